# Generated from spec/settings/quality_estimate_config.xsd (010efb801eb2f12d).
# Do not edit: change the spec and run `make generate`.
"""`QualityEstimateConfig`."""

from __future__ import annotations

from dataclasses import field
from typing import TypedDict

from cloudinfinite_runtime.codec.scalars import Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

QUALITY_ESTIMATE_ROTATION = Integer(minimum=0, maximum=270)
"""An angle in degrees: 0, 90, 180 or 270."""


@dataclass(slots=True, kw_only=True, repr=False)
class QualityEstimateConfig(BaseRecord):
    """Settings for video quality assessment."""

    rotate: int | None = field(default=None, metadata=element("Rotate", QUALITY_ESTIMATE_ROTATION))
    """The angle to rotate the video by before the assessment. 0 to 270."""
    mode: str | None = field(default=None, metadata=element("Mode", ANY_TEXT))
    """The assessment mode."""


class QualityEstimateConfigDict(TypedDict, total=False):
    """`QualityEstimateConfig` as a mapping."""

    rotate: int
    mode: str
