# Generated from spec/recognition/recognize_text.xsd (52078c0a694564bd).
# Do not edit: change the spec and run `make generate`.
"""The operation RecognizeText, and its types."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_DECIMAL, ANY_INTEGER, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from decimal import Decimal

    from cloudinfinite.results.recognition_results import ImageBox, ImagePoint

PDF_PAGE = Integer(minimum=1)
"""The number of a page, from 1."""


class TextRecognition(OpenEnum):
    """How text is recognised."""

    GENERAL: ClassVar[TextRecognition] = word("general")
    """Printed text."""
    ACCURATE: ClassVar[TextRecognition] = word("accurate")
    """Printed text, with higher precision."""
    EFFICIENT: ClassVar[TextRecognition] = word("efficient")
    """Printed text, with fewer details."""
    FAST: ClassVar[TextRecognition] = word("fast")
    """Printed text, faster."""
    HANDWRITING: ClassVar[TextRecognition] = word("handwriting")
    """Handwriting."""


TextRecognitionValue = TextRecognition | Literal[
    "general", "accurate", "efficient", "fast", "handwriting"
]  # fmt: skip
"""A word of `TextRecognition`: a member, or its text."""


class TextLanguage(OpenEnum):
    """The language of a text. Except with auto and mix, the text may also contain English."""

    CHINESE: ClassVar[TextLanguage] = word("zh")
    """Chinese and English."""
    RARE_CHINESE: ClassVar[TextLanguage] = word("zh_rare")
    """English, digits, rare and traditional Chinese characters, and symbols."""
    AUTO: ClassVar[TextLanguage] = word("auto")
    """Detected by the service."""
    MIX: ClassVar[TextLanguage] = word("mix")
    """Several languages."""
    JAP: ClassVar[TextLanguage] = word("jap")
    """Japanese."""
    KOR: ClassVar[TextLanguage] = word("kor")
    """Korean."""
    SPA: ClassVar[TextLanguage] = word("spa")
    """Spanish."""
    FRE: ClassVar[TextLanguage] = word("fre")
    """French."""
    GER: ClassVar[TextLanguage] = word("ger")
    """German."""
    POR: ClassVar[TextLanguage] = word("por")
    """Portuguese."""
    VIE: ClassVar[TextLanguage] = word("vie")
    """Vietnamese."""
    MAY: ClassVar[TextLanguage] = word("may")
    """Malay."""
    RUS: ClassVar[TextLanguage] = word("rus")
    """Russian."""
    ITA: ClassVar[TextLanguage] = word("ita")
    """Italian."""
    HOL: ClassVar[TextLanguage] = word("hol")
    """Dutch."""
    SWE: ClassVar[TextLanguage] = word("swe")
    """Swedish."""
    FIN: ClassVar[TextLanguage] = word("fin")
    """Finnish."""
    DAN: ClassVar[TextLanguage] = word("dan")
    """Danish."""
    NOR: ClassVar[TextLanguage] = word("nor")
    """Norwegian."""
    HUN: ClassVar[TextLanguage] = word("hun")
    """Hungarian."""
    THA: ClassVar[TextLanguage] = word("tha")
    """Thai."""
    HI: ClassVar[TextLanguage] = word("hi")
    """Hindi."""
    ARA: ClassVar[TextLanguage] = word("ara")
    """Arabic."""


TextLanguageValue = TextLanguage | Literal[
    "zh", "zh_rare", "auto", "mix", "jap", "kor", "spa", "fre", "ger", "por", "vie", "may", "rus",
    "ita", "hol", "swe", "fin", "dan", "nor", "hun", "tha", "hi", "ara"
]  # fmt: skip
"""A word of `TextLanguage`: a member, or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class WordOutline(BaseRecord):
    """Where a word is."""

    word_coordinate: list[ImagePoint] = field(
        default_factory=list,
        metadata=element("WordCoordinate", "..results.recognition_results:ImagePoint", many=True),
    )
    """Its four corners, clockwise from the top left."""


@dataclass(slots=True, kw_only=True, repr=False)
class TextWord(BaseRecord):
    """A word or a character."""

    confidence: int | None = field(default=None, metadata=element("Confidence", ANY_INTEGER))
    """The confidence, from 0 to 100; higher is more certain."""
    character: str | None = field(default=None, metadata=element("Character", ANY_TEXT))
    """Its text."""
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
    """The top left one."""
    right_top: ImagePoint | None = field(
        default=None, metadata=element("RightTop", "..results.recognition_results:ImagePoint")
    )
    """The top right one."""
    right_bottom: ImagePoint | None = field(
        default=None, metadata=element("RightBottom", "..results.recognition_results:ImagePoint")
    )
    """The bottom right one."""
    left_bottom: ImagePoint | None = field(
        default=None, metadata=element("LeftBottom", "..results.recognition_results:ImagePoint")
    )
    """The bottom left one."""


@dataclass(slots=True, kw_only=True, repr=False)
class TextLine(BaseRecord):
    """A line of text."""

    detected_text: str | None = field(default=None, metadata=element("DetectedText", ANY_TEXT))
    """The text."""
    confidence: int | None = field(default=None, metadata=element("Confidence", ANY_INTEGER))
    """The confidence, from 0 to 100; higher is more certain."""
    polygon: list[ImagePoint] = field(
        default_factory=list,
        metadata=element("Polygon", "..results.recognition_results:ImagePoint", many=True),
    )
    """The corners of the line."""
    item_polygon: ImageBox | None = field(
        default=None, metadata=element("ItemPolygon", "..results.recognition_results:ImageBox")
    )
    """The area of the line once the image is rotated upright."""
    words: list[TextWord] = field(
        default_factory=list, metadata=element("Words", TextWord, many=True)
    )
    """The words or characters, for general and accurate."""
    word_polygon: list[WordCorners] = field(
        default_factory=list, metadata=element("WordPolygon", WordCorners, many=True)
    )
    """The corners of each word, for handwriting."""


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeTextParams(BaseRecord):
    """What `client.recognition.recognize_text` takes."""

    _any_of: ClassVar[tuple[str, ...]] = ("ObjectKey", "detect-url")

    ci_process: str = field(
        default="OCR",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="OCR"),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )
    type: TextRecognitionValue | None = field(
        default=None, metadata=element("type", TextRecognition, place="query", default="general")
    )
    language: TextLanguageValue | None = field(
        default=None, metadata=element("language-type", TextLanguage, place="query", default="zh")
    )
    is_pdf: bool | None = field(
        default=None, metadata=element("ispdf", ANY_BOOLEAN, place="query", default="false")
    )
    pdf_page_number: int | None = field(
        default=None, metadata=element("pdf-pagenumber", PDF_PAGE, place="query", default="1")
    )
    is_word: bool | None = field(
        default=None, metadata=element("isword", ANY_BOOLEAN, place="query", default="false")
    )
    enable_word_polygon: bool | None = field(
        default=None,
        metadata=element("enable-word-polygon", ANY_BOOLEAN, place="query", default="false"),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeTextResponse(Answer):
    """The text in an image."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The id of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    text_detections: list[TextLine] = field(
        default_factory=list, metadata=element("TextDetections", TextLine, many=True)
    )
    """The lines."""
    language: str | None = field(default=None, metadata=element("Language", ANY_TEXT))
    """The language that was recognised."""
    angle: Decimal | None = field(default=None, metadata=element("Angel", ANY_DECIMAL))
    """The rotation of the image in degrees, clockwise if positive."""
    pdf_page_size: int | None = field(default=None, metadata=element("PdfPageSize", ANY_INTEGER))
    """The number of pages of a PDF file; 0 for an image."""


OPERATION: Final = Operation(
    name="RecognizeText",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="recognize_text",
    schema="recognition/recognize_text.xsd",
    summary="Recognise the text in an image, or on a page of a PDF file.",
    params=RecognizeTextParams,
    response=RecognizeTextResponse,
    safe=True,
    actions=("ci:CreateOCRJob",),
    pages=(
        "https://www.tencentcloud.com/document/product/1045/73116",
        "https://www.tencentcloud.com/document/product/1045/49147",
    ),
)
