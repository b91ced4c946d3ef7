"""Helpers that run batches and look up their jobs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from cloudinfinite_emulator import DEMO_BUCKET, Account, Job, Kind
from cloudinfinite_emulator.elements import element

KEYS = ("uploads/a.mp4", "uploads/deep/b.tar.gz", "uploads/c")

Fields = dict[str, Any]
Make = Callable[..., Account]


def start(account: Account, operation: Fields, input: Fields | None = None, **labels: str) -> Job:
    job = account.jobs.add(
        Kind.BATCH,
        DEMO_BUCKET,
        {"Type": "Job", "Name": "n", "QueueId": "p1", **labels},
        input=element("Input", input or {"Prefix": "uploads/"}),
        operation=element("Operation", operation),
    )
    account.queue.submit(job)
    return job


def current(account: Account, job: Job) -> Job:
    found = account.jobs.get(job.job_id)
    assert found is not None
    return found


def finish(account: Account, operation: Fields, input: Fields | None = None, **labels: str) -> Job:
    job = start(account, operation, input, **labels)
    assert account.settle()
    return current(account, job)


def media(account: Account) -> list[Job]:
    return account.jobs.all(Kind.MEDIA)


def has_jobs(account: Account, number: int) -> bool:
    return len(media(account)) == number
