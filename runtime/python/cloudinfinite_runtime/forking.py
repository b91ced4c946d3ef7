"""Fork safety: imports that a fork waits for, and locks that its child replaces.

The child has a single thread. A lock that another thread of the parent held during the fork stays
locked there, because no thread is left to release it.
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
"""The maximum time that a fork waits for other threads to finish imports, in seconds."""


class Forked(Protocol):
    """An object that must be repaired in the child of a fork."""

    def after_fork(self) -> None:
        """Replaces its locks. Called in the child before any other code runs there."""


_living: WeakSet[Forked] = WeakSet()
_change = Condition()
_loading: Counter[int] = Counter()


def survive_forks(one: Forked) -> None:
    """Registers an object whose `after_fork` is called in each forked child while it lives."""
    _living.add(one)


def load(module: str, package: str | None = None) -> ModuleType:
    """Imports a module, and makes forks by other threads wait until that is done.

    Otherwise, the child would inherit the lock of a half-imported module, and hang as soon as it
    needed that module.

    Args:
        module: Its name, absolute or relative.
        package: The package that a relative name is relative to.
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


if hasattr(os, "register_at_fork"):  # absent on systems without fork
    os.register_at_fork(
        before=_before_fork,
        after_in_parent=lambda: _change.release(),
        after_in_child=_after_fork,
    )
