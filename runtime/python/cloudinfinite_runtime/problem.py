"""One rule that one value breaks."""

from __future__ import annotations

import reprlib
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from .errors import printable

FATAL_RULES = frozenset(
    {
        "type",
        "xml-characters",
        "path-segment",
        "object-key",
        "header-value",
        "list-item",
        "unknown-field",
        "timestamp",
    }
)
"""Rules that say that a value cannot be sent at all; they hold with validation switched off too."""

_SHOWN = 80
_PLAIN = (str, int, float, bool, bytes, Decimal, datetime, type(None))

_short = reprlib.Repr()
_short.maxstring = _short.maxother = _short.maxlong = _SHOWN


@dataclass(frozen=True, slots=True)
class Problem:
    """One rule that one value breaks.

    Attributes:
        path: Where the value stands, in dotted wire names: ``Request.Ids[0]`` in a body, the bare
            name for a parameter.
        rule: The rule's name, the same in every language: ``required``, ``max-length`` and so on.
        value: The value; None for one that is missing.
        message: What the rule asks for.
        fatal: Whether the value cannot be sent even with validation switched off.
        argument: Where the value stands, in dotted names of Python, as the caller wrote them:
            ``operation.workflow_ids``; None where that is not known.
    """

    path: str
    rule: str
    value: object
    message: str
    fatal: bool
    argument: str | None = None

    def __str__(self) -> str:
        given = "" if self.value is None else f" (got {shorten(self.value)})"
        return f"{printable(self._place())} {self.message}{given} [{self.rule}]"

    def _place(self) -> str:
        if self.argument and self.path and self.argument != self.path:
            return f"{self.argument} ({self.path})"
        return self.argument or self.path or "the value"

    def __reduce__(self) -> tuple[type[Problem], tuple[object, ...]]:
        # A value of a wrong type may be anything, a lock or a socket for instance, and must not
        # keep the error from crossing a process boundary.
        value = self.value if type(self.value) in _PLAIN else shorten(self.value)
        return Problem, (self.path, self.rule, value, self.message, self.fatal, self.argument)


def shorten(value: object) -> str:
    """A value's representation in at most 80 characters."""
    try:
        text = _short.repr(value)
    except ValueError:
        # Python refuses to write integers of thousands of digits.
        text = f"a huge {type(value).__name__}"
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."
