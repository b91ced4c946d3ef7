"""Go literals."""

from __future__ import annotations

import json
from collections.abc import Iterable


def text(value: str) -> str:
    """Returns a string literal."""
    # Go has the same escapes as JSON, except above U+FFFF, where nothing is escaped here.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\x7f")


def texts(values: Iterable[str]) -> str:
    """Returns a slice of strings."""
    return f"[]string{{{', '.join(map(text, values))}}}"


def struct(kind: str, parts: Iterable[tuple[str, str | None]]) -> str:
    """Returns a composite literal on one line, without parts that are None."""
    members = ", ".join(f"{name}: {value}" for name, value in parts if value is not None)
    return f"{kind}{{{members}}}"


def duration(seconds: float) -> str:
    """Returns a time.Duration."""
    if float(seconds).is_integer():
        return f"{int(seconds)} * time.Second"
    return f"{round(seconds * 1000)} * time.Millisecond"


def number(value: float) -> str:
    """Returns a number, without a fraction if it is whole."""
    return str(int(value)) if float(value).is_integer() else str(value)
