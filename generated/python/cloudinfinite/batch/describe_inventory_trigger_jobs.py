# Generated from spec/batch/describe_inventory_trigger_jobs.xsd (3c7db69a4de1afd6).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeInventoryTriggerJobs and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.batch.inventory_job import InventoryTriggerJobType
from cloudinfinite.common.job import PAGE_SIZE, JobStateFilter, SortOrder
from cloudinfinite.common.scalar import TIMESTAMP
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Paging

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.batch.inventory_job import (
        InventoryTriggerJobDetail,
        InventoryTriggerJobTypeValue,
    )
    from cloudinfinite.common.job import JobStateFilterValue, SortOrderValue


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeInventoryTriggerJobsParams(BaseRecord):
    """The arguments of `client.batch.describe_jobs`."""

    next_token: str | None = field(
        default=None, metadata=element("nextToken", ANY_TEXT, place="query")
    )
    size: int | None = field(
        default=None, metadata=element("size", PAGE_SIZE, place="query", default="10")
    )
    type: InventoryTriggerJobTypeValue | None = field(
        default=None, metadata=element("type", InventoryTriggerJobType, place="query")
    )
    order_by_time: SortOrderValue | None = field(
        default=None, metadata=element("orderByTime", SortOrder, place="query", default="Desc")
    )
    states: list[JobStateFilterValue] = field(
        default_factory=list,
        metadata=element(
            "states", JobStateFilter, place="query", many=True, comma=True, default="All"
        ),
    )
    start_creation_time: datetime | None = field(
        default=None, metadata=element("startCreationTime", TIMESTAMP, place="query")
    )
    end_creation_time: datetime | None = field(
        default=None, metadata=element("endCreationTime", TIMESTAMP, place="query")
    )
    workflow_id: str | None = field(
        default=None, metadata=element("workflowId", ANY_TEXT, place="query")
    )
    job_id: str | None = field(default=None, metadata=element("jobId", ANY_TEXT, place="query"))
    name: str | None = field(default=None, metadata=element("name", ANY_TEXT, place="query"))


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeInventoryTriggerJobsResponse(Answer):
    """One page of batch jobs."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    jobs_detail: list[InventoryTriggerJobDetail] = field(
        default_factory=list,
        metadata=element(
            "JobsDetail", "..batch.inventory_job:InventoryTriggerJobDetail", many=True
        ),
    )
    """The batch jobs on this page."""
    next_token: str | None = field(default=None, metadata=element("NextToken", ANY_TEXT))
    """The token of the next page; absent or empty on the last."""


OPERATION: Final = Operation(
    name="DescribeInventoryTriggerJobs",
    method="GET",
    path="/inventorytriggerjob",
    service=SERVICE,
    host="bucket",
    family="batch",
    call="describe_jobs",
    subjects={"job_id": "DescribeInventoryTriggerJob"},
    schema="batch/describe_inventory_trigger_jobs.xsd",
    summary="List the bucket's batch jobs of both types, page by page.",
    params=DescribeInventoryTriggerJobsParams,
    response=DescribeInventoryTriggerJobsResponse,
    safe=True,
    actions=("ci:DescribeInventoryTriggerJobs",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/47031",
        "https://cloud.tencent.com/document/product/460/76894",
    ),
    paging=Paging(
        token="next_token", next="next_token", items="jobs_detail", size="size", most=100
    ),
)
