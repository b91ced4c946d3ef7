# Generated from spec/results/quality_estimate.xsd (73e210e98fd65b8b).
# Do not edit: change the spec and run `make generate`.
"""`QualityEstimate`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_DECIMAL, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
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
    """The start of the fault, in seconds."""
    end_time_offset: Decimal | None = field(
        default=None, metadata=element("EndTimeOffset", ANY_DECIMAL)
    )
    """The end of the fault, in seconds."""
    area_coord_set: list[int] = field(
        default_factory=list, metadata=element("AreaCoordSet", ANY_INTEGER, many=True)
    )
    """The position of the fault in the picture, as coordinates in pixels."""


@dataclass(slots=True, kw_only=True, repr=False)
class QualityFinding(BaseRecord):
    """The faults of one type in a video."""

    type: str | None = field(default=None, metadata=element("Type", ANY_TEXT))
    """The type of fault."""
    items: list[QualityFault] = field(
        default_factory=list, metadata=element("Items", QualityFault, many=True)
    )
    """The faults."""


@dataclass(slots=True, kw_only=True, repr=False)
class QualityFindings(BaseRecord):
    """The faults of a video."""

    no_audio: bool | None = field(default=None, metadata=element("NoAudio", ANY_BOOLEAN))
    """Whether the file has no audio."""
    no_video: bool | None = field(default=None, metadata=element("NoVideo", ANY_BOOLEAN))
    """Whether the file has no video."""
    detailed_result: list[QualityFinding] = field(
        default_factory=list, metadata=element("DetailedResult", QualityFinding, many=True)
    )
    """Other faults, by type."""


@dataclass(slots=True, kw_only=True, repr=False)
class QualityEstimate(BaseRecord):
    """The quality of a video."""

    score: Decimal | None = field(default=None, metadata=element("Score", ANY_DECIMAL))
    """The score, at most 10; 6 or higher is good."""
    vqa_plus_result: QualityFindings | None = field(
        default=None, metadata=element("VqaPlusResult", QualityFindings)
    )
    """The detected faults."""
