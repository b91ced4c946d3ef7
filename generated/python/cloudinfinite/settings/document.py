# Generated from spec/settings/document.xsd (caca36dc6666844a).
# Do not edit: change the spec and run `make generate`.
"""`DocProcess`, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Literal, TypedDict

from cloudinfinite.common.scalar import BINARY_FLAG
from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord

DOCUMENT_PAPER_SIZE = Integer(minimum=0, maximum=2)
"""The size of paper: 0 for A4, 1 for A2, 2 for A0."""

DOCUMENT_IMAGE_QUALITY = Integer(minimum=1, maximum=100)
"""The quality of images, in percent, from 1 to 100."""

DOCUMENT_ZOOM = Integer(minimum=10, maximum=200)
"""The size of images, in percent, from 10 to 200."""

DOCUMENT_IMAGE_DPI = Integer(minimum=96, maximum=600)
"""The resolution of images, in dots an inch, from 96 to 600."""


class DocumentTargetType(OpenEnum):
    """What a document is converted to."""

    JPG: ClassVar[DocumentTargetType] = word("jpg")
    """JPEG images."""
    PNG: ClassVar[DocumentTargetType] = word("png")
    """PNG images."""
    PDF: ClassVar[DocumentTargetType] = word("pdf")
    """One PDF file; pages cannot be selected."""


DocumentTargetTypeValue = DocumentTargetType | Literal["jpg", "png", "pdf"]
"""A word of `DocumentTargetType`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocWatermark(BaseRecord):
    """A watermark on the pages of a document."""

    src_type: str | None = field(default=None, metadata=element("SrcType", ANY_TEXT))
    """The type of the document."""
    type: str | None = field(default=None, metadata=element("Type", ANY_TEXT))
    """What the watermark is."""
    image: str | None = field(default=None, metadata=element("Image", ANY_TEXT))
    """The image."""
    dx: int | None = field(default=None, metadata=element("Dx", ANY_INTEGER))
    """The offset across."""
    dy: int | None = field(default=None, metadata=element("Dy", ANY_INTEGER))
    """The offset down."""
    batch: str | None = field(default=None, metadata=element("Batch", ANY_TEXT))
    """Whether it is repeated over the page."""
    horizontal_spacing: int | None = field(
        default=None, metadata=element("HorizontalSpacing", ANY_INTEGER)
    )
    """The space between two of them across."""
    vertical_spacing: int | None = field(
        default=None, metadata=element("VerticalSpacing", ANY_INTEGER)
    )
    """The space between two of them down."""


class DocWatermarkDict(TypedDict, total=False):
    """`DocWatermark` as a mapping."""

    src_type: str
    type: str
    image: str
    dx: int
    dy: int
    batch: str
    horizontal_spacing: int
    vertical_spacing: int


@dataclass(slots=True, kw_only=True, repr=False)
class DocProcess(BaseRecord):
    """How a document is converted."""

    src_type: str | None = field(default=None, metadata=element("SrcType", ANY_TEXT))
    """The type of the document, such as docx. The service takes it from the extension of the key,
    so only a key without one needs it.
    """
    tgt_type: DocumentTargetTypeValue | None = field(
        default=None, metadata=element("TgtType", DocumentTargetType)
    )
    """What to convert to; jpg where the service does not understand the value. One of `jpg`, `png`,
    `pdf`.
    """
    start_page: int | None = field(
        default=None, metadata=element("StartPage", ANY_INTEGER, default="1")
    )
    """The first page to convert, from 1; in a spreadsheet, of the sheet in SheetId. Default: `1`.
    """
    end_page: int | None = field(
        default=None, metadata=element("EndPage", ANY_INTEGER, default="-1")
    )
    """The last page to convert; -1 converts all that follow. In a spreadsheet, of the sheet in
    SheetId. Default: `-1`.
    """
    sheet_id: int | None = field(
        default=None, metadata=element("SheetId", ANY_INTEGER, default="0")
    )
    """The sheet of a spreadsheet to convert, from 1; 0 converts all. Default: `0`."""
    paper_direction: int | None = field(
        default=None, metadata=element("PaperDirection", ANY_INTEGER, default="0")
    )
    """The orientation of a spreadsheet: 0 for portrait, any other number for landscape. Default:
    `0`.
    """
    paper_size: int | None = field(
        default=None, metadata=element("PaperSize", DOCUMENT_PAPER_SIZE, default="0")
    )
    """The size of the pages of a spreadsheet. 0 to 2. Default: `0`."""
    image_params: str | None = field(default=None, metadata=element("ImageParams", ANY_TEXT))
    """The rules by which each image is processed, joined by `|`, such as `imageMogr2/rotate/90`."""
    quality: int | None = field(
        default=None, metadata=element("Quality", DOCUMENT_IMAGE_QUALITY, default="100")
    )
    """The quality of the images. 1 to 100. Default: `100`."""
    zoom: int | None = field(default=None, metadata=element("Zoom", DOCUMENT_ZOOM, default="100"))
    """The size of the images. 10 to 200. Default: `100`."""
    image_dpi: int | None = field(
        default=None, metadata=element("ImageDpi", DOCUMENT_IMAGE_DPI, default="96")
    )
    """The resolution of the images, which works together with Zoom. The width of an image must stay
    below 65,500 pixels. 96 to 600. Default: `96`.
    """
    pic_pagination: int | None = field(
        default=None, metadata=element("PicPagination", BINARY_FLAG, default="0")
    )
    """Whether to join up to 20 pages to one long image; more pages fail. 0 to 1. Default: `0`."""
    doc_password: str | None = field(
        default=None, repr=False, metadata=element("DocPassword", ANY_TEXT, secret=True)
    )
    """The password that opens the document."""
    comments: int | None = field(default=None, metadata=element("Comments", BINARY_FLAG))
    """Whether to show comments and tracked changes, or with 0 hide the comments and apply the
    changes. 0 to 1.
    """
    doc_watermark: DocWatermark | None = field(
        default=None, metadata=element("DocWatermark", DocWatermark)
    )
    """A watermark to put on each page."""
