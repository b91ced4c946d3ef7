"""Dumps and restores the state of an account as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..account import Account
from ..jobs.store import StoreFullError
from ..jobs.template import TemplatesFullError
from ..objects.bucket import Bucket
from ..objects.memory import MemoryBucket
from ..state.documents import dump_job, read_job
from ..state.reading import (
    Fields,
    Reader,
    read_data,
    read_flag,
    read_key,
    read_list,
    read_object,
    read_text,
    read_time,
    to_base64,
)
from ..state.templates import dump_template, read_template

Document = dict[str, Any]

_OBJECT: Mapping[str, Reader] = {
    "bucket": read_text,
    "key": read_key,
    "modified": read_time,
    "data": read_data,
}
_PARTS: Mapping[str, Reader] = {
    "paused": read_flag,
    "jobs": read_list,
    "templates": read_list,
    "objects": read_list,
}


def dump(account: Account, buckets: Mapping[str, Bucket]) -> Document:
    """Dumps the jobs and templates of an account, and the objects of the buckets in memory."""
    return {
        "paused": account.queue.paused,
        "jobs": [dump_job(job) for job in account.jobs.all()],
        "templates": [dump_template(each) for each in account.templates.all()],
        "objects": [
            {
                "bucket": bucket.name,
                "key": each.key,
                "modified": each.modified.isoformat(),
                "data": to_base64(_read(bucket, each.key)),
            }
            for bucket in buckets.values()
            if isinstance(bucket, MemoryBucket)
            for each in bucket.list()
        ],
    }


def seed(account: Account, buckets: Mapping[str, Bucket], document: Mapping[str, Any]) -> int:
    """Adds the result of `dump` to the current state; returns the number of jobs and so on.

    The jobs do not run: they stay in their states. Objects replace those of the same key.

    Raises:
        ValueError: The document is invalid, or such a job or template already exists: then nothing
            is added. Or there are too many of either: then the first of them are added.
    """
    given = read_object(document, "", _PARTS)
    objects = [
        _read_object(buckets, each, f"objects[{number}]")
        for number, each in enumerate(given.get("objects", ()))
    ]
    jobs = [
        _read_job(buckets, each, f"jobs[{number}]")
        for number, each in enumerate(given.get("jobs", ()))
    ]
    templates = [
        _read_template(buckets, each, f"templates[{number}]")
        for number, each in enumerate(given.get("templates", ()))
    ]
    taken = {job.job_id for job in account.jobs.all()}
    for number, job in enumerate(jobs):
        if (job_id := job.get("job_id")) is not None:
            if job_id in taken:
                raise ValueError(f"jobs[{number}].job_id: the job {job_id} already exists")
            taken.add(job_id)
    _ensure_new(account, templates)
    for bucket, fields in objects:
        bucket.put(**fields)
    for job in jobs:
        try:
            account.jobs.add(**job)
        except StoreFullError as error:
            raise ValueError(str(error)) from None
    for template in templates:
        try:
            account.templates.add(**template)
        except TemplatesFullError as error:
            raise ValueError(str(error)) from None
    if "paused" in given:
        (account.queue.pause if given["paused"] else account.queue.resume)()
    return len(objects) + len(jobs) + len(templates)


def _ensure_new(account: Account, templates: Sequence[Fields]) -> None:
    """Checks that no other template has an id or a name of these."""
    kept = account.templates.all()
    ids: set[object] = {each.template_id for each in kept}
    names: set[object] = {(each.bucket, each.name) for each in kept}
    for number, fields in enumerate(templates):
        template_id, name = fields.get("template_id"), (fields["bucket"], fields["name"])
        if template_id in ids or name in names:
            known = f"the template {template_id if template_id in ids else fields['name']}"
            raise ValueError(f"templates[{number}]: {known} already exists")
        ids |= {template_id} - {None}
        names.add(name)


def _read_template(buckets: Mapping[str, Bucket], each: Any, place: str) -> Fields:
    fields = read_template(each, place)
    _find_bucket(buckets, fields, place)
    return fields


def _read_job(buckets: Mapping[str, Bucket], each: Any, place: str) -> Fields:
    fields = read_job(each, place)
    _find_bucket(buckets, fields, place)
    return fields


def _read_object(
    buckets: Mapping[str, Bucket], each: Any, place: str
) -> tuple[MemoryBucket, Fields]:
    fields = read_object(each, place, _OBJECT, needed=("bucket", "key", "data"))
    bucket = _find_bucket(buckets, fields, place)
    if not isinstance(bucket, MemoryBucket):
        raise ValueError(f"{place}.bucket: {bucket.name} is a folder; put the file there")
    del fields["bucket"]
    return bucket, fields


def _find_bucket(buckets: Mapping[str, Bucket], fields: Fields, place: str) -> Bucket:
    name = fields["bucket"]
    if name not in buckets:
        raise ValueError(f"{place}.bucket: there is no bucket {name!r}")
    return buckets[name]


def _read(bucket: Bucket, key: str) -> bytes:
    with bucket.open(key) as file:
        return file.read()
