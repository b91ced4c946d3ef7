"""The soak test reports leaks, and nothing else."""

from __future__ import annotations

import socket
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ..processes import run as run_command
from ..waiting import until
from .calls import ASYNC, NAMES, Call
from .growth import MIB, PER, Sample, complaints, growth, open_sockets, summary, table

ROOT = Path(__file__).parents[2]
LEVEL = Sample(calls=0, seconds=0, sockets=4, threads=9, memory=50 * MIB, blocks=200_000)


def run(*arguments: str) -> tuple[int, str]:
    """Runs a soak test, and returns its exit code and output."""
    done = run_command([sys.executable, "-m", "tests.soak", *arguments], cwd=ROOT, check=False)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.slow
def test_nothing_piles_up() -> None:
    code, output = run("--calls", "600")
    assert code == 0, output
    lines = output.splitlines()
    assert lines[0].split() == ["calls", "seconds", "sockets", "threads", "MiB", "blocks"]
    assert len(lines) == 1 + 21 + 1
    assert lines[-2].startswith("     600 ")
    assert lines[-1].startswith("in 100,000 calls: ")


@pytest.mark.slow
def test_leaks_are_found() -> None:
    code, output = run("--calls", "400", "--leak", "bodies", "sockets")
    assert code == 1, output
    assert "the memory grows by " in output
    assert "Python's objects grow by " in output
    assert " sockets were open (at most 10)" in output


def series(change: Callable[[int], Sample]) -> list[Sample]:
    """Returns a sample for every 5,000 calls, up to 100,000."""
    return [replace(change(turn), calls=turn * 5_000) for turn in range(21)]


@given(st.lists(st.integers(-150, 150), min_size=21, max_size=21))
def test_noise_is_not_growth(noise: list[int]) -> None:
    samples = series(
        lambda turn: replace(
            LEVEL, memory=LEVEL.memory + 1024 * noise[turn], blocks=LEVEL.blocks + noise[turn]
        )
    )
    assert complaints(samples, 10) == []


@given(st.integers(0, 20), st.integers(0, 1024))
def test_a_single_step_is_not_growth(moment: int, step: int) -> None:
    samples = series(
        lambda turn: replace(LEVEL, memory=LEVEL.memory + (turn >= moment) * step * 1024)
    )
    assert complaints(samples, 10) == []


def test_a_warm_up_is_not_growth() -> None:
    samples = series(lambda turn: replace(LEVEL, memory=LEVEL.memory + min(turn, 9) * MIB))
    assert complaints(samples, 10) == []


@given(st.floats(1.02, 100), st.sampled_from(["memory", "blocks"]))
def test_steady_growth_is_found(factor: float, what: str) -> None:
    most = {"memory": 2 * MIB, "blocks": 1_000}[what]

    def change(turn: int) -> Sample:
        more = round(factor * most * turn * 5_000 / PER)
        return replace(LEVEL, **{what: getattr(LEVEL, what) + more})

    samples = series(change)
    [found] = complaints(samples, 10)
    assert {"memory": "the memory", "blocks": "Python's objects"}[what] in found
    assert growth(samples, lambda sample: getattr(sample, what)) == pytest.approx(
        factor * most, rel=0.02
    )


@pytest.mark.parametrize("turn", range(21))
def test_too_many_sockets_at_any_moment_are_found(turn: int) -> None:
    samples = series(lambda now: replace(LEVEL, sockets=11 if now == turn else 10))
    assert complaints(samples, 10) == ["11 sockets were open (at most 10)"]


def test_leftover_threads_are_found() -> None:
    samples = series(lambda turn: replace(LEVEL, threads=9 + turn // 4))
    assert complaints(samples, 10) == ["3 more threads at the end"]


def test_the_table_shows_the_samples() -> None:
    samples = series(lambda turn: replace(LEVEL, seconds=turn * 6.25))
    assert table(samples).splitlines()[-1].split() == [
        *("100,000", "125.0", "4", "9", "50.00", "200,000")
    ]
    assert summary(samples) == (
        "in 100,000 calls: +0.00 MiB (at most 2), +0 of Python's objects (at most 1,000)"
    )


def test_a_sample_describes_this_process() -> None:
    def sees_one_more() -> bool:
        before = open_sockets()
        with socket.create_server(("127.0.0.1", 0)):
            return Sample.take(7, 1.5).sockets == before + 1

    # Leftovers of other tests may be closed meanwhile.
    until(sees_one_more)
    sample = Sample.take(7, 1.5)
    assert (sample.calls, sample.seconds) == (7, 1.5)
    assert sample.threads >= 1
    assert sample.memory > MIB
    assert sample.blocks > 10_000


def test_every_kind_of_call_meets_every_operation() -> None:
    calls = [Call(number) for number in range(len(NAMES) * 19 * ASYNC)]
    pairs = Counter((call.name, call.kind) for call in calls if call.number % ASYNC)
    others = Counter((call.name, call.kind) for call in calls if call.number % ASYNC == 0)
    assert {name for name, _ in pairs} == set(NAMES)
    assert set(pairs) == set(others)
    assert len(pairs) == len(NAMES) * len({call.kind for call in calls})
    assert len({call.kind for call in calls}) == 10
    assert set(others.values()) == {1, 10}
