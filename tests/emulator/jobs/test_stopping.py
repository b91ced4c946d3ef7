"""Batches that take time, are paused, are cancelled, or are removed by a reset."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest

from cloudinfinite_emulator import (
    DEMO_BUCKET,
    Account,
    Job,
    State,
    SteppedClock,
    StoredObject,
    Work,
)
from tests.waiting import SOON, until

from ..sources.inputs import MANIFEST, one_file, row, table
from .batches import Make, current, has_jobs, media, start


def test_jobs_take_time_on_the_emulators_clock(make: Make) -> None:
    clock = SteppedClock(1_700_000_000)
    account = make(clock=clock, simulated=["A"], job_seconds=10)
    batch = start(account, {"Tag": "A"})
    for number in (1, 2, 3):
        until(partial(has_jobs, account, number))
        assert media(account)[-1].state is State.RUNNING
        assert current(account, batch).progress == 100 * (number - 1) // 3
        clock.advance(10)
    assert account.settle()
    assert current(account, batch).ended == datetime.fromtimestamp(1_700_000_030, UTC)


def test_a_paused_queue_pauses_a_batch_before_its_next_object(make: Make) -> None:
    clock = SteppedClock(1_700_000_000)
    account = make(clock=clock, simulated=["A"], job_seconds=10)
    batch = start(account, {"Tag": "A"})
    until(lambda: len(media(account)) == 1)
    account.queue.pause()
    assert current(account, batch).state is State.RUNNING
    clock.advance(10)
    until(lambda: current(account, batch).state is State.PAUSED)
    assert [job.state for job in media(account)] == [State.SUCCESS]
    account.queue.resume()
    until(lambda: len(media(account)) == 2)
    assert current(account, batch).state is State.RUNNING


def test_a_paused_batch_can_be_cancelled(make: Make) -> None:
    gate = threading.Event()

    def wait(work: Work) -> Mapping[str, object]:
        gate.wait()
        return {}

    account = make(executors={"A": wait})
    batch = start(account, {"Tag": "A"})
    until(lambda: media(account))
    account.queue.pause()
    gate.set()
    until(lambda: current(account, batch).state is State.PAUSED)
    cancel(account, batch)
    assert account.queue.settle(SOON)
    account.queue.resume()
    assert account.settle()
    assert current(account, batch).state is State.CANCELLED
    assert len(media(account)) == 1


def test_a_cancelled_batch_stops_at_its_current_job(make: Make) -> None:
    account = make(clock=SteppedClock(), simulated=["A"], job_seconds=10)
    batch = start(account, {"Tag": "A"})
    until(lambda: media(account))
    cancel(account, batch)
    assert account.queue.settle(SOON)
    assert current(account, batch).state is State.CANCELLED
    assert [job.state for job in media(account)] == [State.CANCELLED]


class Endless:
    """A bucket with an endless list of objects, generated on demand."""

    name = DEMO_BUCKET

    def __init__(self) -> None:
        self.given = 0

    def list(self, prefix: str = "") -> Iterator[StoredObject]:
        while True:
            self.given += 1
            yield StoredObject(f"{prefix}{self.given}", 0, datetime(2022, 2, 1, tzinfo=UTC))

    def find(self, key: str) -> StoredObject | None:
        return None

    def open(self, key: str) -> Any:
        raise AssertionError("nobody opens it")


@pytest.mark.parametrize("start_at", ["0", "2023-02-02T00:00:00+0000"])
def test_a_batch_can_be_cancelled_while_it_lists_objects(make: Make, start_at: str) -> None:
    # One of the intervals includes the objects, and the other excludes them.
    bucket = Endless()
    account = make(bucket, simulated=["A"])
    batch = start(account, {"Tag": "A", "TimeInterval": {"Start": start_at}})
    until(lambda: bucket.given > 1000)
    started = time.monotonic()
    cancel(account, batch)
    assert account.queue.settle(SOON)
    assert time.monotonic() - started < SOON
    given = bucket.given
    assert current(account, batch).state is State.CANCELLED
    assert not media(account)
    time.sleep(0.01)
    assert bucket.given == given


def test_a_batch_can_be_cancelled_while_it_reads_a_large_manifest(make: Make) -> None:
    rows = table(row(f"uploads/{number}.mp4") for number in range(100_000))
    account = make(one_file(rows), simulated=["A"], keep_jobs=10)
    batch = start(account, {"Tag": "A"}, {"Manifest": MANIFEST})
    until(lambda: current(account, batch).state is State.RUNNING)
    time.sleep(0.05)
    started = time.monotonic()
    cancel(account, batch)
    assert account.queue.settle(SOON)
    assert time.monotonic() - started < SOON
    assert (current(account, batch).state, media(account)) == (State.CANCELLED, [])


def test_no_job_is_created_after_a_reset(make: Make) -> None:
    account = make(simulated=["A"], bucket=None)
    for _ in range(20):
        start(account, {"Tag": "A"})
        account.reset()
        assert not account.jobs.all()
    assert account.settle()
    assert not account.jobs.all()


def cancel(account: Account, job: Job) -> None:
    """Cancels a job in the same way as the cancelling call."""
    account.jobs.change(job.job_id, state=State.CANCELLED)
    account.queue.cancel(job.job_id)
