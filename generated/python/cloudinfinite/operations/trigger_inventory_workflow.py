# Generated from spec/inventory/trigger_inventory_workflow.xsd (9ea10758521d1262).
# Do not edit: change the spec and run `make generate`.
"""The operation TriggerInventoryWorkflow."""

from typing import Final

from cloudinfinite.codecs.trigger_inventory_workflow import (
    decode_trigger_inventory_workflow_request,
    decode_trigger_inventory_workflow_response,
    encode_trigger_inventory_workflow_request,
    encode_trigger_inventory_workflow_response,
    validate_trigger_inventory_workflow_request,
)
from cloudinfinite.models.trigger_inventory_workflow import (
    TriggerInventoryWorkflowRequest,
    TriggerInventoryWorkflowResponse,
)
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec import Codec
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.procedures import Recovery

OPERATION: Final = Operation(
    name="TriggerInventoryWorkflow",
    method="POST",
    path="/inventorytriggerjob",
    service=SERVICE,
    host="bucket",
    family="inventory",
    schema="inventory/trigger_inventory_workflow.xsd",
    summary="Start a batch job that runs a workflow on many objects.",
    request=Codec(
        TriggerInventoryWorkflowRequest,
        encode_trigger_inventory_workflow_request,
        decode_trigger_inventory_workflow_request,
        validate_trigger_inventory_workflow_request,
    ),
    response=Codec(
        TriggerInventoryWorkflowResponse,
        encode_trigger_inventory_workflow_response,
        decode_trigger_inventory_workflow_response,
    ),
    safe=False,
    actions=("ci:TriggerMediaWorkflow", "ci:CreateInventoryTriggerJob"),
    doubts={
        "ci:CreateInventoryTriggerJob": (
            "Named by the list of CAM actions for this path, but not by the pages "
            "of this form: grant it too if access is denied."
        ),
    },
    pages=(
        "https://www.tencentcloud.com/document/product/1045/47029",
        "https://cloud.tencent.com/document/product/460/76887",
    ),
    discriminators={"Type": "Workflow"},
    recovery=Recovery(
        mark=("name",),
        operation="DescribeInventoryTriggerJobs",
        match=("name",),
        item="jobs_detail",
        by="name",
    ),
)
"""Start a batch job that runs a workflow on many objects."""
