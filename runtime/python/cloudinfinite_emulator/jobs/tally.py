"""The progress of a batch that works on several objects at once."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from .job import ENDED, Job, Kind, Standing, State
from .store import JobStore

_SLOW: Final = 0.01
"""The time in seconds that an object must take for threads to pay off."""

_MOST_PARTS: Final = 1000
"""The maximum number of objects that may be started after the first unfinished one."""


class Tally:
    """Counts the finished objects of a batch, up to the first unfinished one.

    Args:
        store: The store of the jobs.
        batch: The batch, which may have been interrupted.

    Attributes:
        standing: How far the batch has come.
        is_slow: Whether the last object took long.
    """

    def __init__(self, store: JobStore, batch: Job) -> None:
        self.standing = batch.standing
        self.is_slow = False
        self._store = store
        self._batch_id = batch.job_id
        self._parts: deque[ObjectWork] = deque()
        self._running = 0
        self._error: BaseException | None = None
        self._changed = threading.Condition()
        # A batch without progress is new, so there are no earlier jobs to look for.
        self._done = {} if batch.progress is None else self._done_before()

    def begin(self, key: str, number: int) -> ObjectWork:
        """Starts an object.

        Args:
            key: Its key.
            number: The number of its job or run; 0 for none.
        """
        part = ObjectWork(self, key, number)
        with self._changed:
            self._changed.wait_for(lambda: len(self._parts) < _MOST_PARTS)
            self._parts.append(part)
            self._running += 1
        return part

    def was_done(self, key: str) -> bool:
        """Counts an object that was finished before an interruption; False if it was not."""
        known = self._done.get(key)
        if not known:
            return False
        number, jobs = known.pop(0)
        self.begin(key, number).end(jobs)
        return True

    def check(self) -> None:
        """Raises the error of another thread, if there is one.

        Raises:
            BaseException: The error.
        """
        if self._error is not None:
            raise self._error

    def wait(self) -> None:
        """Waits for all other threads."""
        with self._changed:
            self._changed.wait_for(lambda: not self._running)

    def finish(self, error: BaseException | None = None) -> None:
        """Counts the finished objects, up to the first unfinished one."""
        with self._changed:
            self._running -= 1
            self._error = self._error or error
            before = self.standing
            while self._parts and (made := self._parts[0].made) is not None:
                number = self._parts.popleft().number
                self.standing = Standing(
                    objects=self.standing.objects + 1,
                    jobs=self.standing.jobs + made[0],
                    failed=self.standing.failed + made[1],
                    last=number or self.standing.last,
                )
            if self.standing is not before:
                self._store.change(self._batch_id, standing=self.standing)
            self._changed.notify_all()

    def _done_before(self) -> dict[str, list[tuple[int, Sequence[Job]]]]:
        """Returns the jobs for objects that are not counted yet, by key, each with its number."""
        ended = [
            job
            for job in self._store.all()
            if job.batch_id == self._batch_id and job.state in ENDED
        ]
        found: dict[str, list[tuple[int, Sequence[Job]]]] = {}
        for head in ended:
            is_head = head.kind is Kind.RUN or head.run is None
            if is_head and head.number > self.standing.last:
                jobs = self._store.of_run(head.job_id) if head.kind is Kind.RUN else [head]
                found.setdefault(head.object or "", []).append((head.number, jobs))
        return found


@dataclass(slots=True)
class ObjectWork:
    """The work of a batch on one object.

    Attributes:
        tally: The tally that counts it.
        key: The key of the object.
        number: The number of the first job or run for it; 0 for none.
        made: How many jobs were created, and how many of them failed; None if it is not finished.
    """

    tally: Tally
    key: str
    number: int
    made: tuple[int, int] | None = None

    def carry_out(self, work: Callable[[], Sequence[Job]]) -> None:
        """Does the work, and counts it; the tally reports errors."""
        started = time.perf_counter()
        error: BaseException | None = None
        try:
            self.made = _counted(work())
        except BaseException as raised:
            error = raised
        self.tally.is_slow = time.perf_counter() - started >= _SLOW
        self.tally.finish(error)

    def end(self, jobs: Sequence[Job]) -> None:
        """Counts an object that needs no work."""
        self.made = _counted(jobs)
        self.tally.finish()


def _counted(jobs: Sequence[Job]) -> tuple[int, int]:
    return len(jobs), sum(job.state is State.FAILED for job in jobs)
