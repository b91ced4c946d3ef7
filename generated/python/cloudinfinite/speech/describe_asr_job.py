# Generated from spec/speech/describe_asr_job.xsd (d73b13b65982902e).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeAsrJob and its types."""

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
    from cloudinfinite.common.media_job import MediaJobDetail


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeAsrJobParams(BaseRecord):
    """The arguments of `client.speech.describe_job`."""

    job_id: list[str] = field(
        metadata=element("jobId", IDENTIFIER, place="path", many=True, comma=True, required=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeAsrJobResponse(Answer):
    """The jobs that were found."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: list[MediaJobDetail] = field(
        default_factory=list,
        metadata=element("JobsDetail", "..common.media_job:MediaJobDetail", many=True),
    )
    """The jobs that were found."""
    non_exist_job_ids: list[str] = field(
        default_factory=list, metadata=element("NonExistJobIds", IDENTIFIER, many=True)
    )
    """The requested IDs that do not exist. Not empty."""


OPERATION: Final = Operation(
    name="DescribeAsrJob",
    method="GET",
    path="/asr_jobs/{jobId}",
    service=SERVICE,
    host="bucket",
    family="speech",
    call="describe_job",
    subjects={"job_id": "DescribeAsrJob"},
    schema="speech/describe_asr_job.xsd",
    summary="Look up one or more speech recognition jobs.",
    params=DescribeAsrJobParams,
    response=DescribeAsrJobResponse,
    safe=True,
    actions=("ci:DescribeAsrJob",),
    pages=(
        "https://cloud.tencent.com/document/product/460/46229",
        "https://github.com/tencentyun/intlcloud-documents",
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
