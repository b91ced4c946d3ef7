# Generated from spec/recognition/detect_label.xsd (a4a585f75325d339).
# Do not edit: change the spec and run `make generate`.
"""The operation DetectLabel and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final, Literal

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation


class LabelScene(OpenEnum):
    """A kind of image that labels are tailored to."""

    WEB: ClassVar[LabelScene] = word("web")
    """Images from the web."""
    CAMERA: ClassVar[LabelScene] = word("camera")
    """Photos."""
    ALBUM: ClassVar[LabelScene] = word("album")
    """Albums and cloud drives."""
    NEWS: ClassVar[LabelScene] = word("news")
    """News, broadcasting and advertising."""


LabelSceneValue = LabelScene | Literal["web", "camera", "album", "news"]
"""A value of `LabelScene`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageLabel(BaseRecord):
    """A label."""

    confidence: int | None = field(default=None, metadata=element("Confidence", ANY_INTEGER))
    """The confidence. Higher values are more certain."""
    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The label."""


@dataclass(slots=True, kw_only=True, repr=False)
class SceneLabels(BaseRecord):
    """The labels for one kind of image."""

    labels: list[ImageLabel] = field(
        default_factory=list, metadata=element("Labels", ImageLabel, many=True)
    )
    """The labels."""


@dataclass(slots=True, kw_only=True, repr=False)
class DetectLabelParams(BaseRecord):
    """The arguments of `client.recognition.detect_label`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="detect-label",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="detect-label"
        ),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )
    scenes: list[LabelSceneValue] = field(
        default_factory=list,
        metadata=element("scenes", LabelScene, place="query", many=True, comma=True),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DetectLabelResponse(Answer):
    """The labels of an image: Labels for a single scene, or separate lists for several scenes."""

    labels: list[ImageLabel] = field(
        default_factory=list, metadata=element("Labels", ImageLabel, many=True)
    )
    """The labels, if no scene was requested."""
    web_labels: SceneLabels | None = field(default=None, metadata=element("WebLabels", SceneLabels))
    """The labels for images from the web."""
    camera_labels: SceneLabels | None = field(
        default=None, metadata=element("CameraLabels", SceneLabels)
    )
    """The labels for photos."""
    album_labels: SceneLabels | None = field(
        default=None, metadata=element("AlbumLabels", SceneLabels)
    )
    """The labels for albums."""
    news_labels: SceneLabels | None = field(
        default=None, metadata=element("NewsLabels", SceneLabels)
    )
    """The labels for news."""


OPERATION: Final = Operation(
    name="DetectLabel",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="detect_label",
    schema="recognition/detect_label.xsd",
    summary="Find the labels that describe an image.",
    params=DetectLabelParams,
    response=DetectLabelResponse,
    response_root="RecognitionResult",
    safe=True,
    actions=("ci:CreateDetectLabelJob",),
    pages=(
        "https://cloud.tencent.com/document/product/460/39082",
        "https://www.tencentcloud.com/zh/document/api/436/75083",
    ),
)
