# Generated from spec/inventory/describe_inventory_trigger_jobs.xsd (7aa36c82dc5cca6f).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/inventory/describe_inventory_trigger_jobs.xsd."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from cloudinfinite.models.inventory_job import (
    InventoryTriggerJobDetail,
    InventoryTriggerJobTypeValue,
)
from cloudinfinite.models.job import JobStateFilterValue, SortOrderValue
from cloudinfinite_runtime.model import Answer, Model, element, timestamp


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeInventoryTriggerJobsParams(Model):
    """Which batch jobs to list."""

    next_token: str | None = field(default=None, metadata=element("nextToken"))
    """The token of the page before, to go on from there."""
    size: int | None = field(default=None, metadata=element("size"))
    """How many batch jobs a page may hold. 1 to 100. The service's default is `10`."""
    type: InventoryTriggerJobTypeValue | None = field(default=None, metadata=element("type"))
    """Only batch jobs of this type; without it, of both. One of `Workflow`, `Job`."""
    order_by_time: SortOrderValue | None = field(default=None, metadata=element("orderByTime"))
    """The order by creation time. One of `Desc`, `Asc`. The service's default is `Desc`."""
    states: list[JobStateFilterValue] = field(default_factory=list, metadata=element("states"))
    """Only batch jobs in one of these states. One of `All`, `Submitted`, `Running`, `Success`,
    `Failed`, `Pause`, `Cancel`. The service's default is `All`.
    """
    start_creation_time: datetime | None = field(
        default=None, metadata=timestamp("startCreationTime")
    )
    """Only batch jobs made at or after this time. An aware datetime, sent to the second."""
    end_creation_time: datetime | None = field(default=None, metadata=timestamp("endCreationTime"))
    """Only batch jobs made at or before this time. An aware datetime, sent to the second."""
    workflow_id: str | None = field(default=None, metadata=element("workflowId"))
    """Only batch jobs that run this workflow."""
    job_id: str | None = field(default=None, metadata=element("jobId"))
    """Only the batch job with this id."""
    name: str | None = field(default=None, metadata=element("name"))
    """Only batch jobs with this name."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeInventoryTriggerJobsResponse(Answer):
    """One page of batch jobs."""

    class Meta:
        name: ClassVar[str] = "Response"

    request_id: str | None = field(default=None, metadata=element("RequestId"))
    """The id of the request."""
    jobs_detail: list[InventoryTriggerJobDetail] = field(
        default_factory=list, metadata=element("JobsDetail")
    )
    """The batch jobs of this page."""
    next_token: str | None = field(default=None, metadata=element("NextToken"))
    """The token of the next page; absent or empty on the last."""
