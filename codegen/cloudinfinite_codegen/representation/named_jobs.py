"""The jobs that callbacks name: the way to their ids, and the types of the jobs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from .model import Field, Model
from .service_facts import CallbackJob


class NamedJobs(NamedTuple):
    """The jobs that the callbacks of one record name.

    Attributes:
        rows: What leads to their ids, and looks them up.
        types: The records of the jobs, each once.
        many: Whether one callback can name several.
    """

    rows: tuple[CallbackJob, ...]
    types: tuple[str, ...]
    many: bool


def named_jobs(model: Model) -> dict[str, NamedJobs]:
    """The jobs that callbacks name, by the names of the callbacks' records."""
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
