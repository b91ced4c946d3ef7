# Generated from spec/results/text_detection.xsd (2e09ed0c2242cc0b).
# Do not edit: change the spec and run `make generate`.
"""`ImageOcrDetection`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal

    from cloudinfinite.results.recognition_results import ImageBox, ImagePoint


@dataclass(slots=True, kw_only=True, repr=False)
class WordOutline(BaseRecord):
    """The position of a word."""

    word_coordinate: list[ImagePoint] = field(
        default_factory=list,
        metadata=element("WordCoordinate", "..results.recognition_results:ImagePoint", many=True),
    )
    """The four corners of the word, clockwise from the top left."""


@dataclass(slots=True, kw_only=True, repr=False)
class TextWord(BaseRecord):
    """A word or a character."""

    confidence: int | None = field(default=None, metadata=element("Confidence", ANY_INTEGER))
    """The confidence, from 0 to 100. Higher values are more certain."""
    character: str | None = field(default=None, metadata=element("Character", ANY_TEXT))
    """The text of the word or character."""
    word_coord_point: WordOutline | None = field(
        default=None, metadata=element("WordCoordPoint", WordOutline)
    )
    """The position."""


@dataclass(slots=True, kw_only=True, repr=False)
class WordCorners(BaseRecord):
    """The corners of a word."""

    left_top: ImagePoint | None = field(
        default=None, metadata=element("LeftTop", "..results.recognition_results:ImagePoint")
    )
    """The top left corner."""
    right_top: ImagePoint | None = field(
        default=None, metadata=element("RightTop", "..results.recognition_results:ImagePoint")
    )
    """The top right corner."""
    right_bottom: ImagePoint | None = field(
        default=None, metadata=element("RightBottom", "..results.recognition_results:ImagePoint")
    )
    """The bottom right corner."""
    left_bottom: ImagePoint | None = field(
        default=None, metadata=element("LeftBottom", "..results.recognition_results:ImagePoint")
    )
    """The bottom left corner."""


@dataclass(slots=True, kw_only=True, repr=False)
class TextLine(BaseRecord):
    """A line of text in an image."""

    detected_text: str | None = field(default=None, metadata=element("DetectedText", ANY_TEXT))
    """The text of the line."""
    confidence: int | None = field(default=None, metadata=element("Confidence", ANY_INTEGER))
    """The confidence, from 0 to 100. Higher values are more certain."""
    polygon: list[ImagePoint] = field(
        default_factory=list,
        metadata=element("Polygon", "..results.recognition_results:ImagePoint", many=True),
    )
    """The corners of the line."""
    item_polygon: ImageBox | None = field(
        default=None, metadata=element("ItemPolygon", "..results.recognition_results:ImageBox")
    )
    """The area of the line after the image is rotated upright."""
    words: list[TextWord] = field(
        default_factory=list, metadata=element("Words", TextWord, many=True)
    )
    """The words or characters; only for general and accurate."""
    word_polygon: list[WordCorners] = field(
        default_factory=list, metadata=element("WordPolygon", WordCorners, many=True)
    )
    """The corners of each word; only for handwriting."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageOcrDetection(BaseRecord):
    """The result of a text recognition job."""

    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The error code, if the recognition failed."""
    state: str | None = field(default=None, metadata=element("State", ANY_TEXT))
    """The state of the recognition."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The reason why the recognition failed."""
    input_object_name: str | None = field(
        default=None, metadata=element("InputObjectName", ANY_TEXT)
    )
    """The key of the image."""
    input_object_url: str | None = field(default=None, metadata=element("InputObjectUrl", ANY_TEXT))
    """The address of the image."""
    object_name: str | None = field(default=None, metadata=element("ObjectName", ANY_TEXT))
    """The key of the image, under another name."""
    object_url: str | None = field(default=None, metadata=element("ObjectUrl", ANY_TEXT))
    """The address of the image, under another name."""
    text_detections: list[TextLine] = field(
        default_factory=list, metadata=element("TextDetections", TextLine, many=True)
    )
    """The lines of text."""
    language: str | None = field(default=None, metadata=element("Language", ANY_TEXT))
    """The recognised language."""
    angle: Decimal | None = field(default=None, metadata=element("Angel", ANY_DECIMAL))
    """The rotation of the image in degrees, clockwise if positive."""
    pdf_page_size: int | None = field(default=None, metadata=element("PdfPageSize", ANY_INTEGER))
    """The number of pages of a PDF file; 0 for an image."""
