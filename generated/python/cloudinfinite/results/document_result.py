# Generated from spec/results/document_result.xsd (fabd9b060331b630).
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
    """One page or image of the output."""

    page_no: int | None = field(default=None, metadata=element("PageNo", ANY_INTEGER))
    """The page number; for a spreadsheet, the number of the sheet."""
    tgt_uri: str | None = field(default=None, metadata=element("TgtUri", ANY_TEXT))
    """The key that it was written to."""
    x_sheet_pics: int | None = field(default=None, metadata=element("X-SheetPics", ANY_INTEGER))
    """The number of images that the sheet yielded; spreadsheets only."""
    pic_index: int | None = field(default=None, metadata=element("PicIndex", ANY_INTEGER))
    """The number of the image within the document; spreadsheets only."""
    pic_num: int | None = field(default=None, metadata=element("PicNum", ANY_INTEGER))
    """The number of the image within its sheet; spreadsheets only."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocumentWatermarkInfo(BaseRecord):
    """A watermarked file."""

    size: int | None = field(default=None, metadata=element("Size", ANY_INTEGER))
    """Its size, in bytes."""
    etag: str | None = field(default=None, metadata=element("Etag", ANY_TEXT))
    """Its ETag."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocProcessResult(BaseRecord):
    """The output of a document conversion."""

    tgt_type: str | None = field(default=None, metadata=element("TgtType", ANY_TEXT))
    """The format of the output; often empty."""
    total_page_count: int | None = field(
        default=None, metadata=element("TotalPageCount", ANY_INTEGER)
    )
    """The number of pages or images."""
    succ_page_count: int | None = field(
        default=None, metadata=element("SuccPageCount", ANY_INTEGER)
    )
    """The number that succeeded."""
    fail_page_count: int | None = field(
        default=None, metadata=element("FailPageCount", ANY_INTEGER)
    )
    """The number that failed."""
    total_sheet_count: int | None = field(
        default=None, metadata=element("TotalSheetCount", ANY_INTEGER)
    )
    """The number of sheets in a spreadsheet."""
    task_id: str | None = field(default=None, metadata=element("TaskId", ANY_TEXT))
    """The service's internal id of the task; often empty."""
    page_info: list[DocumentPageInfo] = field(
        default_factory=list, metadata=element("PageInfo", DocumentPageInfo, many=True)
    )
    """The pages or images."""
    watermark_info: DocumentWatermarkInfo | None = field(
        default=None, metadata=element("WatermarkInfo", DocumentWatermarkInfo)
    )
    """The watermarked file."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocWatermarkResult(BaseRecord):
    """A watermarked document."""

    size: int | None = field(default=None, metadata=element("Size", ANY_INTEGER))
    """Its size, in bytes."""
    total_page_count: int | None = field(
        default=None, metadata=element("TotalPageCount", ANY_INTEGER)
    )
    """The number of pages."""
    etag: str | None = field(default=None, metadata=element("Etag", ANY_TEXT))
    """Its ETag."""
