"""The store of all jobs."""

from __future__ import annotations

import threading
import uuid
from bisect import bisect_left, bisect_right, insort
from collections import OrderedDict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Protocol

from ..clock import Clock
from ..elements import to_moment
from .job import ENDED, Job, Kind, State

Place = tuple[int, int]
"""The position of a job in a list: its creation in Unix seconds, and its number."""

_JOBS_PER_PAGE = 256

_List = tuple[Kind, str, str | None]
"""The key of a list of jobs: kind, bucket, and object key, or None for all objects."""


class StoreFullError(Exception):
    """The store has reached its maximum number of jobs."""

    def __init__(self, most: int) -> None:
        super().__init__(
            f"the emulator keeps at most {most} {'job' if most == 1 else 'jobs'}; use --keep-jobs "
            "to drop finished ones, or a larger --max-jobs"
        )


class JobRecorder(Protocol):
    """Persists jobs."""

    def save(self, job: Job) -> None:
        """Saves the current state of a job."""

    def remove(self, job_id: str) -> None:
        """Removes a job."""


class JobStore:
    """Stores jobs; thread-safe.

    Args:
        clock: The clock.
        most: The maximum number of jobs.
        keep: How many finished jobs to keep, newest first, besides all batch jobs; None for all.
        keeper: Persists jobs before they are acknowledged; None for memory only.
    """

    def __init__(
        self,
        clock: Clock,
        most: int = 100_000,
        keep: int | None = None,
        keeper: JobRecorder | None = None,
    ) -> None:
        self._clock = clock
        self._keeper = keeper
        self._most = most
        self._keep = keep
        self._jobs: dict[str, Job] = {}
        self._places: dict[_List, list[tuple[Place, str]]] = {}
        self._ended: OrderedDict[str, None] = OrderedDict()
        self._count = 0
        self._lock = threading.Lock()

    def __len__(self) -> int:
        with self._lock:
            return len(self._jobs)

    def ensure_room(self, count: int) -> None:
        """Checks that there is room for more jobs.

        Raises:
            StoreFullError: There is not.
        """
        with self._lock:
            if len(self._jobs) + count > self._most:
                raise StoreFullError(self._most)

    def add(
        self,
        kind: Kind,
        bucket: str,
        labels: Mapping[str, str],
        *,
        job_id: str | None = None,
        state: State = State.SUBMITTED,
        created: datetime | None = None,
        listed: float = 0.0,
        **more: Any,
    ) -> Job:
        """Adds a job; `created` defaults to now. A time without an offset is local.

        Raises:
            StoreFullError: There are too many jobs.
            ValueError: A job with this id already exists.
        """
        moment = to_moment(self._clock.now()) if created is None else created.astimezone(UTC)
        job_id = job_id or kind + uuid.uuid4().hex
        with self._lock:
            if len(self._jobs) >= self._most:
                raise StoreFullError(self._most)
            if job_id in self._jobs:
                raise ValueError(f"the job {job_id} already exists")
            self._count += 1
            job = Job(
                number=self._count,
                job_id=job_id,
                kind=kind,
                bucket=bucket,
                state=state,
                created=moment.replace(microsecond=0),
                labels=dict(labels),
                listed=listed,
                **more,
            )
            self._insert(job)
            if self._keeper is not None:
                self._keeper.save(job)
            self._forget(job)
        return job

    def restore(self, jobs: Iterable[Job]) -> None:
        """Adds persisted jobs, in the order of arrival."""
        with self._lock:
            for job in jobs:
                self._count = max(self._count, job.number)
                self._insert(job)
                self._forget(job)

    def of_run(self, run_id: str) -> list[Job]:
        """Returns the jobs that a run has created, in the order of arrival."""
        return [
            job
            for job in self.all()
            if job.kind is not Kind.RUN and job.run is not None and job.run.run_id == run_id
        ]

    def change(
        self, job_id: str, *, only_from: Collection[State] | None = None, **changes: Any
    ) -> Job | None:
        """Changes a job, and returns it.

        Returns None if there is no such job, or its state is not in `only_from`.
        """
        with self._lock:
            job = self._jobs.get(job_id)
            if job is None or (only_from is not None and job.state not in only_from):
                return None
            changed = replace(job, **changes)
            self._jobs[job_id] = changed
            if self._keeper is not None:
                self._keeper.save(changed)
            if changed.state is not job.state:
                self._forget(changed)
            return changed

    def end(self, job_id: str, state: State, **changes: Any) -> Job | None:
        """Ends a job now, and returns it; None if it does not exist or has already ended."""
        return self.change(
            job_id,
            only_from={State.RUNNING, State.PAUSED},
            state=state,
            ended=to_moment(self._clock.now()),
            **changes,
        )

    def remove(self, job_id: str) -> None:
        """Removes a job, if it exists."""
        with self._lock:
            if job_id in self._jobs:
                self._ended.pop(job_id, None)
                self._drop(job_id)

    def get(self, job_id: str) -> Job | None:
        """Returns the job with this id, or None."""
        with self._lock:
            return self._jobs.get(job_id)

    def all(self, kind: Kind | None = None) -> list[Job]:
        """Returns all jobs, or those of a kind, in the order of arrival."""
        with self._lock:
            jobs = list(self._jobs.values())
        return [job for job in jobs if kind in (None, job.kind)]

    def walk(
        self,
        kind: Kind,
        bucket: str,
        *,
        descending: bool,
        after: Place | None = None,
        key: str | None = None,
    ) -> Iterator[Job]:
        """Yields the jobs of a bucket in the order of creation, after a position.

        The position stays valid while jobs are added or removed.

        Args:
            kind: The kind of job.
            bucket: The bucket.
            descending: Whether the newest comes first.
            after: The position; None for all jobs.
            key: The key of the jobs' object; None for any.
        """
        while jobs := self._turn((kind, bucket, key), descending, after):
            yield from jobs
            after = _place(jobs[-1])

    def detach(self) -> None:
        """Stops persisting jobs, so that the next start resumes work that shutdown interrupts."""
        with self._lock:
            self._keeper = None

    def clear(self) -> None:
        """Removes all jobs."""
        with self._lock:
            self._jobs.clear()
            self._places.clear()
            self._ended.clear()

    def _insert(self, job: Job) -> None:
        self._jobs[job.job_id] = job
        entry = (_place(job), job.job_id)
        for each in _lists(job):
            insort(self._places.setdefault(each, []), entry)

    def _turn(self, jobs: _List, descending: bool, after: Place | None) -> list[Job]:
        with self._lock:
            places = self._places.get(jobs, [])
            if descending:
                end = len(places) if after is None else bisect_left(places, (after, ""))
                turn = places[max(end - _JOBS_PER_PAGE, 0) : end][::-1]
            else:
                # After every id at that position.
                start = 0 if after is None else bisect_right(places, (after, "~"))
                turn = places[start : start + _JOBS_PER_PAGE]
            return [self._jobs[job_id] for _, job_id in turn]

    def _forget(self, job: Job) -> None:
        if self._keep is None or job.kind is Kind.BATCH:
            return
        if job.state not in ENDED:
            # A test may restart a finished job.
            self._ended.pop(job.job_id, None)
            return
        self._ended[job.job_id] = None
        while len(self._ended) > self._keep:
            self._drop(self._ended.popitem(last=False)[0])

    def _drop(self, job_id: str) -> None:
        gone = self._jobs.pop(job_id)
        if self._keeper is not None:
            self._keeper.remove(job_id)
        for each in _lists(gone):
            places = self._places[each]
            del places[bisect_left(places, (_place(gone), gone.job_id))]
            if not places:
                del self._places[each]


def place_text(job: Job) -> str:
    """Formats a job's position as a list's pagination token."""
    return "-".join(map(str, _place(job)))


def read_place(text: str) -> Place:
    """Parses a pagination token.

    Raises:
        ValueError: It is invalid.
    """
    created, _, number = text.rpartition("-")
    if not number.isdecimal() or not text.isascii():
        raise ValueError(f"{text!r} is not a position in a list")
    return int(created), int(number)


def _place(job: Job) -> Place:
    return int(job.created.timestamp()), job.number


def _lists(job: Job) -> list[_List]:
    found: list[_List] = [(job.kind, job.bucket, None)]
    if job.object is not None:
        found.append((job.kind, job.bucket, job.object))
    return found
