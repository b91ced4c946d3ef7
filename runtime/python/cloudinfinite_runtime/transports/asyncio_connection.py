"""A connection in an event loop, and the progress of its current exchange."""

from __future__ import annotations

import asyncio
import math
import ssl
from collections.abc import Callable
from contextlib import aclosing
from time import monotonic
from typing import Any

from urllib3.util.wait import wait_for_read

from ..http import HttpResponse, SignedRequest
from .diagnosis import CLOSED, Stage, is_late
from .framing import FramingError, Reception

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
        is_past_head: Whether the rest of the answer is streamed.
    """

    def __init__(self, request: SignedRequest) -> None:
        self.request = request
        self.scope = asyncio.timeout(None)
        self.stage = Stage.READY
        self.outgoing = b""
        self.is_stopped = self.is_past_head = False
        self._timer: asyncio.TimerHandle | None = None
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

    def end_head(self) -> None:
        """The head of an answer is there whose body is streamed: only each wait has a limit now.

        What was sent is not needed any more, neither its body nor its signature.
        """
        self.close()
        self.is_past_head = True
        self.outgoing = b""
        self.request = self.request.once_answered()

    def resume(self) -> asyncio.Timeout:
        """Begins another wait for a part of the answer, which must run in what is given back."""
        self.scope = asyncio.timeout(None)
        self._left, self._since = self._limit, monotonic()
        self._wait()
        return self.scope

    def stir(self) -> None:
        """Restarts the limit for the next part of the answer, since bytes were transferred."""
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

    def _wait(self, is_last: bool = False) -> None:
        self.close()
        self._slice = 0.0 if is_last else min(self._limit / _SLICES, self._left)
        seconds = min(self._slice, max(self.request.deadline - self._since, 0.0))
        if seconds < math.inf:
            self._timer = asyncio.get_running_loop().call_later(seconds, self._look, is_last)

    def _look(self, is_last: bool) -> None:
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
        if not self.scope.expired():
            self.scope.reschedule(0)


_PIECE = 64 * 1024
_NEVER = 1e6  # seconds; `AsyncioProgress` enforces the real limits


class AsyncioConnection(asyncio.StreamReader):
    """A connection, with or without TLS, to a service or a proxy.

    Bytes that arrive between exchanges close it, since they would corrupt the next answer.

    Attributes:
        idle_since: When the last exchange ended, as a value of `time.monotonic`; 0 if there was
            none.
        has_surplus: Whether it received more bytes than expected.
    """

    def __init__(self) -> None:
        super().__init__()
        self.idle_since = 0.0
        self.has_surplus = False
        self._progress: AsyncioProgress | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._unread = 0  # bytes
        self._is_done = False  # whether the exchange ended cleanly
        self._is_aborted = False

    async def open(self, host: str, port: int) -> None:
        """Connects to an address; raises an `OSError` if that fails."""
        loop = asyncio.get_running_loop()
        protocol = asyncio.StreamReaderProtocol(self)
        transport, _ = await loop.create_connection(lambda: protocol, host, port)
        # `drain` must wait for whatever the system does not accept at once, so limits can apply.
        transport.set_write_buffer_limits(1)
        self._writer = asyncio.StreamWriter(transport, protocol, self, loop)

    async def secure(self, context: ssl.SSLContext, host: str) -> None:
        """Performs the TLS handshake; raises an `OSError` if that fails."""
        writer = self._open()
        await writer.start_tls(context, server_hostname=host, ssl_handshake_timeout=_NEVER)
        writer.transport.set_write_buffer_limits(1)

    async def tunnel(self, make_request: Callable[[], bytes], progress: AsyncioProgress) -> None:
        """Asks a proxy for a tunnel, and raises the same errors as `carry` if it refuses."""
        self._progress = progress
        self._open().write(make_request())
        # The response has no body, whatever its header fields say.
        reception = await self._receive(Reception("HEAD"))
        if reception.status >= 300:
            raise OSError(f"{reception.status} {reception.reason}")
        if reception.has_surplus or self._unread:
            raise FramingError("the proxy sent more than its response")
        self.release()

    async def carry(self, progress: AsyncioProgress) -> HttpResponse:
        """Sends a request, and returns the response.

        Raises:
            FramingError: The response is malformed, or may belong to another request.
            ContentError: Its body cannot be decoded.
            TransportError: Its body is too large.
            OSError: The connection failed.
        """
        await self._send(progress)
        reception = await self._receive(Reception(progress.request.method))
        is_done = self._settle(reception)
        answer = reception.answer()
        self._is_done = is_done
        return answer

    async def begin(self, progress: AsyncioProgress) -> Reception:
        """Sends the request of a watch and reads the head of the answer; raises as `carry` does."""
        await self._send(progress)
        reception = Reception(progress.request.method, is_streamed=True)
        while not reception.status:
            self._take_in(reception, await self.read(_PIECE))
        return reception

    async def piece(self, reception: Reception) -> bytes:
        """The next piece of the body of an answer that has begun; no bytes at its end.

        A wait that is cancelled can be repeated.

        Raises:
            FramingError: As `carry` does, which raises others too.
        """
        while (piece := reception.piece()) is None:
            data = await self._more()
            if self._is_aborted:
                raise ConnectionError(CLOSED)
            self._take_in(reception, data)
        if not piece:
            self._is_done = self._settle(reception)
        return piece

    async def _more(self) -> bytes:
        progress = self._progress
        if self._unread or progress is None or not progress.is_past_head:
            return await self.read(_PIECE)
        try:
            async with progress.resume():
                return await self.read(_PIECE)
        finally:
            progress.close()

    def _take_in(self, reception: Reception, data: bytes) -> None:
        self._unread -= len(data)
        if data:
            reception.offer(data)
        else:
            reception.end()

    async def _send(self, progress: AsyncioProgress) -> None:
        if is_late(progress.request):
            raise TimeoutError
        self._progress = progress
        await self._write(progress, progress.outgoing)
        if progress.request.upload is not None:
            async with aclosing(progress.request.upload.pieces_later()) as pieces:
                async for piece in pieces:
                    try:
                        await self._write(progress, piece)
                    except ConnectionError:
                        # An early response says more than that the rest could not be sent.
                        if not self._unread:
                            raise
                        break
        progress.enter(Stage.READING)

    async def _write(self, progress: AsyncioProgress, data: bytes) -> None:
        for start in range(0, len(data), _PIECE):
            self._open().write(data[start : start + _PIECE])
            writer = self._open()  # raises if the first write failed, so nothing was sent
            progress.enter(Stage.SENDING)
            await writer.drain()

    def _settle(self, reception: Reception) -> bool:
        """Says whether the connection may be used again after an answer that is whole."""
        self.has_surplus = reception.has_surplus or self._unread > 0
        if self.idle_since and self.has_surplus:
            # The first bytes may be late bytes of the previous response.
            raise FramingError("more than one response on a reused connection")
        return not (reception.is_last or self.has_surplus or self.at_eof())

    def release(self) -> bool:
        """Ends the exchange; returns whether the connection can be reused."""
        is_done, self._is_done, self._progress = self._is_done, False, None
        return is_done

    def is_quiet(self) -> bool:
        """Whether it is open, and has no bytes that the loop has not read yet."""
        if self._writer is None or self._writer.is_closing():
            return False
        return not wait_for_read(self._writer.get_extra_info("socket"), 0.0)

    def abort(self) -> None:
        """Closes it at once."""
        self._is_aborted = True
        if self._writer is not None:
            self._writer.transport.abort()

    def feed_data(self, data: Any) -> None:
        """Takes received bytes; called by the event loop."""
        if self._progress is None:
            self.has_surplus = True
            self.abort()
            return
        self._progress.stir()
        self._unread += len(data)
        super().feed_data(data)

    def set_exception(self, exc: Exception) -> None:
        """Takes the failure of the connection, for the event loop; what came before it is read."""
        if self._unread and isinstance(exc, ConnectionError):
            self.feed_eof()
        else:
            super().set_exception(exc)

    def feed_eof(self) -> None:
        """Handles the end of the stream; called by the event loop."""
        super().feed_eof()
        if self._progress is None:
            self.abort()

    async def _receive(self, reception: Reception) -> Reception:
        while not reception.is_whole:
            data = await self.read(_PIECE)
            self._unread -= len(data)
            for _ in reception.feed(data):
                await asyncio.sleep(0)
            if not data:
                reception.end()
        return reception

    def _open(self) -> asyncio.StreamWriter:
        if self._writer is None or self._writer.is_closing():
            raise ConnectionResetError("the server closed the connection")
        return self._writer
