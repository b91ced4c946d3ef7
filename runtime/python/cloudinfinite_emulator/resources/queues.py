"""The queues of an account, and their settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Any, Final

from ..callbacks.target import Target
from ..jobs.job import Kind
from ..state.keeper import Document, Keeper
from ..state.reading import Reader, read_kept, read_kind, read_text, read_texts, read_time
from ..state.shelf import Shelf

PATHS: Final[Mapping[str, Kind]] = {
    "queue": Kind.MEDIA,
    "picqueue": Kind.PICTURE,
    "ai_queue": Kind.AI,
    "asrqueue": Kind.SPEECH,
    "docqueue": Kind.DOCUMENT,
    "file_queue": Kind.FILE,
}
"""The kind of jobs in the queues, by path."""

_CATEGORIES: Final[Mapping[Kind, str]] = {
    Kind.MEDIA: "Transcoding",
    Kind.PICTURE: "PicProcessing",
    Kind.AI: "AIProcess",
    Kind.SPEECH: "Speeching",
    Kind.DOCUMENT: "DocProcessing",
    Kind.FILE: "FileProcessing",
}
PAUSED: Final = "Paused"
"""The state of a queue that holds back its jobs."""

_OF_A_JOB: Final = frozenset({"TaskFinish", "TransCodingFinish"})
"""The events that report the end of a job."""


def queue_id_of(bucket: str, kind: Kind) -> str:
    """Returns the id of a bucket's queue for a kind of job; batches use that of media jobs."""
    name = bucket if kind in (Kind.MEDIA, Kind.BATCH) else f"{bucket}/{kind}"
    return "p" + sha256(name.encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue and its settings.

    Attributes:
        queue_id: Its id.
        kind: The kind of jobs in it.
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
        """The kind of queue, by the service's name."""
        return _CATEGORIES[self.kind]


class Queues:
    """The queues of an account: one for each bucket and kind of job.

    Args:
        default: The target of callbacks for queues that have not been changed.
        now: Returns the current time.
        keeper: Where changed queues are kept; None for memory only.
        account: The account that they belong to.
    """

    def __init__(
        self,
        default: Target,
        now: Callable[[], datetime],
        keeper: Keeper | None = None,
        account: str = "",
    ) -> None:
        self._default = default
        self._now = now
        self._began = now()
        self._changed = Shelf(keeper, account, "queue", _dump, _read)

    def of(self, bucket: str, kind: Kind) -> Queue:
        """Returns the queue of a bucket for a kind of job."""
        queue_id = queue_id_of(bucket, kind)
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
        changed = replace(
            queue, name=name, state=state, notification=dict(notification), updated=self._now()
        )
        self._changed.put(queue.queue_id, changed)
        return changed

    def paused(self) -> list[str]:
        """Returns the ids of the queues that hold back their jobs."""
        return [each.queue_id for each in self._changed.all().values() if each.state == PAUSED]

    def clear(self) -> None:
        """Restores the initial settings of all queues."""
        self._began = self._now()
        self._changed.clear()

    def target(self, queue_id: str) -> Target:
        """Returns the target of callbacks for jobs in a queue."""
        queue = self._changed.get(queue_id)
        if queue is None:
            return self._default
        settings = queue.notification
        if settings.get("State") != "On" or _OF_A_JOB.isdisjoint(
            settings.get("Event", "").split(",")
        ):
            return Target()
        return Target(
            settings.get("Url", ""),
            settings.get("ResultFormat") or "XML",
            settings.get("Type") or "Url",
        )


_QUEUE: Final[Mapping[str, Reader]] = {
    "queue_id": read_text,
    "kind": read_kind,
    "bucket": read_text,
    "name": read_text,
    "created": read_time,
    "updated": read_time,
    "state": read_text,
    "notification": read_texts,
}


def _dump(queue: Queue) -> dict[str, Any]:
    return {
        **asdict(queue),
        "kind": queue.kind.name.lower(),
        "created": queue.created.isoformat(),
        "updated": queue.updated.isoformat(),
    }


def _read(document: Document) -> Queue:
    return Queue(**read_kept(document, _QUEUE))


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
