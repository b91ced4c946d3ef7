"""Waiting for what another thread does."""

from __future__ import annotations

import time
from collections.abc import Callable

SOON = 20.0
"""Seconds within which all is done that waits for nothing, on a machine that is busy otherwise."""


def until(holds: Callable[[], object]) -> None:
    """Waits until something holds, and fails if it soon does not."""
    end = time.monotonic() + SOON
    while not holds():
        assert time.monotonic() < end, "it did not come to be"
        time.sleep(0.002)
