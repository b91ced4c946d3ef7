"""The jobs that there are."""

from __future__ import annotations

import threading
import uuid
from bisect import bisect_left, bisect_right, insort
from collections import OrderedDict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from ..clock import Clock
from ..elements import to_moment
from .job import ENDED, Job, Kind, State

Place = tuple[int, int]
"""Where a job stands in a list: when it was made, in Unix seconds, and its number."""

_JOBS_A_TURN = 256

_List = tuple[Kind, str, str | None]
"""A list of jobs: of a kind, in a bucket, and about one object or, with None, about any."""


class StoreFullError(Exception):
    """There are as many jobs as may be kept."""

    def __init__(self, most: int) -> None:
        super().__init__(
            f"the emulator keeps {most} jobs at most; give it --keep-jobs to forget those that "
            "have ended, or a larger --max-jobs"
        )


class JobStore:
    """Keeps jobs; may be used from several threads at once.

    Args:
        clock: What time it is.
        most: How many jobs there may be.
        keep: How many jobs that have ended are kept, the newest ones, beside all
            batch jobs; None for all.
    """

    def __init__(self, clock: Clock, most: int = 100_000, keep: int | None = None) -> None:
        self._clock = clock
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
        """Takes a job in; without `created` it is made now. A time without offset is local.

        Raises:
            StoreFullError: There are too many.
            ValueError: There is a job of this id.
        """
        moment = to_moment(self._clock.now()) if created is None else created.astimezone(UTC)
        job_id = job_id or kind + uuid.uuid4().hex
        with self._lock:
            if len(self._jobs) >= self._most:
                raise StoreFullError(self._most)
            if job_id in self._jobs:
                raise ValueError(f"there is a job {job_id} already")
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
            self._jobs[job.job_id] = job
            entry = (_place(job), job.job_id)
            for each in _lists(job):
                insort(self._places.setdefault(each, []), entry)
            self._forget(job)
        return job

    def change(
        self, job_id: str, *, only_from: Collection[State] | None = None, **changes: Any
    ) -> Job | None:
        """Changes a job, and gives it as it is then.

        None if there is no such job, or it stands in none of the states of `only_from`.
        """
        with self._lock:
            job = self._jobs.get(job_id)
            if job is None or (only_from is not None and job.state not in only_from):
                return None
            changed = replace(job, **changes)
            self._jobs[job_id] = changed
            if changed.state is not job.state:
                self._forget(changed)
            return changed

    def get(self, job_id: str) -> Job | None:
        """The job with this id, if there is one."""
        with self._lock:
            return self._jobs.get(job_id)

    def all(self, kind: Kind | None = None) -> list[Job]:
        """The jobs, or those of a kind, in the order of arrival."""
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
        """The jobs of a bucket by the time they were made, from behind a place on.

        A place holds whatever is added or forgotten meanwhile.

        Args:
            kind: The kind of job.
            bucket: The bucket.
            descending: Whether the last one comes first.
            after: The place; None for all of them.
            key: Only those about the object of this key; None for any.
        """
        while jobs := self._turn((kind, bucket, key), descending, after):
            yield from jobs
            after = _place(jobs[-1])

    def clear(self) -> None:
        """Forgets everything."""
        with self._lock:
            self._jobs.clear()
            self._places.clear()
            self._ended.clear()

    def _turn(self, jobs: _List, descending: bool, after: Place | None) -> list[Job]:
        with self._lock:
            places = self._places.get(jobs, [])
            if descending:
                end = len(places) if after is None else bisect_left(places, (after, ""))
                turn = places[max(end - _JOBS_A_TURN, 0) : end][::-1]
            else:
                # Behind every id of that place.
                start = 0 if after is None else bisect_right(places, (after, "~"))
                turn = places[start : start + _JOBS_A_TURN]
            return [self._jobs[job_id] for _, job_id in turn]

    def _forget(self, job: Job) -> None:
        if self._keep is None or job.kind is Kind.BATCH:
            return
        if job.state not in ENDED:
            # A test may bring one back.
            self._ended.pop(job.job_id, None)
            return
        self._ended[job.job_id] = None
        while len(self._ended) > self._keep:
            gone = self._jobs.pop(self._ended.popitem(last=False)[0])
            for each in _lists(gone):
                places = self._places[each]
                del places[bisect_left(places, (_place(gone), gone.job_id))]
                if not places:
                    del self._places[each]


def place_text(job: Job) -> str:
    """A job's place as a text, which is a list's token."""
    return "-".join(map(str, _place(job)))


def read_place(text: str) -> Place:
    """A place from its text.

    Raises:
        ValueError: It is none.
    """
    created, _, number = text.rpartition("-")
    if not number.isdecimal() or not text.isascii():
        raise ValueError(f"{text!r} is no place in a list")
    return int(created), int(number)


def _place(job: Job) -> Place:
    return int(job.created.timestamp()), job.number


def _lists(job: Job) -> list[_List]:
    found: list[_List] = [(job.kind, job.bucket, None)]
    if job.object is not None:
        found.append((job.kind, job.bucket, job.object))
    return found
