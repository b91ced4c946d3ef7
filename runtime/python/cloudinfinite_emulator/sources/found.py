"""The objects that a source names, and the error for invalid sources."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

Checkpoint = Callable[[], None]
"""Called repeatedly while a source is read, even if nothing is found; raises to end the search."""


@dataclass(frozen=True, slots=True)
class Found:
    """An object that a source names. Whether it exists shows only when it is opened.

    Attributes:
        key: Its key.
        modified: When it was uploaded, as an aware datetime in UTC, to the second; None if unknown.
    """

    key: str
    modified: datetime | None


class SourceError(Exception):
    """A source cannot be read completely; its batch fails.

    Attributes:
        code: The service's error code, from the spec's table of errors.
        message: The document, the place of the mistake, and how to fix it, in plain words.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message

    def __str__(self) -> str:
        return f"{self.code}: {self.message}"
