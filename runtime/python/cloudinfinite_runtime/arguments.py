"""The arguments of a call: those of its parameters and its body, flattened where the spec says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from .codec.mapping import Filler
from .codec.table import Field, table_of
from .model import Model
from .problems import Problems, is_list


def build(
    model: type[Model], given: Mapping[str, Any], path: str, known: set[str], problems: Problems
) -> Model:
    """Makes a value out of arguments by their names in Python.

    None says the same as leaving an argument out, so that a stub may pass on all of its own.

    Args:
        model: The type of the parameters or of the body.
        given: The arguments; those of other types are let be.
        path: Where the value stands, in wire names.
        known: Takes the names of the arguments that the type has.
        problems: Takes what is wrong.
    """
    values: dict[str, Any] = {}
    for name, field in table_of(model).by_name.items():
        known.add(name)
        here = f"{path}.{field.wire}" if path else field.wire
        value = given.get(name)
        inner = flat_names(field.record) if field.flat else frozenset()
        if field.flat and value is None:
            if field.required or any(given.get(each) is not None for each in inner):
                values[name] = build(field.record, given, here, known, problems)
            known |= inner
        elif value is not None:
            values[name] = _value(field, value, here, problems)
            for each in sorted(inner):
                known.add(each)
                if given.get(each) is not None:
                    wanted = f"goes with its parts or as {name}, not both"
                    problems.add("", each, "argument", None, wanted, fatal=True)
        elif field.required:
            # One that must be there is blank now, and named by the writer, which knows its path.
            values[name] = [] if field.many else None
    return model(**values)


def _value(field: Field, value: Any, path: str, problems: Problems) -> Any:
    if field.many and isinstance(value, str):
        # One text where a list of texts is due can only mean a list of one.
        return [value]
    has_mapping = isinstance(value, Mapping) or (
        is_list(value) and any(isinstance(each, Mapping) for each in value)
    )
    if field.scalar is None and has_mapping:
        return Filler(problems, names="python").field(field, value, path)
    return value


@cache
def flat_names(model: type[Model]) -> frozenset[str]:
    """The names of all arguments that a flattened record has, those within it too."""
    return frozenset(_flat_names(model))


def _flat_names(model: type[Model]) -> Iterator[str]:
    for name, field in table_of(model).by_name.items():
        yield name
        if field.flat:
            yield from flat_names(field.record)
