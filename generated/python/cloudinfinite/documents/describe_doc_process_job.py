# Generated from spec/documents/describe_doc_process_job.xsd (e7f0cf6ad64ba514).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeDocProcessJob and its types."""

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

if TYPE_CHECKING:
    from cloudinfinite.documents.document_job import DocumentJobDetail


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeDocProcessJobParams(BaseRecord):
    """The arguments of `client.documents.describe_job`."""

    job_id: list[str] = field(
        metadata=element("jobId", IDENTIFIER, place="path", many=True, comma=True, required=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeDocProcessJobResponse(Answer):
    """The document jobs that were found."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: list[DocumentJobDetail] = field(
        default_factory=list,
        metadata=element("JobsDetail", "..documents.document_job:DocumentJobDetail", many=True),
    )
    """The jobs that were found."""
    non_exist_job_ids: list[str] = field(
        default_factory=list, metadata=element("NonExistJobIds", IDENTIFIER, many=True)
    )
    """The requested IDs that do not exist. Not empty."""


OPERATION: Final = Operation(
    name="DescribeDocProcessJob",
    method="GET",
    path="/doc_jobs/{jobId}",
    service=SERVICE,
    host="bucket",
    family="documents",
    call="describe_job",
    subjects={"job_id": "DescribeDocProcessJob"},
    schema="documents/describe_doc_process_job.xsd",
    summary="Look up one or more document jobs.",
    params=DescribeDocProcessJobParams,
    response=DescribeDocProcessJobResponse,
    safe=True,
    actions=("ci:DescribeDocProcessJob",),
    pages=(
        "https://cloud.tencent.com/document/product/436/54095",
        "https://cloud.tencent.com/document/product/460/46943",
    ),
    waiting=Waiting(
        id="job_id",
        item="jobs_detail",
        key="job_id",
        state="state",
        success=("Success",),
        failed=("Failed",),
        cancelled=("Cancel",),
        code="code",
        message="message",
        missing="non_exist_job_ids",
    ),
)
