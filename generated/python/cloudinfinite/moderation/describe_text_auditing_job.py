# Generated from spec/moderation/describe_text_auditing_job.xsd (43c560227aba628c).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeTextAuditingJob and its types."""

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
    from cloudinfinite.moderation.text_auditing_job import TextAuditingJob
    from cloudinfinite_runtime.verdict import ContentVerdict


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeTextAuditingJobParams(BaseRecord):
    """The arguments of `client.moderation.describe_text_job`."""

    job_id: str = field(metadata=element("jobId", IDENTIFIER, place="path", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeTextAuditingJobResponse(Answer):
    """The text job that was found."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: TextAuditingJob = field(
        metadata=element(
            "JobsDetail",
            "..moderation.text_auditing_job:TextAuditingJob",
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
    name="DescribeTextAuditingJob",
    method="GET",
    path="/text/auditing/{jobId}",
    service=SERVICE,
    host="bucket",
    family="moderation",
    call="describe_text_job",
    subjects={"job_id": "DescribeTextAuditingJob"},
    schema="moderation/describe_text_auditing_job.xsd",
    summary="Look up a text job. Results are kept for at least a month.",
    params=DescribeTextAuditingJobParams,
    response=DescribeTextAuditingJobResponse,
    safe=True,
    actions=("ci:DescribeAuditingTextJob",),
    pages=(
        "https://www.tencentcloud.com/document/product/436/48189",
        "https://cloud.tencent.com/document/product/436/56288",
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
