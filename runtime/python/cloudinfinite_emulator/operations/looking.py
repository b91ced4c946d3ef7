"""Calls that look up and list jobs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lxml.etree import _Element

from ..checks.refusal import Refusal
from ..checks.signature import TOKEN_NAMES
from ..elements import element
from ..incoming import Incoming
from ..jobs.job import Job, Kind
from ..jobs.store import Place, place_text, read_place
from .call import Call
from .shape import Shape

_PAGING: Final = frozenset({*TOKEN_NAMES, "nextToken", "orderByTime", "size"})


def is_brief(request: Incoming) -> bool:
    """Tells whether a request for jobs reads one page at most; a filter may search them all."""
    return all(name in _PAGING for name, _ in request.query)


def describe_jobs(call: Call, kind: Kind, shape: Shape) -> list[_Element]:
    """Looks up one or several jobs."""
    found: list[_Element] = []
    for job_id in call.parameters["jobId"]:
        job = call.account.jobs.get(job_id)
        if job is not None and (job.kind, job.bucket) == (kind, call.bucket):
            found.append(shape.detail(job, call.region))
        else:
            found.append(element("NonExistJobIds", job_id))
    return found


def list_jobs(call: Call, kind: Kind, shape: Shape) -> list[_Element]:
    """Returns a page of the jobs of a kind, filtered and sorted."""
    size = call.number("size", 10)
    wanted = _filter(call)
    page: list[Job] = []
    elements: list[_Element] = []
    for job in call.account.jobs.walk(
        kind,
        call.bucket,
        descending=call.first("orderByTime") != "Asc",
        after=place_in(call),
        key=call.first("inputObject"),
    ):
        if not wanted(job):
            continue
        if len(page) >= size:
            elements.append(element("NextToken", place_text(page[-1]) if page else ""))
            break
        page.append(job)
    return [*(shape.detail(job, call.region) for job in page), *elements]


def place_in(call: Call) -> Place | None:
    """Returns the position after which a page begins; None for the first page.

    Raises:
        Refusal: The token is invalid.
    """
    token = call.first("nextToken")
    try:
        return None if token is None else read_place(token)
    except ValueError:
        raise Refusal(
            "InvalidArgument", f"nextToken: this service never issued {token!r}"
        ) from None


def _filter(call: Call) -> Callable[[Job], bool]:
    states = call.parameters.get("states", ("All",))
    in_time = is_between(call)
    texts = {
        name: text
        for name, text_of in _TEXTS.items()
        if name in call.parameters and (text := call.first(name)) is not None
    }

    def is_wanted(job: Job) -> bool:
        return (
            ("All" in states or job.state in states)
            and all(_TEXTS[name](job) == text for name, text in texts.items())
            and in_time(job)
        )

    return is_wanted


def is_between(call: Call) -> Callable[[Job], bool]:
    """Returns a filter for jobs that lists may show by now, created in the requested interval."""
    start, end = call.moment("startCreationTime"), call.moment("endCreationTime")
    now = call.account.clock.now()
    return lambda job: (
        job.listed <= now
        and (start is None or job.created >= start)
        and (end is None or job.created <= end)
    )


_TEXTS: dict[str, Callable[[Job], str | None]] = {
    "type": lambda job: job.labels.get("Type"),
    "tag": lambda job: job.labels.get("Tag"),
    "queueId": lambda job: job.labels.get("QueueId"),
    "name": lambda job: job.labels.get("Name"),
    "jobId": lambda job: job.job_id,
    "workflowId": lambda job: _workflow_id(job),
    "inputObject": lambda job: job.object,
    "inventoryTriggerJobId": lambda job: job.batch_id,
}
"""The properties of a job that the parameters of a list are compared with."""


def _workflow_id(job: Job) -> str | None:
    if job.run is not None:
        return job.run.workflow_id
    return None if job.operation is None else job.operation.findtext("WorkflowIds")
