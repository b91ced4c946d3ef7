"""The jobs that the service was given."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from lxml.etree import _Element

SUBMITTED = "Submitted"
"""The state of a job in the answer to the request that made it."""

RUNNING = "Running"
"""The state of a job from then on, until somebody moves it."""


CANCELLED = "Cancel"
"""The state of a job that was cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """A job as it stands; a change makes a new one.

    Attributes:
        number: Its place in the order of arrival, from 1.
        job_id: Its id: a letter for the kind, and 32 hexadecimal digits.
        kind: The kind of job, the id's letter: ``b`` for a batch, ``j`` for a media job.
        state: Where it stands.
        created: When it was made, to the second.
        labels: What the request says about it in single fields: Type and Name, or Tag and QueueId.
        input: The request's Input, as it was received.
        operation: The request's Operation, as it was received.
    """

    number: int
    job_id: str
    kind: str
    state: str
    created: datetime
    labels: Mapping[str, str]
    input: _Element | None
    operation: _Element | None


class JobStore:
    """Keeps jobs; may be used from several threads at once.

    Args:
        clock: The present, in Unix seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._jobs: dict[str, Job] = {}
        self._lock = threading.Lock()

    def add(
        self,
        kind: str,
        labels: Mapping[str, str],
        *,
        input: _Element | None = None,
        operation: _Element | None = None,
        state: str = SUBMITTED,
        created: datetime | None = None,
    ) -> Job:
        """Takes a job in; without `created` it is made now. A time without offset is local."""
        # Answers tell times to the second, so filters must not see more than that.
        moment = created or datetime.fromtimestamp(self._clock(), UTC)
        moment = moment.astimezone(UTC).replace(microsecond=0)
        with self._lock:
            job = Job(
                number=len(self._jobs) + 1,
                job_id=kind + uuid.uuid4().hex,
                kind=kind,
                state=state,
                created=moment,
                labels=dict(labels),
                input=input,
                operation=operation,
            )
            self._jobs[job.job_id] = job
        return job

    def move(self, job_id: str, state: str) -> Job:
        """Puts a job into another state.

        Raises:
            KeyError: There is no such job.
        """
        with self._lock:
            self._jobs[job_id] = replace(self._jobs[job_id], state=state)
            return self._jobs[job_id]

    def get(self, job_id: str) -> Job | None:
        """The job with this id, if there is one."""
        with self._lock:
            return self._jobs.get(job_id)

    def all(self, kind: str) -> list[Job]:
        """The jobs of a kind, the oldest first."""
        with self._lock:
            jobs = [job for job in self._jobs.values() if job.kind == kind]
        return sorted(jobs, key=lambda job: (job.created, job.number))
