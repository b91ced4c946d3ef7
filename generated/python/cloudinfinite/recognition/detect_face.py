# Generated from spec/recognition/detect_face.xsd (5d8603de79b7c31d).
# Do not edit: change the spec and run `make generate`.
"""The operation DetectFace and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.results.recognition_results import ImageBox

FACE_COUNT = Integer(minimum=1, maximum=120)
"""A number of faces, from 1 to 120."""


@dataclass(slots=True, kw_only=True, repr=False)
class DetectFaceParams(BaseRecord):
    """The arguments of `client.recognition.detect_face`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="DetectFace",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="DetectFace"),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )
    max_faces: int | None = field(
        default=None, metadata=element("max-face-num", FACE_COUNT, place="query", default="1")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DetectFaceResponse(Answer):
    """The faces in an image."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    image_width: int | None = field(default=None, metadata=element("ImageWidth", ANY_INTEGER))
    """The width of the image, in pixels."""
    image_height: int | None = field(default=None, metadata=element("ImageHeight", ANY_INTEGER))
    """The height of the image, in pixels."""
    face_model_version: str | None = field(
        default=None, metadata=element("FaceModelVersion", ANY_TEXT)
    )
    """The version of the detection model."""
    face_infos: list[ImageBox] = field(
        default_factory=list,
        metadata=element("FaceInfos", "..results.recognition_results:ImageBox", many=True),
    )
    """The positions of the faces."""


OPERATION: Final = Operation(
    name="DetectFace",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="detect_face",
    schema="recognition/detect_face.xsd",
    summary="Detect faces in an image.",
    params=DetectFaceParams,
    response=DetectFaceResponse,
    safe=True,
    actions=("ci:CreateFaceEffectJob", "ci:CreateDetectFaceJob"),
    doubts={
        "ci:CreateFaceEffectJob": "On the call's page; the permissions page names another.",
        "ci:CreateDetectFaceJob": "Only on the permissions page.",
    },
    pages=(
        "https://www.tencentcloud.com/document/product/1045/48831",
        "https://cloud.tencent.com/document/product/460/63223",
    ),
)
