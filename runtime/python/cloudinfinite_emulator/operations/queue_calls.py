"""Calls that list and change queues."""

from __future__ import annotations

from lxml.etree import _Element

from ..checks.refusal import Refusal
from ..elements import element, time_text
from ..jobs.job import Kind
from ..resources.queues import PAUSED, Queue
from .bucket_calls import ensure_enabled
from .call import Call
from .paging import page_of


def list_queues(call: Call, kind: Kind, *, missing: str) -> list[_Element]:
    """Lists the queues of a bucket for a kind of job; there is always one.

    Args:
        call: The call.
        kind: The kind of job.
        missing: The element for each id in NonExistPIDs; empty if NonExistPIDs holds an id itself.
    """
    ensure_enabled(call, kind)
    queue = call.account.queues.of(call.bucket, kind)
    ids = call.parameters.get("queueIds", ())
    wanted = (
        (not ids or queue.queue_id in ids)
        and call.first("state") in (None, queue.state)
        and call.first("category") in (None, "CateAll", queue.category)
    )
    found = [queue] if wanted else []
    if not ids:
        return page_of(call, found, lambda each: element("QueueList", _fields(each)))
    unknown = [each for each in ids if each != queue.queue_id]
    elements = [element("QueueList", _fields(each)) for each in found]
    if missing and unknown:
        elements.append(element("NonExistPIDs", {missing: unknown}))
    elif unknown:
        elements += [element("NonExistPIDs", each) for each in unknown]
    return elements


def change_queue(call: Call, kind: Kind) -> list[_Element]:
    """Changes a queue, which may hold back or release its jobs."""
    ensure_enabled(call, kind)
    queue = call.account.queues.of(call.bucket, kind)
    if call.first("queueId") != queue.queue_id:
        raise Refusal("InvalidArgument", f"queueId: there is no queue {call.first('queueId')}")
    given = call.body.find("NotifyConfig")
    changed = call.account.queues.change(
        queue,
        call.body.findtext("Name") or queue.name,
        call.body.findtext("State") or queue.state,
        {} if given is None else {str(each.tag): each.text or "" for each in given},
    )
    jobs = call.account.queue
    (jobs.hold_back if changed.state == PAUSED else jobs.let_go)(queue.queue_id)
    return [element("Queue", _fields(changed))]


def _fields(queue: Queue) -> dict[str, object]:
    return {
        "QueueId": queue.queue_id,
        "Name": queue.name,
        "State": queue.state,
        "NotifyConfig": dict(queue.notification),
        "MaxSize": "10000",
        "MaxConcurrent": "10",
        "Category": queue.category,
        "UpdateTime": time_text(queue.updated),
        "CreateTime": time_text(queue.created),
    }
