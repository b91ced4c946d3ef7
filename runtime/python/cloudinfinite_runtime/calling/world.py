"""Where the procedures get time and chance from, so that a test can give them its own."""

from __future__ import annotations

import random
import secrets
import time
from collections.abc import Callable
from typing import NamedTuple


def _mark() -> str:
    return secrets.token_hex(10)


class World(NamedTuple):
    """Time and chance.

    Attributes:
        monotonic: Seconds that only grow, to measure with.
        time: The present in Unix seconds, by the local clock.
        draw: A number between two others, at random.
        mark: A text of 20 letters and digits that nobody else has.
    """

    monotonic: Callable[[], float] = time.monotonic
    time: Callable[[], float] = time.time
    draw: Callable[[float, float], float] = random.uniform
    mark: Callable[[], str] = _mark
