"""The queue that jobs wait in, and the workers who take them out."""

from __future__ import annotations

import heapq
import logging
import threading
import time
from collections.abc import Callable

from ..clock import Clock
from ..elements import to_moment
from .job import WAITING, Job, State
from .store import JobStore

_log = logging.getLogger("cloudinfinite_emulator")


class Turn:
    """A worker's turn at a job.

    Attributes:
        stop: Set when the job is to stop.
    """

    def __init__(self, queue: JobQueue) -> None:
        self.stop = threading.Event()
        self._queue = queue

    @property
    def held(self) -> bool:
        """Whether the queue is paused."""
        return self._queue.paused

    def wait(self) -> None:
        """Waits as long as the queue is paused, and not to stop."""
        self._queue.hold(self.stop)


Carry = Callable[[Job, Turn], None]
"""Carries a job out."""


class JobQueue:
    """Runs jobs, a few at a time: those of a higher level first, else in the order of arrival.

    A worker is a thread that lives as long as there is something to do.

    Args:
        store: Where the jobs are kept.
        clock: What time it is.
        carry_out: What is done for each.
        workers: How many jobs run at once, at most.
    """

    def __init__(self, store: JobStore, clock: Clock, carry_out: Carry, workers: int) -> None:
        self._store = store
        self._clock = clock
        self._carry_out = carry_out
        self._most = workers
        self._waiting: list[tuple[int, int, str]] = []
        self._running: dict[str, Turn] = {}
        self._workers = 0
        self._paused = False
        self._closed = False
        self._changed = threading.Condition()

    @property
    def paused(self) -> bool:
        """Whether no job begins to run."""
        return self._paused

    def submit(self, job: Job) -> None:
        """Has a job run as soon as there is a worker for it."""
        with self._changed:
            heapq.heappush(self._waiting, (-job.level, job.number, job.job_id))
            if self._paused:
                self._store.change(job.job_id, only_from=WAITING, state=State.PAUSED)
            self._hire()

    def cancel(self, job_id: str) -> None:
        """Tells a job that runs to stop; the caller has changed its state."""
        with self._changed:
            if turn := self._running.get(job_id):
                turn.stop.set()

    def pause(self) -> None:
        """Lets no job begin; those that run a batch hold it before its next object."""
        self._set_paused(True, State.PAUSED)

    def resume(self) -> None:
        """Lets jobs begin again."""
        self._set_paused(False, State.SUBMITTED)

    def hold(self, stop: threading.Event) -> None:
        """Waits as long as the queue is paused, or until `stop` is set."""
        with self._changed:
            while self._paused and not stop.is_set() and not self._closed:
                self._changed.wait(0.05)

    def settle(self, timeout: float = 10.0) -> bool:
        """Waits until nothing waits or runs; False if that is not so after `timeout` seconds."""
        end = time.monotonic() + timeout
        with self._changed:
            while self._workers or (self._waiting and not self._paused):
                left = end - time.monotonic()
                if left <= 0:
                    return False
                self._changed.wait(left)
        return True

    def clear(self) -> None:
        """Drops what waits, and stops what runs."""
        with self._changed:
            self._waiting.clear()
            for turn in self._running.values():
                turn.stop.set()

    def close(self, timeout: float = 1.0) -> None:
        """Ends all work, and waits for the workers, but no longer than `timeout` seconds."""
        self._closed = True
        self.clear()
        self.settle(timeout)

    def _set_paused(self, paused: bool, state: State) -> None:
        with self._changed:
            self._paused = paused
            for _, _, job_id in self._waiting:
                self._store.change(job_id, only_from=WAITING, state=state)
            self._changed.notify_all()
            self._hire()

    def _hire(self) -> None:
        while not self._paused and not self._closed and self._workers < self._most:
            if self._workers >= len(self._waiting) + len(self._running):
                return
            self._workers += 1
            threading.Thread(target=self._serve, name="cloudinfinite-worker", daemon=True).start()

    def _serve(self) -> None:
        while (taken := self._take()) is not None:
            job, turn = taken
            try:
                self._carry_out(job, turn)
            except Exception:
                _log.exception("the job %s failed within the emulator", job.job_id)
                self._fail(job)
            finally:
                with self._changed:
                    del self._running[job.job_id]

    def _take(self) -> tuple[Job, Turn] | None:
        with self._changed:
            while self._waiting and not self._paused and not self._closed:
                job_id = heapq.heappop(self._waiting)[2]
                now = to_moment(self._clock.now())
                # It may have been cancelled, or forgotten, while it waited.
                job = self._store.change(
                    job_id, only_from=WAITING, state=State.RUNNING, started=now
                )
                if job is not None:
                    turn = self._running[job_id] = Turn(self)
                    return job, turn
            self._workers -= 1
            self._changed.notify_all()
            return None

    def _fail(self, job: Job) -> None:
        self._store.change(
            job.job_id,
            only_from={State.RUNNING, State.PAUSED},
            state=State.FAILED,
            ended=to_moment(self._clock.now()),
            code="InternalError",
            message="the emulator failed; its log says why",
        )
