"""Batches that process several objects concurrently."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cloudinfinite_emulator import (
    DEMO_BUCKET,
    DEMO_REGION,
    Account,
    JobFailure,
    MemoryBucket,
    RealClock,
    Settings,
    State,
    Work,
    Workflow,
)
from cloudinfinite_emulator.jobs import tally
from tests.waiting import SOON, until

from .batches import Make, current, finish, media, start
from .test_stopping import cancel

KEYS = [f"uploads/{number:02}" for number in range(12)]


def bucket() -> MemoryBucket:
    created = MemoryBucket(DEMO_BUCKET)
    for key in KEYS:
        created.put(key, b"content")
    return created


class SlowExecutor:
    """A slow executor that records how many jobs ran concurrently."""

    def __init__(self, seconds: float = 0.03) -> None:
        self.most = self._at_once = 0
        self.done: list[str] = []
        self._seconds = seconds
        self._lock = threading.Lock()

    def __call__(self, work: Work) -> Mapping[str, object]:
        with self._lock:
            self._at_once += 1
            self.most = max(self.most, self._at_once)
        time.sleep(self._seconds)
        with self._lock:
            self._at_once -= 1
            self.done.append(work.key)
        if work.key == KEYS[5]:
            raise JobFailure("InvalidArgument", "not this one")
        return {}


@pytest.mark.parametrize("operation", [{"Tag": "A"}, {"WorkflowIds": "w1"}])
@pytest.mark.parametrize("workers", [1, 3])
def test_slow_objects_are_processed_concurrently(
    make: Make, workers: int, operation: dict[str, str]
) -> None:
    executor = SlowExecutor()
    account = make(bucket(), executors={"A": executor, "B": executor}, workers=workers)
    kind = "Job" if "Tag" in operation else "Workflow"
    batch = finish(account, operation, Type=kind)
    assert executor.most == workers
    jobs = media(account)
    each = len(jobs) // len(KEYS)
    assert (batch.state, batch.message) == ("Success", f"{each} of {len(jobs)} jobs failed")
    assert sorted(executor.done) == sorted(KEYS * each)
    # Jobs start in order, whatever order they end in.
    first = [job.object for job in jobs if job.labels["Tag"] == "A"]
    assert kind == "Workflow" or first == KEYS


def test_fast_objects_are_processed_on_one_thread(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tally, "_SLOW", SOON)
    threads: set[int] = set()

    def note(work: Work) -> Mapping[str, object]:
        threads.add(threading.get_ident())
        return {}

    account = make(bucket(), executors={"A": note}, workers=4)
    assert finish(account, {"Tag": "A"}).state == "Success"
    assert len(threads) == 1


def test_waiting_batches_come_before_concurrency(make: Make) -> None:
    executor = SlowExecutor()
    account = make(bucket(), executors={"A": executor}, workers=2)
    batches = [start(account, {"Tag": "A"}) for _ in range(3)]
    assert account.settle()
    assert executor.most == 2
    assert {current(account, batch).message for batch in batches} == {"1 of 12 jobs failed"}


def test_a_cancelled_batch_stops_all_its_jobs(make: Make) -> None:
    gate = threading.Event()

    def wait(work: Work) -> Mapping[str, object]:
        gate.wait(0.02 if work.key == KEYS[0] else SOON)
        return {}

    account = make(bucket(), executors={"A": wait}, workers=3)
    batch = start(account, {"Tag": "A"})
    until(lambda: len(media(account)) == 4)
    cancel(account, batch)
    gate.set()
    assert account.queue.settle(SOON)
    assert current(account, batch).state is State.CANCELLED
    assert len(media(account)) == 4


def test_too_many_jobs_fail_a_concurrent_batch(make: Make) -> None:
    account = make(bucket(), executors={"A": SlowExecutor()}, workers=3, max_jobs=6)
    batch = finish(account, {"Tag": "A"})
    assert (batch.state, batch.code) == (State.FAILED, "QueueSaturated")
    assert {job.state for job in media(account)} == {State.SUCCESS}


@settings(max_examples=max(settings().max_examples // 4, 1), deadline=None)
@given(
    st.lists(st.floats(0, 0.02), min_size=len(KEYS), max_size=len(KEYS)),
    st.sampled_from([2, 1000]),
    st.booleans(),
)
def test_every_object_is_counted_once(seconds: list[float], most: int, is_run: bool) -> None:
    times = dict(zip(KEYS, seconds, strict=True))
    seen: list[Any] = []

    def take(work: Work) -> Mapping[str, object]:
        time.sleep(times[work.key])
        seen.append(work.key)
        return {}

    before, tally._MOST_PARTS = tally._MOST_PARTS, most  # type: ignore[misc]
    limits = Settings(
        executors={"A": take, "B": take}, workers=4, workflows={"w": Workflow(("A", "B"))}
    )
    account = Account(DEMO_REGION, RealClock(), {DEMO_BUCKET: bucket()}, limits)
    try:
        operation = {"WorkflowIds": "w"} if is_run else {"Tag": "A"}
        batch = finish(account, operation, Type="Workflow" if is_run else "Job")
    finally:
        account.close()
        tally._MOST_PARTS = before  # type: ignore[misc]
    each = 2 if is_run else 1
    assert sorted(seen) == sorted(KEYS * each)
    assert batch.state == "Success"
    standing = batch.standing
    assert (standing.objects, standing.jobs, standing.failed) == (12, 12 * each, 0)
