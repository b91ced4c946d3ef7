# Generated from spec/settings/translation.xsd (6a1ecccc1b88e2e0).
# Do not edit: change the spec and run `make generate`.
"""`Translation` and `TranslationInput`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required


class TranslationLanguage(OpenEnum):
    """A language to translate files from or to. Chinese and English can be translated to any other
    language; other languages, only to Chinese or English.
    """

    ZH: ClassVar[TranslationLanguage] = word("zh")
    """Simplified Chinese."""
    ZH_HK: ClassVar[TranslationLanguage] = word("zh-hk")
    """Traditional Chinese (Hong Kong)."""
    ZH_TW: ClassVar[TranslationLanguage] = word("zh-tw")
    """Traditional Chinese (Taiwan)."""
    ZH_TR: ClassVar[TranslationLanguage] = word("zh-tr")
    """Traditional Chinese."""
    EN: ClassVar[TranslationLanguage] = word("en")
    """English."""
    AR: ClassVar[TranslationLanguage] = word("ar")
    """Arabic."""
    DE: ClassVar[TranslationLanguage] = word("de")
    """German."""
    ES: ClassVar[TranslationLanguage] = word("es")
    """Spanish."""
    FR: ClassVar[TranslationLanguage] = word("fr")
    """French."""
    ID: ClassVar[TranslationLanguage] = word("id")
    """Indonesian."""
    IT: ClassVar[TranslationLanguage] = word("it")
    """Italian."""
    JA: ClassVar[TranslationLanguage] = word("ja")
    """Japanese."""
    PT: ClassVar[TranslationLanguage] = word("pt")
    """Portuguese."""
    RU: ClassVar[TranslationLanguage] = word("ru")
    """Russian."""
    KO: ClassVar[TranslationLanguage] = word("ko")
    """Korean."""
    KM: ClassVar[TranslationLanguage] = word("km")
    """Khmer."""
    LO: ClassVar[TranslationLanguage] = word("lo")
    """Lao."""


TranslationLanguageValue = TranslationLanguage | Literal[
    "zh", "zh-hk", "zh-tw", "zh-tr", "en", "ar", "de", "es", "fr", "id", "it", "ja", "pt", "ru",
    "ko", "km", "lo"
]  # fmt: skip
"""A value of `TranslationLanguage`: a member or its text."""


class TranslationSourceType(OpenEnum):
    """The type of a file to translate."""

    PDF: ClassVar[TranslationSourceType] = word("pdf")
    """PDF; at most 300 pages."""
    DOCX: ClassVar[TranslationSourceType] = word("docx")
    """Word; at most 60 MB and 8 million characters."""
    PPTX: ClassVar[TranslationSourceType] = word("pptx")
    """PowerPoint; at most 60 MB and 300 pages."""
    XLSX: ClassVar[TranslationSourceType] = word("xlsx")
    """Excel; at most 60 MB and 8 million characters."""
    TXT: ClassVar[TranslationSourceType] = word("txt")
    """Text; at most 10 MB."""
    XML: ClassVar[TranslationSourceType] = word("xml")
    """XML."""
    HTML: ClassVar[TranslationSourceType] = word("html")
    """HTML; only the content of the file, without anything that scripts load."""
    MARKDOWN: ClassVar[TranslationSourceType] = word("markdown")
    """Markdown."""
    JPG: ClassVar[TranslationSourceType] = word("jpg")
    """JPEG; at most 10 MB."""
    JPEG: ClassVar[TranslationSourceType] = word("jpeg")
    """JPEG; at most 10 MB."""
    PNG: ClassVar[TranslationSourceType] = word("png")
    """PNG; at most 10 MB."""


TranslationSourceTypeValue = TranslationSourceType | Literal[
    "pdf", "docx", "pptx", "xlsx", "txt", "xml", "html", "markdown", "jpg", "jpeg", "png"
]  # fmt: skip
"""A value of `TranslationSourceType`: a member or its text."""


class TranslationBasicType(OpenEnum):
    """The original type of a PDF file or an image."""

    DOCX: ClassVar[TranslationBasicType] = word("docx")
    """Word; only for PDF."""
    PPTX: ClassVar[TranslationBasicType] = word("pptx")
    """PowerPoint; only for PDF."""
    TXT: ClassVar[TranslationBasicType] = word("txt")
    """Text; only for images."""


TranslationBasicTypeValue = TranslationBasicType | Literal["docx", "pptx", "txt"]
"""A value of `TranslationBasicType`: a member or its text."""


class TranslationTargetType(OpenEnum):
    """The type of the translated file: the type of the source; also docx for PDF, and txt for
    images.
    """

    PDF: ClassVar[TranslationTargetType] = word("pdf")
    """PDF."""
    DOCX: ClassVar[TranslationTargetType] = word("docx")
    """Word."""
    PPTX: ClassVar[TranslationTargetType] = word("pptx")
    """PowerPoint."""
    XLSX: ClassVar[TranslationTargetType] = word("xlsx")
    """Excel."""
    TXT: ClassVar[TranslationTargetType] = word("txt")
    """Text."""
    XML: ClassVar[TranslationTargetType] = word("xml")
    """XML."""
    HTML: ClassVar[TranslationTargetType] = word("html")
    """HTML."""
    MARKDOWN: ClassVar[TranslationTargetType] = word("markdown")
    """Markdown."""


TranslationTargetTypeValue = TranslationTargetType | TranslationBasicType | Literal[
    "pdf", "docx", "pptx", "xlsx", "txt", "xml", "html", "markdown"
]  # fmt: skip
"""A value of `TranslationTargetType`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class Translation(BaseRecord):
    """The target of a file translation."""

    lang: TranslationLanguageValue | None = field(
        metadata=element("Lang", TranslationLanguage, required=True)
    )
    """The target language. One of the values of `TranslationLanguage`."""
    type: TranslationTargetTypeValue | None = field(
        metadata=element("Type", TranslationTargetType, required=True)
    )
    """The type of the translated file. One of `pdf`, `docx`, `pptx`, `xlsx`, `txt`, `xml`, `html`,
    `markdown`.
    """


class TranslationDict(TypedDict, total=False):
    """`Translation` as a mapping."""

    lang: Required[TranslationLanguageValue]
    type: Required[TranslationTargetTypeValue]


@dataclass(slots=True, kw_only=True, repr=False)
class TranslationInput(BaseRecord):
    """A file to translate."""

    object: str = field(metadata=element("Object", OBJECT_KEY, required=True))
    """The key of the file in the bucket. Not empty."""
    lang: TranslationLanguageValue = field(
        metadata=element("Lang", TranslationLanguage, required=True)
    )
    """The language of the file. One of the values of `TranslationLanguage`."""
    type: TranslationSourceTypeValue = field(
        metadata=element("Type", TranslationSourceType, required=True)
    )
    """The type of the file. One of the values of `TranslationSourceType`."""
    basic_type: TranslationBasicTypeValue | None = field(
        default=None, metadata=element("BasicType", TranslationBasicType)
    )
    """The original type of the file; only for PDF and images. For an image without it, the response
    contains the translation. One of `docx`, `pptx`, `txt`.
    """
