"""Values as Go writes them."""

from __future__ import annotations

import json
from collections.abc import Iterable


def text(value: str) -> str:
    """A string literal."""
    # Escapes of JSON are escapes of Go, but for those beyond U+FFFF, which stand as they are here.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\x7f")


def texts(values: Iterable[str]) -> str:
    """A slice of strings."""
    return f"[]string{{{', '.join(map(text, values))}}}"


def struct(kind: str, parts: Iterable[tuple[str, str | None]]) -> str:
    """A composite literal on one line, without the parts that are None."""
    said = ", ".join(f"{name}: {value}" for name, value in parts if value is not None)
    return f"{kind}{{{said}}}"


def duration(seconds: float) -> str:
    """A time.Duration."""
    if float(seconds).is_integer():
        return f"{int(seconds)} * time.Second"
    return f"{round(seconds * 1000)} * time.Millisecond"


def number(value: float) -> str:
    """A number without a needless fraction."""
    return str(int(value)) if float(value).is_integer() else str(value)
