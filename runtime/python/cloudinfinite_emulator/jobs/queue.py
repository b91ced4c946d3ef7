"""The queue of waiting jobs, and the workers that run them."""

from __future__ import annotations

import heapq
import logging
import threading
from collections.abc import Callable

from ..clock import Clock
from ..elements import to_moment
from .job import WAITING, Job, State
from .store import JobStore

_IDLE_SECONDS = 0.5
"""How long a worker stays idle before it ends; keeping one is faster than starting another."""

_log = logging.getLogger("cloudinfinite_emulator")


class Stopped(Exception):
    """Raised inside a job that must stop."""


class Turn:
    """The context of a running job.

    Attributes:
        stop: Set when the job must stop.
    """

    def __init__(self, queue: JobQueue) -> None:
        self.stop = threading.Event()
        self._queue = queue

    @property
    def held(self) -> bool:
        """Whether the queue is paused."""
        return self._queue.paused

    def check(self) -> None:
        """Checks whether the job may continue.

        Raises:
            Stopped: The job must stop.
        """
        if self.stop.is_set():
            raise Stopped

    def wait(self) -> None:
        """Waits while the queue is paused, unless the job must stop."""
        self._queue.hold(self.stop)

    def lend(self, work: Callable[[], None]) -> bool:
        """Does a part of the job in another thread, if no other job needs that thread.

        Args:
            work: Does the part; must not raise.

        Returns:
            True if the part was started there.
        """
        return self._queue.lend(work)


Carry = Callable[[Job, Turn], None]
"""Carries out a job."""


class JobQueue:
    """Runs a limited number of jobs at once: higher levels first, then in the order of arrival.

    Each worker is a thread that ends when there has been nothing to do for a moment.

    Args:
        store: The store of the jobs.
        clock: The clock.
        carry_out: Carries out a job.
        workers: The maximum number of jobs to run at once.
    """

    def __init__(self, store: JobStore, clock: Clock, carry_out: Carry, workers: int) -> None:
        self._store = store
        self._clock = clock
        self._carry_out = carry_out
        self._most = workers
        self._waiting: list[tuple[int, int, str]] = []
        self._held: dict[str, list[tuple[int, int, str]]] = {}
        """The jobs that paused queues of the service hold back, by queue id."""
        self._running: dict[str, Turn] = {}
        self._workers = self._idle = self._lent = 0
        self._paused = False
        self._closed = False
        self._lock = threading.Lock()
        self._work = threading.Condition(self._lock)
        """Wakes idle workers for new jobs."""
        self._changed = threading.Condition(self._lock)
        """Announces all other changes."""

    @property
    def paused(self) -> bool:
        """Whether jobs are kept from starting."""
        return self._paused

    def submit(self, job: Job) -> None:
        """Runs a job as soon as a worker is free."""
        with self._lock:
            if self._closed:
                return
            held = self._held.get(job.labels.get("QueueId", ""))
            entry = (-job.level, job.number, job.job_id)
            if held is None:
                heapq.heappush(self._waiting, entry)
            else:
                held.append(entry)
            if self._paused or held is not None:
                self._store.change(job.job_id, only_from=WAITING, state=State.PAUSED)
            self._hire()

    def cancel(self, job_id: str) -> None:
        """Stops a running job, whose state the caller has already changed."""
        with self._lock:
            if turn := self._running.get(job_id):
                turn.stop.set()
                self._changed.notify_all()

    def pause(self) -> None:
        """Keeps jobs from starting; running batches stop before their next object."""
        self._set_paused(True, State.PAUSED)

    def resume(self) -> None:
        """Lets jobs start again."""
        self._set_paused(False, State.SUBMITTED)

    def hold_back(self, queue_id: str) -> None:
        """Keeps the jobs of a service queue from starting; running jobs continue."""
        with self._lock:
            held = self._held.setdefault(queue_id, [])
            left = []
            for entry in self._waiting:
                job = self._store.get(entry[2])
                if job is not None and job.labels.get("QueueId") == queue_id:
                    held.append(entry)
                    self._store.change(entry[2], only_from=WAITING, state=State.PAUSED)
                else:
                    left.append(entry)
            heapq.heapify(left)
            self._waiting = left
            self._changed.notify_all()

    def let_go(self, queue_id: str) -> None:
        """Lets the jobs of a service queue start again."""
        with self._lock:
            for entry in self._held.pop(queue_id, ()):
                if not self._paused:
                    self._store.change(entry[2], only_from=WAITING, state=State.SUBMITTED)
                heapq.heappush(self._waiting, entry)
            self._changed.notify_all()
            self._hire()

    def hold(self, stop: threading.Event) -> None:
        """Waits while the queue is paused, or until `stop` is set."""
        with self._lock:
            self._changed.wait_for(lambda: not self._paused or stop.is_set())

    def lend(self, work: Callable[[], None]) -> bool:
        """Does a part of a running job in another thread, if one more job could run."""
        with self._lock:
            if self._paused or self._closed or self._waiting or not self._has_room():
                return False
            self._lent += 1

        def serve() -> None:
            try:
                work()
            finally:
                with self._lock:
                    self._lent -= 1
                    self._hire()

        threading.Thread(target=serve, name="cloudinfinite-helper", daemon=True).start()
        return True

    def settle(self, timeout: float = 60.0) -> bool:
        """Waits until no job is waiting or running; False if that takes more than `timeout` s.

        Jobs that are held back by a pause do not count as waiting.
        """
        with self._lock:
            return self._changed.wait_for(
                lambda: not self._running and (self._paused or not self._waiting), timeout
            )

    def clear(self, timeout: float = 1.0) -> None:
        """Drops waiting jobs, stops running ones, and waits up to `timeout` seconds for them."""
        with self._lock:
            self._waiting.clear()
            self._held.clear()
            stopping = dict(self._running)
            for turn in stopping.values():
                turn.stop.set()
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._running.keys().isdisjoint(stopping), timeout)

    def close(self, timeout: float = 1.0) -> None:
        """Ends all work, and waits up to `timeout` seconds for the workers."""
        with self._lock:
            self._closed = True
            self._work.notify_all()
        self.clear(timeout)

    def _set_paused(self, paused: bool, state: State) -> None:
        with self._lock:
            self._paused = paused
            for _, _, job_id in self._waiting:
                self._store.change(job_id, only_from=WAITING, state=state)
            self._changed.notify_all()
            self._hire()

    def _hire(self) -> None:
        """Wakes a worker for each waiting job, or starts a new one."""
        if self._paused or self._closed:
            return
        self._work.notify(len(self._waiting))
        # A woken worker counts as idle until it has taken its job.
        for _ in range(min(len(self._waiting) - self._idle, self._most - self._workers)):
            self._workers += 1
            threading.Thread(target=self._serve, name="cloudinfinite-worker", daemon=True).start()

    def _serve(self) -> None:
        assignment = self._take()
        while assignment is not None:
            job, turn = assignment
            try:
                self._carry_out(job, turn)
            except Exception:
                _log.exception("the job %s failed within the emulator", job.job_id)
                self._fail(job)
            assignment = self._take(job)

    def _take(self, done: Job | None = None) -> tuple[Job, Turn] | None:
        """Waits for the next job; returns None if there is none for a while."""
        with self._lock:
            if done is not None:
                del self._running[done.job_id]
            rested = False
            while not self._closed:
                if (taken := self._next()) is not None:
                    return taken
                self._changed.notify_all()
                if rested:
                    break
                self._idle += 1
                rested = not self._work.wait(_IDLE_SECONDS)
                self._idle -= 1
            self._workers -= 1
            self._changed.notify_all()
            return None

    def _next(self) -> tuple[Job, Turn] | None:
        while self._waiting and not self._paused and self._has_room():
            job_id = heapq.heappop(self._waiting)[2]
            # The job may have been cancelled or removed while it was waiting.
            job = self._store.change(
                job_id,
                only_from=WAITING,
                state=State.RUNNING,
                started=to_moment(self._clock.now()),
            )
            if job is not None:
                turn = self._running[job_id] = Turn(self)
                return job, turn
        return None

    def _has_room(self) -> bool:
        return len(self._running) + self._lent < self._most

    def _fail(self, job: Job) -> None:
        self._store.change(
            job.job_id,
            only_from={State.RUNNING, State.PAUSED},
            state=State.FAILED,
            ended=to_moment(self._clock.now()),
            code="InternalError",
            message="the emulator failed; see its log",
        )
