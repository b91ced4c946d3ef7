# Generated from spec/results/pic_process_result.xsd (b877283f77558923).
# Do not edit: change the spec and run `make generate`.
"""`PicProcessResult`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.results.processed_image import OriginalImage, ProcessedImage, ProcessResults


@dataclass(slots=True, kw_only=True, repr=False)
class PicUploadResult(BaseRecord):
    """An original image, and the images created from it."""

    original_info: OriginalImage | None = field(
        default=None, metadata=element("OriginalInfo", "..results.processed_image:OriginalImage")
    )
    """The original image."""
    process_results: ProcessResults | None = field(
        default=None, metadata=element("ProcessResults", "..results.processed_image:ProcessResults")
    )
    """The processed images."""


@dataclass(slots=True, kw_only=True, repr=False)
class PicProcessResult(BaseRecord):
    """The result of an image processing job. Responses and callbacks have different fields."""

    original_info: OriginalImage | None = field(
        default=None, metadata=element("OriginalInfo", "..results.processed_image:OriginalImage")
    )
    """The original image."""
    process_results: ProcessResults | None = field(
        default=None, metadata=element("ProcessResults", "..results.processed_image:ProcessResults")
    )
    """The processed images."""
    object_name: str | None = field(default=None, metadata=element("ObjectName", ANY_TEXT))
    """The key of the processed image; returned in callbacks only."""
    process_result: ProcessedImage | None = field(
        default=None, metadata=element("ProcessResult", "..results.processed_image:ProcessedImage")
    )
    """The processed image; returned in callbacks only."""
    upload_result: PicUploadResult | None = field(
        default=None, metadata=element("UploadResult", PicUploadResult)
    )
    """The original image and the processed images, if combined."""
