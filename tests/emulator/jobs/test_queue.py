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


class RecordingQueue:
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
def harness() -> Iterator[RecordingQueue]:
    """A queue with a single worker."""
    work = RecordingQueue(1)
    yield work
    work.queue.close()


def test_a_job_runs_and_the_queue_settles(harness: RecordingQueue) -> None:
    job = harness.submit()
    until(lambda: harness.state(job) is State.RUNNING)
    assert not harness.queue.settle(0.01)
    harness.gate.set()
    assert harness.queue.settle()
    assert harness.state(job) is State.SUCCESS
    changed = harness.store.get(job.job_id)
    assert changed is not None
    assert changed.started is not None


def test_jobs_run_by_level_and_then_in_order_of_arrival(harness: RecordingQueue) -> None:
    first = harness.submit()
    until(lambda: harness.order)
    waiting = [harness.submit(level) for level in (0, 2, 1, 0, 2, 1)]
    harness.gate.set()
    assert harness.queue.settle()
    order = [waiting[place].number for place in (1, 4, 2, 5, 0, 3)]
    assert harness.order == [first.number, *order]


def test_the_order_survives_a_pause(harness: RecordingQueue) -> None:
    harness.gate.set()
    harness.queue.pause()
    jobs = [harness.submit(level) for level in (0, 1, 2)]
    harness.queue.resume()
    assert harness.queue.settle()
    assert harness.order == [job.number for job in reversed(jobs)]


def test_waiting_jobs_pause_with_their_queue(harness: RecordingQueue) -> None:
    running = harness.submit()
    until(lambda: harness.state(running) is State.RUNNING)
    before = harness.submit()
    assert not harness.queue.paused
    harness.queue.pause()
    assert harness.queue.paused
    after = harness.submit()
    assert [harness.state(job) for job in (running, before, after)] == [
        "Running",
        "Pause",
        "Pause",
    ]

    harness.gate.set()
    assert harness.queue.settle()
    assert [harness.state(job) for job in (running, before, after)] == [
        "Success",
        "Pause",
        "Pause",
    ]
    harness.gate.clear()
    harness.queue.resume()
    until(lambda: harness.state(before) is State.RUNNING)
    assert harness.state(after) is State.SUBMITTED
    harness.gate.set()
    assert harness.queue.settle()
    assert harness.state(after) is State.SUCCESS


def test_jobs_cancelled_while_waiting_never_run(harness: RecordingQueue) -> None:
    first = harness.submit()
    until(lambda: harness.order)
    cancelled, last = harness.submit(), harness.submit()
    harness.cancel(cancelled)
    harness.gate.set()
    assert harness.queue.settle()
    assert harness.order == [first.number, last.number]
    assert harness.state(cancelled) is State.CANCELLED


def test_jobs_forgotten_while_waiting_never_run(harness: RecordingQueue) -> None:
    harness.queue.pause()
    harness.submit()
    harness.store.clear()
    harness.queue.resume()
    assert harness.queue.settle()
    assert harness.order == []


def test_a_running_job_is_asked_to_stop(harness: RecordingQueue) -> None:
    job = harness.submit()
    until(lambda: harness.order)
    harness.cancel(job)
    assert harness.queue.settle(SOON)
    assert harness.state(job) is State.CANCELLED


def test_clearing_drops_waiting_jobs_and_stops_running_ones(harness: RecordingQueue) -> None:
    running = harness.submit()
    until(lambda: harness.order)
    waiting = harness.submit()
    harness.queue.clear()
    # Nothing runs any more, although the gate is closed.
    assert harness.queue.settle(0)
    assert (harness.state(running), harness.state(waiting)) == (State.SUCCESS, State.SUBMITTED)
    harness.gate.set()
    later = harness.submit()
    assert harness.queue.settle()
    assert harness.order == [running.number, later.number]


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
    work = RecordingQueue(3)
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


def test_idle_workers_end(harness: RecordingQueue) -> None:
    harness.gate.set()
    harness.submit()
    assert harness.queue.settle()
    until(lambda: not harness.workers)
    job = harness.submit()
    assert harness.queue.settle()
    assert harness.state(job) is State.SUCCESS


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
    work = RecordingQueue(most)
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
    work = RecordingQueue(4)
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
