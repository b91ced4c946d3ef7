"""Examples for the command line, made from sample requests."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from typing import Any

from cloudinfinite_codegen.representation.arguments import arguments_of
from cloudinfinite_codegen.representation.model import Model, Operation
from cloudinfinite_codegen.representation.types import Field, Kind
from cloudinfinite_codegen.targets.python.names import argument, method

_WIDTH = 88
"""A longer line is split before each option."""


def command(model: Model, operation: Operation, fields: Mapping[str, Any]) -> str:
    """Returns the command that makes a call.

    Args:
        model: The model.
        operation: The operation.
        fields: The fields of a request, by wire name.
    """
    head = f"cloudinfinite {_spelt(operation.family)} {_spelt(method(operation))}"
    options = []
    for each in arguments_of(operation, model.records):
        value: Any = fields
        for name in each.path:
            value = value.get(name) if isinstance(value, Mapping) else None
        if value is not None:
            name = _spelt(argument(each.field.words))
            options += [shlex.join(words) for words in _options(model, name, each.field, value)]
    if operation.takes_bytes:
        options.append("--body FILE")
    line = " ".join([head, *options])
    return line if len(line) <= _WIDTH else " \\\n    ".join([head, *options])


def _options(model: Model, name: str, field: Field, value: Any) -> Iterator[list[str]]:
    """Yields the options that set a field, each as a list of words."""
    record, kind = model.records.get(field.type), model.kind_of(field)
    is_document = field.names or kind is Kind.TREE or (record and (field.many or not value))
    if is_document:
        yield [f"--{name}", json.dumps(_plain(model, field, value), ensure_ascii=False)]
    elif record is not None:
        held = {each.name: each for each in record.fields}
        for key, one in value.items():
            inner = f"{name}.{_spelt(argument(held[key].words))}"
            yield from _options(model, inner, held[key], one)
    elif field.many:
        for each in value:
            yield [f"--{name}", str(each)]
    elif kind is Kind.BOOLEAN:
        yield [f"--{name}"] if _is_true(value) else [f"--{name}", "false"]
    else:
        yield [f"--{name}", str(value)]


def _plain(model: Model, field: Field, value: Any) -> Any:
    """Returns a value as JSON, with the names of options."""
    if field.names:
        return {name: _one(model, field, each) for name, each in value.items()}
    return _one(model, field, value)


def _one(model: Model, field: Field, value: Any) -> Any:
    record = model.records.get(field.type)
    if isinstance(value, list):
        return [_one(model, field, each) for each in value]
    if record is None:
        return value
    held = {each.name: each for each in record.fields}
    return {
        argument(held[name].words).rstrip("_"): _plain(model, held[name], each)
        for name, each in value.items()
    }


def _is_true(value: Any) -> bool:
    return str(value).lower() in ("true", "1")


def _spelt(name: str) -> str:
    return name.rstrip("_").replace("_", "-")
