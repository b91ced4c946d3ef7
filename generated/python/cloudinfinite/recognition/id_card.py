# Generated from spec/recognition/id_card.xsd (d92d138a4a310624).
# Do not edit: change the spec and run `make generate`.
"""`IdCardConfig` and `RecognizeIdCardResponse`, and their parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_DECIMAL
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal


class CardSide(OpenEnum):
    """A side of a card."""

    FRONT: ClassVar[CardSide] = word("FRONT")
    """The side with the photo."""
    BACK: ClassVar[CardSide] = word("BACK")
    """The side with the national emblem."""


CardSideValue = CardSide | Literal["FRONT", "BACK"]
"""A value of `CardSide`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class IdCardConfig(BaseRecord):
    """The additional details to return."""

    crop_id_card: bool | None = field(
        default=None, metadata=element("CropIdCard", ANY_BOOLEAN, default="false")
    )
    """Whether to return an image of the card only, cropped and straightened. Default: `false`."""
    crop_portrait: bool | None = field(
        default=None, metadata=element("CropPortrait", ANY_BOOLEAN, default="false")
    )
    """Whether to return the photo on the card. Default: `false`."""
    copy_warn: bool | None = field(
        default=None, metadata=element("CopyWarn", ANY_BOOLEAN, default="false")
    )
    """Whether to warn of a photocopy. Default: `false`."""
    border_check_warn: bool | None = field(
        default=None, metadata=element("BorderCheckWarn", ANY_BOOLEAN, default="false")
    )
    """Whether to warn of a covered border or frame. Default: `false`."""
    reshoot_warn: bool | None = field(
        default=None, metadata=element("ReshootWarn", ANY_BOOLEAN, default="false")
    )
    """Whether to warn of a photo of a photo. Default: `false`."""
    detect_ps_warn: bool | None = field(
        default=None, metadata=element("DetectPsWarn", ANY_BOOLEAN, default="false")
    )
    """Whether to warn of an edited photo. Default: `false`."""
    temp_id_warn: bool | None = field(
        default=None, metadata=element("TempIdWarn", ANY_BOOLEAN, default="false")
    )
    """Whether to warn of a temporary card. Default: `false`."""
    invalid_date_warn: bool | None = field(
        default=None, metadata=element("InvalidDateWarn", ANY_BOOLEAN, default="false")
    )
    """Whether to warn of an impossible period of validity. Default: `false`."""
    quality: bool | None = field(
        default=None, metadata=element("Quality", ANY_BOOLEAN, default="false")
    )
    """Whether to return the image quality. Default: `false`."""
    multi_card_detect: bool | None = field(
        default=None, metadata=element("MultiCardDetect", ANY_BOOLEAN, default="false")
    )
    """Whether to look for several cards. Default: `false`."""


class IdCardConfigDict(TypedDict, total=False):
    """`IdCardConfig` as a mapping."""

    crop_id_card: bool
    crop_portrait: bool
    copy_warn: bool
    border_check_warn: bool
    reshoot_warn: bool
    detect_ps_warn: bool
    temp_id_warn: bool
    invalid_date_warn: bool
    quality: bool
    multi_card_detect: bool


@dataclass(slots=True, kw_only=True, repr=False)
class IdCardInfo(BaseRecord):
    """The text on a card."""

    name: str | None = field(default=None, metadata=element("Name", ANY_TEXT))
    """The name."""
    sex: str | None = field(default=None, metadata=element("Sex", ANY_TEXT))
    """The sex, in Chinese."""
    nation: str | None = field(default=None, metadata=element("Nation", ANY_TEXT))
    """The ethnic group, in Chinese."""
    birth: str | None = field(default=None, metadata=element("Birth", ANY_TEXT))
    """The date of birth, such as 1987/1/1."""
    address: str | None = field(default=None, metadata=element("Address", ANY_TEXT))
    """The address."""
    id_num: str | None = field(default=None, metadata=element("IdNum", ANY_TEXT))
    """The card number."""
    authority: str | None = field(default=None, metadata=element("Authority", ANY_TEXT))
    """The issuing authority, on the back."""
    valid_date: str | None = field(default=None, metadata=element("ValidDate", ANY_TEXT))
    """The period of validity, on the back."""


@dataclass(slots=True, kw_only=True, repr=False)
class IdCardAdvancedInfo(BaseRecord):
    """Additional details, if requested."""

    id_card: str | None = field(default=None, metadata=element("IdCard", ANY_TEXT))
    """The cropped image of the card, in Base64."""
    portrait: str | None = field(default=None, metadata=element("Portrait", ANY_TEXT))
    """The photo on the card, in Base64."""
    quality: Decimal | None = field(default=None, metadata=element("Quality", ANY_DECIMAL))
    """The image quality, from 0 to 100. A lower value is more blurred; 50 is sufficient."""
    border_code_value: Decimal | None = field(
        default=None, metadata=element("BorderCodeValue", ANY_DECIMAL)
    )
    """The probability that a border is covered, from 0 to 100. A lower value is less likely."""
    warn_infos: list[str] = field(
        default_factory=list, metadata=element("WarnInfos", ANY_TEXT, many=True)
    )
    """The warnings, as numbers: 9100 for an impossible period of validity, 9101 for an incomplete
    border, 9102 for a photocopy, 9103 for a photo of a photo, 9104 for a temporary card, 9105 for a
    covered frame, 9106 for an edited photo.
    """


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizeIdCardResponse(Answer):
    """The text on a card."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The ID of the request. The service often omits it here; `metadata` takes it from the
    headers.
    """
    id_info: IdCardInfo = field(metadata=element("IdInfo", IdCardInfo, always=True))
    """The text."""
    advanced_info: IdCardAdvancedInfo | None = field(
        default=None, metadata=element("AdvancedInfo", IdCardAdvancedInfo)
    )
    """Additional details, if requested."""
