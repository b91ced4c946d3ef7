"""Dumps and restores the state of an account as JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from ..account import Account
from ..elements import element, plain
from ..jobs.job import Job, Kind
from ..jobs.store import StoreFullError
from ..jobs.template import Template, TemplatesFullError
from ..objects.bucket import Bucket
from ..objects.memory import MemoryBucket
from .reading import (
    Fields,
    Reader,
    read_content,
    read_data,
    read_flag,
    read_job_id,
    read_key,
    read_kind,
    read_list,
    read_number,
    read_object,
    read_run,
    read_state,
    read_text,
    read_texts,
    read_time,
    read_tree,
    read_whole,
    to_base64,
)

Document = dict[str, Any]

_JOB: Mapping[str, Reader] = {
    "job_id": read_job_id,
    "kind": read_kind,
    "bucket": read_text,
    "state": read_state,
    "labels": read_texts,
    "run": read_run,
    "created": read_time,
    "started": read_time,
    "ended": read_time,
    "input": read_tree("Input"),
    "operation": read_tree("Operation"),
    "callback": read_texts,
    "level": read_whole,
    "listed": read_number,
    "batch_id": read_job_id,
    "code": read_text,
    "message": read_text,
    "progress": read_whole,
    "result": read_content,
}
_TEMPLATE: Mapping[str, Reader] = {
    "template_id": read_job_id,
    "bucket": read_text,
    "tag": read_text,
    "name": read_text,
    "settings": read_tree("Settings"),
    "created": read_time,
    "updated": read_time,
    "listed": read_number,
}
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
        "jobs": [_dump_job(job) for job in account.jobs.all()],
        "templates": [_dump_template(each) for each in account.templates.all()],
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


def _dump_job(job: Job) -> Document:
    document = {name: getattr(job, name) for name in _JOB}
    for name, value in document.items():
        if isinstance(value, datetime):
            document[name] = value.isoformat()
    return {
        **document,
        "kind": job.kind.name.lower(),
        "run": None if job.run is None else asdict(job.run),
        "input": None if job.input is None else plain(job.input),
        "operation": None if job.operation is None else plain(job.operation),
        # An executor may return anything that can be encoded.
        "result": plain(element("Result", job.result)) or {},
    }


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


def _dump_template(template: Template) -> Document:
    document = {name: getattr(template, name) for name in _TEMPLATE}
    return {
        **document,
        "settings": plain(template.settings) or {},
        "created": template.created.isoformat(),
        "updated": template.updated.isoformat(),
    }


def _read_template(buckets: Mapping[str, Bucket], each: Any, place: str) -> Fields:
    fields = read_object(each, place, _TEMPLATE, needed=("bucket", "tag", "name"))
    _find_bucket(buckets, fields, place)
    return {"settings": (), **fields}


def _read_job(buckets: Mapping[str, Bucket], each: Any, place: str) -> Fields:
    fields = read_object(each, place, _JOB, needed=("kind", "bucket", "state"))
    _find_bucket(buckets, fields, place)
    # The fields that every job of its kind has, like those that requests create.
    basic = {"QueueId": ""} if fields["kind"] == Kind.BATCH else {"QueueId": "", "Tag": ""}
    return {**fields, "labels": {**basic, **fields.get("labels", {})}}


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
