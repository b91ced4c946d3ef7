"""Calls that create jobs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from lxml.etree import _Element

from ..checks.refusal import Refusal
from ..elements import element
from ..jobs.job import Job, Kind
from ..jobs.store import StoreFullError
from ..jobs.template import NoTemplateError, Template, used
from ..jobs.workflow import find_workflow
from ..resources.queues import queue_id_of
from .bucket_calls import ensure_enabled
from .call import Call
from .shape import Shape


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
        return used(settings, tag, call.bucket, call.account.templates)
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
