"""The results of a source: objects, or an error."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

Checkpoint = Callable[[], None]
"""Called repeatedly while a source is read, even if nothing is found; it may raise to end the
search."""


@dataclass(frozen=True, slots=True)
class Found:
    """An object that a source names. It may not exist, which is only noticed when it is opened.

    Attributes:
        key: Its key.
        modified: When it was uploaded, as an aware datetime in UTC, to the second; None if unknown.
    """

    key: str
    modified: datetime | None


class SourceError(Exception):
    """Raised when a source cannot be read to its end; the batch fails with it.

    Attributes:
        code: The service's error code, from the spec's table of errors.
        message: Which object is wrong, where in it, and what to do, in plain words.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return f"{self.code}: {self.message}"
