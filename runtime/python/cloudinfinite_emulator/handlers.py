"""What the service does for each operation, once a request is known to be good."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from hashlib import sha256
from typing import Final

from lxml.etree import _Element

from .answers import batch_detail, element, media_detail
from .jobs import CANCELLED, RUNNING, SUBMITTED, Job, JobStore
from .parameters import Values
from .refusal import Refusal

_CAN_BE_CANCELLED = frozenset({SUBMITTED, RUNNING})

BATCH = "b"
MEDIA = "j"


@dataclass(frozen=True, slots=True)
class Call:
    """A request that passed every check.

    Attributes:
        parameters: Parameters by name, each with all its values, defaults filled in.
        body: The root of the body as it was received.
        jobs: The jobs of the service.
        bucket: The bucket's full name.
        region: The bucket's region.
    """

    parameters: Values
    body: _Element
    jobs: JobStore
    bucket: str
    region: str

    def first(self, name: str) -> str | None:
        """The first value of a parameter."""
        return next(iter(self.parameters[name]), None)

    def labels(self, *names: str) -> dict[str, str]:
        """Those of these fields of the body that are there."""
        found = {name: self.body.findtext(name) for name in names}
        return {name: text for name, text in found.items() if text}


Handler = Callable[[Call], list[_Element]]
"""Does an operation's work and gives the elements of its Response."""


def create_batch_job(call: Call) -> list[_Element]:
    """Takes a batch job in, of either Type."""
    job = call.jobs.add(
        BATCH,
        call.labels("Type", "Name"),
        input=call.body.find("Input"),
        operation=call.body.find("Operation"),
    )
    call.jobs.move(job.job_id, RUNNING)
    return [batch_detail(job)]


def list_batch_jobs(call: Call) -> list[_Element]:
    """Filters, orders and pages the batch jobs."""
    return _page(call, BATCH, batch_detail)


def describe_batch_job(call: Call) -> list[_Element]:
    """Looks one batch job up."""
    return _described(call, BATCH, batch_detail)


def _page(call: Call, kind: str, detail: Callable[[Job], _Element]) -> list[_Element]:
    jobs = call.jobs.all(kind)
    if call.first("orderByTime") == "Desc":
        jobs.reverse()
    token = call.first("nextToken")
    if token is not None:
        # The number of the last job told; jobs that arrive between two pages shift nothing.
        numbers = [str(job.number) for job in jobs]
        if token not in numbers:
            raise Refusal("InvalidArgument", f"nextToken: this service gave no {token!r}")
        jobs = jobs[numbers.index(token) + 1 :]
    jobs = [job for job in jobs if _is_wanted(job, call)]
    size = int(call.first("size") or len(jobs))
    page = jobs[:size]
    elements = [detail(job) for job in page]
    if len(jobs) > size:
        elements.append(element("NextToken", str(page[-1].number)))
    return elements


def create_media_job(call: Call) -> list[_Element]:
    """Takes a media job in, of any Tag."""
    # Without a queue in the request, the bucket's own takes the job.
    queue = "p" + sha256(call.bucket.encode()).hexdigest()[:32]
    job = call.jobs.add(
        MEDIA,
        {"QueueId": queue, **call.labels("Tag", "QueueId")},
        input=call.body.find("Input"),
        operation=call.body.find("Operation"),
    )
    call.jobs.move(job.job_id, RUNNING)
    return [media_detail(job, call.bucket, call.region)]


def list_media_jobs(call: Call) -> list[_Element]:
    """Filters, orders and pages the media jobs."""
    return _page(call, MEDIA, partial(media_detail, bucket=call.bucket, region=call.region))


def describe_media_jobs(call: Call) -> list[_Element]:
    """Looks one media job up, or several."""
    return _described(call, MEDIA, partial(media_detail, bucket=call.bucket, region=call.region))


def cancel_job(call: Call) -> list[_Element]:
    """Cancels a job that has not ended."""
    job_id = call.first("jobId") or ""
    job = call.jobs.get(job_id)
    if job is None or job.state not in _CAN_BE_CANCELLED:
        raise Refusal("InvalidArgument", f"there is no job {job_id} that can be cancelled")
    call.jobs.move(job_id, CANCELLED)
    return []


HANDLERS: Final[Mapping[str, Handler]] = {
    "TriggerInventoryWorkflow": create_batch_job,
    "DescribeInventoryTriggerJobs": list_batch_jobs,
    "DescribeInventoryTriggerJob": describe_batch_job,
    "CancelInventoryTriggerJob": cancel_job,
    "TriggerInventoryJob": create_batch_job,
    "CreateMediaInfoJob": create_media_job,
    "DescribeMediaJob": describe_media_jobs,
    "DescribeMediaJobs": list_media_jobs,
    "CancelMediaJob": cancel_job,
}
"""What is done, by the operation's name in the spec; others are answered with NotImplemented."""


def _described(call: Call, kind: str, detail: Callable[[Job], _Element]) -> list[_Element]:
    found: list[_Element] = []
    for job_id in call.parameters["jobId"]:
        job = call.jobs.get(job_id)
        if job is not None and job.kind == kind:
            found.append(detail(job))
        else:
            found.append(element("NonExistJobIds", job_id))
    return found


def _is_wanted(job: Job, call: Call) -> bool:
    texts = {
        "type": job.labels.get("Type"),
        "tag": job.labels.get("Tag"),
        "queueId": job.labels.get("QueueId"),
        "name": job.labels.get("Name"),
        "jobId": job.job_id,
        "workflowId": None if job.operation is None else job.operation.findtext("WorkflowIds"),
        "inputObject": None if job.input is None else job.input.findtext("Object"),
        # No job here was made by another.
        "inventoryTriggerJobId": None,
    }
    states = call.parameters["states"]
    start, end = _moment(call, "startCreationTime"), _moment(call, "endCreationTime")
    return (
        all(call.first(n) in (None, texts[n]) for n in texts.keys() & call.parameters.keys())
        and ("All" in states or job.state in states)
        and (start is None or job.created >= start)
        and (end is None or job.created <= end)
    )


def _moment(call: Call, name: str) -> datetime | None:
    text = call.first(name)
    return None if text is None else datetime.strptime(text, "%Y-%m-%dT%H:%M:%S%z")
