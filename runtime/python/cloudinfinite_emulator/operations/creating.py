"""Calls that create jobs."""

from __future__ import annotations

from typing import Any

from lxml.etree import _Element

from ..checks.refusal import Refusal
from ..jobs.job import Job, Kind
from ..jobs.store import StoreFullError
from ..jobs.workflow import find_workflow
from .call import Call
from .shape import Shape


def create_batch_job(call: Call, kind: Kind, shape: Shape) -> list[_Element]:
    """Creates a batch job, of either Type."""
    workflow_id = call.body.findtext("Operation/WorkflowIds")
    if workflow_id and find_workflow(call.workflows, workflow_id) is None:
        known = ", ".join(call.workflows) or "none"
        raise Refusal(
            "InvalidArgument",
            f"Request.Operation.WorkflowIds: there is no workflow {workflow_id!r} (known: {known});"
            f" define what it does, for example with --workflow {workflow_id}=MediaInfo",
        )
    queue_id = call.body.findtext("Operation/QueueId") or call.queue_id
    job = _add(
        call,
        kind,
        {"QueueId": queue_id, **call.labels("Type", "Name")},
        level=_level(call.body),
    )
    return [shape.detail(job, call.region)]


def create_job(call: Call, kind: Kind, shape: Shape) -> list[_Element]:
    """Creates a job, of any Tag."""
    job = _add(
        call,
        kind,
        {"QueueId": call.queue_id, "Tag": "", **call.labels("Tag", "QueueId")},
        level=_level(call.body),
        callback=call.labels("CallBack", "CallBackFormat", "CallBackType"),
    )
    return [shape.detail(job, call.region)]


def _add(call: Call, kind: Kind, labels: dict[str, str], **more: Any) -> Job:
    try:
        job = call.account.jobs.add(
            kind,
            call.bucket,
            labels,
            input=call.body.find("Input"),
            operation=call.body.find("Operation"),
            listed=call.listed,
            **more,
        )
    except StoreFullError as error:
        raise Refusal("QueueSaturated", str(error)) from None
    call.account.queue.submit(job)
    return job


def _level(body: _Element) -> int:
    text = (body.findtext("Operation/JobLevel") or "").strip()
    return int(text) if text in ("1", "2") else 0
