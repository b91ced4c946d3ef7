"""What a fork must wait for, and what must be made anew in its child.

The child has one thread only. A lock that another thread of the parent held stays locked there,
and nobody is left to release it.
"""

from __future__ import annotations

import os
from collections import Counter
from importlib import import_module
from threading import Condition, get_ident
from types import ModuleType
from typing import Protocol
from weakref import WeakSet

LONGEST_LOAD = 10.0
"""Seconds that a fork waits at most for modules that other threads are loading."""


class Forked(Protocol):
    """Anything that lives on in the child of a fork."""

    def after_fork(self) -> None:
        """Makes its locks anew; called in the child, before anything else runs there."""


_living: WeakSet[Forked] = WeakSet()
_change = Condition()
_loading: Counter[int] = Counter()


def survive_forks(one: Forked) -> None:
    """Has `after_fork` called in the child of each fork, for as long as the object lives."""
    _living.add(one)


def load(module: str, package: str | None = None) -> ModuleType:
    """Imports a module; forks by other threads wait until that is done.

    The child would inherit the lock of a module that is being imported, and hang as soon as it
    needed that module.

    Args:
        module: Its name, absolute or relative.
        package: What a relative name starts from.
    """
    thread = get_ident()
    with _change:
        _loading[thread] += 1
    try:
        return import_module(module, package)
    finally:
        with _change:
            _loading[thread] -= 1
            if not _loading[thread]:
                del _loading[thread]
            _change.notify_all()


def _before_fork() -> None:
    _change.acquire()
    _change.wait_for(lambda: not _loading.keys() - {get_ident()}, LONGEST_LOAD)


def _after_fork() -> None:
    global _change, _loading
    _change = Condition()
    _loading = Counter({thread: n for thread, n in _loading.items() if thread == get_ident()})
    for one in _living:
        one.after_fork()


if hasattr(os, "register_at_fork"):  # not where there are no forks
    os.register_at_fork(
        before=_before_fork,
        after_in_parent=lambda: _change.release(),
        after_in_child=_after_fork,
    )
