# Generated from spec/images/get_image_info.xsd (49b928bc59328927).
# Do not edit: change the spec and run `make generate`.
"""The operation GetImageInfo and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation


@dataclass(slots=True, kw_only=True, repr=False)
class GetImageInfoParams(BaseRecord):
    """The arguments of `client.images.get_info`."""

    image_info: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("imageInfo", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))


@dataclass(slots=True, kw_only=True, repr=False)
class GetImageInfoResponse(Answer):
    """An image."""

    format: str = field(metadata=element("format", ANY_TEXT, always=True))
    """The format, such as png or gif."""
    width: int = field(metadata=element("width", ANY_INTEGER, always=True))
    """The width, in pixels."""
    height: int = field(metadata=element("height", ANY_INTEGER, always=True))
    """The height, in pixels."""
    size: int = field(metadata=element("size", ANY_INTEGER, always=True))
    """The size, in bytes."""
    md5: str = field(metadata=element("md5", ANY_TEXT, always=True))
    """The MD5 hash of the file, in hexadecimal."""
    frame_count: int | None = field(default=None, metadata=element("frame_count", ANY_INTEGER))
    """The number of frames; 1 if the image is not an animation."""
    photo_rgb: str | None = field(default=None, metadata=element("photo_rgb", ANY_TEXT))
    """The average colour, such as 0x736246."""


OPERATION: Final = Operation(
    name="GetImageInfo",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="images",
    call="get_info",
    schema="images/get_image_info.xsd",
    summary="Inspect an image: format, size and checksum.",
    params=GetImageInfoParams,
    response=GetImageInfoResponse,
    answer="json",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/6927",),
)
