"""How far an exchange has come in an event loop, and how long it may still wait."""

from __future__ import annotations

import asyncio
import math
from time import monotonic

from ..exchange import Exchange
from .stage import Stage

_SLICES = 8
_ANSWERING = (Stage.SENDING, Stage.READING)


class Watch:
    """Follows one exchange, and cancels it where a limit is passed.

    The limits `connect` and `read` are about the other side, so time in which a busy loop saw
    nothing of it must not count: they are waited for in slices, each of which counts for no more
    than its length, however late the loop comes to it. Before it gives up, the loop looks at its
    sockets once more.

    Args:
        exchange: The exchange.

    Attributes:
        exchange: The exchange.
        scope: What it must run in.
        stage: How far it has come. Before `Stage.SENDING`, no byte of the request has left.
        request: The bytes that are sent. No variable holds them, since they are signed.
        is_stopped: Whether it is cancelled because the transport is being closed.
    """

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange
        self.scope = asyncio.timeout(None)
        self.stage = Stage.READY
        self.request = b""
        self.is_stopped = False
        self._timer: asyncio.TimerHandle | None = None
        self._limit = self._left = math.inf
        self._slice = self._since = 0.0

    def enter(self, stage: Stage) -> None:
        """Goes on to a stage. Its limit counts from now on, if it is another than before."""
        before, self.stage = self.stage, stage
        if stage is Stage.CONNECTING:
            self._limit = self.exchange.connect
        elif stage in _ANSWERING and before not in _ANSWERING:
            self._limit = self.exchange.read
        elif stage is not Stage.WAITING:
            self.stir()
            return
        self._left, self._since = self._limit, monotonic()
        self._wait()

    def stir(self) -> None:
        """Something has come or gone: the limit for the next part of the answer counts anew."""
        if self.stage in _ANSWERING:
            self._left, self._since = self._limit, monotonic()

    def stop(self) -> None:
        """Cancels the exchange, because the transport is being closed."""
        self.is_stopped = True
        self._cancel()

    def close(self) -> None:
        """Waits no longer."""
        if self._timer is not None:
            self._timer.cancel()

    def _wait(self, is_last: bool = False) -> None:
        self.close()
        self._slice = 0.0 if is_last else min(self._limit / _SLICES, self._left)
        seconds = min(self._slice, max(self.exchange.deadline - self._since, 0.0))
        if seconds < math.inf:
            self._timer = asyncio.get_running_loop().call_later(seconds, self._look, is_last)

    def _look(self, is_last: bool) -> None:
        now = monotonic()
        self._left -= min(now - self._since, self._slice)
        self._since = now
        if self._left > 0 and now < self.exchange.deadline:
            self._wait()
        elif is_last:
            self._cancel()
        else:
            self._wait(is_last=True)

    def _cancel(self) -> None:
        if not self.scope.expired():
            self.scope.reschedule(0)
