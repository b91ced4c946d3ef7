"""Readable JSON: one entry of a list per line, with everything that the entry contains."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any


def to_lines(document: Mapping[str, Any]) -> str:
    """Returns a document as text; the same document always gives the same text."""
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
            # The parts of an entry stay on its line, unless they include a list of entries.
            yield from _value(item, deeper) if _has_entries(item) else [_compact(item)]
        yield f"\n{indent}]"
    else:
        yield _compact(value)


def _is_laid_out(value: Any) -> bool:
    """Returns whether a value takes several lines: a non-empty object, or a list with objects."""
    if isinstance(value, Mapping):
        return bool(value)
    return isinstance(value, list) and any(isinstance(item, Mapping) for item in value)


def _has_entries(item: Any) -> bool:
    """Returns whether an entry has entries of its own, such as a family with its notes."""
    return isinstance(item, Mapping) and "summary" in item


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
