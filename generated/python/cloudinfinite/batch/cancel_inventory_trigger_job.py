# Generated from spec/batch/cancel_inventory_trigger_job.xsd (ea8842312bb75c49).
# Do not edit: change the spec and run `make generate`.
"""The operation CancelInventoryTriggerJob and its types."""

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
class CancelInventoryTriggerJobParams(BaseRecord):
    """The arguments of `client.batch.cancel_job`."""

    job_id: str = field(metadata=element("jobId", IDENTIFIER, place="path", required=True))
    cancel: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("cancel", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="CancelInventoryTriggerJob",
    method="PUT",
    path="/inventorytriggerjob/{jobId}",
    service=SERVICE,
    host="bucket",
    family="batch",
    call="cancel_job",
    subjects={"job_id": "DescribeInventoryTriggerJob"},
    schema="batch/cancel_inventory_trigger_job.xsd",
    summary="Cancel a batch job.",
    params=CancelInventoryTriggerJobParams,
    safe=True,
    actions=("ci:CancelInventoryTriggerJob",),
    pages=("https://cloud.tencent.com/document/product/460/76892",),
)
