"""Many concurrent calls, by threads or by tasks, and several such crowds that take turns.

The figure that counts is the CPU time per call, in all threads of the process. Wall time is only
reported, because other processes affect it. The garbage collector is on, as in a real program.
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
    """The result of one run.

    Attributes:
        wall: Wall time per call, in seconds: that of the whole run divided by the number of calls.
        processor: CPU time per call in this process, in seconds.
        calls: The duration of each call, in seconds.
    """

    wall: float
    processor: float
    calls: list[float]


@dataclass(frozen=True)
class Contest:
    """The runs of each crowd, round by round; they race by CPU time per call."""

    race: Race
    loads: Mapping[str, list[Load]]

    def rate(self, name: str) -> Figure:
        """Returns the number of calls per second."""
        return Figure.middle(1 / load.wall for load in self.loads[name])

    def latency(self, name: str, share: float) -> float:
        """Returns the number of seconds within which this share of all calls was done."""
        times = sorted(chain.from_iterable(load.calls for load in self.loads[name]))
        return times[max(math.ceil(share * len(times)), 1) - 1]


def contest(crowds: Mapping[str, Callable[[], Load]], rounds: int) -> Contest:
    """Runs the crowds in turn, after an uncounted first round."""
    loads: dict[str, list[Load]] = {name: [] for name in crowds}

    def run(name: str) -> float:
        gc.collect()
        load = crowds[name]()
        loads[name].append(load)
        return load.processor

    for crowd in crowds.values():
        crowd()
    # Exclude existing objects from the crowds' garbage.
    gc.freeze()
    try:
        race = alternate({name: partial(run, name) for name in crowds}, rounds)
    finally:
        gc.unfreeze()
    return Contest(race, loads)


def by_threads(call: Callable[[T], object], given: Iterable[T], threads: int) -> Load:
    """Makes a call with each input, in a number of concurrent threads.

    The first call of each thread is not counted, because it may open a connection.
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
    # The failure that broke the gate explains more than those of the threads that waited at it.
    failures = [failure for each in running if (failure := each.exception())]
    for failure in failures:
        if not isinstance(failure, threading.BrokenBarrierError):
            raise failure
    return watch.load()


async def by_tasks(call: Callable[[T], Awaitable[object]], given: Iterable[T], tasks: int) -> Load:
    """Makes a call with each input, in a number of concurrent asyncio tasks."""
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
    """Makes all calls at once, each in its own asyncio task; all of them are counted."""
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
    """Measures a run, from the moment all are ready to the end of the last call."""

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
