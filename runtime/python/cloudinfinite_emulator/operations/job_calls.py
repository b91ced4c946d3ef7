"""Calls that create, look up, list and cancel jobs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from lxml.etree import _Element

from ..checks.refusal import Refusal
from ..checks.signature import TOKEN_NAMES
from ..elements import element, to_moment
from ..incoming import Incoming
from ..jobs.job import CAN_BE_CANCELLED, Job, Kind, State
from ..jobs.store import StoreFullError, place_text
from ..jobs.template import NoTemplateError, Template, named_templates
from ..jobs.workflow import find_workflow
from ..resources.queues import queue_id_of
from .bucket_calls import ensure_enabled
from .call import Call
from .paging import place_in
from .shape import Shape

_PAGING: Final = frozenset({*TOKEN_NAMES, "nextToken", "orderByTime", "size"})


def create_batch_job(call: Call, kind: Kind, shape: Shape) -> list[_Element]:
    """Creates a batch job for a single kind of job, or for a workflow."""
    workflow_id = call.body.findtext("Operation/WorkflowIds")
    stored = call.account.workflows.get(call.bucket, workflow_id or "")
    if workflow_id and stored is None and find_workflow(call.workflows, workflow_id) is None:
        known = ", ".join(call.workflows) or "none"
        raise Refusal(
            "InvalidArgument",
            f"Request.Operation.WorkflowIds: there is no workflow {workflow_id!r} (known: {known});"
            f" define what it does, for example with --workflow {workflow_id}=MediaInfo",
        )
    ensure_enabled(call, kind)
    parameters = call.body.find("Operation/JobParam")
    if parameters is not None:
        tag = call.body.findtext("Operation/Tag") or ""
        _named(call, tag, parameters, "Request.Operation.JobParam")
    queue_id = call.body.findtext("Operation/QueueId") or queue_id_of(call.bucket, kind)
    job = _add(
        call,
        kind,
        {"QueueId": queue_id, **call.labels("Type", "Name")},
        call.body.find("Operation"),
    )
    return [shape.detail(job, call.region)]


def create_job(call: Call, kind: Kind, shape: Shape) -> list[_Element]:
    """Creates a job, or one for each Operation with its own Tag."""
    ensure_enabled(call, kind)
    queue_id = queue_id_of(call.bucket, kind)
    common = {"QueueId": queue_id, "Tag": "", **call.labels("Tag", "QueueId")}
    operations: list[_Element | None] = [
        _with_names(call, (common | _tag(each))["Tag"], each)
        for each in call.body.findall("Operation")
    ] or [None]
    callback = call.labels("CallBack", "CallBackFormat", "CallBackType")
    with _refusing():
        # Creates either all of them or none.
        call.account.jobs.ensure_room(len(operations))
    return [
        shape.detail(_add(call, kind, common | _tag(each), each, callback=callback), call.region)
        for each in operations
    ]


def _with_names(call: Call, tag: str, operation: _Element) -> _Element:
    """Returns the Operation of a job, with the name of its template.

    Raises:
        Refusal: The template does not exist, or is for another kind of job.
    """
    for template in _named(call, tag, operation, "Request.Operation").get("TemplateId", ()):
        operation.append(element("TemplateName", template.name))
    return operation


def _named(call: Call, tag: str, settings: _Element, place: str) -> dict[str, list[Template]]:
    """Returns the templates that settings name, by the field that names them.

    Raises:
        Refusal: A template does not exist, or is for another kind of job.
    """
    try:
        return named_templates(settings, tag, call.bucket, call.account.templates)
    except NoTemplateError as error:
        raise Refusal("TemplateNotFound", str(error)) from None
    except ValueError as error:
        raise Refusal("InvalidArgument", f"{place}.{error}") from None


def _add(
    call: Call, kind: Kind, labels: dict[str, str], operation: _Element | None, **more: Any
) -> Job:
    with _refusing():
        job = call.account.jobs.add(
            kind,
            call.bucket,
            labels,
            input=call.body.find("Input"),
            operation=operation,
            listed=call.listed,
            level=_level(operation),
            **more,
        )
    call.account.queue.submit(job)
    return job


@contextmanager
def _refusing() -> Iterator[None]:
    try:
        yield
    except StoreFullError as error:
        raise Refusal("QueueSaturated", str(error)) from None


def _tag(operation: _Element | None) -> dict[str, str]:
    tag = None if operation is None else operation.findtext("Tag")
    return {"Tag": tag} if tag else {}


def _level(operation: _Element | None) -> int:
    text = (operation.findtext("JobLevel") or "").strip() if operation is not None else ""
    return int(text) if text in ("1", "2") else 0


def is_brief(request: Incoming) -> bool:
    """Returns whether a request for jobs reads one page at most; a filter may search them all."""
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


def cancel_job(call: Call, kind: Kind) -> list[_Element]:
    """Cancels a job if its state allows it; jobs that a batch has already created are kept."""
    job_id = call.first("jobId") or ""
    job = call.account.jobs.get(job_id)
    if job is None or (job.kind, job.bucket) != (kind, call.bucket):
        raise Refusal("InvalidArgument", f"there is no job {job_id}")
    cancelled = call.account.jobs.change(
        job_id,
        only_from=CAN_BE_CANCELLED[kind],
        state=State.CANCELLED,
        ended=to_moment(call.account.clock.now()),
    )
    if cancelled is None:
        raise Refusal("InvalidArgument", f"the job {job_id} can no longer be cancelled")
    call.account.queue.cancel(job_id)
    return []
