# Generated from spec/inventory/cancel_inventory_trigger_job.xsd (fc7d294769c52775).
# Do not edit: change the spec and run `make generate`.
"""The operation CancelInventoryTriggerJob."""

from typing import Final

from cloudinfinite.codecs.cancel_inventory_trigger_job import (
    encode_cancel_inventory_trigger_job_params,
    validate_cancel_inventory_trigger_job_params,
)
from cloudinfinite.models.cancel_inventory_trigger_job import CancelInventoryTriggerJobParams
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec import ParameterCodec
from cloudinfinite_runtime.model import EmptyAnswer
from cloudinfinite_runtime.operation import Operation

OPERATION: Final = Operation[EmptyAnswer](
    name="CancelInventoryTriggerJob",
    method="PUT",
    path="/inventorytriggerjob/{jobId}",
    service=SERVICE,
    host="bucket",
    family="inventory",
    schema="inventory/cancel_inventory_trigger_job.xsd",
    summary="Cancel a batch job.",
    params=ParameterCodec(
        CancelInventoryTriggerJobParams,
        encode_cancel_inventory_trigger_job_params,
        validate_cancel_inventory_trigger_job_params,
    ),
    safe=True,
    actions=("ci:CancelInventoryTriggerJob",),
    pages=("https://cloud.tencent.com/document/product/460/76892",),
)
"""Cancel a batch job."""
