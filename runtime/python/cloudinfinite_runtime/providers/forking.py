"""What must be made anew in the child of a fork.

The child has one thread only. A lock that another thread of the parent held stays locked there,
and nobody is left to release it.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forked(Protocol):
    """Anything that lives on in the child of a fork."""

    def after_fork(self) -> None:
        """Makes its locks anew; called in the child, before anything else runs there."""


_living: WeakSet[Forked] = WeakSet()


def survive_forks(one: Forked) -> None:
    """Has `after_fork` called in the child of each fork, for as long as the object lives."""
    _living.add(one)


def _after_fork() -> None:
    for one in _living:
        one.after_fork()


if hasattr(os, "register_at_fork"):  # not where there are no forks
    os.register_at_fork(after_in_child=_after_fork)
