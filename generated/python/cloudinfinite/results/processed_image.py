# Generated from spec/results/processed_image.xsd (ef522a035724010f).
# Do not edit: change the spec and run `make generate`.
"""`OriginalImage` and `ProcessResults`, and their parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.results.recognition_results import QrCode
    from cloudinfinite.settings.aigc_metadata import AigcMetadata


@dataclass(slots=True, kw_only=True, repr=False)
class OriginalImageInfo(BaseRecord):
    """Details of an image."""

    format: str | None = field(default=None, metadata=element("Format", ANY_TEXT))
    """The image format, such as `JPEG`."""
    width: int | None = field(default=None, metadata=element("Width", ANY_INTEGER))
    """The width in pixels."""
    height: int | None = field(default=None, metadata=element("Height", ANY_INTEGER))
    """The height in pixels."""
    quality: int | None = field(default=None, metadata=element("Quality", ANY_INTEGER))
    """The image quality, from 0 to 100."""
    average_colour: str | None = field(default=None, metadata=element("Ave", ANY_TEXT))
    """The average colour, such as `0xa18454`."""
    orientation: int | None = field(default=None, metadata=element("Orientation", ANY_INTEGER))
    """The orientation, as in EXIF."""


@dataclass(slots=True, kw_only=True, repr=False)
class OriginalImage(BaseRecord):
    """The original of a processed image."""

    key: str | None = field(default=None, metadata=element("Key", ANY_TEXT))
    """The key of the original image."""
    location: str | None = field(default=None, metadata=element("Location", ANY_TEXT))
    """The address of the original image, without the scheme."""
    etag: str | None = field(default=None, metadata=element("ETag", ANY_TEXT))
    """The ETag of the original image, or of the processed image if that replaced it."""
    job_etag: str | None = field(default=None, metadata=element("Etag", ANY_TEXT))
    """The ETag, as returned in responses about jobs."""
    image_info: OriginalImageInfo | None = field(
        default=None, metadata=element("ImageInfo", OriginalImageInfo)
    )
    """Details of the image, if requested."""


@dataclass(slots=True, kw_only=True, repr=False)
class ProcessedImage(BaseRecord):
    """A processed image."""

    key: str | None = field(default=None, metadata=element("Key", ANY_TEXT))
    """The key of the processed image."""
    location: str | None = field(default=None, metadata=element("Location", ANY_TEXT))
    """The address of the processed image, without the scheme."""
    format: str | None = field(default=None, metadata=element("Format", ANY_TEXT))
    """The image format."""
    width: int | None = field(default=None, metadata=element("Width", ANY_INTEGER))
    """The width in pixels."""
    height: int | None = field(default=None, metadata=element("Height", ANY_INTEGER))
    """The height in pixels."""
    size: int | None = field(default=None, metadata=element("Size", ANY_INTEGER))
    """The size in bytes."""
    quality: int | None = field(default=None, metadata=element("Quality", ANY_INTEGER))
    """The image quality, from 0 to 100."""
    etag: str | None = field(default=None, metadata=element("ETag", ANY_TEXT))
    """The ETag of the processed image."""
    job_etag: str | None = field(default=None, metadata=element("Etag", ANY_TEXT))
    """The ETag, as returned in responses about jobs."""
    watermark_status: int | None = field(
        default=None, metadata=element("WatermarkStatus", ANY_INTEGER)
    )
    """The confidence that the image contains the blind watermark."""
    code_status: int | None = field(default=None, metadata=element("CodeStatus", ANY_INTEGER))
    """Whether QR codes were detected: 1 for yes."""
    qr_codes: list[QrCode] = field(
        default_factory=list,
        metadata=element("QRcodeInfo", "..results.recognition_results:QrCode", many=True),
    )
    """The detected QR codes."""
    frame_count: int | None = field(default=None, metadata=element("FrameCount", ANY_INTEGER))
    """The number of frames."""
    md5: str | None = field(default=None, metadata=element("Md5", ANY_TEXT))
    """The MD5 hash of the processed image."""
    bit_depth: int | None = field(default=None, metadata=element("BitDepth", ANY_INTEGER))
    """The number of bits per channel."""
    aigc_metadata: AigcMetadata | None = field(
        default=None, metadata=element("AIGCMetadata", "..settings.aigc_metadata:AigcMetadata")
    )
    """The metadata that marks the image as AI-generated."""


@dataclass(slots=True, kw_only=True, repr=False)
class ProcessResults(BaseRecord):
    """The result of all processing rules."""

    object: list[ProcessedImage] = field(
        default_factory=list, metadata=element("Object", ProcessedImage, many=True)
    )
    """The processed images, in the order of the rules."""
    text: str | None = field(default=None, metadata=element("Text", ANY_TEXT))
    """The text of the blind watermark that was searched for."""
    watermark_status_code: int | None = field(
        default=None, metadata=element("WatermarkStatusCode", ANY_INTEGER)
    )
    """The confidence that the image contains the blind watermark."""
