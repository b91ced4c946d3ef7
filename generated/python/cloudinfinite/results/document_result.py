# Generated from spec/results/document_result.xsd (34672693324ca3f6).
# Do not edit: change the spec and run `make generate`.
"""`DocProcessResult` and `DocWatermarkResult`, and what they are made of."""

from __future__ import annotations

from dataclasses import dataclass, field

from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class DocumentPageInfo(BaseRecord):
    """One page or image that a document was converted to."""

    page_no: int | None = field(default=None, metadata=element("PageNo", ANY_INTEGER))
    """The number of the page; in a spreadsheet, of the sheet."""
    tgt_uri: str | None = field(default=None, metadata=element("TgtUri", ANY_TEXT))
    """The key that it was written to."""
    x_sheet_pics: int | None = field(default=None, metadata=element("X-SheetPics", ANY_INTEGER))
    """How many images the sheet gave; spreadsheets only."""
    pic_index: int | None = field(default=None, metadata=element("PicIndex", ANY_INTEGER))
    """The number of the image in the whole document; spreadsheets only."""
    pic_num: int | None = field(default=None, metadata=element("PicNum", ANY_INTEGER))
    """The number of the image in its sheet; spreadsheets only."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocumentWatermarkInfo(BaseRecord):
    """A file that a watermark was put on."""

    size: int | None = field(default=None, metadata=element("Size", ANY_INTEGER))
    """Its size, in bytes."""
    etag: str | None = field(default=None, metadata=element("Etag", ANY_TEXT))
    """Its ETag."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocProcessResult(BaseRecord):
    """What a document was converted to."""

    tgt_type: str | None = field(default=None, metadata=element("TgtType", ANY_TEXT))
    """What it was converted to; often empty."""
    total_page_count: int | None = field(
        default=None, metadata=element("TotalPageCount", ANY_INTEGER)
    )
    """How many pages or images there are."""
    succ_page_count: int | None = field(
        default=None, metadata=element("SuccPageCount", ANY_INTEGER)
    )
    """How many of them were made."""
    fail_page_count: int | None = field(
        default=None, metadata=element("FailPageCount", ANY_INTEGER)
    )
    """How many of them failed."""
    total_sheet_count: int | None = field(
        default=None, metadata=element("TotalSheetCount", ANY_INTEGER)
    )
    """How many sheets a spreadsheet has."""
    task_id: str | None = field(default=None, metadata=element("TaskId", ANY_TEXT))
    """The service's own id of the work; often empty."""
    page_info: list[DocumentPageInfo] = field(
        default_factory=list, metadata=element("PageInfo", DocumentPageInfo, many=True)
    )
    """The pages or images."""
    watermark_info: DocumentWatermarkInfo | None = field(
        default=None, metadata=element("WatermarkInfo", DocumentWatermarkInfo)
    )
    """The file with its watermark."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocWatermarkResult(BaseRecord):
    """A document that a watermark was put on."""

    size: int | None = field(default=None, metadata=element("Size", ANY_INTEGER))
    """Its size, in bytes."""
    total_page_count: int | None = field(
        default=None, metadata=element("TotalPageCount", ANY_INTEGER)
    )
    """How many pages it has."""
    etag: str | None = field(default=None, metadata=element("Etag", ANY_TEXT))
    """Its ETag."""
