"""Waits for other threads."""

from __future__ import annotations

import time
from collections.abc import Callable

SOON = 20.0
"""A generous limit, in seconds, for whatever does not wait on purpose, even on a busy machine."""


def until(condition: Callable[[], object]) -> None:
    """Waits until a condition is true, and fails if that takes too long."""
    end = time.monotonic() + SOON
    while not condition():
        assert time.monotonic() < end, "the condition did not become true in time"
        time.sleep(0.002)
