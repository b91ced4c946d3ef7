# Generated from spec/settings/document.xsd (ff17cc2256800f55).
# Do not edit: change the spec and run `make generate`.
"""`DocProcess`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Literal, TypedDict

from cloudinfinite.common.scalar import BINARY_FLAG
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

DOCUMENT_PAPER_SIZE = Integer(minimum=0, maximum=2)
"""The paper size: 0 for A4, 1 for A2, 2 for A0."""

DOCUMENT_IMAGE_QUALITY = Integer(minimum=1, maximum=100)
"""The image quality, in percent, from 1 to 100."""

DOCUMENT_ZOOM = Integer(minimum=10, maximum=200)
"""The image scale, in percent, from 10 to 200."""

DOCUMENT_IMAGE_DPI = Integer(minimum=96, maximum=600)
"""The image resolution, in dots per inch, from 96 to 600."""


class DocumentTargetType(OpenEnum):
    """The target format of a document conversion."""

    JPG: ClassVar[DocumentTargetType] = word("jpg")
    """JPEG images."""
    PNG: ClassVar[DocumentTargetType] = word("png")
    """PNG images."""
    PDF: ClassVar[DocumentTargetType] = word("pdf")
    """One PDF file; pages cannot be selected."""


DocumentTargetTypeValue = DocumentTargetType | Literal["jpg", "png", "pdf"]
"""A value of `DocumentTargetType`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class DocWatermark(BaseRecord):
    """A watermark on the pages of a document."""

    src_type: str | None = field(default=None, metadata=element("SrcType", ANY_TEXT))
    """The type of document."""
    type: str | None = field(default=None, metadata=element("Type", ANY_TEXT))
    """The type of watermark."""
    image: str | None = field(default=None, metadata=element("Image", ANY_TEXT))
    """The watermark image."""
    dx: int | None = field(default=None, metadata=element("Dx", ANY_INTEGER))
    """The horizontal offset."""
    dy: int | None = field(default=None, metadata=element("Dy", ANY_INTEGER))
    """The vertical offset."""
    batch: str | None = field(default=None, metadata=element("Batch", ANY_TEXT))
    """Whether to repeat the watermark across the page."""
    horizontal_spacing: int | None = field(
        default=None, metadata=element("HorizontalSpacing", ANY_INTEGER)
    )
    """The horizontal spacing between watermarks."""
    vertical_spacing: int | None = field(
        default=None, metadata=element("VerticalSpacing", ANY_INTEGER)
    )
    """The vertical spacing between watermarks."""


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
    """Document conversion settings."""

    src_type: str | None = field(default=None, metadata=element("SrcType", ANY_TEXT))
    """The document type, such as docx. Required only if the key has no extension."""
    tgt_type: DocumentTargetTypeValue | None = field(
        default=None, metadata=element("TgtType", DocumentTargetType)
    )
    """The target format. If the service does not recognise the value, it uses jpg. One of `jpg`,
    `png`, `pdf`.
    """
    start_page: int | None = field(
        default=None, metadata=element("StartPage", ANY_INTEGER, default="1")
    )
    """The first page to convert, starting from 1. For a spreadsheet, the page within the sheet
    SheetId. Default: `1`.
    """
    end_page: int | None = field(
        default=None, metadata=element("EndPage", ANY_INTEGER, default="-1")
    )
    """The last page to convert; -1 converts all remaining pages. For a spreadsheet, the page within
    the sheet SheetId. Default: `-1`.
    """
    sheet_id: int | None = field(
        default=None, metadata=element("SheetId", ANY_INTEGER, default="0")
    )
    """The sheet of a spreadsheet to convert, starting from 1; 0 converts all sheets. Default:
    `0`.
    """
    paper_direction: int | None = field(
        default=None, metadata=element("PaperDirection", ANY_INTEGER, default="0")
    )
    """The orientation of spreadsheet pages: 0 for portrait, any other number for landscape.
    Default: `0`.
    """
    paper_size: int | None = field(
        default=None, metadata=element("PaperSize", DOCUMENT_PAPER_SIZE, default="0")
    )
    """The paper size of spreadsheet pages. 0 to 2. Default: `0`."""
    image_params: str | None = field(default=None, metadata=element("ImageParams", ANY_TEXT))
    """The image processing rules, joined by `|`, such as `imageMogr2/rotate/90`."""
    quality: int | None = field(
        default=None, metadata=element("Quality", DOCUMENT_IMAGE_QUALITY, default="100")
    )
    """The image quality. 1 to 100. Default: `100`."""
    zoom: int | None = field(default=None, metadata=element("Zoom", DOCUMENT_ZOOM, default="100"))
    """The image scale. 10 to 200. Default: `100`."""
    image_dpi: int | None = field(
        default=None, metadata=element("ImageDpi", DOCUMENT_IMAGE_DPI, default="96")
    )
    """The image resolution, combined with Zoom. Image width must stay below 65,500 pixels. 96 to
    600. Default: `96`.
    """
    pic_pagination: int | None = field(
        default=None, metadata=element("PicPagination", BINARY_FLAG, default="0")
    )
    """Whether to join the pages into one long image. Fails for more than 20 pages. 0 to 1. Default:
    `0`.
    """
    doc_password: str | None = field(
        default=None, repr=False, metadata=element("DocPassword", ANY_TEXT, secret=True)
    )
    """The password that opens the document."""
    comments: int | None = field(default=None, metadata=element("Comments", BINARY_FLAG))
    """1 to show comments and tracked changes; 0 to hide comments and apply the changes. 0 to 1."""
    doc_watermark: DocWatermark | None = field(
        default=None, metadata=element("DocWatermark", DocWatermark)
    )
    """A watermark for each page."""
