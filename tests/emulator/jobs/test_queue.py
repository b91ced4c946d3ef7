"""The queue: order, concurrency, pausing and stopping of jobs."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from cloudinfinite_emulator import Job, JobStore, Kind, RealClock, State
from cloudinfinite_emulator.jobs.queue import JobQueue, Turn
from tests.waiting import SOON, until

BUCKET = "examplebucket-1250000000"


class Work:
    """A queue whose jobs record that they ran, and end when the gate opens."""

    def __init__(self, workers: int) -> None:
        self.store = JobStore(RealClock())
        self.queue = JobQueue(self.store, RealClock(), self._carry_out, workers)
        self.gate = threading.Event()
        self.order: list[int] = []
        self.most = 0
        self._at_once = 0
        self._lock = threading.Lock()
        self._others = frozenset(_all_workers())

    @property
    def workers(self) -> list[threading.Thread]:
        """The workers of this queue."""
        return [each for each in _all_workers() if each not in self._others]

    def add(self, level: int = 0) -> Job:
        return self.store.add(Kind.MEDIA, BUCKET, {}, level=level)

    def submit(self, level: int = 0) -> Job:
        job = self.add(level)
        self.queue.submit(job)
        return job

    def state(self, job: Job) -> State:
        found = self.store.get(job.job_id)
        assert found is not None
        return found.state

    def cancel(self, job: Job) -> None:
        self.store.change(job.job_id, state=State.CANCELLED)
        self.queue.cancel(job.job_id)

    def _carry_out(self, job: Job, turn: Turn) -> None:
        with self._lock:
            self.order.append(job.number)
            self._at_once += 1
            self.most = max(self.most, self._at_once)
        while not (self.gate.is_set() or turn.stop.is_set()):
            time.sleep(0.001)
        self.store.change(job.job_id, only_from={State.RUNNING}, state=State.SUCCESS)
        with self._lock:
            self._at_once -= 1


@pytest.fixture
def one() -> Iterator[Work]:
    """A queue with one worker."""
    work = Work(1)
    yield work
    work.queue.close()


def test_a_job_runs_and_the_queue_settles(one: Work) -> None:
    job = one.submit()
    until(lambda: one.state(job) is State.RUNNING)
    assert not one.queue.settle(0.01)
    one.gate.set()
    assert one.queue.settle()
    assert one.state(job) is State.SUCCESS
    changed = one.store.get(job.job_id)
    assert changed is not None
    assert changed.started is not None


def test_jobs_run_by_level_and_then_in_order_of_arrival(one: Work) -> None:
    first = one.submit()
    until(lambda: one.order)
    waiting = [one.submit(level) for level in (0, 2, 1, 0, 2, 1)]
    one.gate.set()
    assert one.queue.settle()
    order = [waiting[place].number for place in (1, 4, 2, 5, 0, 3)]
    assert one.order == [first.number, *order]


def test_the_order_survives_a_pause(one: Work) -> None:
    one.gate.set()
    one.queue.pause()
    jobs = [one.submit(level) for level in (0, 1, 2)]
    one.queue.resume()
    assert one.queue.settle()
    assert one.order == [job.number for job in reversed(jobs)]


def test_waiting_jobs_pause_with_their_queue(one: Work) -> None:
    running = one.submit()
    until(lambda: one.state(running) is State.RUNNING)
    before = one.submit()
    assert not one.queue.paused
    one.queue.pause()
    assert one.queue.paused
    after = one.submit()
    assert [one.state(job) for job in (running, before, after)] == ["Running", "Pause", "Pause"]

    one.gate.set()
    assert one.queue.settle()
    assert [one.state(job) for job in (running, before, after)] == ["Success", "Pause", "Pause"]
    one.gate.clear()
    one.queue.resume()
    until(lambda: one.state(before) is State.RUNNING)
    assert one.state(after) is State.SUBMITTED
    one.gate.set()
    assert one.queue.settle()
    assert one.state(after) is State.SUCCESS


def test_jobs_cancelled_while_waiting_never_run(one: Work) -> None:
    first = one.submit()
    until(lambda: one.order)
    cancelled, last = one.submit(), one.submit()
    one.cancel(cancelled)
    one.gate.set()
    assert one.queue.settle()
    assert one.order == [first.number, last.number]
    assert one.state(cancelled) is State.CANCELLED


def test_jobs_forgotten_while_waiting_never_run(one: Work) -> None:
    one.queue.pause()
    one.submit()
    one.store.clear()
    one.queue.resume()
    assert one.queue.settle()
    assert one.order == []


def test_a_running_job_is_asked_to_stop(one: Work) -> None:
    job = one.submit()
    until(lambda: one.order)
    one.cancel(job)
    assert one.queue.settle(SOON)
    assert one.state(job) is State.CANCELLED


def test_clearing_drops_waiting_jobs_and_stops_running_ones(one: Work) -> None:
    running = one.submit()
    until(lambda: one.order)
    waiting = one.submit()
    one.queue.clear()
    # Nothing runs any more, although the gate is closed.
    assert one.queue.settle(0)
    assert (one.state(running), one.state(waiting)) == (State.SUCCESS, State.SUBMITTED)
    one.gate.set()
    later = one.submit()
    assert one.queue.settle()
    assert one.order == [running.number, later.number]


def test_clearing_does_not_wait_forever() -> None:
    hang = threading.Event()

    def carry_out(job: Job, turn: Turn) -> None:
        hang.wait()

    store = JobStore(RealClock())
    queue = JobQueue(store, RealClock(), carry_out, 1)
    job = store.add(Kind.MEDIA, BUCKET, {})
    queue.submit(job)
    until(lambda: store.all()[0].state is State.RUNNING)
    started = time.monotonic()
    queue.clear(0.05)
    assert time.monotonic() - started < SOON
    hang.set()
    queue.close()


def test_a_closed_queue_runs_nothing_and_stops_its_workers() -> None:
    work = Work(3)
    work.gate.set()
    for _ in range(3):
        work.submit()
    assert work.queue.settle()
    work.queue.close()
    until(lambda: not work.workers)
    job = work.submit()
    assert work.queue.settle(0)
    assert work.state(job) is State.SUBMITTED
    assert not work.workers


def test_idle_workers_end(one: Work) -> None:
    one.gate.set()
    one.submit()
    assert one.queue.settle()
    until(lambda: not one.workers)
    job = one.submit()
    assert one.queue.settle()
    assert one.state(job) is State.SUCCESS


def test_an_internal_error_fails_the_job_and_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    def fail(job: Job, turn: Turn) -> None:
        raise LookupError("on purpose")

    store = JobStore(RealClock())
    queue = JobQueue(store, RealClock(), fail, 1)
    for _ in range(2):
        queue.submit(store.add(Kind.MEDIA, BUCKET, {}))
    assert queue.settle()
    for job in store.all():
        assert (job.state, job.code) == (State.FAILED, "InternalError")
        assert "see its log" in job.message
        assert job.ended is not None
    assert "on purpose" in caplog.text
    queue.close()


@pytest.mark.parametrize("most", [1, 5])
def test_workers_are_limited_and_all_of_them_are_used(most: int) -> None:
    work = Work(most)
    with ThreadPoolExecutor(64) as pool:
        jobs = list(pool.map(lambda _: work.submit(), range(640)))
    until(lambda: len(work.order) == most)
    assert len(work.workers) == most
    work.gate.set()
    assert work.queue.settle(30)
    assert work.most == most
    assert sorted(work.order) == sorted(job.number for job in jobs)
    assert {work.state(job) for job in jobs} == {State.SUCCESS}
    work.queue.close()


def test_with_64_threads_no_job_is_lost_or_run_twice() -> None:
    work = Work(4)
    work.gate.set()
    cancelled: list[int] = []

    def disturb(number: int) -> None:
        if number % 16 == 0:
            work.queue.pause()
        job = work.submit(number % 3)
        if number % 5 == 0:
            # Like the cancelling call, this cancels only a waiting job.
            waiting = {State.SUBMITTED, State.PAUSED}
            if work.store.change(job.job_id, only_from=waiting, state=State.CANCELLED):
                cancelled.append(job.number)
        if number % 16 == 0:
            work.queue.resume()

    with ThreadPoolExecutor(64) as pool:
        list(pool.map(disturb, range(1280)))
    work.queue.resume()
    assert work.queue.settle(30)
    numbers = [job.number for job in work.store.all()]
    assert sorted([*work.order, *cancelled]) == numbers
    assert {work.state(job) for job in work.store.all()} <= {State.SUCCESS, State.CANCELLED}
    work.queue.close()


def _all_workers() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if each.name == "cloudinfinite-worker"]
