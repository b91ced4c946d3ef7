"""The queues that jobs wait in, as an account sets them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Final

from ..callbacks.target import Target
from ..jobs.job import Kind

PATHS: Final[Mapping[str, Kind]] = {
    "queue": Kind.MEDIA,
    "picqueue": Kind.PICTURE,
    "ai_queue": Kind.AI,
    "asrqueue": Kind.SPEECH,
    "docqueue": Kind.DOCUMENT,
    "file_queue": Kind.FILE,
}
"""The kind of job in the queues at each path."""

_CATEGORIES: Final[Mapping[Kind, str]] = {
    Kind.MEDIA: "Transcoding",
    Kind.PICTURE: "PicProcessing",
    Kind.AI: "AIProcess",
    Kind.SPEECH: "Speeching",
    Kind.DOCUMENT: "DocProcessing",
    Kind.FILE: "FileProcessing",
}
_OF_A_JOB: Final = frozenset({"TaskFinish", "TransCodingFinish"})
"""The events that tell of a job."""


def queue_id_of(bucket: str, kind: Kind) -> str:
    """The id of the queue that a bucket has for a kind of job; batches wait in that of media."""
    name = bucket if kind in (Kind.MEDIA, Kind.BATCH) else f"{bucket}/{kind}"
    return "p" + sha256(name.encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue.

    Attributes:
        queue_id: Its id.
        kind: The kind of job in it.
        bucket: The full name of its bucket.
        name: Its name.
        created: When it was created.
        updated: When it was last changed.
        state: ``Active`` or ``Paused``.
        notification: The fields of its NotifyConfig, by wire name.
    """

    queue_id: str
    kind: Kind
    bucket: str
    name: str
    created: datetime
    updated: datetime
    state: str = "Active"
    notification: Mapping[str, str] = field(default_factory=dict)

    @property
    def category(self) -> str:
        """What kind of queue it is, in the service's words."""
        return _CATEGORIES[self.kind]


class Queues:
    """The queues of an account: one for each bucket and kind of job.

    Args:
        default: Where callbacks go as long as a queue was not changed.
        now: Returns the current time.
    """

    def __init__(self, default: Target, now: Callable[[], datetime]) -> None:
        self._default = default
        self._now = now
        self._began = now()
        self._changed: dict[str, Queue] = {}
        self._lock = threading.Lock()

    def of(self, bucket: str, kind: Kind) -> Queue:
        """The queue of a bucket for a kind of job."""
        queue_id = queue_id_of(bucket, kind)
        with self._lock:
            return self._changed.get(queue_id) or Queue(
                queue_id,
                kind,
                bucket,
                f"queue-{kind.name.lower()}-1",
                self._began,
                self._began,
                notification=_notification(self._default),
            )

    def change(self, queue: Queue, name: str, state: str, notification: Mapping[str, str]) -> Queue:
        """Changes a queue, and returns it."""
        made = replace(
            queue, name=name, state=state, notification=dict(notification), updated=self._now()
        )
        with self._lock:
            self._changed[queue.queue_id] = made
        return made

    def target(self, queue_id: str) -> Target:
        """Where callbacks about the jobs of a queue go."""
        with self._lock:
            queue = self._changed.get(queue_id)
        if queue is None:
            return self._default
        said = queue.notification
        if said.get("State") != "On" or _OF_A_JOB.isdisjoint(said.get("Event", "").split(",")):
            return Target()
        return Target(
            said.get("Url", ""), said.get("ResultFormat") or "XML", said.get("Type") or "Url"
        )


def _notification(target: Target) -> dict[str, str]:
    if target.is_silent:
        return {"State": "Off"}
    return {
        "State": "On",
        "Event": "TaskFinish,WorkflowFinish",
        "ResultFormat": target.format,
        "Type": target.way,
        "Url": target.url,
    }
