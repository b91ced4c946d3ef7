"""What a program hangs around each attempt: spans, counters, its own log."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Any

from .attempt import Attempt

Hook = Callable[[Attempt], AbstractContextManager[Any]]
"""Makes a context around one attempt, which leaves it with the attempt's error, if it has one.

The attempt is filled in by then. What a hook raises before the attempt ends the call, and nothing
was sent; what it raises afterwards is only logged, since the answer may be worth more.
"""

_log = logging.getLogger("cloudinfinite")


class Watch:
    """The contexts of all hooks around one attempt, as one."""

    __slots__ = ("_attempt", "_entered", "_hooks")

    def __init__(self, hooks: Sequence[Hook], attempt: Attempt) -> None:
        self._hooks = hooks
        self._attempt = attempt
        self._entered: list[AbstractContextManager[Any]] = []

    def __enter__(self) -> None:
        try:
            for hook in self._hooks:
                context = hook(self._attempt)
                context.__enter__()
                self._entered.append(context)
        except BaseException as error:
            self.__exit__(type(error), error, error.__traceback__)
            raise

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for context in reversed(self._entered):
            try:
                context.__exit__(kind, error, traceback)
            except Exception as failure:
                _log.debug("a hook failed after the attempt: %s", type(failure).__name__)
