"""Records as compact JSON: in the order of the spec, and in ASCII, as a header needs it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..model import Model
from ..problems import Problems
from .mapping import Filler
from .scalars import Boolean, Integer
from .table import Field, table_of


def json_text(value: Model) -> str:
    """Writes a value that was checked before: numbers as numbers, times as their text."""
    parts = []
    for each in table_of(type(value)).fields:
        held = getattr(value, each.name) if each.fixed is None else each.constant
        if held is not None and not (each.many and not held):
            parts.append(f"{_quoted(each.wire)}:{_held(each, held)}")
    return f"{{{','.join(parts)}}}"


def _held(each: Field, held: Any) -> str:
    if not each.many:
        return _item(each, held)
    items = [item for item in held if item is not None]
    if each.comma and each.scalar is not None:
        return _quoted(",".join(map(each.scalar.text, items)))
    return f"[{','.join([_item(each, item) for item in items])}]"


def _item(each: Field, item: Any) -> str:
    if each.scalar is None:
        if isinstance(item, Mapping):
            item = Filler(Problems(), names="python").record(each.record, item, "")
        return json_text(item)
    text = each.scalar.text(item)
    # A word may stand in place of a number.
    is_bare = isinstance(each.scalar, Boolean | Integer) and not isinstance(item, str)
    return text if is_bare else _quoted(text)


def _quoted(text: str) -> str:
    # This one is ASCII, and no character of a header.
    return json.dumps(text).replace("\x7f", "\\u007f")
