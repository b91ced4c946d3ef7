# Generated from spec/moderation/describe_document_auditing_job.xsd (dfd4a12b66d8220a).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeDocumentAuditingJob and its types."""

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
    from cloudinfinite.moderation.document_auditing_job import DocumentAuditingJob
    from cloudinfinite_runtime.verdict import ContentVerdict


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeDocumentAuditingJobParams(BaseRecord):
    """The arguments of `client.moderation.describe_document_job`."""

    job_id: str = field(metadata=element("jobId", IDENTIFIER, place="path", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeDocumentAuditingJobResponse(Answer):
    """The document job that was found."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: DocumentAuditingJob = field(
        metadata=element(
            "JobsDetail",
            "..moderation.document_auditing_job:DocumentAuditingJob",
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
    name="DescribeDocumentAuditingJob",
    method="GET",
    path="/document/auditing/{jobId}",
    service=SERVICE,
    host="bucket",
    family="moderation",
    call="describe_document_job",
    subjects={"job_id": "DescribeDocumentAuditingJob"},
    schema="moderation/describe_document_auditing_job.xsd",
    summary="Look up a document job. Results are kept for three months.",
    params=DescribeDocumentAuditingJobParams,
    response=DescribeDocumentAuditingJobResponse,
    safe=True,
    actions=("ci:DescribeAuditingDocumentJob",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/52122",
        "https://cloud.tencent.com/document/product/436/59382",
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
