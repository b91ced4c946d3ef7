"""A summary of the emulator's state for the console, as a JSON document of limited size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from itertools import islice
from typing import Any, Final

from lxml.etree import _Element

from cloudinfinite_runtime import VERSION

from ..account import Account
from ..clock import SteppedClock
from ..elements import plain
from ..emulated_service import EmulatedService
from ..jobs.details import job_detail
from ..jobs.job import Job
from ..objects.bucket import Bucket
from ..objects.memory import MemoryBucket
from .views import show_delivery, show_entry, show_rule

MOST_SHOWN: Final = 200
"""The maximum number of entries of each kind."""

LONGEST_TEXT: Final = 4096
"""The maximum length of a body, in characters."""


def overview(service: EmulatedService, account: Account) -> dict[str, Any]:
    """Returns the buckets and the state of an account, newest entries first."""
    jobs = account.jobs.all()
    entries, deliveries = account.journal.entries, account.courier.deliveries
    return {
        "version": VERSION,
        "region": service.region,
        "accounts": list(service.accounts),
        "now": service.clock.now(),
        "stepped": isinstance(service.clock, SteppedClock),
        "paused": account.queue.paused,
        "states": dict(Counter(str(job.state) for job in jobs)),
        "jobs": _newest(len(jobs), (_job(job, service.region) for job in reversed(jobs))),
        "buckets": [_bucket(each) for each in service.buckets.values()],
        "requests": _newest(len(entries), map(show_entry, reversed(entries))),
        "callbacks": _newest(len(deliveries), map(show_delivery, reversed(deliveries))),
        "faults": [{**asdict(fault), "calls": calls} for fault, calls in account.faults.faults],
        "moderation": [show_rule(rule) for rule in account.moderation.rules],
    }


def _newest(total: int, entries: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    shown = [{name: _cut(value) for name, value in each.items()} for each in _first(entries)]
    return {"total": total, "shown": shown}


def _first(entries: Iterable[Any]) -> Iterable[Any]:
    return islice(entries, MOST_SHOWN)


def _cut(value: Any) -> Any:
    if isinstance(value, str) and len(value) > LONGEST_TEXT:
        return f"{value[:LONGEST_TEXT]}… ({len(value)} characters)"
    return value


def _job(job: Job, region: str) -> dict[str, Any]:
    return {
        "id": job.job_id,
        "kind": job.labels.get("Tag") or job.labels.get("Type") or job.kind.name.capitalize(),
        "state": str(job.state),
        "bucket": job.bucket,
        "object": job.object or "",
        "progress": job.progress,
        "created": job.created.timestamp(),
        "started": job.started and job.started.timestamp(),
        "ended": job.ended and job.ended.timestamp(),
        "code": job.code,
        "message": job.message,
        "batch": job.batch_id or "",
        "detail": _detail(job_detail(job, region)),
    }


def _detail(detail: _Element) -> Any:
    # An inventory may have thousands of elements.
    return plain(detail) if sum(1 for _ in islice(detail.iter(), 500)) < 500 else "too long"


def _bucket(bucket: Bucket) -> dict[str, Any]:
    try:
        listed = list(islice(bucket.list(), MOST_SHOWN + 1))
        error = ""
    except OSError as failure:
        listed, error = [], str(failure)
    return {
        "name": bucket.name,
        "in_memory": isinstance(bucket, MemoryBucket),
        "error": error,
        "more": len(listed) > MOST_SHOWN,
        "objects": [
            {"key": each.key, "size": each.size, "modified": each.modified.timestamp()}
            for each in listed[:MOST_SHOWN]
        ],
    }
