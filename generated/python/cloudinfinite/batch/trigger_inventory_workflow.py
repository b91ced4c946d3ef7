# Generated from spec/batch/trigger_inventory_workflow.xsd (4f85e5e93e94aeb2).
# Do not edit: change the spec and run `make generate`.
"""The operation TriggerInventoryWorkflow and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.batch.inventory_job import (
    INVENTORY_TRIGGER_JOB_NAME,
    WORKFLOW_IDS,
    InventoryTriggerJobType,
)
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery

if TYPE_CHECKING:
    from cloudinfinite.batch.inventory_job import (
        InventoryTriggerInput,
        InventoryTriggerJobDetail,
        InventoryTriggerJobTypeValue,
        TimeInterval,
    )


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryWorkflowOperation(BaseRecord):
    """The workflow to run on each object."""

    time_interval: TimeInterval | None = field(
        default=None,
        metadata=element("TimeInterval", "..batch.inventory_job:TimeInterval", flatten=True),
    )
    """The range of upload times. Only objects uploaded within it are processed."""
    workflow_ids: str = field(metadata=element("WorkflowIds", WORKFLOW_IDS, required=True))
    """The workflow to run. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class TriggerInventoryWorkflowRequest(BaseRecord):
    """The arguments of `client.batch.trigger_workflow`."""

    name: str = field(metadata=element("Name", INVENTORY_TRIGGER_JOB_NAME, required=True))
    type: InventoryTriggerJobTypeValue = field(
        default=InventoryTriggerJobType.WORKFLOW,
        init=False,
        metadata=element("Type", InventoryTriggerJobType, required=True, fixed="Workflow"),
    )
    input: InventoryTriggerInput = field(
        metadata=element(
            "Input", "..batch.inventory_job:InventoryTriggerInput", required=True, flatten=True
        )
    )
    operation: InventoryWorkflowOperation = field(
        metadata=element("Operation", InventoryWorkflowOperation, required=True, flatten=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class TriggerInventoryWorkflowResponse(Answer):
    """The batch job that was started."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: InventoryTriggerJobDetail = field(
        metadata=element(
            "JobsDetail", "..batch.inventory_job:InventoryTriggerJobDetail", always=True
        )
    )
    """The batch job."""


OPERATION: Final = Operation(
    name="TriggerInventoryWorkflow",
    method="POST",
    path="/inventorytriggerjob",
    service=SERVICE,
    host="bucket",
    family="batch",
    call="trigger_workflow",
    schema="batch/trigger_inventory_workflow.xsd",
    summary="Start a batch job that runs a workflow on many objects.",
    request=TriggerInventoryWorkflowRequest,
    response=TriggerInventoryWorkflowResponse,
    safe=False,
    actions=("ci:TriggerMediaWorkflow", "ci:CreateInventoryTriggerJob"),
    doubts={
        "ci:CreateInventoryTriggerJob": (
            "The list of CAM actions names it for this path, but "
            "the pages about this type of batch job do not. Grant"
            " it too if access is denied."
        )
    },
    pages=(
        "https://www.tencentcloud.com/document/product/1045/47029",
        "https://cloud.tencent.com/document/product/460/76887",
    ),
    recovery=Recovery(
        mark=("name",),
        operation="DescribeInventoryTriggerJobs",
        match=("name",),
        item="jobs_detail",
        by="name",
    ),
)
