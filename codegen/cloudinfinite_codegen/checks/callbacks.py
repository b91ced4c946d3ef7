"""Checks of the callbacks that have a record of their own."""

from __future__ import annotations

from ..errors import Mistakes, SpecError
from ..representation.model import Callback, Kind, Location, Model


def check_callbacks(model: Model) -> None:
    """Check that each row names a field that can identify the callback.

    Raises:
        SpecError: What is wrong, as far as it can be told at once.
    """
    mistakes = Mistakes()
    for callback in model.service.callbacks:
        with mistakes.gather():
            _check(model, callback)
    mistakes.settle()


def _check(model: Model, callback: Callback) -> None:
    place = model.service.source.file, callback.line
    if model.service.callback is None:
        raise SpecError(
            *place,
            f"no type is declared for callbacks other than {callback.record}",
            "name it in the attribute callback of service",
        )
    record = model.records[callback.record]
    field = next((each for each in record.fields if each.name == callback.field), None)
    if field is None or field.location is not Location.BODY:
        raise SpecError(
            *place,
            f"{callback.field} identifies a callback, but is not a field of {record.name}",
            "name a field of the type",
        )
    if not callback.values:
        return
    if field.many or model.kind_of(field) is not Kind.STRING:
        raise SpecError(
            *place,
            f"{field.name} of {record.name} identifies a callback, but is not a single text",
            "name a field that holds one text or one value of an enumeration",
        )
    scalar = model.scalars.get(field.type)
    known = [value.value for value in scalar.values] if scalar else []
    for value in callback.values:
        if known and value not in known:
            raise SpecError(
                *place,
                f"{value} is not a value of {field.type}",
                f"use one of {', '.join(known)}",
            )
