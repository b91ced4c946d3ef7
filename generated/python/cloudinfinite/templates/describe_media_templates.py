# Generated from spec/templates/describe_media_templates.xsd (d7a6e05beaee7458).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeMediaTemplates and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite.templates.template import TemplateCategory, TemplateTagFilter
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import NumberedPaging

if TYPE_CHECKING:
    from cloudinfinite.templates.template import (
        Template,
        TemplateCategoryValue,
        TemplateTagFilterValue,
    )

TEMPLATE_PAGE_NUMBER = Integer(minimum=1)
"""A page number, from 1."""

TEMPLATE_PAGE_SIZE = Integer(minimum=1)
"""The number of templates per page. The upper limit is undocumented."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaTemplatesParams(BaseRecord):
    """The arguments of `client.templates.describe_templates`."""

    tag: TemplateTagFilterValue | None = field(
        default=None, metadata=element("tag", TemplateTagFilter, place="query", default="All")
    )
    category: TemplateCategoryValue | None = field(
        default=None,
        metadata=element("category", TemplateCategory, place="query", default="Custom"),
    )
    ids: list[str] = field(
        default_factory=list,
        metadata=element("ids", IDENTIFIER, place="query", many=True, comma=True),
    )
    name: str | None = field(default=None, metadata=element("name", ANY_TEXT, place="query"))
    page_number: int | None = field(
        default=None,
        metadata=element("pageNumber", TEMPLATE_PAGE_NUMBER, place="query", default="1"),
    )
    page_size: int | None = field(
        default=None, metadata=element("pageSize", TEMPLATE_PAGE_SIZE, place="query", default="10")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class MissingTemplates(BaseRecord):
    """Template IDs that do not exist."""

    template_id: list[str] = field(
        default_factory=list, metadata=element("TemplateId", ANY_TEXT, many=True)
    )
    """The IDs."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeMediaTemplatesResponse(Answer):
    """One page of templates."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    total_count: int | None = field(default=None, metadata=element("TotalCount", ANY_INTEGER))
    """The total number of templates; absent from a list by IDs."""
    page_number: int | None = field(default=None, metadata=element("PageNumber", ANY_INTEGER))
    """The page number."""
    page_size: int | None = field(default=None, metadata=element("PageSize", ANY_INTEGER))
    """The number of templates per page."""
    template_list: list[Template] = field(
        default_factory=list,
        metadata=element("TemplateList", "..templates.template:Template", many=True),
    )
    """The templates on this page."""
    non_exist_ids: MissingTemplates | None = field(
        default=None, metadata=element("NonExistTIDs", MissingTemplates)
    )
    """The requested IDs that do not exist."""


OPERATION: Final = Operation(
    name="DescribeMediaTemplates",
    method="GET",
    path="/template",
    service=SERVICE,
    host="bucket",
    family="templates",
    call="describe_templates",
    schema="templates/describe_media_templates.xsd",
    summary="List templates, page by page.",
    params=DescribeMediaTemplatesParams,
    response=DescribeMediaTemplatesResponse,
    safe=True,
    actions=("ci:DescribeMediaTemplates",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/49919",
        "https://www.tencentcloud.com/document/product/1045/51271",
    ),
    paging=NumberedPaging(page="page_number", total="total_count", items="template_list"),
)
