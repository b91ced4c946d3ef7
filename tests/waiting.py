"""Waiting for what another thread does."""

from __future__ import annotations

import time
from collections.abc import Callable

_SECONDS = 10


def until(holds: Callable[[], object]) -> None:
    """Waits until something holds, and fails if it does not within ten seconds."""
    end = time.monotonic() + _SECONDS
    while not holds():
        assert time.monotonic() < end, "it did not come to be"
        time.sleep(0.002)
