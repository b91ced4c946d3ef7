# Generated from spec/metainsight/search_images.xsd (ab4afc2730b2d04b).
# Do not edit: change the spec and run `make generate`.
"""The operation SearchImages and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.metainsight.dataset import DATASET_NAME, RESOURCE_URI, JsonAnswer
from cloudinfinite.metainsight.match import MATCH_LIMIT, MATCH_THRESHOLD, SEARCH_TEXT, SearchMode
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.metainsight.match import ImageMatch, SearchModeValue


@dataclass(slots=True, kw_only=True, repr=False)
class SearchImagesRequest(BaseRecord):
    """The arguments of `client.metainsight.search_images`."""

    dataset_name: str = field(metadata=element("DatasetName", DATASET_NAME, required=True))
    mode: SearchModeValue | None = field(
        default=None, metadata=element("Mode", SearchMode, default="pic")
    )
    uri: str | None = field(
        default=None, metadata=element("URI", RESOURCE_URI, required_when=(("Mode", "pic"),))
    )
    text: str | None = field(
        default=None, metadata=element("Text", SEARCH_TEXT, required_when=(("Mode", "text"),))
    )
    limit: int | None = field(default=None, metadata=element("Limit", MATCH_LIMIT, default="10"))
    match_threshold: int | None = field(
        default=None, metadata=element("MatchThreshold", MATCH_THRESHOLD, default="0")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class SearchImagesResponse(Answer):
    """The images that were found."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    images: list[ImageMatch] = field(
        default_factory=list,
        metadata=element("ImageResult", "..metainsight.match:ImageMatch", many=True),
    )
    """The images."""


OPERATION: Final = Operation(
    name="SearchImages",
    method="POST",
    path="/datasetquery/imagesearch",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="search_images",
    schema="metainsight/search_images.xsd",
    summary=("Find the images in a dataset that are similar to an image or match a description."),
    params=JsonAnswer,
    request=SearchImagesRequest,
    response=SearchImagesResponse,
    answer="json",
    body="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106376",),
)
