# Generated from spec/inventory/cancel_inventory_trigger_job.xsd (fc7d294769c52775).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/inventory/cancel_inventory_trigger_job.xsd."""

from dataclasses import dataclass, field

from cloudinfinite_runtime.model import Model, element


@dataclass(slots=True, kw_only=True, repr=False)
class CancelInventoryTriggerJobParams(Model):
    """Which job to cancel."""

    job_id: str = field(metadata=element("jobId"))
    """The id of the job. Not empty."""
    cancel: bool = field(default=True, init=False, metadata=element("cancel"))
    """Tells cancelling from other changes."""
