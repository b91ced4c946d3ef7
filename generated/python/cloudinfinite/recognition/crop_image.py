# Generated from spec/recognition/crop_image.xsd (bab912ed3a37fd32).
# Do not edit: change the spec and run `make generate`.
"""The operation CropImage and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final

from cloudinfinite.common.scalar import BINARY_FLAG, OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer
from cloudinfinite_runtime.operation import Operation

CROP_LENGTH = Integer(minimum=1)
"""A width or a height in pixels, 1 or more."""


@dataclass(slots=True, kw_only=True, repr=False)
class CropImageParams(BaseRecord):
    """The arguments of `client.recognition.crop_image`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="AIImageCrop",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="AIImageCrop"),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )
    width: int = field(metadata=element("width", CROP_LENGTH, place="query", required=True))
    height: int = field(metadata=element("height", CROP_LENGTH, place="query", required=True))
    fixed: int | None = field(
        default=None, metadata=element("fixed", BINARY_FLAG, place="query", default="0")
    )


OPERATION: Final = Operation[BinaryAnswer](
    name="CropImage",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="crop_image",
    schema="recognition/crop_image.xsd",
    summary="Crop an image to its main subject.",
    params=CropImageParams,
    answer="binary",
    safe=True,
    actions=("ci:CreateAIImageCropJob",),
    pages=("https://cloud.tencent.com/document/product/460/83791",),
)
