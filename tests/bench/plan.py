"""How thorough a run is, and where it may write."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
"""The top folder of the repository."""


@dataclass(frozen=True)
class Plan:
    """The options of one run.

    Attributes:
        folder: An empty folder for files.
        quick: Whether to measure roughly but quickly.
    """

    folder: Path
    quick: bool = False

    def rounds(self, full: int) -> int:
        """Returns the number of rounds to run, given that of a full run."""
        return max(full // 8, 2) if self.quick else full
