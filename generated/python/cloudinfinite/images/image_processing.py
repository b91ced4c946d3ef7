# Generated from spec/images/image_processing.xsd (864c97e7b79685ff).
# Do not edit: change the spec and run `make generate`.
"""`PicOperations`, `OriginalImage` and `ProcessResults`, and what they are made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypedDict

from cloudinfinite.common.scalar import BINARY_FLAG
from cloudinfinite.images.image_rule import IMAGE_RULE
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from cloudinfinite.images.image_rule import ImageRule
    from cloudinfinite.results.recognition_results import QrCode

PIC_FILE_ID = Text(min_length=1)
"""Where to store a result. It must not end with a slash."""


@dataclass(slots=True, kw_only=True, repr=False)
class PicRule(BaseRecord):
    """A result: how to produce it, and where to store it."""

    bucket: str | None = field(default=None, metadata=element("bucket", ANY_TEXT))
    """The full name of the bucket to store the result in; that of the original by default."""
    file_id: str = field(metadata=element("fileid", PIC_FILE_ID, required=True))
    """The key of the result. With a leading slash it starts at the root of the bucket; without one,
    at the folder of the original. Not empty.
    """
    rule: str | ImageRule = field(metadata=element("rule", IMAGE_RULE, required=True))
    """The processing rule. For a style, `style/` and its name. Not empty."""


class PicRuleDict(TypedDict, total=False):
    """`PicRule` as a mapping."""

    bucket: str
    file_id: Required[str]
    rule: Required[str | ImageRule]


@dataclass(slots=True, kw_only=True, repr=False)
class PicOperations(BaseRecord):
    """How to process an image, and where to store the results."""

    is_pic_info: int | None = field(
        default=None, metadata=element("is_pic_info", BINARY_FLAG, default="0")
    )
    """Whether the response describes the original image: 1 for yes. 0 to 1. Default: `0`."""
    rules: list[PicRule] = field(
        default_factory=list, metadata=element("rules", PicRule, many=True, max_items=5)
    )
    """One rule per result. At most 5 items."""


class PicOperationsDict(TypedDict, total=False):
    """`PicOperations` as a mapping."""

    is_pic_info: int
    rules: Sequence[PicRule | PicRuleDict]


@dataclass(slots=True, kw_only=True, repr=False)
class OriginalImageInfo(BaseRecord):
    """Details of an image."""

    format: str | None = field(default=None, metadata=element("Format", ANY_TEXT))
    """Its format, such as `JPEG`."""
    width: int | None = field(default=None, metadata=element("Width", ANY_INTEGER))
    """Its width in pixels."""
    height: int | None = field(default=None, metadata=element("Height", ANY_INTEGER))
    """Its height in pixels."""
    quality: int | None = field(default=None, metadata=element("Quality", ANY_INTEGER))
    """Its quality, from 0 to 100."""
    average_colour: str | None = field(default=None, metadata=element("Ave", ANY_TEXT))
    """Its average colour, such as `0xa18454`."""
    orientation: int | None = field(default=None, metadata=element("Orientation", ANY_INTEGER))
    """Its orientation, as in EXIF."""


@dataclass(slots=True, kw_only=True, repr=False)
class OriginalImage(BaseRecord):
    """The image that was processed."""

    key: str | None = field(default=None, metadata=element("Key", ANY_TEXT))
    """Its key."""
    location: str | None = field(default=None, metadata=element("Location", ANY_TEXT))
    """Its address, without the scheme."""
    etag: str | None = field(default=None, metadata=element("ETag", ANY_TEXT))
    """Its ETag; the result's if the result replaced the original."""
    image_info: OriginalImageInfo | None = field(
        default=None, metadata=element("ImageInfo", OriginalImageInfo)
    )
    """Details of the image, if requested."""


@dataclass(slots=True, kw_only=True, repr=False)
class ProcessedImage(BaseRecord):
    """A result."""

    key: str | None = field(default=None, metadata=element("Key", ANY_TEXT))
    """Its key."""
    location: str | None = field(default=None, metadata=element("Location", ANY_TEXT))
    """Its address, without the scheme."""
    format: str | None = field(default=None, metadata=element("Format", ANY_TEXT))
    """Its format."""
    width: int | None = field(default=None, metadata=element("Width", ANY_INTEGER))
    """Its width in pixels."""
    height: int | None = field(default=None, metadata=element("Height", ANY_INTEGER))
    """Its height in pixels."""
    size: int | None = field(default=None, metadata=element("Size", ANY_INTEGER))
    """Its size in bytes."""
    quality: int | None = field(default=None, metadata=element("Quality", ANY_INTEGER))
    """Its quality, from 0 to 100."""
    etag: str | None = field(default=None, metadata=element("ETag", ANY_TEXT))
    """Its ETag."""
    watermark_status: int | None = field(
        default=None, metadata=element("WatermarkStatus", ANY_INTEGER)
    )
    """The confidence that the blind watermark was found."""
    code_status: int | None = field(default=None, metadata=element("CodeStatus", ANY_INTEGER))
    """Whether QR codes were found: 1 for yes."""
    qr_codes: list[QrCode] = field(
        default_factory=list,
        metadata=element("QRcodeInfo", "..results.recognition_results:QrCode", many=True),
    )
    """The QR codes that were found."""
    frame_count: int | None = field(default=None, metadata=element("FrameCount", ANY_INTEGER))
    """The number of frames."""
    md5: str | None = field(default=None, metadata=element("Md5", ANY_TEXT))
    """Its MD5."""
    bit_depth: int | None = field(default=None, metadata=element("BitDepth", ANY_INTEGER))
    """The number of bits per channel."""


@dataclass(slots=True, kw_only=True, repr=False)
class ProcessResults(BaseRecord):
    """The outcome of all rules."""

    object: list[ProcessedImage] = field(
        default_factory=list, metadata=element("Object", ProcessedImage, many=True)
    )
    """The results, in the order of the rules."""
    text: str | None = field(default=None, metadata=element("Text", ANY_TEXT))
    """The text of the blind watermark that was searched for."""
    watermark_status_code: int | None = field(
        default=None, metadata=element("WatermarkStatusCode", ANY_INTEGER)
    )
    """The confidence that the blind watermark was found."""
