"""A simulated world: a clock that only the test moves, and randomness from a seed."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any, TypeVar

from cloudinfinite import OPERATIONS
from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.calling.dispatcher import Dispatcher
from cloudinfinite_runtime.calling.steps import Clock, Send, Sleep, Steps, Tell
from cloudinfinite_runtime.credentials.provider import Credentials
from cloudinfinite_runtime.http import HttpResponse, SignedRequest
from cloudinfinite_runtime.settings.options import configure

T = TypeVar("T")

START = 1_800_000_000.0
BUCKET = "simulated-1250000000"
REGION = "ap-beijing"
KEYS = Credentials("AKIDsimulated", "a-simulated-key")

Answer = Callable[[SignedRequest], HttpResponse]


class SteppedWorld:
    """Time that passes only when a step takes it.

    Args:
        seed: The seed of all randomness.
        local_clock_ahead: Seconds by which the local clock is ahead of the world's.
        share: A fixed position in the range of every random number, instead of the seed.
        mark: A fixed mark, likewise.
    """

    def __init__(
        self,
        seed: int = 0,
        *,
        local_clock_ahead: float = 0.0,
        share: float | None = None,
        mark: str | None = None,
    ) -> None:
        self.now = START
        self.random = random.Random(seed)
        self.slept: list[float] = []
        self._ahead = local_clock_ahead
        self._marks = 0
        self._share = share
        self._mark_given = mark

    def world(self) -> Clock:
        return Clock(
            monotonic=lambda: self.now,
            time=lambda: self.now + self._ahead,
            draw=self._draw,
            mark=self._mark,
        )

    def caller(self, **settings: Any) -> Dispatcher:
        """Returns a dispatcher for the real operations in this world."""
        settings = {"bucket": BUCKET, "region": REGION, **settings}
        configuration = configure(SERVICE.retry, SERVICE.once, environment={}, **settings)
        return Dispatcher(SERVICE, OPERATIONS, configuration, "simulated/1", self.world())

    def run(self, steps: Steps[T], answer: Answer) -> T:
        """Runs the steps of a procedure; `answer` takes the place of the network."""
        try:
            step = next(steps)
            while True:
                try:
                    match step:
                        case Send():
                            outcome: object = answer(step.signed)
                        case Sleep():
                            self.slept.append(step.seconds)
                            self.now += step.seconds
                            outcome = None
                        case Tell():
                            outcome = step.listener(step.subject)
                        case _:
                            outcome = KEYS
                except BaseException as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as stop:
            result: T = stop.value
            return result

    def _draw(self, low: float, high: float) -> float:
        if self._share is None:
            return self.random.uniform(low, high)
        return low + self._share * (high - low)

    def _mark(self) -> str:
        if self._mark_given is not None:
            return self._mark_given
        self._marks += 1
        return f"{self.random.getrandbits(64):016x}{self._marks:04x}"
