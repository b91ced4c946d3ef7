"""The arguments of a call: its fields, including those of flattened records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from .model import Operation
from .types import Field, Record


class Argument(NamedTuple):
    """An argument of a call.

    Attributes:
        path: The wire names of the fields that lead to it.
        field: The field.
        record: The name of the record that contains it.
        required: Whether a call requires it: the field and all records above it are required.
    """

    path: tuple[str, ...]
    field: Field
    record: str
    required: bool


def arguments_of(operation: Operation, records: Mapping[str, Record]) -> tuple[Argument, ...]:
    """Returns the arguments of a call in the order in which they are sent, parameters first."""
    names = [name for name in (operation.params, operation.request) if name]
    return tuple(each for name in names for each in _arguments(records[name], records))


def flattened_in(
    operations: Iterable[Operation], records: Mapping[str, Record]
) -> frozenset[tuple[str, str]]:
    """Returns record and name of each field that a call or a node's method flattens."""
    found: set[tuple[str, str]] = set()

    def visit(record: Record) -> None:
        for field in record.fields:
            if field.flatten:
                found.add((record.name, field.name))
                visit(records[field.type])

    for operation in operations:
        if operation.request:
            visit(records[operation.request])
    for record in records.values():
        nodes = [field for field in record.fields if record.graph and field.type in records]
        for each in nodes:
            # Only one level: the arguments for a node are the fields of its flattened records.
            held = records[each.type]
            found |= {(held.name, field.name) for field in held.fields if field.flatten}
    return frozenset(found)


def _arguments(
    record: Record,
    records: Mapping[str, Record],
    above: tuple[str, ...] = (),
    required: bool = True,
) -> Iterator[Argument]:
    for field in record.fields:
        path = (*above, field.name)
        needed = required and field.required
        if field.flatten:
            yield from _arguments(records[field.type], records, path, needed)
        elif field.fixed is None:
            yield Argument(path, field, record.name, needed)
