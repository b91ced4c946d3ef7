"""The current state of a job."""

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
    RUN = "i"
    """A run of a workflow, which makes jobs."""
    IMAGE_AUDITING = "si"
    VIDEO_AUDITING = "av"
    AUDIO_AUDITING = "sa"
    TEXT_AUDITING = "st"
    DOCUMENT_AUDITING = "sd"
    WEBPAGE_AUDITING = "sh"
    VIRUS_DETECTION = "ss"


class State(StrEnum):
    """The state of a job, in the service's words."""

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
    # Only before it starts to run.
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
class Standing:
    """How far a batch has come.

    Attributes:
        objects: How many objects it is through with, without a gap.
        jobs: How many jobs it made for them.
        failed: How many of these failed.
        last: The number of the job or run that it made first for the last of them; what it made
            later for others is not counted yet.
    """

    objects: int = 0
    jobs: int = 0
    failed: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """An immutable snapshot of a job; each change makes a new one.

    Attributes:
        number: Its place in the order of arrival, from 1.
        job_id: Its id: one or two letters for the kind, and 32 hexadecimal digits.
        kind: The kind of job.
        bucket: The full name of its bucket.
        state: Its state.
        created: When it was created, to the second.
        labels: Single fields of the request: Type and Name, or Tag and QueueId, or Type of a live
            stream.
        input: The request's Input, as received.
        operation: The request's Operation or Conf, as received.
        callback: The request's fields about callbacks, by name; if empty, the queue's apply.
        level: Its priority; higher ones go first.
        listed: When lists start to show it, in Unix seconds.
        batch_id: The batch job that created it.
        run: The run of a workflow that created it.
        started: When it started to run.
        ended: When it ended.
        code: The error code, if it failed.
        message: Why it failed, or any other message.
        progress: Its progress, in percent.
        result: Its result: by wire names of its Operation, or Suggestion, Label and Score.
        standing: How far it has come, if it is a batch.
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
    standing: Standing = Standing()

    @property
    def object(self) -> str | None:
        """The key of its object; None if it has none, or several."""
        return None if self.input is None else self.input.findtext("Object")
