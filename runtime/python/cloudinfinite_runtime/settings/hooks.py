"""The attempts of a call, and what a program hangs around each: spans, counters, its own log."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Any


@dataclass(slots=True, kw_only=True)
class Attempt:
    """What is known of one attempt. It holds no header, no query and no body.

    Attributes:
        operation: The operation's name in the spec.
        number: Which attempt of the call it is, from 1.
        method: The HTTP verb.
        host: The host that it went to, with its port if that is not the usual one.
        path: The path, decoded and without its query.
        started: When it began, by the local clock, as an aware time in UTC.
        elapsed: How long it took, in seconds; None while it goes on.
        status: The HTTP status of the answer; None if none came.
        request_id: The service's id of the exchange, if an answer named it.
        error: What went wrong, in a line; None if nothing did.
        sent: False if no byte of the request can have left.
        wait: The seconds to the next attempt; None if there is none.
        valid_until: The end of its signature, in Unix seconds by the service's clock as far as it
            is known.
    """

    operation: str
    number: int
    method: str
    host: str
    path: str
    started: datetime
    elapsed: float | None = None
    status: int | None = None
    request_id: str | None = None
    error: str | None = None
    sent: bool = True
    wait: float | None = None
    valid_until: float | None = None


Hook = Callable[[Attempt], AbstractContextManager[Any]]
"""Makes a context around one attempt, which leaves it with the attempt's error, if it has one.

The attempt is filled in by then. What a hook raises before the attempt ends the call, and nothing
was sent; what it raises afterwards is only logged, since the answer may be worth more.
"""

_log = logging.getLogger("cloudinfinite")


class AttemptContext:
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
