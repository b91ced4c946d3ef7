# Generated from spec/results/pic_process_result.xsd (cd8f5345b428d501).
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
    """An image that was processed, and the results."""

    original_info: OriginalImage | None = field(
        default=None, metadata=element("OriginalInfo", "..results.processed_image:OriginalImage")
    )
    """The original image."""
    process_results: ProcessResults | None = field(
        default=None, metadata=element("ProcessResults", "..results.processed_image:ProcessResults")
    )
    """The results."""


@dataclass(slots=True, kw_only=True, repr=False)
class PicProcessResult(BaseRecord):
    """The outcome of a job that processes an image. Responses and callbacks have different
    fields.
    """

    original_info: OriginalImage | None = field(
        default=None, metadata=element("OriginalInfo", "..results.processed_image:OriginalImage")
    )
    """The original image."""
    process_results: ProcessResults | None = field(
        default=None, metadata=element("ProcessResults", "..results.processed_image:ProcessResults")
    )
    """The results."""
    object_name: str | None = field(default=None, metadata=element("ObjectName", ANY_TEXT))
    """The key of the result; in callbacks only."""
    process_result: ProcessedImage | None = field(
        default=None, metadata=element("ProcessResult", "..results.processed_image:ProcessedImage")
    )
    """The result; in callbacks only."""
    upload_result: PicUploadResult | None = field(
        default=None, metadata=element("UploadResult", PicUploadResult)
    )
    """The original image and the results, if combined."""
