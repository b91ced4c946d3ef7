# Generated from spec/settings/extract_digital_watermark.xsd (64b7627e038438f7).
# Do not edit: change the spec and run `make generate`.
"""`ExtractDigitalWatermark`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, TypedDict

from cloudinfinite.settings.watermark import DigitalWatermarkType, DigitalWatermarkVersion
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from typing import Required

    from cloudinfinite.settings.watermark import (
        DigitalWatermarkTypeValue,
        DigitalWatermarkVersionValue,
    )


@dataclass(slots=True, kw_only=True, repr=False)
class ExtractDigitalWatermark(BaseRecord):
    """Settings for extracting a digital watermark and, in responses, its text."""

    type: DigitalWatermarkTypeValue | None = field(
        metadata=element("Type", DigitalWatermarkType, required=True)
    )
    """The type of watermark. One of `Text`."""
    version: DigitalWatermarkVersionValue | None = field(
        metadata=element("Version", DigitalWatermarkVersion, required=True)
    )
    """The version of the watermark. One of `V1`."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The text of the watermark; returned in responses only."""


class ExtractDigitalWatermarkDict(TypedDict, total=False):
    """`ExtractDigitalWatermark` as a mapping."""

    type: Required[DigitalWatermarkTypeValue]
    version: Required[DigitalWatermarkVersionValue]
    message: str
