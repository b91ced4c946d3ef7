# Generated from spec/recognition/recognize_text.xsd (05306ce70ca4249b).
# Do not edit: change the spec and run `make generate`.
"""The operation RecognizeText and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.image_ocr import PDF_PAGE, TextLanguage, TextRecognition
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_DECIMAL, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from decimal import Decimal

    from cloudinfinite.results.text_detection import TextLine
    from cloudinfinite.settings.image_ocr import TextLanguageValue, TextRecognitionValue


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeTextParams(BaseRecord):
    """The arguments of `client.recognition.recognize_text`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

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
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    text_detections: list[TextLine] = field(
        default_factory=list,
        metadata=element("TextDetections", "..results.text_detection:TextLine", many=True),
    )
    """The lines."""
    language: str | None = field(default=None, metadata=element("Language", ANY_TEXT))
    """The language that was recognised."""
    angle: Decimal | None = field(default=None, metadata=element("Angel", ANY_DECIMAL))
    """The rotation of the image, in degrees; clockwise if positive."""
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
