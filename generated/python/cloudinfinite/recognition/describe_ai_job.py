# Generated from spec/recognition/describe_ai_job.xsd (30d9f2a56ac1514d).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeAiJob and its types."""

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
    from cloudinfinite.recognition.ai_job import AiJobDetail


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeAiJobParams(BaseRecord):
    """The arguments of `client.recognition.describe_ai_job`."""

    job_id: list[str] = field(
        metadata=element("jobId", IDENTIFIER, place="path", many=True, comma=True, required=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeAiJobResponse(Answer):
    """The AI jobs that were found."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: list[AiJobDetail] = field(
        default_factory=list,
        metadata=element("JobsDetail", "..recognition.ai_job:AiJobDetail", many=True),
    )
    """The jobs that were found."""
    non_exist_job_ids: list[str] = field(
        default_factory=list, metadata=element("NonExistJobIds", IDENTIFIER, many=True)
    )
    """The requested IDs that do not exist. Not empty."""


OPERATION: Final = Operation(
    name="DescribeAiJob",
    method="GET",
    path="/ai_jobs/{jobId}",
    service=SERVICE,
    host="bucket",
    family="recognition",
    call="describe_ai_job",
    subjects={"job_id": "DescribeAiJob"},
    schema="recognition/describe_ai_job.xsd",
    summary="Look up one or more AI jobs.",
    params=DescribeAiJobParams,
    response=DescribeAiJobResponse,
    safe=True,
    actions=(),
    pages=("https://github.com/tencentyun/intlcloud-documents",),
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
