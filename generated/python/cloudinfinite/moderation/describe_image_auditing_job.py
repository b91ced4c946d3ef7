# Generated from spec/moderation/describe_image_auditing_job.xsd (3fb90d463da12a3b).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeImageAuditingJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Waiting
from cloudinfinite_runtime.verdict import verdict_of

if TYPE_CHECKING:
    from cloudinfinite.moderation.image_auditing_job import ImageAuditingJob
    from cloudinfinite_runtime.verdict import ContentVerdict


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeImageAuditingJobParams(BaseRecord):
    """The arguments of `client.moderation.describe_image_job`."""

    job_id: str = field(metadata=element("jobId", IDENTIFIER, place="path", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeImageAuditingJobResponse(Answer):
    """The image job that was found."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: ImageAuditingJob = field(
        metadata=element(
            "JobsDetail",
            "..moderation.image_auditing_job:ImageAuditingJob",
            always=True,
            verdict="whole",
        )
    )
    """The job."""

    @property
    def verdict(self) -> ContentVerdict | None:
        """What to do with the content, and why; None until that is known."""
        return verdict_of(self)


OPERATION: Final = Operation(
    name="DescribeImageAuditingJob",
    method="GET",
    path="/image/auditing/{jobId}",
    service=SERVICE,
    host="bucket",
    family="moderation",
    call="describe_image_job",
    subjects={"job_id": "DescribeImageAuditingJob"},
    schema="moderation/describe_image_auditing_job.xsd",
    summary="Look up an image job. Results are kept for a month.",
    params=DescribeImageAuditingJobParams,
    response=DescribeImageAuditingJobResponse,
    safe=True,
    actions=("ci:DescribeAuditingPictureJob",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/49322",
        "https://cloud.tencent.com/document/product/1235/108926",
    ),
    waiting=Waiting(
        id="job_id",
        item="jobs_detail",
        key="job_id",
        state="state",
        success=("Success",),
        failed=("Failed",),
        cancelled=(),
        code="code",
        message="message",
    ),
)
