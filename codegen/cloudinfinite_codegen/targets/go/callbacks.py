"""The functions that parse callbacks, and look up the jobs that they name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ...representation.model import Model
from ...representation.named_jobs import NamedJobs, named_jobs
from .docs import comment


@dataclass(frozen=True, slots=True)
class Confirmed:
    """The method of a callback type that looks up its jobs."""

    record: str
    doc: str
    type: str
    """The type of the result."""
    lines: list[str]
    """The lines of the body."""


def confirmed(model: Model) -> list[Confirmed]:
    """Returns the methods that look up the jobs of callbacks."""
    return [_confirmed(record, jobs) for record, jobs in named_jobs(model).items()]


def _confirmed(record: str, jobs: NamedJobs) -> Confirmed:
    what = "jobs that the callback names" if jobs.many else "job that the callback names"
    doc = f"Confirm looks up the {what}; see Client.Confirm."
    if len(jobs.types) == 1:
        [job] = jobs.types
        name, type_ = ("ConfirmJobs", f"[]*{job}") if jobs.many else ("ConfirmJob", f"*{job}")
        call = f"return core.{name}[{job}](ctx, client.core, &callbacks, e, options)"
        return Confirmed(record, comment([doc]), type_, [call])
    what = "Each is a pointer to" if jobs.many else "The job is a pointer to"
    doc += f" {what} {alternatives(jobs.types)}."
    if jobs.many:
        return Confirmed(
            record, comment([doc]), "[]any", ["return client.Confirm(ctx, e, options...)"]
        )
    lines = [
        "jobs, err := client.Confirm(ctx, e, options...)",
        "if err != nil {",
        "\treturn nil, err",
        "}",
        "return jobs[0], nil",
    ]
    return Confirmed(record, comment([doc]), "any", lines)


def reader_doc(model: Model, confirms: bool) -> str:
    """Returns the comment of the function that parses callbacks."""
    service = model.service
    records = [each.record for each in service.callbacks]
    records += [service.callback] if service.callback else []
    doc = [
        "ParseCallback parses the body of a callback, in XML or JSON, and returns a pointer to "
        f"{alternatives(dict.fromkeys(records))}. The error is a *DecodeError.",
        "Nothing in a callback proves who sent it, and anyone can post one."
        + (" Look up its jobs with Confirm before you act on it." if confirms else ""),
    ]
    return comment(doc)


def alternatives(names: Iterable[str]) -> str:
    """Joins types as alternatives, such as `an A, a B or a C`."""
    *others, last = (f"{_article(name)} {name}" for name in names)
    return f"{', '.join(others)} or {last}" if others else last


def _article(name: str) -> str:
    return "an" if name[:1] in "AEIO" else "a"
