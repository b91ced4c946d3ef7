"""Checks of records that contain records of their own type."""

from __future__ import annotations

from ..errors import SpecError
from ..representation.model import Model
from ..representation.types import Record, closure


def check_recursion(model: Model, record: Record, above: tuple[str, ...]) -> None:
    """Checks that a record contains itself only in a list with `b:depth`.

    Raises:
        SpecError: The record contains itself in another way.
    """
    if record.name in above:
        raise SpecError(
            *record.source,
            f"{record.name} contains itself",
            "break the cycle: types cannot be recursive, except a list with b:depth in a JSON body",
        )
    for field in record.fields:
        if field.type in model.records and not (field.depth and field.type == record.name):
            check_recursion(model, model.records[field.type], (*above, record.name))


def check_nesting(model: Model) -> None:
    """Checks that records that contain themselves are used only in JSON requests.

    Raises:
        SpecError: A record is used elsewhere, or a field with `b:depth` does not nest.
    """
    as_elements = closure(
        [each.request for each in model.operations.values() if each.request and not each.body],
        model.records,
        model.scalars,
    )
    for record in model.records.values():
        for field in record.fields:
            if field.depth is None:
                continue
            if field.type != record.name or not field.many or field.comma or field.depth < 2:
                raise SpecError(
                    *field.source,
                    f"{field.name} of {record.name} does not nest",
                    "remove b:depth, or make the field a list of the record's own type",
                )
            if record.name in as_elements | model.answered:
                raise SpecError(
                    *field.source,
                    f"{record.name} contains itself, but is used in XML or in responses",
                    'use it only in requests with body="json"',
                )
