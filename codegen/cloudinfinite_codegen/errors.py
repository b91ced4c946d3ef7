"""What is wrong with the spec, told so that the one who wrote it can mend it."""

from __future__ import annotations

from pathlib import Path


class SpecError(Exception):
    """A mistake in the spec: where it is, what is wrong, and what to do.

    Attributes:
        file: The file, relative to the spec folder where it lies in it.
        line: The line, counted from 1; 0 when the mistake has no line of its own.
        reason: What is wrong.
        remedy: What to write instead.
    """

    def __init__(self, file: Path | str, line: int, reason: str, remedy: str) -> None:
        self.file = str(file)
        self.line = line
        self.reason = reason
        self.remedy = remedy
        super().__init__(f"{self.file}:{line}: {reason}\n  remedy: {remedy}")
