"""The emulator's clock: the real one, or one that only a test moves."""

from __future__ import annotations

import threading
import time
from typing import Protocol

_SECONDS_A_LOOK = 0.01
# The first of 9999: a time that others are added to must still be one.
_LAST = 253_370_764_800.0


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
        return stop.wait(min(max(seconds, 0), threading.TIMEOUT_MAX))


class SteppedClock:
    """A clock that stands still until it is moved; waits end when it has gone far enough.

    Args:
        start: The first present, in Unix seconds; None for the real one.

    Raises:
        ValueError: The start is before 1970 or beyond the year 9998.
    """

    def __init__(self, start: float | None = None) -> None:
        self._now = time.time() if start is None else start
        if not 0 <= self._now <= _LAST:
            raise ValueError(f"a clock goes from 1970 to the year 9998, which {start} s is not in")
        self._lock = threading.Lock()

    def now(self) -> float:
        """The present, in Unix seconds."""
        with self._lock:
            return self._now

    def advance(self, seconds: float) -> None:
        """Moves the clock on.

        Raises:
            ValueError: That would be into the past, or beyond the year 9998.
        """
        if not seconds >= 0:
            raise ValueError(f"a clock goes forward only, not by {seconds} s")
        with self._lock:
            if not seconds <= _LAST - self._now:
                raise ValueError(f"a clock cannot go beyond the year 9998, by {seconds:g} s")
            self._now += seconds

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        """Waits until the clock has been moved so far; True if `stop` was set before."""
        end = self.now() + seconds
        while self.now() < end:
            if stop.wait(_SECONDS_A_LOOK):
                return True
        return stop.is_set()
