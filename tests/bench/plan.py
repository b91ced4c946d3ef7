"""How thorough a run is, and where it may write."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
"""The repository."""


@dataclass(frozen=True)
class Plan:
    """The choices of one run.

    Attributes:
        folder: An empty folder for whatever a measurement writes.
        quick: Whether a rough answer soon is wanted.
    """

    folder: Path
    quick: bool = False

    def rounds(self, full: int) -> int:
        """How many rounds to run where a full run takes so many."""
        return max(full // 8, 2) if self.quick else full
