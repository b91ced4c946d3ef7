"""Spells requests as arguments of a command line, in every possible way."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from typing import Any

from cloudinfinite_cli.arguments import arguments_of, fields_of
from cloudinfinite_runtime.codec.document import ANY_TREE
from cloudinfinite_runtime.codec.scalars import Boolean
from cloudinfinite_runtime.codec.table import Field
from cloudinfinite_runtime.operation import Operation

_STEP = re.compile(r"[\w-]*[A-Za-z_-][\w-]*")


def can_spell(operation: Operation[Any], mapping: dict[str, Any]) -> bool:
    """Whether arguments can express a request.

    They cannot omit a required flattened record, or send an optional one that is empty.
    """
    for argument in arguments_of(operation).values():
        value: Any = mapping
        for field in argument.path[:-1]:
            value = (value or {}).get(field.wire)
            if value is None if field.required else value == {}:
                return False
    return True


def spell(operation: Operation[Any], mapping: dict[str, Any], order: random.Random) -> list[str]:
    """Returns the words of a command line for a request.

    Args:
        operation: The operation.
        mapping: The fields of the request by wire name.
        order: Chooses between the ways to spell an argument.
    """
    words: list[str] = []
    for name, argument in arguments_of(operation).items():
        value: Any = mapping
        for field in argument.path:
            value = None if value is None else value.get(field.wire)
        if value is not None:
            words += _spell(name, argument.field, value, order)
    return words


def _spell(name: str, field: Field, value: Any, order: random.Random) -> Iterator[str]:
    if field.names is None:
        yield from _value(name, field, value, field.many, order)
    elif not value or any(not _STEP.fullmatch(each) for each in value) or order.random() < 0.3:
        yield from (f"--{name}", json.dumps(value, default=str))
    else:
        for entry, each in value.items():
            yield from _value(f"{name}.{entry}", field, each, field.comma, order)


def _value(name: str, field: Field, value: Any, many: bool, order: random.Random) -> Iterator[str]:
    if not many:
        yield from _item(name, field, value, order)
        return
    items = value if isinstance(value, list) else value.split(",") if value else []
    if field.comma and field.scalar is not None and order.random() < 0.5:
        yield from (f"--{name}", ",".join(map(_text, items)))
        return
    is_record = field.scalar is None or field.scalar is ANY_TREE
    numbered = order.random() < 0.5
    if is_record and not numbered and order.random() < 0.5:
        yield from (f"--{name}", json.dumps(items, default=str))
        return
    for index, each in enumerate(items):
        if numbered:
            yield from _item(f"{name}.{index}", field, each, order)
        elif is_record:
            yield from (f"--{name}", json.dumps(each, default=str))
        else:
            yield from (f"--{name}", _text(each))


def _item(name: str, field: Field, value: Any, order: random.Random) -> Iterator[str]:
    if field.scalar is None and value and field.depth is None and order.random() < 0.8:
        known = {each.wire: (part, each) for part, each in fields_of(field.record).items()}
        for wire, each in value.items():
            if wire in known:  # other fields are fixed
                yield from _spell(f"{name}.{known[wire][0]}", known[wire][1], each, order)
    elif field.scalar is None or field.scalar is ANY_TREE:
        yield from (f"--{name}", json.dumps(value, default=str))
    elif isinstance(field.scalar, Boolean):
        text = _text(value)
        ways = [[f"--{name}={text}"], [f"--{name}", text]]
        ways.append([f"--{name}"] if text == "true" else [f"--no-{name}"])
        yield from order.choice(ways)
    else:
        yield from order.choice([[f"--{name}={_text(value)}"], [f"--{name}", _text(value)]])


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
