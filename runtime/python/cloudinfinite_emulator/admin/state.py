"""The state of an account as JSON, out and in again."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from lxml.etree import _Element

from ..account import Account
from ..elements import element, plain
from ..jobs.job import Job, Kind, Run, State
from ..objects.bucket import Bucket
from ..objects.memory import MemoryBucket

Document = dict[str, Any]

_TIMES = ("created", "started", "ended")
_TREES = ("input", "operation")
_ELSE = ("callback", "level", "listed", "batch_id", "code", "message", "progress", "result")


def dump(account: Account, buckets: Mapping[str, Bucket]) -> Document:
    """The jobs of an account, and the objects of the buckets in memory."""
    return {
        "paused": account.queue.paused,
        "jobs": [_dump_job(job) for job in account.jobs.all()],
        "objects": [
            {
                "bucket": bucket.name,
                "key": each.key,
                "modified": each.modified.isoformat(),
                "data": base64.b64encode(_read(bucket, each.key)).decode("ascii"),
            }
            for bucket in buckets.values()
            if isinstance(bucket, MemoryBucket)
            for each in bucket.list()
        ],
    }


def seed(account: Account, buckets: Mapping[str, Bucket], document: Mapping[str, Any]) -> int:
    """Puts in what `dump` gave, beside what there is; the number of jobs and objects.

    Nobody runs the jobs: they stay where they stand.

    Raises:
        ValueError: It is not of that shape, or there is such a job already; what came before the
            mistake is in.
    """
    if unknown := sorted(set(document) - {"paused", "jobs", "objects"}):
        raise ValueError(f"unknown: {', '.join(unknown)}; known are jobs, objects, paused")
    objects, jobs = document.get("objects", []), document.get("jobs", [])
    for number, each in enumerate(objects):
        _within(f"objects[{number}]", _seed_object, buckets, each)
    for number, each in enumerate(jobs):
        _within(f"jobs[{number}]", _seed_job, account, buckets, each)
    if "paused" in document:
        (account.queue.pause if document["paused"] else account.queue.resume)()
    return len(objects) + len(jobs)


def _within(place: str, load: Any, *arguments: Any) -> None:
    try:
        load(*arguments)
    except KeyError as error:
        raise ValueError(f"{place}: {error.args[0]} is missing") from None
    except (TypeError, AttributeError, ValueError) as error:
        raise ValueError(f"{place}: {error}") from None


def _dump_job(job: Job) -> Document:
    times = {name: getattr(job, name) for name in _TIMES}
    trees = {name: getattr(job, name) for name in _TREES}
    return {
        "job_id": job.job_id,
        "kind": job.kind.name.lower(),
        "bucket": job.bucket,
        "state": job.state,
        "labels": dict(job.labels),
        "run": None if job.run is None else asdict(job.run),
        **{name: None if time is None else time.isoformat() for name, time in times.items()},
        **{name: None if tree is None else plain(tree) for name, tree in trees.items()},
        **{name: getattr(job, name) for name in _ELSE},
    }


def _seed_job(account: Account, buckets: Mapping[str, Bucket], each: Mapping[str, Any]) -> None:
    kinds = {kind.name.lower(): kind for kind in Kind}
    if each["kind"] not in kinds:
        raise ValueError(f"kind must be one of {', '.join(kinds)}")
    _known_bucket(buckets, each["bucket"])
    more: dict[str, Any] = {
        **{name: _time(each[name]) for name in _TIMES if each.get(name)},
        **{name: _tree(name, each[name]) for name in _TREES if each.get(name) is not None},
        **{name: each[name] for name in _ELSE if name in each},
    }
    account.jobs.add(
        kinds[each["kind"]],
        each["bucket"],
        {"QueueId": "", "Tag": "", **each.get("labels", {})},
        job_id=each.get("job_id"),
        state=State(each["state"]),
        run=Run(**each["run"]) if each.get("run") else None,
        **more,
    )


def _seed_object(buckets: Mapping[str, Bucket], each: Mapping[str, Any]) -> None:
    bucket = _known_bucket(buckets, each["bucket"])
    if not isinstance(bucket, MemoryBucket):
        raise ValueError(f"{bucket.name} is a folder; put the file there")
    try:
        data = base64.b64decode(each["data"], validate=True)
    except binascii.Error as error:
        raise ValueError(f"data is not base64: {error}") from None
    bucket.put(each["key"], data, _time(each["modified"]) if each.get("modified") else None)


def _known_bucket(buckets: Mapping[str, Bucket], name: str) -> Bucket:
    if name not in buckets:
        raise ValueError(f"there is no bucket {name!r}")
    return buckets[name]


def _time(text: str) -> datetime:
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise ValueError(f"the time {text} has no offset")
    return time


def _tree(name: str, content: Any) -> _Element:
    return element(name.capitalize(), content)


def _read(bucket: Bucket, key: str) -> bytes:
    with bucket.open(key) as file:
        return file.read()
