# Generated from spec/recognition/translate_text.xsd (465f00d20e84b43e).
# Do not edit: change the spec and run `make generate`.
"""The operation TranslateText and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

TEXT_TO_TRANSLATE = Text(min_length=1)
"""A non-empty text."""

LANGUAGE_NAME = Text(min_length=1)
"""A language, such as zh or en."""


@dataclass(slots=True, kw_only=True, repr=False)
class TranslateTextParams(BaseRecord):
    """The arguments of `client.recognition.translate_text`."""

    ci_process: str = field(
        default="AutoTranslationBlock",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="AutoTranslationBlock"
        ),
    )
    input_text: str = field(
        metadata=element("InputText", TEXT_TO_TRANSLATE, place="query", required=True)
    )
    source_lang: str = field(
        metadata=element("SourceLang", LANGUAGE_NAME, place="query", required=True)
    )
    target_lang: str = field(
        metadata=element("TargetLang", LANGUAGE_NAME, place="query", required=True)
    )
    text_domain: str | None = field(
        default=None, metadata=element("TextDomain", ANY_TEXT, place="query", default="general")
    )
    text_style: str | None = field(
        default=None, metadata=element("TextStyle", ANY_TEXT, place="query", default="sentence")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class TranslateTextResponse(Answer):
    """The translation."""

    translation_result: str = field(
        metadata=element("TranslationResult", ANY_TEXT, place="text", always=True)
    )
    """The translated text."""


OPERATION: Final = Operation(
    name="TranslateText",
    method="GET",
    path="/",
    service=SERVICE,
    host="object",
    family="recognition",
    call="translate_text",
    schema="recognition/translate_text.xsd",
    summary="Translate a short text.",
    params=TranslateTextParams,
    response=TranslateTextResponse,
    response_root="TranslationResult",
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/83547",),
)
