# Generated from spec/documents/cancel_doc_process_job.xsd (ffb7f3f7c592ec4c).
# Do not edit: change the spec and run `make generate`.
"""The operation CancelDocProcessJob and its types."""

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
class CancelDocProcessJobParams(BaseRecord):
    """The arguments of `client.documents.cancel_job`."""

    job_id: str = field(metadata=element("jobId", IDENTIFIER, place="path", required=True))
    cancel: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("cancel", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="CancelDocProcessJob",
    method="PUT",
    path="/doc_jobs/{jobId}",
    service=SERVICE,
    host="bucket",
    family="documents",
    call="cancel_job",
    subjects={"job_id": "DescribeDocProcessJob"},
    schema="documents/cancel_doc_process_job.xsd",
    summary="Cancel a document job.",
    params=CancelDocProcessJobParams,
    safe=True,
    actions=("ci:CancelDocProcessJob",),
    pages=("https://github.com/tencentyun/intlcloud-documents",),
)
