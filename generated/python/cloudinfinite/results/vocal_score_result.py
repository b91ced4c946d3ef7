# Generated from spec/results/vocal_score_result.xsd (395fe0720bd1603e).
# Do not edit: change the spec and run `make generate`.
"""`VocalScoreResult`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(slots=True, kw_only=True, repr=False)
class SentenceScore(BaseRecord):
    """The score of a sung line."""

    start_time: Decimal | None = field(default=None, metadata=element("StartTime", ANY_DECIMAL))
    """When the line starts, in seconds."""
    end_time: Decimal | None = field(default=None, metadata=element("EndTime", ANY_DECIMAL))
    """When the line ends, in seconds."""
    score: Decimal | None = field(default=None, metadata=element("Score", ANY_DECIMAL))
    """The score."""


@dataclass(slots=True, kw_only=True, repr=False)
class SingingScore(BaseRecord):
    """A total score and the scores of lines."""

    total_score: Decimal | None = field(default=None, metadata=element("TotalScore", ANY_DECIMAL))
    """The total score."""
    sentence_scores: list[SentenceScore] = field(
        default_factory=list, metadata=element("SentenceScores", SentenceScore, many=True)
    )
    """The score of each line."""


@dataclass(slots=True, kw_only=True, repr=False)
class VocalScoreResult(BaseRecord):
    """The scores of a singing performance."""

    pitch_score: SingingScore | None = field(
        default=None, metadata=element("PitchScore", SingingScore)
    )
    """The pitch score."""
    rhythm_score: SingingScore | None = field(
        default=None, metadata=element("RhythemScore", SingingScore)
    )
    """The rhythm score."""
