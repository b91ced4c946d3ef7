"""Calls that cancel jobs."""

from __future__ import annotations

from lxml.etree import _Element

from ..checks.refusal import Refusal
from ..elements import to_moment
from ..jobs.job import CAN_BE_CANCELLED, Kind, State
from .call import Call


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
