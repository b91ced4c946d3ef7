"""The emulator's clock: the real one, or one that only a test moves."""

from __future__ import annotations

import threading
import time
from typing import Protocol

_SECONDS_A_LOOK = 0.01


class Clock(Protocol):
    """What time it is, and how to wait."""

    def now(self) -> float:
        """The present, in Unix seconds."""

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        """Waits for so long; True if `stop` was set before."""


class RealClock:
    """The clock of this machine."""

    def now(self) -> float:
        """The present, in Unix seconds."""
        return time.time()

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        """Waits for so long; True if `stop` was set before."""
        return stop.wait(max(seconds, 0))


class SteppedClock:
    """A clock that stands still until it is moved; waits end when it has gone far enough.

    Args:
        start: The first present, in Unix seconds; None for the real one.
    """

    def __init__(self, start: float | None = None) -> None:
        self._now = time.time() if start is None else start
        self._lock = threading.Lock()

    def now(self) -> float:
        """The present, in Unix seconds."""
        with self._lock:
            return self._now

    def advance(self, seconds: float) -> None:
        """Moves the clock on.

        Raises:
            ValueError: That would be into the past.
        """
        if not seconds >= 0:
            raise ValueError(f"a clock goes forward only, not by {seconds} s")
        with self._lock:
            self._now += seconds

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        """Waits until the clock has been moved so far; True if `stop` was set before."""
        end = self.now() + seconds
        while self.now() < end:
            if stop.wait(_SECONDS_A_LOOK):
                return True
        return stop.is_set()
