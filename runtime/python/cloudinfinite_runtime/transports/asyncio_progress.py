"""The progress of an exchange in an event loop, and its limits."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from time import monotonic

from ..http import SignedRequest
from .diagnosis import Stage

_SLICES = 8
_ANSWERING = (Stage.SENDING, Stage.READING)


class AsyncioProgress:
    """Tracks one exchange, and cancels it when it exceeds a limit.

    The limits `connect` and `read` concern the server, so time that the loop spends on other work
    must not count. The wait is therefore split into slices, and each slice counts for no more than
    its length, however late the loop gets to it. Before giving up, the loop checks its sockets once
    more.

    Args:
        request: The request.

    Attributes:
        request: The request.
        scope: The timeout scope that the exchange must run in.
        stage: Its progress. Before `Stage.SENDING`, no byte of the request has been sent.
        outgoing: The bytes to send. Local variables never hold them, since they are signed.
        is_stopped: Whether it was cancelled because the transport is closing.
    """

    def __init__(self, request: SignedRequest) -> None:
        self.request = request
        self.scope = asyncio.timeout(None)
        self.stage = Stage.READY
        self.outgoing = b""
        self.is_stopped = False
        self._timer: asyncio.TimerHandle | None = None
        self._is_waiting = True  # past the head, the program's own time does not count
        self._expire: Callable[[Exception], None] | None = None
        self._limit = self._left = math.inf
        self._slice = self._since = 0.0

    def enter(self, stage: Stage) -> None:
        """Enters a stage. If its limit differs from that of the last stage, it starts now."""
        before, self.stage = self.stage, stage
        if stage is Stage.CONNECTING:
            self._limit = self.request.connect
        elif stage in _ANSWERING and before not in _ANSWERING:
            self._limit = self.request.read
        elif stage is not Stage.WAITING:
            self.stir()
            return
        self._left, self._since = self._limit, monotonic()
        self._wait()

    def end_head(self, expire: Callable[[Exception], None]) -> None:
        """Ends the total limit, and discards the request's body and signature.

        The body will be streamed, so from now on, only each wait for a part of it has a limit.

        Args:
            expire: Ends a wait with an error.
        """
        self.close()
        self._expire, self._is_waiting = expire, False
        self.outgoing = b""
        self.request = self.request.once_answered()

    def begin_wait(self) -> None:
        """Begins another wait for a part of the response."""
        self._is_waiting = True
        self._left, self._since = self._limit, monotonic()
        # The timer outlives short waits, since starting it for each of them takes time.
        if self._timer is None:
            self._wait()

    def end_wait(self) -> None:
        """Ends that wait."""
        self._is_waiting = False

    def stir(self) -> None:
        """Restarts the limit for the next part of the response, since bytes were transferred."""
        if self.stage in _ANSWERING:
            self._left, self._since = self._limit, monotonic()

    def stop(self) -> None:
        """Cancels the exchange because the transport is closing."""
        self.is_stopped = True
        self._cancel()

    def close(self) -> None:
        """Stops the timer."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _wait(self, is_last: bool = False) -> None:
        self.close()
        self._slice = 0.0 if is_last else min(self._limit / _SLICES, self._left)
        seconds = min(self._slice, max(self.request.deadline - self._since, 0.0))
        if seconds < math.inf:
            self._timer = asyncio.get_running_loop().call_later(seconds, self._look, is_last)

    def _look(self, is_last: bool) -> None:
        self._timer = None
        if not self._is_waiting:
            return
        now = monotonic()
        self._left -= min(now - self._since, self._slice)
        self._since = now
        if self._left > 0 and now < self.request.deadline:
            self._wait()
        elif is_last:
            self._cancel()
        else:
            self._wait(is_last=True)

    def _cancel(self) -> None:
        if self._expire is not None:
            self._expire(TimeoutError())
        elif not self.scope.expired():
            self.scope.reschedule(0)
