"""Dumps and restores the state of an account as JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..account import Account
from ..jobs.store import StoreFullError
from ..jobs.template import TemplatesFullError
from ..jobs.workflow import WorkflowsFullError
from ..objects.bucket import Bucket
from ..objects.memory import MemoryBucket
from ..state.jobs import dump_job, read_job
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
from ..state.workflows import dump_workflow, read_workflow

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
    "workflows": read_list,
    "objects": read_list,
}


def dump(account: Account, buckets: Mapping[str, Bucket]) -> Document:
    """Dumps the jobs, templates and workflows of an account, and the objects in memory."""
    return {
        "paused": account.queue.paused,
        "jobs": [dump_job(job) for job in account.jobs.all()],
        "templates": [dump_template(each) for each in account.templates.all()],
        "workflows": [dump_workflow(each) for each in account.workflows.all()],
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
    """Restores the result of `dump` on top of the current state; returns the number of items added.

    Restored jobs do not run: they stay in their states. Objects replace those with the same key.

    Raises:
        ValueError: The document is invalid, or has a job, template or workflow that already exists;
            nothing is added. Or there are too many items; the first ones are added.
    """
    given = read_object(document, "", _PARTS)
    objects = [
        _read_object(buckets, each, f"objects[{number}]")
        for number, each in enumerate(given.get("objects", ()))
    ]
    jobs = [
        _of_bucket(buckets, read_job, each, f"jobs[{number}]")
        for number, each in enumerate(given.get("jobs", ()))
    ]
    templates = [
        _of_bucket(buckets, read_template, each, f"templates[{number}]")
        for number, each in enumerate(given.get("templates", ()))
    ]
    workflows = [
        _of_bucket(buckets, read_workflow, each, f"workflows[{number}]")
        for number, each in enumerate(given.get("workflows", ()))
    ]
    _ensure_free("job", jobs, {job.job_id for job in account.jobs.all()})
    _ensure_free("workflow", workflows, {each.workflow_id for each in account.workflows.all()})
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
    for workflow in workflows:
        try:
            account.workflows.add(**workflow)
        except WorkflowsFullError as error:
            raise ValueError(str(error)) from None
    if "paused" in given:
        (account.queue.pause if given["paused"] else account.queue.resume)()
    return len(objects) + len(jobs) + len(templates) + len(workflows)


def _ensure_free(what: str, given: Sequence[Fields], taken: set[str]) -> None:
    """Checks that no id is already in use."""
    for number, fields in enumerate(given):
        if (given_id := fields.get(f"{what}_id")) is not None:
            if given_id in taken:
                place = f"{what}s[{number}].{what}_id"
                raise ValueError(f"{place}: the {what} {given_id} already exists")
            taken.add(given_id)


def _ensure_new(account: Account, templates: Sequence[Fields]) -> None:
    """Checks that no template's id or name is already in use."""
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


def _of_bucket(
    buckets: Mapping[str, Bucket], read: Callable[[object, str], Fields], each: Any, place: str
) -> Fields:
    fields = read(each, place)
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
