# Generated from spec/workflows/describe_media_workflows.xsd (9a1d7e9703d56124).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeMediaWorkflows and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.paging import PAGE_NUMBER
from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import NumberedPaging

if TYPE_CHECKING:
    from cloudinfinite.workflows.workflow import MediaWorkflow

WORKFLOW_PAGE_SIZE = Integer(minimum=1)
"""The maximum number of workflows per page. The upper limit is undocumented."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaWorkflowsParams(BaseRecord):
    """The arguments of `client.workflows.describe_workflows`."""

    ids: list[str] = field(
        default_factory=list,
        metadata=element("ids", IDENTIFIER, place="query", many=True, comma=True),
    )
    name: str | None = field(default=None, metadata=element("name", ANY_TEXT, place="query"))
    page_number: int | None = field(
        default=None, metadata=element("pageNumber", PAGE_NUMBER, place="query")
    )
    page_size: int | None = field(
        default=None, metadata=element("pageSize", WORKFLOW_PAGE_SIZE, place="query")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaWorkflowsResponse(Answer):
    """A page of workflows."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    total_count: int | None = field(default=None, metadata=element("TotalCount", ANY_INTEGER))
    """The number of workflows on all pages."""
    page_number: int | None = field(default=None, metadata=element("PageNumber", ANY_INTEGER))
    """The page number."""
    page_size: int | None = field(default=None, metadata=element("PageSize", ANY_INTEGER))
    """The maximum number of workflows per page."""
    media_workflow_list: list[MediaWorkflow] = field(
        default_factory=list,
        metadata=element("MediaWorkflowList", "..workflows.workflow:MediaWorkflow", many=True),
    )
    """The workflows."""
    non_exist_ids: list[str] = field(
        default_factory=list, metadata=element("NonExistIDs", IDENTIFIER, many=True)
    )
    """The requested IDs that do not exist. Not empty."""


OPERATION: Final = Operation(
    name="DescribeMediaWorkflows",
    method="GET",
    path="/workflow",
    service=SERVICE,
    host="bucket",
    family="workflows",
    call="describe_workflows",
    schema="workflows/describe_media_workflows.xsd",
    summary="List the workflows of a bucket.",
    params=DescribeMediaWorkflowsParams,
    response=DescribeMediaWorkflowsResponse,
    safe=True,
    actions=("ci:DescribeMediaWorkflows",),
    pages=("https://www.tencentcloud.com/document/product/1045/43735",),
    paging=NumberedPaging(page="page_number", total="total_count", items="media_workflow_list"),
)
