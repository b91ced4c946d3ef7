"""The body of a callback, as XML and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from lxml import etree
from lxml.etree import _Element

from ..elements import element, plain, time_text
from ..jobs.details import job_detail
from ..jobs.job import Job, Run, State


def job_event(job: Job, region: str) -> _Element:
    """Returns the event for a job that has ended."""
    detail = job_detail(job, region)
    if job.run is not None:
        run = {
            "RunId": job.run.run_id,
            "WorkflowId": job.run.workflow_id,
            "WorkflowName": job.run.workflow_name,
            "Name": job.labels.get("Node", job.labels["Tag"]),
        }
        detail.append(element("Workflow", run))
    # On the pages, the fields of callbacks are in alphabetical order, unlike those of responses.
    detail[:] = sorted(detail, key=lambda child: str(child.tag))
    return _event("TaskFinish", [detail])


def run_event(run: Run, jobs: Sequence[Job]) -> _Element:
    """Returns the event for a run of a workflow that has ended; it needs at least one job."""
    failed = any(job.state is not State.SUCCESS for job in jobs)
    first = jobs[0]
    execution = element(
        "WorkflowExecution",
        {
            "WorkflowId": run.workflow_id,
            "WorkflowName": run.workflow_name,
            "RunId": run.run_id,
            "State": State.FAILED if failed else State.SUCCESS,
            "BucketId": first.bucket,
            "Object": "" if first.input is None else first.input.findtext("Object") or "",
            "CreateTime": time_text(first.created),
            "Tasks": [task(job) for job in jobs],
        },
    )
    return _event("WorkflowFinish", [execution])


def to_xml(event: _Element) -> bytes:
    """Encodes an event as XML, the service's default."""
    return etree.tostring(event, encoding="utf-8", xml_declaration=True)


def to_json(event: _Element) -> bytes:
    """Encodes an event as JSON, with scalars as strings and repeated elements as lists."""
    return json.dumps(plain(event), ensure_ascii=False).encode()


def _event(name: str, content: Iterable[_Element]) -> _Element:
    return element("Response", [element("EventName", name), *content])


def task(job: Job) -> dict[str, object]:
    """Describes the job of a workflow node, by wire names."""
    return {
        "Type": job.labels["Tag"],
        "Name": job.labels.get("Node", job.labels["Tag"]),
        "JobId": job.job_id,
        "State": job.state,
        "Code": job.code,
        "Message": job.message,
        "CreateTime": time_text(job.created),
        "StartTime": time_text(job.started),
        "EndTime": time_text(job.ended),
    }
