"""The emulator's clock: real time, or time that only a test advances."""

from __future__ import annotations

import threading
import time
from typing import Protocol

_POLL_SECONDS = 0.01
# The start of 9999, since adding durations must still result in a valid time.
_LAST = 253_370_764_800.0


class Clock(Protocol):
    """Returns the time, and waits."""

    def now(self) -> float:
        """Returns the current time, in Unix seconds."""

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        """Waits for this long; returns True if `stop` was set first."""


class RealClock:
    """The system clock."""

    def now(self) -> float:
        """Returns the current time, in Unix seconds."""
        return time.time()

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        """Waits for this long; returns True if `stop` was set first."""
        return stop.wait(min(max(seconds, 0), threading.TIMEOUT_MAX))


class SteppedClock:
    """A clock that stands still until it is advanced.

    Args:
        start: The initial time, in Unix seconds; None for the current time.

    Raises:
        ValueError: The start is before 1970 or after 9998.
    """

    def __init__(self, start: float | None = None) -> None:
        self._now = time.time() if start is None else start
        if not 0 <= self._now <= _LAST:
            raise ValueError(f"the start must be between 1970 and 9998, not {start} s")
        self._lock = threading.Lock()

    def now(self) -> float:
        """Returns the current time, in Unix seconds."""
        with self._lock:
            return self._now

    def advance(self, seconds: float) -> None:
        """Advances the clock.

        Raises:
            ValueError: That would go back in time, or beyond 9998.
        """
        if not seconds >= 0:
            raise ValueError(f"the clock can only go forward, not by {seconds} s")
        with self._lock:
            if not seconds <= _LAST - self._now:
                raise ValueError(f"the clock cannot advance by {seconds:g} s, beyond 9998")
            self._now += seconds

    def wait(self, seconds: float, stop: threading.Event) -> bool:
        """Waits until the clock has moved this far; returns True if `stop` was set first."""
        end = self.now() + seconds
        while self.now() < end:
            if stop.wait(_POLL_SECONDS):
                return True
        return stop.is_set()
