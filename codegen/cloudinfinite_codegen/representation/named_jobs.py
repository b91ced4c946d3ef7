"""The jobs that callbacks name: the way to their ids, and the types of the jobs."""

from __future__ import annotations

from collections.abc import Sequence

from .model import Field, Model


def fields_along(model: Model, record: str, path: Sequence[str]) -> list[Field]:
    """The fields on a path of wire names that begins in a record.

    Raises:
        LookupError: There is no such field; the error has its name.
    """
    fields: list[Field] = []
    for name in path:
        holder = model.records.get(fields[-1].type if fields else record)
        field = (
            next((each for each in holder.fields if each.name == name), None) if holder else None
        )
        if field is None:
            raise LookupError(name)
        fields.append(field)
    return fields


def job_type(model: Model, operation: str) -> str:
    """The record of the jobs that an operation looks up."""
    call = model.operations[operation]
    assert call.waiting is not None  # noqa: S101 - the checks ensure it
    [item] = fields_along(model, call.response or "", [call.waiting.item])
    return item.type
