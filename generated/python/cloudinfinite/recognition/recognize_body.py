# Generated from spec/recognition/recognize_body.xsd (bf8c382913ce0a43).
# Do not edit: change the spec and run `make generate`.
"""The operation RecognizeBody and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.results.recognition_results import ImageOutline


@dataclass(slots=True, kw_only=True, repr=False)
class Pedestrian(BaseRecord):
    """A person."""

    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The kind of object that was detected, such as person."""
    score: int | None = field(default=None, metadata=element("Score", ANY_INTEGER))
    """The confidence. Higher values are more certain."""
    location: ImageOutline | None = field(
        default=None, metadata=element("Location", "..results.recognition_results:ImageOutline")
    )
    """The position of the person."""


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeBodyParams(BaseRecord):
    """The arguments of `client.recognition.recognize_body`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="AIBodyRecognition",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="AIBodyRecognition"
        ),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeBodyResponse(Answer):
    """The people in an image."""

    status: int | None = field(default=None, metadata=element("Status", ANY_INTEGER))
    """Whether anything was detected, as a number."""
    pedestrian_info: list[Pedestrian] = field(
        default_factory=list, metadata=element("PedestrianInfo", Pedestrian, many=True)
    )
    """The people."""


OPERATION: Final = Operation(
    name="RecognizeBody",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="recognize_body",
    schema="recognition/recognize_body.xsd",
    summary="Detect people in an image.",
    params=RecognizeBodyParams,
    response=RecognizeBodyResponse,
    response_root="RecognitionResult",
    safe=True,
    actions=(),
    pages=(
        "https://cloud.tencent.com/document/product/436/83728",
        "https://cloud.tencent.com/document/product/460/83196",
    ),
)
