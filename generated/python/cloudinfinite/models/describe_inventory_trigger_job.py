# Generated from spec/inventory/describe_inventory_trigger_job.xsd (7f22b44a997a0c3f).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/inventory/describe_inventory_trigger_job.xsd."""

from dataclasses import dataclass, field
from typing import ClassVar

from cloudinfinite.models.inventory_job import InventoryTriggerJobDetail
from cloudinfinite_runtime.model import Answer, Model, element


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeInventoryTriggerJobParams(Model):
    """Which batch job to look up."""

    job_id: str = field(metadata=element("jobId"))
    """The id of the batch job. Not empty."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeInventoryTriggerJobResponse(Answer):
    """The batch job that was looked up, if there is one."""

    class Meta:
        name: ClassVar[str] = "Response"

    request_id: str | None = field(default=None, metadata=element("RequestId"))
    """The id of the request."""
    jobs_detail: InventoryTriggerJobDetail | None = field(
        default=None, metadata=element("JobsDetail")
    )
    """The batch job; absent if there is none of this id."""
    non_exist_job_ids: list[str] = field(default_factory=list, metadata=element("NonExistJobIds"))
    """The id that was asked for, if there is no such batch job. Not empty."""
