# Generated from spec/recognition/upload_and_recognize_id_card.xsd (ffefbbd378a635bc).
# Do not edit: change the spec and run `make generate`.
"""The operation UploadAndRecognizeIdCard and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.recognition.id_card import CardSide, RecognizeIdCardResponse
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.recognition.id_card import CardSideValue, IdCardConfig


@dataclass(slots=True, kw_only=True, repr=False)
class UploadAndRecognizeIdCardParams(BaseRecord):
    """The arguments of `client.recognition.upload_and_recognize_id_card`."""

    ci_process: str = field(
        default="IDCardOCR",
        init=False,
        metadata=element("ci-process", ANY_TEXT, place="query", required=True, fixed="IDCardOCR"),
    )
    key: str = field(metadata=element("ObjectKey", OBJECT_KEY, place="key", required=True))
    card_side: CardSideValue | None = field(
        default=None, metadata=element("CardSide", CardSide, place="query")
    )
    checks: IdCardConfig | None = field(
        default=None,
        metadata=element("Config", "..recognition.id_card:IdCardConfig", place="query", json=True),
    )


OPERATION: Final = Operation(
    name="UploadAndRecognizeIdCard",
    method="PUT",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="upload_and_recognize_id_card",
    schema="recognition/upload_and_recognize_id_card.xsd",
    summary="Upload an image of a Chinese identity card, and read the card.",
    params=UploadAndRecognizeIdCardParams,
    response=RecognizeIdCardResponse,
    body="binary",
    safe=True,
    actions=("ci:CreateIDCardOCRJob",),
    pages=("https://cloud.tencent.com/document/product/460/48638",),
)
