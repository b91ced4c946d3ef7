"""The jobs that callbacks name: the paths of their ids, and the types of the jobs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .model import Model
from .service_facts import CallbackJob
from .types import Field


class NamedJobs(NamedTuple):
    """The jobs that callbacks of one type name.

    Attributes:
        rows: The paths of their ids, with the operations that look them up.
        types: The distinct records of the jobs.
        many: Whether one callback can name several.
    """

    rows: tuple[CallbackJob, ...]
    types: tuple[str, ...]
    many: bool


def named_jobs(model: Model) -> dict[str, NamedJobs]:
    """Returns the jobs that callbacks name, by the names of the callbacks' records."""
    service = model.service
    records = [each.record for each in service.callbacks]
    records += [service.callback] if service.callback else []
    found = {}
    for record in dict.fromkeys(records):
        rows = tuple(each for each in service.callback_jobs if each.record == record)
        if rows:
            types = dict.fromkeys(job_type(model, each.operation) for each in rows)
            ways = [fields_along(model, record, each.path) for each in rows]
            many = any(field.many for way in ways for field in way)
            found[record] = NamedJobs(rows, tuple(types), many)
    return found


def fields_along(model: Model, record: str, path: Sequence[str]) -> list[Field]:
    """Returns the fields on a path of wire names that starts in a record.

    Raises:
        LookupError: A field does not exist; the error has its name.
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
    """Returns the record of the jobs that an operation looks up."""
    call = model.operations[operation]
    assert call.waiting is not None  # noqa: S101 - the checks ensure it
    [item] = fields_along(model, call.response or "", [call.waiting.item])
    return item.type
