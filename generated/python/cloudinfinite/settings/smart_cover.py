# Generated from spec/settings/smart_cover.xsd (2f3e1be1eba5b8a4).
# Do not edit: change the spec and run `make generate`.
"""`SmartCover`."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Literal, TypedDict

from cloudinfinite.settings.transcode import PIXEL_LENGTH
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

SMART_COVER_COUNT = Integer(minimum=1, maximum=10)
"""The number of cover images, from 1 to 10."""


class SmartCoverFormat(OpenEnum):
    """The format of a cover image."""

    JPG: ClassVar[SmartCoverFormat] = word("jpg")
    """JPEG."""
    PNG: ClassVar[SmartCoverFormat] = word("png")
    """PNG."""
    WEBP: ClassVar[SmartCoverFormat] = word("webp")
    """WebP."""


SmartCoverFormatValue = SmartCoverFormat | Literal["jpg", "png", "webp"]
"""A value of `SmartCoverFormat`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class SmartCover(BaseRecord):
    """Cover image settings."""

    format: SmartCoverFormatValue | None = field(
        default=None, metadata=element("Format", SmartCoverFormat, default="jpg")
    )
    """The format. One of `jpg`, `png`, `webp`. Default: `jpg`."""
    width: int | None = field(default=None, metadata=element("Width", PIXEL_LENGTH))
    """The width. If only Height is set, the width follows the aspect ratio. If neither is set, the
    size of the video is used. 128 to 4096.
    """
    height: int | None = field(default=None, metadata=element("Height", PIXEL_LENGTH))
    """The height. If only Width is set, the height follows the aspect ratio. If neither is set, the
    size of the video is used. 128 to 4096.
    """
    count: int | None = field(
        default=None, metadata=element("Count", SMART_COVER_COUNT, default="3")
    )
    """The number of cover images. 1 to 10. Default: `3`."""
    delete_duplicates: bool | None = field(
        default=None, metadata=element("DeleteDuplicates", ANY_BOOLEAN, default="false")
    )
    """Whether to omit similar images. Default: `false`."""


class SmartCoverDict(TypedDict, total=False):
    """`SmartCover` as a mapping."""

    format: SmartCoverFormatValue
    width: int
    height: int
    count: int
    delete_duplicates: bool
