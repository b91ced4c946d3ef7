# Generated from spec/metainsight/search_faces.xsd (cbfaa1ace8a7c264).
# Do not edit: change the spec and run `make generate`.
"""The operation SearchFaces and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.metainsight.dataset import DATASET_NAME, RESOURCE_URI, JsonAnswer
from cloudinfinite.metainsight.match import MATCH_LIMIT, MATCH_THRESHOLD
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

SEARCHED_FACES = Integer(minimum=0, maximum=10)
"""A number of faces."""


@dataclass(slots=True, kw_only=True, repr=False)
class SearchFacesRequest(BaseRecord):
    """The arguments of `client.metainsight.search_faces`."""

    dataset_name: str = field(metadata=element("DatasetName", DATASET_NAME, required=True))
    uri: str = field(metadata=element("URI", RESOURCE_URI, required=True))
    max_face_num: int | None = field(
        default=None, metadata=element("MaxFaceNum", SEARCHED_FACES, default="1")
    )
    limit: int | None = field(default=None, metadata=element("Limit", MATCH_LIMIT, default="10"))
    match_threshold: int | None = field(
        default=None, metadata=element("MatchThreshold", MATCH_THRESHOLD, default="0")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class FaceBoundary(BaseRecord):
    """The position of a face, in pixels."""

    height: int | None = field(default=None, metadata=element("Height", ANY_INTEGER))
    """The height of the face."""
    width: int | None = field(default=None, metadata=element("Width", ANY_INTEGER))
    """The width of the face."""
    left: int | None = field(default=None, metadata=element("Left", ANY_INTEGER))
    """The position of the left edge."""
    top: int | None = field(default=None, metadata=element("Top", ANY_INTEGER))
    """The position of the top edge."""


@dataclass(slots=True, kw_only=True, repr=False)
class FaceMatch(BaseRecord):
    """A matching face."""

    person_id: str | None = field(default=None, metadata=element("PersonId", ANY_TEXT))
    """The ID of the person."""
    face_boundary: FaceBoundary | None = field(
        default=None, metadata=element("FaceBoundary", FaceBoundary)
    )
    """The position of the face."""
    face_id: str | None = field(default=None, metadata=element("FaceId", ANY_TEXT))
    """The ID of the face."""
    score: int | None = field(default=None, metadata=element("Score", ANY_INTEGER))
    """The score, up to 100. A higher score means a better match."""
    uri: str | None = field(default=None, metadata=element("URI", ANY_TEXT))
    """The file with the face."""


@dataclass(slots=True, kw_only=True, repr=False)
class FoundFace(BaseRecord):
    """The matches for one face."""

    matches: list[FaceMatch] = field(
        default_factory=list, metadata=element("FaceInfos", FaceMatch, many=True)
    )
    """The matching faces."""
    input_face_boundary: FaceBoundary | None = field(
        default=None, metadata=element("InputFaceBoundary", FaceBoundary)
    )
    """The position of the face in the image."""


@dataclass(slots=True, kw_only=True, repr=False)
class SearchFacesResponse(Answer):
    """The matches for each face."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    faces: list[FoundFace] = field(
        default_factory=list, metadata=element("FaceResult", FoundFace, many=True)
    )
    """The faces in the image."""


OPERATION: Final = Operation(
    name="SearchFaces",
    method="POST",
    path="/datasetquery/facesearch",
    service=SERVICE,
    host="account",
    family="metainsight",
    call="search_faces",
    schema="metainsight/search_faces.xsd",
    summary="Find the files in a dataset that show the same faces as an image.",
    params=JsonAnswer,
    request=SearchFacesRequest,
    response=SearchFacesResponse,
    answer="json",
    body="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/106166",),
)
