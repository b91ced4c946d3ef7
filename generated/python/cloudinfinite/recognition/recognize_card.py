# Generated from spec/recognition/recognize_card.xsd (dfeca88b80577636).
# Do not edit: change the spec and run `make generate`.
"""The operation RecognizeCard and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final, Literal

from cloudinfinite.common.scalar import OBJECT_KEY
from cloudinfinite.service import SERVICE
from cloudinfinite.settings.moderation_settings import HTTP_ADDRESS
from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from cloudinfinite.results.recognition_results import ImageOutline


class CardType(OpenEnum):
    """A kind of card."""

    ID_CARD: ClassVar[CardType] = word("IDCard")
    """An identity card."""
    DRIVER_LICENSE: ClassVar[CardType] = word("DriverLicense")
    """A driving licence."""


CardTypeValue = CardType | Literal["IDCard", "DriverLicense"]
"""A value of `CardType`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class CardField(BaseRecord):
    """A field of a card."""

    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The name of the field."""
    detected_text: str | None = field(default=None, metadata=element("DetectedText", ANY_TEXT))
    """The text."""
    score: int | None = field(default=None, metadata=element("Score", ANY_INTEGER))
    """The confidence. Higher values are more certain."""
    location: ImageOutline | None = field(
        default=None, metadata=element("Location", "..results.recognition_results:ImageOutline")
    )
    """The position."""


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeCardParams(BaseRecord):
    """The arguments of `client.recognition.recognize_card`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ObjectKey", "detect-url"),)

    ci_process: str = field(
        default="AILicenseRec",
        init=False,
        metadata=element(
            "ci-process", ANY_TEXT, place="query", required=True, fixed="AILicenseRec"
        ),
    )
    key: str | None = field(default=None, metadata=element("ObjectKey", OBJECT_KEY, place="key"))
    detect_url: str | None = field(
        default=None, metadata=element("detect-url", HTTP_ADDRESS, place="query")
    )
    card_type: CardTypeValue | None = field(
        default=None, metadata=element("CardType", CardType, place="query", default="DriverLicense")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeCardResponse(Answer):
    """The text on a card."""

    status: int | None = field(default=None, metadata=element("Status", ANY_INTEGER))
    """Whether anything was detected, as a number."""
    id_info: list[CardField] = field(
        default_factory=list, metadata=element("IdInfo", CardField, many=True)
    )
    """The text."""


OPERATION: Final = Operation(
    name="RecognizeCard",
    method="GET",
    path="/{ObjectKey}",
    service=SERVICE,
    host="object",
    family="recognition",
    call="recognize_card",
    schema="recognition/recognize_card.xsd",
    summary="Read an identity card or a driving licence.",
    params=RecognizeCardParams,
    response=RecognizeCardResponse,
    safe=True,
    actions=(),
    pages=("https://cloud.tencent.com/document/product/460/96767",),
)
