"""How to confirm callbacks, with Python names in place of wire names."""

from __future__ import annotations

from typing import NamedTuple

from ...representation.model import Model
from ...representation.named_jobs import fields_along, named_jobs
from ...representation.service_facts import CallbackJob
from .names import argument


class Confirmation(NamedTuple):
    """How to confirm the callbacks of one type.

    Attributes:
        jobs: The code that describes the lookups of the jobs.
        many: Whether a callback can name several jobs.
        types: The types of the jobs.
    """

    jobs: str
    many: bool
    types: tuple[str, ...]

    @property
    def found(self) -> str:
        """Returns the type of the result of `confirm`."""
        types = " | ".join(self.types)
        return f"list[{types}]" if self.many else types


def confirmations(model: Model) -> dict[str, Confirmation]:
    """Returns how to confirm callbacks, by the names of their records."""
    found = {}
    for record, jobs in named_jobs(model).items():
        code = ", ".join(_named_job(model, each) for each in jobs.rows)
        found[record] = Confirmation(f"({code},)", jobs.many, jobs.types)
    return found


def _named_job(model: Model, job: CallbackJob) -> str:
    *above, held = fields_along(model, job.record, job.path)
    path = tuple(argument(field.words) for field in (*above, held))
    arguments = [repr(path), repr(job.operation)]
    if job.field:
        holder = model.records[above[-1].type if above else job.record]
        field = next(each for each in holder.fields if each.name == job.field)
        arguments += [repr(argument(field.words)), repr(job.values)]
    return f"NamedJob({', '.join(arguments)})"
