"""A connection in an event loop, which carries one exchange at a time.

It does not use asyncio's streams, which copy received bytes twice and pause reading after every
large piece.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections import deque
from collections.abc import Callable
from contextlib import aclosing

from urllib3.util.wait import wait_for_read

from ..http import HttpResponse
from .asyncio_progress import AsyncioProgress
from .diagnosis import CLOSED, Stage, is_late
from .framing import FramingError, Reception

_MOST_UNREAD = 256 * 1024
"""How many bytes may arrive before reading pauses, which is as much as a single read returns."""

_NEVER = 1e6  # seconds; `AsyncioProgress` enforces the real limits


class AsyncioBytes(asyncio.Protocol):
    """Both directions of one connection, with or without TLS.

    One task at a time may read, and one may write.

    Attributes:
        unread: The number of bytes that were received but not read yet.
    """

    def __init__(self) -> None:
        self.unread = 0
        self._pieces: deque[bytes] = deque()
        self._is_over = False
        self._failure: Exception | None = None
        self._transport: asyncio.Transport | None = None
        self._reader: asyncio.Future[None] | None = None
        self._writer: asyncio.Future[None] | None = None
        self._is_resting = False  # whether reading is paused
        self._is_full = False  # whether writing is paused
        self._is_lost = False

    async def open(self, host: str, port: int) -> None:
        """Connects to an address; raises an `OSError` if that fails."""
        await asyncio.get_running_loop().create_connection(lambda: self, host, port)

    async def secure(self, context: ssl.SSLContext, host: str) -> None:
        """Performs the TLS handshake; raises an `OSError` if that fails."""
        loop = asyncio.get_running_loop()
        transport = await loop.start_tls(
            self.expect_open(), self, context, server_hostname=host, ssl_handshake_timeout=_NEVER
        )
        if transport is None:
            raise ConnectionResetError("the connection was closed during the handshake")
        self.connection_made(transport)

    def is_open(self) -> bool:
        """Whether it is connected, and not closing."""
        return self._transport is not None and not self._transport.is_closing()

    def expect_open(self) -> asyncio.Transport:
        """Returns the open transport, or raises a `ConnectionResetError`."""
        if self._transport is None or self._transport.is_closing():
            raise ConnectionResetError("the server closed the connection")
        return self._transport

    def socket(self) -> socket.socket:
        """Returns the socket of an open connection."""
        found: socket.socket = self.expect_open().get_extra_info("socket")
        return found

    def abort(self) -> None:
        """Closes the connection immediately."""
        if self._transport is not None:
            self._transport.abort()

    def write(self, data: bytes) -> None:
        """Sends bytes, or raises a `ConnectionResetError` if the connection is closed."""
        self.expect_open().write(data)

    async def drain(self) -> None:
        """Waits until the system has accepted what was written.

        Raises:
            OSError: The connection failed.
        """
        if self._failure is not None:
            raise self._failure
        if not self.is_open():
            await asyncio.sleep(0)  # lets the loop report the reason
        if self._is_lost:
            raise ConnectionResetError("the server closed the connection")
        if self._is_full:
            self._writer = asyncio.get_running_loop().create_future()
            try:
                await self._writer
            finally:
                self._writer = None

    async def read(self) -> bytes:
        """Returns the next received bytes; none at the end of the stream.

        Raises:
            OSError: The connection failed.
        """
        while not self._pieces:
            if self._failure is not None:
                raise self._failure
            if self._is_over:
                return b""
            self._reader = asyncio.get_running_loop().create_future()
            try:
                await self._reader
            finally:
                self._reader = None
        piece = self._pieces.popleft()
        self.unread -= len(piece)
        if self._is_resting and self.unread <= _MOST_UNREAD:
            self._is_resting = False
            if self._transport is not None:
                self._transport.resume_reading()
        return piece

    def is_at_end(self) -> bool:
        """Whether nothing is left to read, and nothing will arrive."""
        return not self._pieces and (self._is_over or self._failure is not None)

    def fail_read(self, error: Exception) -> None:
        """Makes a pending read fail with an error."""
        if self._reader is not None and not self._reader.done():
            self._reader.set_exception(error)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Takes the transport; called by the event loop."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - it is a stream of bytes
        # `drain` must wait for all bytes that the system does not accept yet, so limits can apply.
        transport.set_write_buffer_limits(1)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Takes received bytes; called by the event loop."""
        self._pieces.append(data)
        self.unread += len(data)
        _wake(self._reader)
        if self.unread > _MOST_UNREAD and not self._is_resting and self._transport is not None:
            self._transport.pause_reading()
            self._is_resting = True

    def eof_received(self) -> bool:
        """Handles the end of what the server sends; called by the event loop."""
        self._is_over = True
        _wake(self._reader)
        # The request may still be on its way. TLS cannot be closed in one direction.
        return self._transport is None or self._transport.get_extra_info("sslcontext") is None

    def connection_lost(self, exc: Exception | None) -> None:
        """Handles the end of the connection; called by the event loop."""
        self._is_lost = True
        if exc is None or (self.unread and isinstance(exc, ConnectionError)):
            self._is_over = True  # bytes that arrived earlier can still be read
        else:
            self._failure = exc
        _wake(self._reader)
        if self._writer is not None and not self._writer.done():
            self._writer.set_exception(exc or ConnectionResetError("the connection was closed"))

    def pause_writing(self) -> None:
        """Records that the system accepts no more bytes; called by the event loop."""
        self._is_full = True

    def resume_writing(self) -> None:
        """Records that the system accepts bytes again; called by the event loop."""
        self._is_full = False
        _wake(self._writer)


def _wake(waiting: asyncio.Future[None] | None) -> None:
    if waiting is not None and not waiting.done():
        waiting.set_result(None)


_PIECE = 64 * 1024


class AsyncioConnection(AsyncioBytes):
    """A connection, with or without TLS, to a service or a proxy.

    Bytes that arrive between exchanges close it, since they would corrupt the next response.

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
        self._is_done = False  # whether the exchange ended cleanly
        self._is_aborted = False

    async def tunnel(self, make_request: Callable[[], bytes], progress: AsyncioProgress) -> None:
        """Asks a proxy for a tunnel, and raises the same errors as `carry` if it refuses."""
        self._progress = progress
        self.write(make_request())
        # The response has no body, even if its header fields announce one.
        reception = await self._receive(Reception("HEAD"))
        if reception.status >= 300:
            raise OSError(f"{reception.status} {reception.reason}")
        if reception.has_surplus or self.unread:
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
        response = reception.response()
        self._is_done = is_done
        return response

    async def begin(self, progress: AsyncioProgress) -> Reception:
        """Sends the request and reads the head of the response; raises the same as `carry`."""
        await self._send(progress)
        reception = Reception(progress.request.method, is_streamed=True)
        while not reception.status:
            self._take_in(reception, await self.read())
        return reception

    async def piece(self, reception: Reception) -> bytes:
        """Returns the next piece of the body after `begin`; empty at its end.

        A cancelled read can be repeated. Raises the same errors as `carry`.
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
        if self.unread or progress is None:
            return await self.read()
        progress.begin_wait()
        try:
            return await self.read()
        finally:
            progress.end_wait()

    def _take_in(self, reception: Reception, data: bytes) -> None:
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
                        # An early response explains why the rest could not be sent.
                        if not self.unread:
                            raise
                        break
        progress.enter(Stage.READING)

    async def _write(self, progress: AsyncioProgress, data: bytes) -> None:
        for start in range(0, len(data), _PIECE):
            self.write(data[start : start + _PIECE])
            self.expect_open()  # raises if the first write failed, so nothing was sent
            progress.enter(Stage.SENDING)
            await self.drain()

    def _settle(self, reception: Reception) -> bool:
        """Returns whether the connection can be reused after a complete response."""
        self.has_surplus = reception.has_surplus or self.unread > 0
        if self.idle_since and self.has_surplus:
            # The first bytes may be late bytes of the previous response.
            raise FramingError("more than one response on a reused connection")
        return not (reception.is_last or self.has_surplus or self.is_at_end())

    def release(self) -> bool:
        """Ends the exchange; returns whether the connection can be reused."""
        is_done, self._is_done, self._progress = self._is_done, False, None
        return is_done

    def is_quiet(self) -> bool:
        """Whether it is open, and has no bytes that the loop has not read yet."""
        return self.is_open() and not wait_for_read(self.socket(), 0.0)

    def abort(self) -> None:
        """Closes the connection immediately."""
        self._is_aborted = True
        super().abort()

    def data_received(self, data: bytes) -> None:
        """Takes received bytes; called by the event loop."""
        if self._progress is None:
            self.has_surplus = True
            self.abort()
            return
        self._progress.stir()
        super().data_received(data)

    def eof_received(self) -> bool:
        """Handles the end of what the server sends; called by the event loop."""
        if self._progress is None:
            self.abort()
        return super().eof_received()

    async def _receive(self, reception: Reception) -> Reception:
        while not reception.is_whole:
            data = await self.read()
            for _ in reception.feed(data):
                await asyncio.sleep(0)
            if not data:
                reception.end()
        return reception
