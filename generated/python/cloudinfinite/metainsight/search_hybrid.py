# Generated from spec/metainsight/search_hybrid.xsd (6fd980b02472610c).
# Do not edit: change the spec and run `make generate`.
"""The operation SearchHybrid and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from cloudinfinite.metainsight.dataset import DATASET_NAME, RESOURCE_URI, JsonAnswer
from cloudinfinite.metainsight.match import MATCH_LIMIT, MATCH_THRESHOLD, SEARCH_TEXT, SearchMode
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.metainsight.match import ImageMatch, SearchModeValue


class SearchTemplate(OpenEnum):
    """A kind of content to find."""

    IMAGE_SEARCH: ClassVar[SearchTemplate] = word("ImageSearch")
    """Search by images."""
    DOC_SEARCH: ClassVar[SearchTemplate] = word("DocSearch")
    """Search for documents by text."""


SearchTemplateValue = SearchTemplate | Literal["ImageSearch", "DocSearch"]
"""A value of `SearchTemplate`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SearchHybridRequest(BaseRecord):
    """The arguments of `client.metainsight.search`."""

    dataset_name: str = field(metadata=element("DatasetName", DATASET_NAME, required=True))
    mode: SearchModeValue | None = field(
        default=None, metadata=element("Mode", SearchMode, default="pic")
    )
    templates: SearchTemplateValue = field(
        metadata=element("Templates", SearchTemplate, required=True)
    )
    search_text: str | None = field(
        default=None, metadata=element("SearchText", SEARCH_TEXT, required_when=(("Mode", "text"),))
    )
    search_uris: list[str] = field(
        default_factory=list,
        metadata=element("SearchURIs", RESOURCE_URI, many=True, required_when=(("Mode", "pic"),)),
    )
    limit: int | None = field(default=None, metadata=element("Limit", MATCH_LIMIT, default="10"))
    match_threshold: int | None = field(
        default=None, metadata=element("MatchThreshold", MATCH_THRESHOLD, default="0")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DocumentMatch(BaseRecord):
    """A matching document."""

    uri: str | None = field(default=None, metadata=element("URI", ANY_TEXT))
    """The document."""
    text_page: int | None = field(default=None, metadata=element("TextPage", ANY_INTEGER))
    """The page that contains the text."""
    score: int | None = field(default=None, metadata=element("Score", ANY_INTEGER))
    """The score, up to 100. A higher score means a better match."""
    text: str | None = field(default=None, metadata=element("Text", ANY_TEXT))
    """The matching text, with a mark in braces for each image."""
    image_urls: dict[str, str] = field(
        default_factory=dict, metadata=element("ImageUrls", ANY_TEXT, names=ANY_TEXT)
    )
    """The addresses of the images in the text, by mark."""


@dataclass(slots=True, kw_only=True, repr=False)
class SearchHybridResponse(Answer):
    """The results of the search."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    images: list[ImageMatch] = field(
        default_factory=list,
        metadata=element("ImageResult", "..metainsight.match:ImageMatch", many=True),
    )
    """The images."""
    documents: list[DocumentMatch] = field(
        default_factory=list, metadata=element("DocResult", DocumentMatch, many=True)
    )
    """The documents."""


OPERATION: Final = Operation(
    name="SearchHybrid",
    method="POST",
    path="/datasetquery/hybridsearch",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="search",
    schema="metainsight/search_hybrid.xsd",
    summary="Find images or documents in a dataset by image or by text.",
    params=JsonAnswer,
    request=SearchHybridRequest,
    response=SearchHybridResponse,
    answer="json",
    body="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106376",),
)
