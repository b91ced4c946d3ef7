"""The attempts of a call, and hooks around them, for spans, metrics or logs.

The body of a streamed answer arrives after its attempt; a `Transfer` records its end.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import field
from datetime import datetime
from time import monotonic
from types import TracebackType
from typing import Any

from ..dataclass import dataclass

_log = logging.getLogger("cloudinfinite")


@dataclass(slots=True, kw_only=True)
class Transfer:
    """The body of a streamed answer, which is read after the attempt.

    Attributes:
        operation: The operation's name in the spec.
        size: How many bytes the program has read so far.
        elapsed: Seconds from the head to the end; None while it is in progress.
        is_complete: Whether the body was read to its end. A program may stop earlier.
        error: What went wrong, on one line; None if nothing did.
    """

    operation: str
    size: int = 0
    elapsed: float | None = None
    is_complete: bool = False
    error: str | None = None
    _started: float = field(default_factory=monotonic, init=False, repr=False, compare=False)
    _callbacks: list[Callable[[Transfer], object]] = field(
        default_factory=list, init=False, repr=False, compare=False
    )

    def when_done(self, callback: Callable[[Transfer], object]) -> None:
        """Calls a function with this transfer at its end, or now if it has already ended.

        It runs in the thread or event loop that reads the stream. Its errors are only logged.
        """
        if self.elapsed is None:
            self._callbacks.append(callback)
        else:
            _tell(callback, self)

    def end(self, *, is_complete: bool = False, error: str | None = None) -> None:
        """Records the end and runs the callbacks; only the first call counts."""
        if self.elapsed is not None:
            return
        self.elapsed = monotonic() - self._started
        self.is_complete, self.error = is_complete, error
        if _log.isEnabledFor(logging.DEBUG):
            said = f" error={error!r}" if error else ""
            whole = "complete" if is_complete else "incomplete"
            milliseconds = round(self.elapsed * 1000)
            _log.debug(
                "%s body: %s %d bytes %d ms%s", self.operation, whole, self.size, milliseconds, said
            )
        callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            _tell(callback, self)


def _tell(callback: Callable[[Transfer], object], transfer: Transfer) -> None:
    try:
        callback(transfer)
    except Exception as failure:
        _log.debug("a hook failed after the stream: %s", type(failure).__name__)


@dataclass(slots=True, kw_only=True)
class Attempt:
    """Facts about one attempt. It contains no header, query or body.

    Attributes:
        operation: The operation's name in the spec.
        number: The number of the attempt within its call, from 1.
        method: The HTTP verb.
        host: The host, with its port if that is not the default.
        path: The path, decoded and without its query.
        started: When it began, by the local clock, as an aware datetime in UTC.
        elapsed: How long it took, in seconds; None while it is in progress.
        status: The HTTP status of the answer; None if there was no answer.
        request_id: The service's request id, if the answer has one.
        error: What went wrong, on one line; None if nothing did.
        sent: False if no byte of the request can have been sent.
        wait: Seconds until the next attempt; None if there is none.
        valid_until: When its signature expires, in Unix seconds, by the service's clock if that is
            known.
        transfer: The body of a streamed answer, which is read later; None for all other answers.
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
    transfer: Transfer | None = None


Hook = Callable[[Attempt], AbstractContextManager[Any]]
"""Returns a context manager that one attempt runs in; it also gets the attempt's error, if any.

When the context exits, the attempt is complete, except that a `transfer` is still to be read: use
`Transfer.when_done` to learn how it ended.

If a hook raises an error before the attempt, nothing is sent, and the call fails with that error.
An error after the attempt is only logged, so that the answer is not lost.
"""


class AttemptContext:
    """Combines the contexts of all hooks around one attempt."""

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
