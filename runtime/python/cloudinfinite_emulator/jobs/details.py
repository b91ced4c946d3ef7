"""The XML of jobs in responses and callbacks."""

from __future__ import annotations

from collections.abc import Iterable

from lxml.etree import _Element

from ..elements import copies, element, time_text
from .job import Job, Kind, State


def job_detail(job: Job, region: str) -> _Element:
    """Describes a job with all its details."""
    return _batch_detail(job) if job.kind is Kind.BATCH else _single_detail(job, region)


def _batch_detail(job: Job) -> _Element:
    detail = _detail(job, ("Type", "Name"))
    # Copies, since an element can only be in one tree.
    detail.extend(
        element(str(each.tag), copies(each))
        for each in (job.input, job.operation)
        if each is not None
    )
    return detail


def _single_detail(job: Job, region: str) -> _Element:
    # Unlike a batch, its Input also names the bucket, and its Operation contains the result.
    detail = _detail(job, ("Tag", "QueueId"))
    if job.input is not None:
        place = [element("Region", region), element("BucketId", job.bucket)]
        detail.append(element("Input", [*place, *copies(job.input)]))
    if job.operation is not None or job.result:
        detail.append(element("Operation", [*copies(job.operation), *element("_", job.result)]))
    return detail


def _detail(job: Job, labels: Iterable[str]) -> _Element:
    fields: dict[str, object] = {
        "Code": job.code,
        "Message": job.message,
        "JobId": job.job_id,
        **{name: job.labels[name] for name in labels if name in job.labels},
        "State": job.state,
        "CreationTime": time_text(job.created),
        "StartTime": time_text(job.started),
        "EndTime": time_text(job.ended),
    }
    if job.progress is not None and job.state in (State.RUNNING, State.SUCCESS, State.PAUSED):
        fields["Progress"] = job.progress
    return element("JobsDetail", fields)
