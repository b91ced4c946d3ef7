"""JSON that people read: one entry of a list a line, and what holds no others on one line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any


def to_lines(document: Mapping[str, Any]) -> str:
    """A document as text, the same for the same document."""
    return "".join(_value(document, "")) + "\n"


def _value(value: Any, indent: str) -> Iterator[str]:
    deeper = f"{indent}  "
    if isinstance(value, Mapping) and any(map(_is_laid_out, value.values())):
        yield "{"
        for number, (key, inner) in enumerate(value.items()):
            yield f"{',' if number else ''}\n{deeper}{_compact(key)}: "
            yield from _value(inner, deeper)
        yield f"\n{indent}}}"
    elif isinstance(value, list) and _is_laid_out(value):
        yield "["
        for number, item in enumerate(value):
            yield f"{',' if number else ''}\n{deeper}"
            # What an entry is made of stays beside it, but for a whole list of others.
            yield from _value(item, deeper) if _has_entries(item) else [_compact(item)]
        yield f"\n{indent}]"
    else:
        yield _compact(value)


def _is_laid_out(value: Any) -> bool:
    """Whether it takes several lines: it is a list of objects, or has objects in it."""
    if isinstance(value, Mapping):
        return bool(value)
    return isinstance(value, list) and any(isinstance(item, Mapping) for item in value)


def _has_entries(item: Any) -> bool:
    """Whether an entry is no fact of its own but has several: a family with its notes."""
    return isinstance(item, Mapping) and "summary" in item


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
