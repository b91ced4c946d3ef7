"""Checks of the fields that make up a verdict."""

from __future__ import annotations

from ..errors import Mistakes, SpecError
from ..representation.model import Model
from ..representation.types import Field, Kind, Record, Role, Scalar
from .conditions import check_nearest

_ONCE = (Role.SUGGESTION, Role.LABEL, Role.SCORE, Role.WHOLE)


def check_verdicts(model: Model) -> None:
    """Checks that each field is suitable for its role in a verdict.

    Raises:
        SpecError: The mistakes that can be found in one run.
    """
    mistakes = Mistakes()
    for scalar in model.scalars.values():
        with mistakes.gather():
            _check_suggests(scalar)
    for record in model.records.values():
        for field in record.fields:
            with mistakes.gather():
                _check_field(model, record, field)
        with mistakes.gather():
            _check_record(record)
    mistakes.settle()


def _check_suggests(scalar: Scalar) -> None:
    known = {value.value for value in scalar.values}
    fits = scalar.kind is Kind.STRING or scalar.kind is Kind.INTEGER
    given = [value for value, _ in scalar.suggests]
    if scalar.suggests and (
        not fits
        or len(set(given)) < len(given)
        or (known and not known >= set(given))
        or (scalar.kind is Kind.INTEGER and not all(value.isdecimal() for value in given))
    ):
        raise SpecError(
            *scalar.source,
            f"b:suggests of {scalar.name} repeats a value, or has one that the type does not allow",
            "list values of a text or a whole number, each once",
        )


def _check_field(model: Model, record: Record, field: Field) -> None:
    if field.role is None:
        if field.label or field.final:
            raise SpecError(
                *field.source,
                f"{field.name} has b:label or b:final, but no b:verdict",
                'add b:verdict="part" or b:verdict="suggestion"',
            )
        return
    if record.name not in model.answered:
        raise SpecError(
            *field.source,
            f"{field.name} has b:verdict, but no response contains {record.name}",
            "remove b:verdict",
        )
    scalar = model.scalars.get(field.type)
    held = model.records.get(field.type)
    fits = {
        Role.SUGGESTION: scalar is not None and bool(scalar.suggests),
        Role.LABEL: model.kind_of(field) is Kind.STRING,
        Role.SCORE: model.kind_of(field) is Kind.INTEGER,
        Role.PART: held is not None,
        Role.WHOLE: held is not None and any(each.role in _ANSWERS for each in held.fields),
    }[field.role]
    if not fits or (field.many and field.role is not Role.PART):
        raise SpecError(
            *field.source,
            f"{field.name} of {record.name} cannot be the {field.role} of a verdict",
            "a suggestion has a type with b:suggests; a label is a text, a score a whole number, a "
            "part a record, and the whole a record with a suggestion; only parts may be repeated",
        )
    if (field.label and field.role is not Role.PART) or (
        field.final and field.role is not Role.SUGGESTION
    ):
        raise SpecError(
            *field.source,
            f"{field.name} has b:label but is not a part, or b:final but is not a suggestion",
            "remove the attribute",
        )
    if field.final:
        check_nearest(model, record, field, *field.final)


_ANSWERS = (Role.SUGGESTION, Role.WHOLE)


def _check_record(record: Record) -> None:
    roles = [each.role for each in record.fields if each.role in _ONCE]
    if len(set(roles)) < len(roles) or set(_ANSWERS) <= set(roles):
        raise SpecError(
            *record.source,
            f"two fields of {record.name} have the same role in its verdict",
            "use each role once, and either a suggestion or the whole",
        )
