# Generated from spec/workflows/describe_media_workflow_executions.xsd (b1f52ac594a38d36).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeMediaWorkflowExecutions and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.job import PAGE_SIZE, SortOrder
from cloudinfinite.common.scalar import IDENTIFIER, OBJECT_KEY, TIMESTAMP
from cloudinfinite.service import SERVICE
from cloudinfinite.workflows.workflow_run import WorkflowRunStateFilter
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Paging

if TYPE_CHECKING:
    from datetime import datetime

    from cloudinfinite.common.job import SortOrderValue
    from cloudinfinite.workflows.workflow_run import WorkflowRunStateFilterValue, WorkflowRunSummary


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaWorkflowExecutionsParams(BaseRecord):
    """The arguments of `client.workflows.describe_runs`."""

    workflow_id: str = field(
        metadata=element("workflowId", IDENTIFIER, place="query", required=True)
    )
    name: str | None = field(default=None, metadata=element("name", OBJECT_KEY, place="query"))
    order_by_time: SortOrderValue | None = field(
        default=None, metadata=element("orderByTime", SortOrder, place="query", default="Desc")
    )
    size: int | None = field(
        default=None, metadata=element("size", PAGE_SIZE, place="query", default="10")
    )
    states: list[WorkflowRunStateFilterValue] = field(
        default_factory=list,
        metadata=element(
            "states", WorkflowRunStateFilter, place="query", many=True, comma=True, default="All"
        ),
    )
    start_creation_time: datetime | None = field(
        default=None, metadata=element("startCreationTime", TIMESTAMP, place="query")
    )
    end_creation_time: datetime | None = field(
        default=None, metadata=element("endCreationTime", TIMESTAMP, place="query")
    )
    next_token: str | None = field(
        default=None, metadata=element("nextToken", ANY_TEXT, place="query")
    )
    job_id: str | None = field(default=None, metadata=element("jobId", IDENTIFIER, place="query"))


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaWorkflowExecutionsResponse(Answer):
    """A page of runs."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    workflow_execution_list: list[WorkflowRunSummary] = field(
        default_factory=list,
        metadata=element(
            "WorkflowExecutionList", "..workflows.workflow_run:WorkflowRunSummary", many=True
        ),
    )
    """The runs."""
    next_token: str | None = field(default=None, metadata=element("NextToken", ANY_TEXT))
    """The token of the next page; absent or empty on the last."""


OPERATION: Final = Operation(
    name="DescribeMediaWorkflowExecutions",
    method="GET",
    path="/workflowexecution",
    service=SERVICE,
    host="bucket",
    family="workflows",
    call="describe_runs",
    subjects={"job_id": "DescribeInventoryTriggerJob"},
    schema="workflows/describe_media_workflow_executions.xsd",
    summary="List the runs of a workflow.",
    params=DescribeMediaWorkflowExecutionsParams,
    response=DescribeMediaWorkflowExecutionsResponse,
    safe=True,
    actions=("ci:DescribeMediaWorkflowExecutions",),
    pages=("https://www.tencentcloud.com/document/product/1045/43737",),
    paging=Paging(
        token="next_token",
        next="next_token",
        items="workflow_execution_list",
        size="size",
        most=100,
    ),
)
