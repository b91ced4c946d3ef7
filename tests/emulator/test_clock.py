"""The clocks: reading the time, and waiting."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator import RealClock, SteppedClock

from ..waiting import SOON
from .signer import NOW

LAST = 253_370_764_800


def test_the_real_clock_is_that_of_this_machine() -> None:
    before = time.time()
    assert before <= RealClock().now() <= time.time()


def test_a_wait_on_the_real_clock_can_be_stopped() -> None:
    clock, stop = RealClock(), threading.Event()
    started = time.monotonic()
    assert clock.wait(0.05, stop) is False
    assert 0.05 <= time.monotonic() - started < SOON
    assert clock.wait(-5, stop) is False
    threading.Timer(0.05, stop.set).start()
    # Longer than any timer of the operating system.
    assert clock.wait(1e300, stop) is True
    assert clock.wait(0, stop) is True


@given(st.lists(st.floats(0, 1e6)))
def test_a_stepped_clock_advances_exactly(steps: list[float]) -> None:
    clock, expected = SteppedClock(NOW), float(NOW)
    for step in steps:
        clock.advance(step)
        expected += step
        assert clock.now() == expected
    assert clock.now() == expected


def test_a_stepped_clock_starts_at_the_real_time_and_stops() -> None:
    before = time.time()
    clock = SteppedClock()
    now = clock.now()
    assert before <= now <= time.time()
    time.sleep(0.01)
    assert clock.now() == now


@pytest.mark.parametrize("seconds", [-1, -1e-9, float("nan"), float("-inf")])
def test_a_clock_never_goes_back(seconds: float) -> None:
    clock = SteppedClock(NOW)
    with pytest.raises(ValueError, match=f"only go forward, not by {seconds} s"):
        clock.advance(seconds)
    assert clock.now() == NOW


@pytest.mark.parametrize("seconds", [LAST - NOW + 1, float("inf"), 1e300])
def test_a_clock_stays_within_the_calendar(seconds: float) -> None:
    clock = SteppedClock(NOW)
    with pytest.raises(ValueError, match="beyond 9998"):
        clock.advance(seconds)
    clock.advance(LAST - NOW)
    assert clock.now() == LAST


@pytest.mark.parametrize("start", [-1, LAST + 1, float("nan"), float("inf")])
def test_a_clock_starts_within_the_calendar(start: float) -> None:
    with pytest.raises(ValueError, match="between 1970 and 9998"):
        SteppedClock(start)


def test_a_wait_ends_when_the_clock_reaches_its_time() -> None:
    clock, stop = SteppedClock(NOW), threading.Event()
    with ThreadPoolExecutor(2) as pool:
        waits = pool.submit(clock.wait, 10, stop), pool.submit(clock.wait, 20, stop)
        clock.advance(9.9)
        time.sleep(0.05)
        assert [each.done() for each in waits] == [False, False]
        clock.advance(0.1)
        assert waits[0].result(5) is False
        assert not waits[1].done()
        stop.set()
        assert waits[1].result(5) is True
    assert clock.wait(0, threading.Event()) is False
    assert clock.wait(-1, threading.Event()) is False


def test_threads_can_advance_it_concurrently() -> None:
    clock = SteppedClock(NOW)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(clock.advance, [1.0] * 400))
    assert clock.now() == NOW + 400
