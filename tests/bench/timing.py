"""Races: several ways to do the same work, run in turn under the same conditions.

A machine is never idle, and other processes can only make a run slower. Therefore CPU time is
measured, the contenders take turns in each round, in reverse order every second round, and the
fastest run of each counts. Medians are reported, too. The garbage collector is off while a run is
timed.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

Work = Callable[[], object]


@dataclass(frozen=True)
class Contender:
    """One way to do the work.

    Attributes:
        name: Its name in the table.
        prepare: Prepares the inputs of one run, untimed, and returns the function to time. Its
            result is discarded within the timed run, as a program would do.
        calls: How often a run does the work; times are per call.
    """

    name: str
    prepare: Callable[[], Work]
    calls: int = 1


@dataclass(frozen=True)
class Figure:
    """A figure, with the bounds of the lowest and the highest tenth of the measurements."""

    value: float
    low: float
    high: float

    @classmethod
    def least(cls, values: Iterable[float]) -> Figure:
        """Returns the minimum of at least one value."""
        known = sorted(values)
        return cls._of(known[0], known)

    @classmethod
    def middle(cls, values: Iterable[float]) -> Figure:
        """Returns the median of at least one value."""
        known = sorted(values)
        return cls._of(statistics.median(known), known)

    @classmethod
    def _of(cls, value: float, known: Sequence[float]) -> Figure:
        last = len(known) - 1
        tenth = round(last * 0.1)
        return cls(value, known[tenth], known[last - tenth])


@dataclass(frozen=True)
class Race:
    """The times of each contender, in seconds per call, round by round."""

    times: dict[str, list[float]]

    def median(self, name: str) -> float:
        """Returns a contender's median time."""
        return statistics.median(self.times[name])

    def medians(self, *names: str) -> dict[str, float]:
        """Returns the median times of these contenders, or of all."""
        return {name: self.median(name) for name in names or self.times}

    def least(self, name: str) -> float:
        """Returns the time of a contender's fastest run."""
        return min(self.times[name])

    def figure(self, name: str) -> Figure:
        """Returns the time of a contender's fastest run, with the spread of all runs."""
        return Figure.least(self.times[name])

    def ratio(self, name: str, other: str) -> Figure:
        """Returns the ratio of the fastest runs of two contenders, with the spread of the ratios
        per round."""
        pairs = zip(self.times[name], self.times[other], strict=True)
        known = sorted(mine / theirs for mine, theirs in pairs)
        return replace(Figure.middle(known), value=self.least(name) / self.least(other))

    def fastest(self, names: Sequence[str]) -> str:
        """Returns the contender with the fastest run."""
        return min(names, key=self.least)


def race(
    contenders: Sequence[Contender],
    rounds: int,
    *,
    clock: Callable[[], float] = time.thread_time,
    collector: bool = False,
) -> Race:
    """Runs the contenders in turn, after an uncounted first round.

    Args:
        contenders: The contenders.
        rounds: The number of counted rounds.
        clock: Returns seconds. The default is the CPU time of this thread; work in several threads
            needs that of the process.
        collector: Whether the garbage collector stays on while a run is timed.
    """
    # Existing objects need not be searched for garbage before each run.
    gc.freeze()
    try:
        for each in contenders:
            _run(each, clock, collector)
        if collector:
            gc.unfreeze()
        else:
            gc.freeze()
        runs = {each.name: partial(_run, each, clock, collector) for each in contenders}
        return alternate(runs, rounds)
    finally:
        gc.unfreeze()


def alternate(runs: Mapping[str, Callable[[], float]], rounds: int) -> Race:
    """Runs functions that return a time in seconds in turn, in reverse order every second round."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    names = list(runs)
    for number in range(rounds):
        for name in names if number % 2 == 0 else reversed(names):
            times[name].append(runs[name]())
    return Race(times)


def _run(contender: Contender, clock: Callable[[], float], collector: bool) -> float:
    work = contender.prepare()
    gc.collect()
    if not collector:
        gc.disable()
    try:
        started = clock()
        work()
        return (clock() - started) / contender.calls
    finally:
        gc.enable()
