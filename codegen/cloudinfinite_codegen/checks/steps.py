"""Checks of steps, and of the texts that they build."""

from __future__ import annotations

from ..errors import SpecError
from ..representation.model import Model
from ..representation.types import Field, Kind, Location, Record, Scalar, Step

_STRUCTURE = "/|"
"""The separators of steps and parts, which no value may contain."""


def check_steps(model: Model) -> None:
    """Checks every step. Their names are unique, because the names of all types are.

    Raises:
        SpecError: A step cannot be written.
    """
    for record in model.records.values():
        if record.step is None:
            for field in record.fields:
                if field.base64url:
                    raise SpecError(
                        *field.source,
                        f"{field.name} is Base64, but {record.name} is not a step",
                        "remove b:form",
                    )
            continue
        _check_step(model, record, record.step)


def _check_step(model: Model, record: Record, step: Step) -> None:
    text = model.scalars.get(step.of)
    if text is None or text.kind is not Kind.STRING or text.source.file != record.source.file:
        raise SpecError(
            *record.source,
            f"{record.name} is a step of {step.of}, which is not a text type in this file",
            "name a restriction of xs:string that is declared in the same file",
        )
    placed = {name for form in step.forms for name in form.places}
    if placed != {field.name for field in record.fields}:
        raise SpecError(
            *record.source,
            f"the forms of {record.name} have placeholders for "
            f"{', '.join(sorted(placed)) or 'nothing'}",
            "use each field as a placeholder in some form, and nothing else",
        )
    for field in record.fields:
        if not _is_one_word(model, field):
            raise SpecError(
                *field.source,
                f"{field.name} of the step {record.name} is repeated, fixed, or may contain / or |",
                'use a single number or enumeration, a text with a pattern, or b:form="base64url"',
            )


def _is_one_word(model: Model, field: Field) -> bool:
    """Returns whether no value of the field contains a separator."""
    if field.many or field.fixed is not None or field.location is not Location.BODY:
        return False
    kind, scalar = model.kind_of(field), model.scalars.get(field.type)
    if kind in (Kind.INTEGER, Kind.DECIMAL):
        return not field.base64url
    if kind is not Kind.STRING:
        return False
    return field.base64url or (scalar is not None and _has_no_structure(scalar))


def _has_no_structure(scalar: Scalar) -> bool:
    if scalar.values:
        return all(each not in value.value for each in _STRUCTURE for value in scalar.values)
    return scalar.characters is not None and not any(
        low <= each <= high for low, high in scalar.characters for each in _STRUCTURE
    )
