"""Crowds: many calls at once, by threads or by tasks, and crowds that take turns.

What counts is the time of the processor that a call takes, in all threads of the process. That on
the wall, as a program sees it, is only told, since other processes bend it. The garbage collector
is at work, as in a program that calls.
"""

from __future__ import annotations

import asyncio
import gc
import math
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import TypeVar

from .timing import Figure, Race, alternate

T = TypeVar("T")


@dataclass(frozen=True)
class Load:
    """What one run gave.

    Attributes:
        wall: Seconds on the wall for one call: those of the whole run by the number of its calls.
        processor: Seconds of the processor for one call, in this process.
        calls: How many seconds each of the calls took.
    """

    wall: float
    processor: float
    calls: list[float]


@dataclass(frozen=True)
class Contest:
    """The runs of each crowd, round by round; they race by the processor time of a call."""

    race: Race
    loads: Mapping[str, list[Load]]

    def rate(self, name: str) -> Figure:
        """How many calls a second a crowd makes."""
        return Figure.middle(1 / load.wall for load in self.loads[name])

    def latency(self, name: str, share: float) -> float:
        """The seconds within which this share of all calls was done."""
        times = sorted(chain.from_iterable(load.calls for load in self.loads[name]))
        return times[max(math.ceil(share * len(times)), 1) - 1]


def contest(crowds: Mapping[str, Callable[[], Load]], rounds: int) -> Contest:
    """Let the crowds run in turn; a first round is not counted."""
    loads: dict[str, list[Load]] = {name: [] for name in crowds}

    def run(name: str) -> float:
        gc.collect()
        load = crowds[name]()
        loads[name].append(load)
        return load.processor

    for crowd in crowds.values():
        crowd()
    # What was there before is none of a crowd's garbage.
    gc.freeze()
    try:
        race = alternate({name: partial(run, name) for name in crowds}, rounds)
    finally:
        gc.unfreeze()
    return Contest(race, loads)


def by_threads(call: Callable[[T], object], given: Iterable[T], threads: int) -> Load:
    """Call with each of what is given, by so many threads at once.

    The first call of each thread is not counted: it opens a connection if there is none.
    """
    waiting = deque(given)
    watch = _Watch(len(waiting) - threads)
    gate = threading.Barrier(threads, watch.start)

    def work() -> None:
        try:
            call(waiting.popleft())
        except BaseException:
            gate.abort()
            raise
        gate.wait()
        while True:
            try:
                each = waiting.popleft()
            except IndexError:
                return
            started = time.perf_counter()
            call(each)
            watch.stop(started)

    with ThreadPoolExecutor(threads) as pool:
        running = [pool.submit(work) for _ in range(threads)]
    # The one that broke the gate tells more than those who waited at it.
    failures = [failure for each in running if (failure := each.exception())]
    for failure in failures:
        if not isinstance(failure, threading.BrokenBarrierError):
            raise failure
    return watch.load()


async def by_tasks(call: Callable[[T], Awaitable[object]], given: Iterable[T], tasks: int) -> Load:
    """The same, by so many tasks of asyncio at once."""
    waiting = deque(given)
    watch = _Watch(len(waiting) - tasks)

    async def work() -> None:
        while waiting:
            each = waiting.popleft()
            started = time.perf_counter()
            await call(each)
            watch.stop(started)

    await asyncio.gather(*(call(waiting.popleft()) for _ in range(tasks)))
    watch.start()
    await asyncio.gather(*(work() for _ in range(tasks)))
    return watch.load()


async def at_once(call: Callable[[T], Awaitable[object]], given: Iterable[T]) -> Load:
    """The same, by as many tasks of asyncio as there are inputs; all calls are counted."""
    inputs = list(given)
    watch = _Watch(len(inputs))

    async def work(each: T) -> None:
        started = time.perf_counter()
        await call(each)
        watch.stop(started)

    watch.start()
    await asyncio.gather(*map(work, inputs))
    return watch.load()


class _Watch:
    """Stops the time of a run, from when all are ready to the end of the last call."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._calls: list[tuple[float, float]] = []
        self._started = self._processor = 0.0

    def start(self) -> None:
        self._processor = time.process_time()
        self._started = time.perf_counter()

    def stop(self, started: float) -> None:
        self._calls.append((started, time.perf_counter()))

    def load(self) -> Load:
        processor = time.process_time() - self._processor
        assert len(self._calls) == self._count
        wall = max(ended for _, ended in self._calls) - self._started
        times = [ended - started for started, ended in self._calls]
        return Load(wall / self._count, processor / self._count, times)
