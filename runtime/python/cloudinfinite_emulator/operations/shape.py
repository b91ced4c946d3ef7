"""The fields of a job in the responses of an operation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from lxml.etree import _Element

from ..checks.facts import Facts, OperationFacts
from ..jobs.details import job_detail
from ..jobs.job import Job

_ITEM: Final = "JobsDetail"


@dataclass(frozen=True, slots=True)
class Shape:
    """The fields of a job in a kind of response.

    Attributes:
        fields: The fields of the job.
        input: The fields of its Input.
    """

    fields: frozenset[str]
    input: frozenset[str]

    @classmethod
    def of_answer(cls, operation: OperationFacts, facts: Facts) -> Shape:
        """Returns the shape of the jobs in an operation's response."""
        fields = _fields(operation.response, _ITEM, facts)
        return cls(fields, _fields(_type_of(operation.response, _ITEM, facts), "Input", facts))

    def detail(self, job: Job, region: str) -> _Element:
        """Describes a job, with only the fields of this shape."""
        detail = job_detail(job, region)
        _keep(detail, self.fields)
        if (given := detail.find("Input")) is not None:
            _keep(given, self.input)
        return detail


def _type_of(record: str | None, name: str, facts: Facts) -> str | None:
    field = None if record is None else facts.records[record].fields.get(name)
    return None if field is None else field.type_name


def _fields(record: str | None, name: str, facts: Facts) -> frozenset[str]:
    return frozenset(field.name for field in facts.fields(_type_of(record, name, facts)))


def _keep(container: _Element, names: frozenset[str]) -> None:
    for child in list(container):
        if child.tag not in names:
            container.remove(child)
