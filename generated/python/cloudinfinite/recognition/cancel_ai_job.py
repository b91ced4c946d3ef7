# Generated from spec/recognition/cancel_ai_job.xsd (8e35a16348d48782).
# Do not edit: change the spec and run `make generate`.
"""The operation CancelAiJob and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class CancelAiJobParams(BaseRecord):
    """The arguments of `client.recognition.cancel_ai_job`."""

    job_id: str = field(metadata=element("jobId", IDENTIFIER, place="path", required=True))
    cancel: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("cancel", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="CancelAiJob",
    method="PUT",
    path="/ai_jobs/{jobId}",
    service=SERVICE,
    host="bucket",
    family="recognition",
    call="cancel_ai_job",
    subjects={"job_id": "DescribeAiJob"},
    schema="recognition/cancel_ai_job.xsd",
    summary="Cancel an AI job.",
    params=CancelAiJobParams,
    safe=True,
    actions=(),
    pages=("https://github.com/tencentyun/intlcloud-documents",),
)
