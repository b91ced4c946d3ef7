"""Sample workflows for films, and fake executors for their nodes."""

from __future__ import annotations

import threading
from collections.abc import Mapping

from cloudinfinite import Client
from cloudinfinite.workflows import (
    WorkflowOutput,
    WorkflowPlan,
)
from cloudinfinite_emulator import (
    DEMO_BUCKET,
    MemoryBucket,
)
from cloudinfinite_emulator.jobs.work import JobFailure, Work

SEEN: list[tuple[str, str]] = []
_lock = threading.Lock()


def note(work: Work) -> Mapping[str, object]:
    """Records the call, and copies the object to the output of the node, if any."""
    with _lock:
        SEEN.append((work.tag, work.key))
    target = work.operation.findtext("Output/Object") if work.operation is not None else None
    if target:
        bucket = work.bucket
        assert isinstance(bucket, MemoryBucket)
        with bucket.open(work.key) as source:
            bucket.put(target, source.read())
    return {}


def fail(work: Work) -> Mapping[str, object]:
    raise JobFailure("InvalidArgument", f"nothing to do with {work.key}")


def play(work: Work) -> Mapping[str, object]:
    """Writes a playlist and a segment."""
    target = work.operation.findtext("Output/Object") if work.operation is not None else None
    assert isinstance(work.bucket, MemoryBucket)
    keys = [f"{target}.m3u8", f"{target}.ts"]
    for key in keys:
        work.bucket.put(key, b"content")
    return {"MediaResult": {"OutputFile": {"ObjectName": keys}}}


def films() -> WorkflowPlan:
    """Returns a workflow: a transcode with frames of its result, and covers of the original."""
    plan = WorkflowPlan.start(
        "in/", queue_id="p1", ext_filter={"state": "On", "video": True, "all_file": False}
    )
    output = WorkflowOutput(region="ap-beijing", bucket=DEMO_BUCKET, object="out/${InputName}.mkv")
    plan.transcode(template_id="t1", output=output).snapshot(template_id="t2")
    plan.smart_cover(smart_cover={"count": 2})
    return plan


def created(client: Client, plan: WorkflowPlan) -> str:
    made = client.workflows.create(name="films", topology=plan.topology).media_workflow
    assert made is not None
    assert made.workflow_id is not None
    return made.workflow_id


def put(client: Client, key: str) -> None:
    client.request("PUT", f"/{key}", host="object", body=b"content", safe=False)
