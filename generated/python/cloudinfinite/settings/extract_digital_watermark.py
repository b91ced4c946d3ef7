# Generated from spec/settings/extract_digital_watermark.xsd (18d3a0893e651ea0).
# Do not edit: change the spec and run `make generate`.
"""`ExtractDigitalWatermark`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cloudinfinite.settings.watermark import DigitalWatermarkType, DigitalWatermarkVersion
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from cloudinfinite.settings.watermark import (
        DigitalWatermarkTypeValue,
        DigitalWatermarkVersionValue,
    )


@dataclass(slots=True, kw_only=True, repr=False)
class ExtractDigitalWatermark(BaseRecord):
    """How a digital watermark is read, and what it says."""

    type: DigitalWatermarkTypeValue = field(
        metadata=element("Type", DigitalWatermarkType, required=True)
    )
    """What it is. One of `Text`."""
    version: DigitalWatermarkVersionValue = field(
        metadata=element("Version", DigitalWatermarkVersion, required=True)
    )
    """Its version. One of `V1`."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """The text that was found; in answers only."""
