# Generated from spec/settings/image_ocr.xsd (81343586eaf1c813).
# Do not edit: change the spec and run `make generate`.
"""`ImageOcr`."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

PDF_PAGE = Integer(minimum=1)
"""A page number, starting from 1."""


class TextRecognition(OpenEnum):
    """A text recognition mode."""

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
"""A value of `TextRecognition`: a member or its text."""


class TextLanguage(OpenEnum):
    """The language of the text. With all values except auto and mix, the text may also contain
    English.
    """

    CHINESE: ClassVar[TextLanguage] = word("zh")
    """Chinese and English."""
    RARE_CHINESE: ClassVar[TextLanguage] = word("zh_rare")
    """English, digits, rare and traditional Chinese characters, and symbols."""
    AUTO: ClassVar[TextLanguage] = word("auto")
    """Detected by the service."""
    MIX: ClassVar[TextLanguage] = word("mix")
    """Multiple languages."""
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
"""A value of `TextLanguage`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class ImageOcr(BaseRecord):
    """Settings for text recognition in an image."""

    type: TextRecognitionValue | None = field(
        default=None, metadata=element("Type", TextRecognition, default="general")
    )
    """The recognition mode. One of `general`, `accurate`, `efficient`, `fast`, `handwriting`.
    Default: `general`.
    """
    language_type: TextLanguageValue | None = field(
        default=None, metadata=element("LanguageType", TextLanguage, default="zh")
    )
    """The language of the text; only for general. One of the values of `TextLanguage`. Default:
    `zh`.
    """
    is_pdf: bool | None = field(
        default=None, metadata=element("IsPdf", ANY_BOOLEAN, default="false")
    )
    """Whether to recognise PDF files too; only for general and fast. Default: `false`."""
    pdf_page_number: int | None = field(
        default=None, metadata=element("PdfPageNumber", PDF_PAGE, default="1")
    )
    """The page of a PDF file to recognise; only with IsPdf. At least 1. Default: `1`."""
    is_word: bool | None = field(
        default=None, metadata=element("IsWord", ANY_BOOLEAN, default="false")
    )
    """Whether to also return words and characters; only for general and accurate. Default:
    `false`.
    """
    enable_word_polygon: bool | None = field(
        default=None, metadata=element("EnableWordPolygon", ANY_BOOLEAN, default="false")
    )
    """Whether to return the corners of each word; only for handwriting. Default: `false`."""


class ImageOcrDict(TypedDict, total=False):
    """`ImageOcr` as a mapping."""

    type: TextRecognitionValue
    language_type: TextLanguageValue
    is_pdf: bool
    pdf_page_number: int
    is_word: bool
    enable_word_polygon: bool
