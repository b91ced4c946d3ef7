"""Races: several ways to do one work, run in turn under the same conditions.

A machine is never quiet, and whatever else it does can only make a run take longer. So time is that
of the processor, the contenders run one after the other in each round, every second round the other
way about, and what counts is the fastest run of each. Medians are told beside it. The garbage
collector stands still while a run is timed.
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
    """One way to do a work.

    Attributes:
        name: What it is called in the table.
        prepare: Makes the inputs of one run, untimed, and gives what is timed. What that returns is
            dropped within the timed run, as a program would drop it.
        calls: How often the work is done in one run; times are those of one call.
    """

    name: str
    prepare: Callable[[], Work]
    calls: int = 1


@dataclass(frozen=True)
class Figure:
    """A figure, and where the lowest and the highest tenth of what was measured begin."""

    value: float
    low: float
    high: float

    @classmethod
    def least(cls, values: Iterable[float]) -> Figure:
        """The least of at least one value."""
        known = sorted(values)
        return cls._of(known[0], known)

    @classmethod
    def middle(cls, values: Iterable[float]) -> Figure:
        """The median of at least one value."""
        known = sorted(values)
        return cls._of(statistics.median(known), known)

    @classmethod
    def _of(cls, value: float, known: Sequence[float]) -> Figure:
        last = len(known) - 1
        tenth = round(last * 0.1)
        return cls(value, known[tenth], known[last - tenth])


@dataclass(frozen=True)
class Race:
    """The times of each contender, in seconds for one call, round by round."""

    times: dict[str, list[float]]

    def median(self, name: str) -> float:
        """A contender's median time."""
        return statistics.median(self.times[name])

    def medians(self, *names: str) -> dict[str, float]:
        """The median times of these contenders, or of all."""
        return {name: self.median(name) for name in names or self.times}

    def least(self, name: str) -> float:
        """The time of a contender's fastest run."""
        return min(self.times[name])

    def figure(self, name: str) -> Figure:
        """The time of a contender's fastest run, and the spread of all."""
        return Figure.least(self.times[name])

    def ratio(self, name: str, other: str) -> Figure:
        """How many times as long the first one takes as the other, by the fastest run of each.

        The spread is that of the ratios within a round.
        """
        pairs = zip(self.times[name], self.times[other], strict=True)
        known = sorted(mine / theirs for mine, theirs in pairs)
        return replace(Figure.middle(known), value=self.least(name) / self.least(other))

    def fastest(self, names: Sequence[str]) -> str:
        """The one of these with the fastest run."""
        return min(names, key=self.least)


def race(
    contenders: Sequence[Contender],
    rounds: int,
    *,
    clock: Callable[[], float] = time.thread_time,
    collector: bool = False,
) -> Race:
    """Let the contenders run in turn; a first round is not counted.

    Args:
        contenders: Who runs.
        rounds: How many rounds are counted.
        clock: Gives seconds. By default those of the processor for this thread; a work that has
            threads of its own needs those of the whole process.
        collector: Leaves the garbage collector at work while a run is timed.
    """
    # What is there already need not be searched for garbage before each run.
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
    """Take turns among what gives a time in seconds, every second round the other way about."""
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
