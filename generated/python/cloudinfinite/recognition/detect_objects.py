# Generated from spec/recognition/detect_objects.xsd (1689aa17f2e95619).
# Do not edit: change the spec and run `make generate`.
"""The operation DetectObjects and its types."""

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
    from cloudinfinite.results.recognition_results import ImageBox


@dataclass(slots=True, kw_only=True, repr=False)
class DetectedObject(BaseRecord):
    """An object in an image."""

    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The name of the object."""
    confidence: int | None = field(default=None, metadata=element("Confidence", ANY_INTEGER))
    """The confidence. Higher values are more certain."""
    location: ImageBox | None = field(
        default=None, metadata=element("Location", "..results.recognition_results:ImageBox")
    )
    """The position."""


@dataclass(slots=True, kw_only=True, repr=False)
class DetectObjectsParams(BaseRecord):
    """The arguments of `client.recognition.detect_objects`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="AIObjectDetect",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="AIObjectDetect"
        ),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DetectObjectsResponse(Answer):
    """The objects in an image."""

    status: int | None = field(default=None, metadata=element("Status", ANY_INTEGER))
    """Whether anything was detected, as a number."""
    detected_objects: list[DetectedObject] = field(
        default_factory=list, metadata=element("DetectMultiObj", DetectedObject, many=True)
    )
    """The objects."""


OPERATION: Final = Operation(
    name="DetectObjects",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="detect_objects",
    schema="recognition/detect_objects.xsd",
    summary="Detect the main objects in an image.",
    params=DetectObjectsParams,
    response=DetectObjectsResponse,
    response_root="RecognitionResult",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/97979",),
)
