# Generated from spec/results/document_result.xsd (f8a033a5400c4bda).
# Do not edit: change the spec and run `make generate`.
"""`DocProcessResult` and `DocWatermarkResult`, and their parts."""

from __future__ import annotations

from dataclasses import field

from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class DocumentPageInfo(BaseRecord):
    """A page or image of the output."""

    page_no: int | None = field(default=None, metadata=element("PageNo", ANY_INTEGER))
    """The page number; for a spreadsheet, the number of the sheet."""
    tgt_uri: str | None = field(default=None, metadata=element("TgtUri", ANY_TEXT))
    """The key of the output file."""
    x_sheet_pics: int | None = field(default=None, metadata=element("X-SheetPics", ANY_INTEGER))
    """The number of images created from the sheet; only for spreadsheets."""
    pic_index: int | None = field(default=None, metadata=element("PicIndex", ANY_INTEGER))
    """The number of the image within the document; only for spreadsheets."""
    pic_num: int | None = field(default=None, metadata=element("PicNum", ANY_INTEGER))
    """The number of the image within its sheet; only for spreadsheets."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocumentWatermarkInfo(BaseRecord):
    """A watermarked file."""

    size: int | None = field(default=None, metadata=element("Size", ANY_INTEGER))
    """The size of the file, in bytes."""
    etag: str | None = field(default=None, metadata=element("Etag", ANY_TEXT))
    """The ETag of the file."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocProcessResult(BaseRecord):
    """The result of a document conversion."""

    tgt_type: str | None = field(default=None, metadata=element("TgtType", ANY_TEXT))
    """The format of the output; often empty."""
    total_page_count: int | None = field(
        default=None, metadata=element("TotalPageCount", ANY_INTEGER)
    )
    """The number of pages or images in the output."""
    succ_page_count: int | None = field(
        default=None, metadata=element("SuccPageCount", ANY_INTEGER)
    )
    """The number of pages or images that were converted."""
    fail_page_count: int | None = field(
        default=None, metadata=element("FailPageCount", ANY_INTEGER)
    )
    """The number of pages or images that could not be converted."""
    total_sheet_count: int | None = field(
        default=None, metadata=element("TotalSheetCount", ANY_INTEGER)
    )
    """The number of sheets in the spreadsheet."""
    task_id: str | None = field(default=None, metadata=element("TaskId", ANY_TEXT))
    """The service's internal ID of the task; often empty."""
    page_info: list[DocumentPageInfo] = field(
        default_factory=list, metadata=element("PageInfo", DocumentPageInfo, many=True)
    )
    """The output pages or images."""
    watermark_info: DocumentWatermarkInfo | None = field(
        default=None, metadata=element("WatermarkInfo", DocumentWatermarkInfo)
    )
    """The watermarked file."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocWatermarkResult(BaseRecord):
    """A watermarked document."""

    size: int | None = field(default=None, metadata=element("Size", ANY_INTEGER))
    """The size of the document, in bytes."""
    total_page_count: int | None = field(
        default=None, metadata=element("TotalPageCount", ANY_INTEGER)
    )
    """The number of pages."""
    etag: str | None = field(default=None, metadata=element("Etag", ANY_TEXT))
    """The ETag of the document."""
