# Generated from spec/speech/cancel_asr_job.xsd (e0815e815f831baf).
# Do not edit: change the spec and run `make generate`.
"""The operation CancelAsrJob and its types."""

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
class CancelAsrJobParams(BaseRecord):
    """The arguments of `client.speech.cancel_job`."""

    job_id: str = field(metadata=element("jobId", IDENTIFIER, place="path", required=True))
    cancel: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("cancel", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="CancelAsrJob",
    method="PUT",
    path="/asr_jobs/{jobId}",
    service=SERVICE,
    host="bucket",
    family="speech",
    call="cancel_job",
    subjects={"job_id": "DescribeAsrJob"},
    schema="speech/cancel_asr_job.xsd",
    summary="Cancel a speech recognition job that is still waiting.",
    params=CancelAsrJobParams,
    safe=True,
    actions=(),
    pages=("https://github.com/tencentyun/intlcloud-documents",),
)
