"""Checks of the callbacks that have a record of their own."""

from __future__ import annotations

from ..errors import Mistakes, SpecError
from ..representation.model import Callback, Location, Model, Source
from .conditions import check_values


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
    place = Source(model.service.source.file, callback.line)
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
    if callback.values:
        check_values(model, place, f"the callback {record.name}", field, callback.values)
