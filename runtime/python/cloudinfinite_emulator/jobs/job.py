"""A job as it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from lxml.etree import _Element


class Kind(StrEnum):
    """The kind of job, whose one or two letters its id begins with."""

    BATCH = "b"
    MEDIA = "j"
    PICTURE = "c"
    AI = "a"
    SPEECH = "s"
    DOCUMENT = "d"
    FILE = "f"
    IMAGE_AUDITING = "si"
    VIDEO_AUDITING = "av"
    AUDIO_AUDITING = "sa"
    TEXT_AUDITING = "st"
    DOCUMENT_AUDITING = "sd"
    WEBPAGE_AUDITING = "sh"
    VIRUS_DETECTION = "ss"


class State(StrEnum):
    """Where a job stands, in the service's words."""

    SUBMITTED = "Submitted"
    PAUSED = "Pause"
    RUNNING = "Running"
    SUCCESS = "Success"
    FAILED = "Failed"
    CANCELLED = "Cancel"


WAITING: Final = frozenset({State.SUBMITTED, State.PAUSED})
"""Before anything was done."""

ENDED: Final = frozenset({State.SUCCESS, State.FAILED, State.CANCELLED})

CAN_BE_CANCELLED: Final = {
    # Only a job that has not begun to run.
    **dict.fromkeys(Kind, WAITING),
    Kind.BATCH: WAITING | {State.RUNNING},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A run of a workflow on one object."""

    run_id: str
    workflow_id: str
    workflow_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A job as it stands; a change makes a new one.

    Attributes:
        number: Its place in the order of arrival, from 1.
        job_id: Its id: one or two letters for the kind, and 32 hexadecimal digits.
        kind: The kind of job.
        bucket: The full name of the bucket that it belongs to.
        state: Where it stands.
        created: When it was made, to the second.
        labels: What the request says about it in single fields: Type and Name, or Tag and QueueId,
            or Type of a live stream.
        input: The request's Input, as it was received.
        operation: The request's Operation, or its Conf, as it was received.
        callback: The request's fields on callbacks, by name; empty for those of the queue.
        level: Its priority; the larger goes first.
        listed: From when on lists show it, in Unix seconds.
        batch_id: The batch job that made it.
        run: The run of a workflow that made it.
        started: When it began to run.
        ended: When it ended.
        code: The error code of a failed job.
        message: Why it failed, or what there is to say.
        progress: How far it has come, in percent.
        result: What it found out: by wire names of its Operation, or Suggestion, Label and Score.
    """

    number: int
    job_id: str
    kind: Kind
    bucket: str
    state: State
    created: datetime
    labels: Mapping[str, str]
    input: _Element | None = None
    operation: _Element | None = None
    callback: Mapping[str, str] = field(default_factory=dict)
    level: int = 0
    listed: float = 0.0
    batch_id: str | None = None
    run: Run | None = None
    started: datetime | None = None
    ended: datetime | None = None
    code: str = "Success"
    message: str = ""
    progress: int | None = None
    result: Mapping[str, object] = field(default_factory=dict)

    @property
    def object(self) -> str | None:
        """The key of the object that it is about; None if it is about none, or several."""
        return None if self.input is None else self.input.findtext("Object")
