# Generated from spec/results/quality_estimate.xsd (092c16efff79c64c).
# Do not edit: change the spec and run `make generate`.
"""`QualityEstimate`, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_DECIMAL, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(slots=True, kw_only=True, repr=False)
class QualityFault(BaseRecord):
    """A fault in a video."""

    confidence: int | None = field(default=None, metadata=element("Confidence", ANY_INTEGER))
    """The confidence."""
    start_time_offset: Decimal | None = field(
        default=None, metadata=element("StartTimeOffset", ANY_DECIMAL)
    )
    """Where it begins, in seconds."""
    end_time_offset: Decimal | None = field(
        default=None, metadata=element("EndTimeOffset", ANY_DECIMAL)
    )
    """Where it ends, in seconds."""
    area_coord_set: list[int] = field(
        default_factory=list, metadata=element("AreaCoordSet", ANY_INTEGER, many=True)
    )
    """Where it is in the picture: the coordinates of its corners, in pixels."""


@dataclass(slots=True, kw_only=True, repr=False)
class QualityFinding(BaseRecord):
    """One kind of fault in a video."""

    type: str | None = field(default=None, metadata=element("Type", ANY_TEXT))
    """The kind."""
    items: list[QualityFault] = field(
        default_factory=list, metadata=element("Items", QualityFault, many=True)
    )
    """The faults."""


@dataclass(slots=True, kw_only=True, repr=False)
class QualityFindings(BaseRecord):
    """What is wrong with a video."""

    no_audio: bool | None = field(default=None, metadata=element("NoAudio", ANY_BOOLEAN))
    """Whether it has no sound."""
    no_video: bool | None = field(default=None, metadata=element("NoVideo", ANY_BOOLEAN))
    """Whether it has no picture."""
    detailed_result: list[QualityFinding] = field(
        default_factory=list, metadata=element("DetailedResult", QualityFinding, many=True)
    )
    """What else is wrong, by kind."""


@dataclass(slots=True, kw_only=True, repr=False)
class QualityEstimate(BaseRecord):
    """How good a video is."""

    score: Decimal | None = field(default=None, metadata=element("Score", ANY_DECIMAL))
    """The score, up to 10; from 6 on the quality is good."""
    vqa_plus_result: QualityFindings | None = field(
        default=None, metadata=element("VqaPlusResult", QualityFindings)
    )
    """What was found in detail."""
