# Generated from spec/image_search/search_image.xsd (7bdd4b10acfeebb5).
# Do not edit: change the spec and run `make generate`.
"""The operation SearchImage and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.job import PAGE_SIZE
from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

SIMILARITY = Integer(minimum=0, maximum=100)
"""The similarity of two images, from 0 to 100."""

SEARCH_OFFSET = Integer(minimum=0)
"""A number of images."""


@dataclass(slots=True, kw_only=True, repr=False)
class SearchImageParams(BaseRecord):
    """The arguments of `client.image_search.search`."""

    ci_process: str = field(
        default="ImageSearch",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="ImageSearch"),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    action: str = field(
        default="SearchImage",
        init=False,
        metadata=element("action", ANY_TEXT, place="query", required=True, fixed="SearchImage"),
    )
    match_threshold: int | None = field(
        default=None, metadata=element("MatchThreshold", SIMILARITY, place="query", default="0")
    )
    offset: int | None = field(
        default=None, metadata=element("Offset", SEARCH_OFFSET, place="query", default="0")
    )
    limit: int | None = field(
        default=None, metadata=element("Limit", PAGE_SIZE, place="query", default="10")
    )
    filter: str | None = field(default=None, metadata=element("Filter", ANY_TEXT, place="query"))


@dataclass(slots=True, kw_only=True, repr=False)
class FoundImage(BaseRecord):
    """An image in the library."""

    entity_id: str | None = field(default=None, metadata=element("EntityId", ANY_TEXT))
    """The ID of the entity that the image shows."""
    custom_content: str | None = field(default=None, metadata=element("CustomContent", ANY_TEXT))
    """The custom string specified when the image was added."""
    tags: str | None = field(default=None, metadata=element("Tags", ANY_TEXT))
    """The tags, as a JSON object."""
    key: str | None = field(default=None, metadata=element("PicName", ANY_TEXT))
    """The object key."""
    score: int | None = field(default=None, metadata=element("Score", ANY_INTEGER))
    """The similarity, from 0 to 100."""


@dataclass(slots=True, kw_only=True, repr=False)
class SearchImageResponse(Answer):
    """The images that were found."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    count: int | None = field(default=None, metadata=element("Count", ANY_INTEGER))
    """The number of images returned."""
    images: list[FoundImage] = field(
        default_factory=list, metadata=element("ImageInfos", FoundImage, many=True)
    )
    """The images."""


OPERATION: Final = Operation(
    name="SearchImage",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="image_search",
    call="search",
    schema="image_search/search_image.xsd",
    summary="Search the library for images similar to an image in the bucket.",
    params=SearchImageParams,
    response=SearchImageResponse,
    safe=True,
    actions=("ci:SearchImage",),
    pages=(
        "https://github.com/tencentyun/intlcloud-documents",
        "https://github.com/tencentyun/intlcloud-documents",
    ),
)
