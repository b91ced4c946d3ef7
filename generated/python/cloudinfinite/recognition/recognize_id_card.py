# Generated from spec/recognition/recognize_id_card.xsd (d25de0af4057e822).
# Do not edit: change the spec and run `make generate`.
"""The operation RecognizeIdCard and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.recognition.id_card import CardSide, RecognizeIdCardResponse
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.recognition.id_card import CardSideValue, IdCardConfig


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeIdCardParams(BaseRecord):
    """The arguments of `client.recognition.recognize_id_card`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="IDCardOCR",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="IDCardOCR"),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )
    card_side: CardSideValue | None = field(
        default=None, metadata=element("CardSide", CardSide, place="query")
    )
    checks: IdCardConfig | None = field(
        default=None,
        metadata=element("Config", "..recognition.id_card:IdCardConfig", place="query", json=True),
    )


OPERATION: Final = Operation(
    name="RecognizeIdCard",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="recognize_id_card",
    schema="recognition/recognize_id_card.xsd",
    summary="Read a Chinese identity card, and check whether the image is genuine.",
    params=RecognizeIdCardParams,
    response=RecognizeIdCardResponse,
    safe=True,
    actions=("ci:CreateIDCardOCRJob",),
    pages=("https://cloud.tencent.com/document/product/460/48638",),
)
