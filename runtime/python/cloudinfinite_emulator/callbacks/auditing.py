"""The bodies of moderation callbacks: JSON in which numbers are numbers."""

from __future__ import annotations

import json
from typing import Final

from ..checks.specification import packaged
from ..jobs.job import Job, State
from ..moderation.subjects import detail, has_verdict, subjects, verdict_of
from ..moderation.verdicts import verdict_fields

VERSION: Final = "CallbackVersion"
"""The request field that chooses between Simple and Detail; the default is Detail."""


def is_described(job: Job) -> bool:
    """Returns whether a page describes the callback of this kind of job."""
    return subjects()[job.kind].event is not None


def version_of(job: Job) -> str:
    """Returns the form of a job's callback."""
    return job.callback.get(VERSION) or "Detail"


def auditing_event(job: Job, region: str) -> bytes:
    """Returns the body of a job's callback."""
    event = subjects()[job.kind].event
    name = event[1] if event else ""
    describe = _summary if version_of(job) == "Simple" else _detailed
    return json.dumps(describe(job, name, region), ensure_ascii=False).encode()


def _detailed(job: Job, name: str, region: str) -> dict[str, object]:
    place = {"BucketId": job.bucket, "Region": region, "ForbidState": 0}
    return {"EventName": name, "JobsDetail": detail(job, subjects()[job.kind].record, **place)}


def _summary(job: Job, name: str, region: str) -> dict[str, object]:
    facts = packaged().facts
    summary = next(each for each in facts.callbacks if not each.values).record
    data = facts.records[summary].fields["data"].type_name
    failed = job.state is State.FAILED
    shown = detail(job, subjects()[job.kind].record)
    url = shown.get("Url") or f"https://{job.bucket}.cos.{region}.myqcloud.com/{job.object or ''}"
    return {
        "code": -1 if failed else 0,
        "message": job.message if failed else "success",
        "data": {
            "event": name,
            "trace_id": job.job_id,
            "url": url,
            "forbidden_status": 0,
            **({"data_id": shown["DataId"]} if shown.get("DataId") else {}),
            **(verdict_fields(facts, data, verdict_of(job)) if has_verdict(job) else {}),
        },
    }
