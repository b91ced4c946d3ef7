"""Which records may contain others of their own type."""

from __future__ import annotations

from ..errors import SpecError
from ..representation.model import Model, Record, closure


def check_recursion(model: Model, record: Record, above: tuple[str, ...]) -> None:
    """Check that a record contains itself at most in a list that says so.

    Raises:
        SpecError: It does otherwise.
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
    """Check that records which hold themselves stand only in JSON of requests.

    Raises:
        SpecError: One stands elsewhere, or a field that says so is none.
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
                    "leave b:depth out, or let it be a list of the record's own type",
                )
            if record.name in as_elements | model.answered:
                raise SpecError(
                    *field.source,
                    f"{record.name} contains itself, and travels as XML or in answers",
                    'use it only in requests with body="json"',
                )
