"""Copies and pickles of a value."""

import copy
from multiprocessing.reduction import ForkingPickler
from typing import TypeVar

T = TypeVar("T")


def copies_of(value: T) -> list[T]:
    """Returns the value after pickling, and its deep and shallow copies."""
    back: T = ForkingPickler.loads(ForkingPickler.dumps(value))
    return [back, copy.deepcopy(value), copy.copy(value)]
