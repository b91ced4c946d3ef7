"""Checks of fields that depend on the value of another field."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import SpecError
from ..representation.model import Model
from ..representation.operation_facts import Source
from ..representation.types import Field, Kind, Record


def check_conditions(model: Model, record: Record, field: Field) -> None:
    """Checks that the fields that a field depends on exist, and can have the values.

    Raises:
        SpecError: The first mistake.
    """
    siblings = {each.name: each for each in record.fields}
    depends: list[tuple[str, tuple[str, ...]]]
    depends = [(name, (value,)) for name, value in field.required_when]
    depends += [field.required_unless] if field.required_unless else []
    named = [name for name, _ in depends]
    for name, values in depends:
        if name not in siblings:
            raise SpecError(
                *field.source,
                f"{field.name} depends on {name}, which is not a field of the same type",
                "name a field of the same type",
            )
        if named.count(name) > 1:
            raise SpecError(
                *field.source,
                f"{field.name} depends on two values of {name}",
                "name each field once, because all conditions must hold together",
            )
        check_values(model, field.source, field.name, siblings[name], values)
    if field.when:
        _check_when(model, record, field, *field.when)


def _check_when(
    model: Model, record: Record, field: Field, name: str, values: tuple[str, ...]
) -> None:
    if record.name not in model.answered or field.always:
        raise SpecError(
            *field.source,
            f"{field.name} of {record.name} has b:when, but is always sent or in no response",
            "use b:when only on response fields without b:always",
        )
    check_nearest(model, record, field, name, values)


def check_nearest(
    model: Model, record: Record, field: Field, name: str, values: tuple[str, ...]
) -> None:
    """Checks a condition on a field of the record, or of the nearest record above that has it.

    Raises:
        SpecError: A path to the record lacks the field, or the field cannot have the values.
    """
    found = list(_nearest(model, record, name))
    for other in found:
        if other is not None:
            check_values(model, field.source, field.name, other, values)
    if not found or None in found:
        raise SpecError(
            *field.source,
            f"{field.name} depends on {name}, which is not always present",
            f"name a field of {record.name}, or of every type that contains it",
        )


def _nearest(model: Model, record: Record, name: str) -> Iterator[Field | None]:
    """Yields the field on each path to the record in responses: its own, or the nearest above.

    Yields None for a path without the field.
    """
    own = next((field for field in record.fields if field.name == name), None)
    if own is not None:
        yield own
        return
    holders = [
        holder
        for holder in model.records.values()
        if holder.name in model.answered
        and any(field.type == record.name for field in holder.fields)
    ]
    if not holders:
        yield None
    for holder in holders:
        yield from _nearest(model, holder, name)


def check_values(
    model: Model, source: Source, what: str, other: Field, values: tuple[str, ...]
) -> None:
    """Checks that a field is a single text, and can have these values.

    Args:
        model: The spec.
        source: The declaration that has the condition.
        what: What the condition decides, such as `a callback`.
        other: The field that the condition depends on.
        values: The values that the condition depends on.

    Raises:
        SpecError: The field is not a single text, or cannot have a value.
    """
    if other.many or model.kind_of(other) is not Kind.STRING:
        raise SpecError(
            *source,
            f"{what} depends on {other.name}, which is not a single text",
            "name a field that holds one text or one value of an enumeration",
        )
    scalar = model.scalars.get(other.type)
    known = [value.value for value in scalar.values] if scalar else []
    for value in values:
        if known and value not in known:
            raise SpecError(
                *source,
                f"{value} is not a value of {other.type}",
                f"use one of {', '.join(known)}",
            )
