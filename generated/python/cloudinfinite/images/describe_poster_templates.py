# Generated from spec/images/describe_poster_templates.xsd (c11689105899bbca).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribePosterTemplates and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from cloudinfinite.common.paging import PAGE_NUMBER
from cloudinfinite.common.scalar import IDENTIFIER
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import NumberedPaging

if TYPE_CHECKING:
    from cloudinfinite.images.poster_template import PosterTemplate

POSTER_TEMPLATE_PAGE_SIZE = Integer(minimum=1)
"""The maximum number of templates per page. The upper limit is undocumented."""


class PosterTemplateOrigin(OpenEnum):
    """The origin of templates to list."""

    OFFICIAL: ClassVar[PosterTemplateOrigin] = word("Official")
    """Templates provided by the service."""
    CUSTOM: ClassVar[PosterTemplateOrigin] = word("Custom")
    """Templates created from images in the bucket."""
    ALL: ClassVar[PosterTemplateOrigin] = word("All")
    """All templates."""


PosterTemplateOriginValue = PosterTemplateOrigin | Literal["Official", "Custom", "All"]
"""A value of `PosterTemplateOrigin`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribePosterTemplatesParams(BaseRecord):
    """The arguments of `client.images.describe_poster_templates`."""

    page_number: int | None = field(
        default=None, metadata=element("pageNumber", PAGE_NUMBER, place="query", default="1")
    )
    page_size: int | None = field(
        default=None,
        metadata=element("pageSize", POSTER_TEMPLATE_PAGE_SIZE, place="query", default="10"),
    )
    category_ids: list[str] = field(
        default_factory=list,
        metadata=element("categoryIds", IDENTIFIER, place="query", many=True, comma=True),
    )
    type: PosterTemplateOriginValue | None = field(
        default=None,
        metadata=element("type", PosterTemplateOrigin, place="query", default="Custom"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribePosterTemplatesResponse(Answer):
    """One page of templates."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    total_count: int | None = field(default=None, metadata=element("TotalCount", ANY_INTEGER))
    """The number of templates on all pages."""
    page_number: int | None = field(default=None, metadata=element("PageNumber", ANY_INTEGER))
    """The page number."""
    page_size: int | None = field(default=None, metadata=element("PageSize", ANY_INTEGER))
    """The maximum number of templates per page."""
    templates: list[PosterTemplate] = field(
        default_factory=list,
        metadata=element("TemplateList", "..images.poster_template:PosterTemplate", many=True),
    )
    """The templates on this page."""


OPERATION: Final = Operation(
    name="DescribePosterTemplates",
    method="GET",
    path="/posterproduction/template",
    service=SERVICE,
    host="bucket",
    family="images",
    call="describe_poster_templates",
    schema="images/describe_poster_templates.xsd",
    summary="List poster templates, page by page.",
    params=DescribePosterTemplatesParams,
    response=DescribePosterTemplatesResponse,
    safe=True,
    actions=("ci:DescribePosterProductionTemplates",),
    pages=("https://cloud.tencent.com/document/product/460/82387",),
    paging=NumberedPaging(page="page_number", total="total_count", items="templates"),
)
