"""The ways in which a value leaves its place and must come back whole."""

import copy
from multiprocessing.reduction import ForkingPickler
from typing import TypeVar

T = TypeVar("T")


def journeys(value: T) -> list[T]:
    """The value back from another process, and its copies."""
    back: T = ForkingPickler.loads(ForkingPickler.dumps(value))
    return [back, copy.deepcopy(value), copy.copy(value)]
