"""Jobs and their states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

from lxml.etree import _Element


class Kind(StrEnum):
    """The kinds of job; an id begins with these one or two letters."""

    BATCH = "b"
    MEDIA = "j"
    PICTURE = "c"
    AI = "a"
    SPEECH = "s"
    DOCUMENT = "d"
    FILE = "f"
    RUN = "i"
    """A run of a workflow, which creates jobs."""
    IMAGE_AUDITING = "si"
    VIDEO_AUDITING = "av"
    AUDIO_AUDITING = "sa"
    TEXT_AUDITING = "st"
    DOCUMENT_AUDITING = "sd"
    WEBPAGE_AUDITING = "sh"
    VIRUS_DETECTION = "ss"


class State(StrEnum):
    """The states of a job, by wire name."""

    SUBMITTED = "Submitted"
    PAUSED = "Pause"
    RUNNING = "Running"
    SUCCESS = "Success"
    FAILED = "Failed"
    CANCELLED = "Cancel"


WAITING: Final = frozenset({State.SUBMITTED, State.PAUSED})
"""The states before anything is done."""

ENDED: Final = frozenset({State.SUCCESS, State.FAILED, State.CANCELLED})

CAN_BE_CANCELLED: Final = {
    # Other jobs can only be cancelled before they start.
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
    """The progress of a batch.

    Attributes:
        objects: The number of objects that are finished, without a gap.
        jobs: The number of jobs for these objects.
        failed: The number of these jobs that failed.
        last: The number of the first job or run for the last of these objects. Later jobs are for
            objects that are not counted yet.
    """

    objects: int = 0
    jobs: int = 0
    failed: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """An immutable snapshot of a job; each change creates a new one.

    Attributes:
        number: Its position in the order of arrival, from 1.
        job_id: Its id: one or two letters for the kind, and 32 hexadecimal digits.
        kind: The kind of job.
        bucket: The full name of its bucket.
        state: Its state.
        created: When it was created, to the second.
        labels: Single fields of the request: Type and Name, Tag and QueueId, or the Type of a live
            stream.
        input: The request's Input, as received.
        operation: The request's Operation or Conf, as received.
        callback: The callback fields of the request, by name; if empty, the queue's apply.
        level: Its priority; higher levels run first.
        listed: When it starts to appear in lists, in Unix seconds.
        batch_id: The batch job that created it.
        run: The run of a workflow that created it.
        started: When it started to run.
        ended: When it ended.
        code: The error code, if it failed.
        message: The reason of a failure, or any other message.
        progress: Its progress, in percent.
        result: Its result, by wire names of its Operation; or its Suggestion, Label and Score.
        standing: Its progress, if it is a batch.
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
