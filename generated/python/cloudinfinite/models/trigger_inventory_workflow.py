# Generated from spec/inventory/trigger_inventory_workflow.xsd (9ea10758521d1262).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/inventory/trigger_inventory_workflow.xsd."""

from dataclasses import dataclass, field
from typing import ClassVar

from cloudinfinite.models.inventory_job import (
    InventoryTriggerInput,
    InventoryTriggerJobDetail,
    InventoryTriggerJobType,
    InventoryTriggerJobTypeValue,
    TimeInterval,
)
from cloudinfinite_runtime.model import Answer, Model, element


@dataclass(slots=True, kw_only=True, repr=False)
class InventoryWorkflowOperation(Model):
    """The workflow to run on each object."""

    time_interval: TimeInterval | None = field(default=None, metadata=element("TimeInterval"))
    """Only objects uploaded in this span of time."""
    workflow_ids: str = field(metadata=element("WorkflowIds"))
    """The workflow to run. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class TriggerInventoryWorkflowRequest(Model):
    """A batch job that runs a workflow."""

    class Meta:
        name: ClassVar[str] = "Request"

    name: str = field(metadata=element("Name"))
    """The name of the batch job. 1 to 128 characters: Chinese characters, letters, digits, '-', '—'
    and '_'.
    """
    type: InventoryTriggerJobTypeValue = field(
        default=InventoryTriggerJobType.WORKFLOW, init=False, metadata=element("Type")
    )
    """Tells this form of batch job from the other. One of `Workflow`, `Job`."""
    input: InventoryTriggerInput = field(metadata=element("Input"))
    """The objects to work on."""
    operation: InventoryWorkflowOperation = field(metadata=element("Operation"))
    """What to do with them."""


@dataclass(slots=True, kw_only=True, repr=False)
class TriggerInventoryWorkflowResponse(Answer):
    """The batch job that was started."""

    class Meta:
        name: ClassVar[str] = "Response"

    request_id: str | None = field(default=None, metadata=element("RequestId"))
    """The id of the request. The service often leaves it out; metadata has it from the headers."""
    jobs_detail: InventoryTriggerJobDetail | None = field(
        default=None, metadata=element("JobsDetail")
    )
    """The batch job."""
