# Generated from spec/moderation/describe_video_auditing_job.xsd (21ff8d39dc4322af).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeVideoAuditingJob and its types."""

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
    from cloudinfinite.moderation.video_auditing_job import VideoAuditingJob
    from cloudinfinite_runtime.verdict import ContentVerdict


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeVideoAuditingJobParams(BaseRecord):
    """The arguments of `client.moderation.describe_video_job`."""

    job_id: str = field(metadata=element("jobId", IDENTIFIER, place="path", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeVideoAuditingJobResponse(Answer):
    """The video job that was found."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: VideoAuditingJob = field(
        metadata=element(
            "JobsDetail",
            "..moderation.video_auditing_job:VideoAuditingJob",
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
    name="DescribeVideoAuditingJob",
    method="GET",
    path="/video/auditing/{jobId}",
    service=SERVICE,
    host="bucket",
    family="moderation",
    call="describe_video_job",
    subjects={"job_id": "DescribeVideoAuditingJob"},
    schema="moderation/describe_video_auditing_job.xsd",
    summary="Look up a job on a video or a live stream. Results are kept for a month.",
    params=DescribeVideoAuditingJobParams,
    response=DescribeVideoAuditingJobResponse,
    safe=True,
    actions=("ci:DescribeAuditingJobs",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/48255",
        "https://cloud.tencent.com/document/product/460/46926",
        "https://www.tencentcloud.com/document/product/436/48279",
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
