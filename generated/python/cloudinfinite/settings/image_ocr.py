# Generated from spec/settings/image_ocr.xsd (96cee20faa7c23dd).
# Do not edit: change the spec and run `make generate`.
"""`ImageOcr`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.open_enum import OpenEnum, word
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.model import BaseRecord

PDF_PAGE = Integer(minimum=1)
"""The number of a page, from 1."""


class TextRecognition(OpenEnum):
    """How text is recognised."""

    GENERAL: ClassVar[TextRecognition] = word("general")
    """Print."""
    ACCURATE: ClassVar[TextRecognition] = word("accurate")
    """Print, more precisely."""
    EFFICIENT: ClassVar[TextRecognition] = word("efficient")
    """Print, with fewer details."""
    FAST: ClassVar[TextRecognition] = word("fast")
    """Print, faster."""
    HANDWRITING: ClassVar[TextRecognition] = word("handwriting")
    """Handwriting."""


TextRecognitionValue = TextRecognition | Literal[
    "general", "accurate", "efficient", "fast", "handwriting"
]  # fmt: skip
"""A word of `TextRecognition`: a member, or its text."""


class TextLanguage(OpenEnum):
    """The language of a text. Each but auto and mix may be mixed with English."""

    CHINESE: ClassVar[TextLanguage] = word("zh")
    """Chinese and English."""
    RARE_CHINESE: ClassVar[TextLanguage] = word("zh_rare")
    """English, digits, rare and traditional Chinese characters, and symbols."""
    AUTO: ClassVar[TextLanguage] = word("auto")
    """Whatever the service finds."""
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
class ImageOcr(BaseRecord):
    """How the text in an image is recognised."""

    type: TextRecognitionValue | None = field(
        default=None, metadata=element("Type", TextRecognition, default="general")
    )
    """How to recognise it. One of `general`, `accurate`, `efficient`, `fast`, `handwriting`.
    Default: `general`.
    """
    language_type: TextLanguageValue | None = field(
        default=None, metadata=element("LanguageType", TextLanguage, default="zh")
    )
    """The language, for general. A word of `TextLanguage`. Default: `zh`."""
    is_pdf: bool | None = field(
        default=None, metadata=element("IsPdf", ANY_BOOLEAN, default="false")
    )
    """Whether PDF files are recognised too, for general and fast. Default: `false`."""
    pdf_page_number: int | None = field(
        default=None, metadata=element("PdfPageNumber", PDF_PAGE, default="1")
    )
    """Which page of a PDF file to recognise; with IsPdf only. At least 1. Default: `1`."""
    is_word: bool | None = field(
        default=None, metadata=element("IsWord", ANY_BOOLEAN, default="false")
    )
    """Whether to answer with words and characters too, for general and accurate. Default:
    `false`.
    """
    enable_word_polygon: bool | None = field(
        default=None, metadata=element("EnableWordPolygon", ANY_BOOLEAN, default="false")
    )
    """Whether to answer with the corners of each word, for handwriting. Default: `false`."""


class ImageOcrDict(TypedDict, total=False):
    """`ImageOcr` as a mapping."""

    type: TextRecognitionValue
    language_type: TextLanguageValue
    is_pdf: bool
    pdf_page_number: int
    is_word: bool
    enable_word_polygon: bool
