"""Bytes over a socket in an event loop: pieces in as they arrive, and out as the system takes them.

In place of asyncio's streams, which copy what arrives twice and stop reading after every large
piece.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections import deque

_MOST_UNREAD = 256 * 1024
"""How many bytes may arrive before reading pauses, which is as much as one read gives."""

_NEVER = 1e6  # seconds; `AsyncioProgress` enforces the real limits


class AsyncioBytes(asyncio.Protocol):
    """Both directions of one connection, with or without TLS.

    One task at a time may read, and one may write.

    Attributes:
        unread: How many bytes have arrived and were not taken.
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
        """The open transport; raises a `ConnectionResetError` if there is none."""
        if self._transport is None or self._transport.is_closing():
            raise ConnectionResetError("the server closed the connection")
        return self._transport

    def socket(self) -> socket.socket:
        """The socket of an open connection."""
        found: socket.socket = self.expect_open().get_extra_info("socket")
        return found

    def abort(self) -> None:
        """Closes it at once."""
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
            await asyncio.sleep(0)  # lets the loop say why
        if self._is_lost:
            raise ConnectionResetError("the server closed the connection")
        if self._is_full:
            self._writer = asyncio.get_running_loop().create_future()
            try:
                await self._writer
            finally:
                self._writer = None

    async def read(self) -> bytes:
        """The next bytes, as they arrived; none at the end of the stream.

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
        """Ends the wait of the task that reads, if one does."""
        if self._reader is not None and not self._reader.done():
            self._reader.set_exception(error)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Takes the transport; called by the event loop."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - it is a stream of bytes
        # `drain` must wait for whatever the system does not accept at once, so limits can apply.
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
            self._is_over = True  # what came before it is read
        else:
            self._failure = exc
        _wake(self._reader)
        if self._writer is not None and not self._writer.done():
            self._writer.set_exception(exc or ConnectionResetError("the connection was closed"))

    def pause_writing(self) -> None:
        """The system accepts no more; called by the event loop."""
        self._is_full = True

    def resume_writing(self) -> None:
        """The system accepts more; called by the event loop."""
        self._is_full = False
        _wake(self._writer)


def _wake(waiting: asyncio.Future[None] | None) -> None:
    if waiting is not None and not waiting.done():
        waiting.set_result(None)
