"""A connection in an event loop: it carries one exchange at a time, and nothing in between."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from typing import Any

from urllib3.util.wait import wait_for_read

from ..http import HttpResponse
from .asyncio_watch import Watch
from .diagnosis import is_late
from .framing import FramingError, Reception
from .stage import Stage

_PIECE = 64 * 1024
_NEVER = 1e6  # seconds; a watch is quicker


class AsyncioConnection(asyncio.StreamReader):
    """A connection, by TLS or plain, to a service or to a proxy.

    What comes in while nobody waits for an answer closes it: another answer would begin with that.

    Attributes:
        idle_since: The moment of `time.monotonic` at which the latest exchange was done; 0 if there
            was none.
        has_surplus: Whether more has come in than was due.
    """

    def __init__(self) -> None:
        super().__init__()
        self.idle_since = 0.0
        self.has_surplus = False
        self._watch: Watch | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._unread = 0  # bytes
        self._is_done = False  # with nothing left of the exchange

    async def open(self, host: str, port: int) -> None:
        """Connects to an address; raises an `OSError` if that fails."""
        loop = asyncio.get_running_loop()
        protocol = asyncio.StreamReaderProtocol(self)
        transport, _ = await loop.create_connection(lambda: protocol, host, port)
        # Whatever the system does not take at once is waited for, since there is a limit for it.
        transport.set_write_buffer_limits(1)
        self._writer = asyncio.StreamWriter(transport, protocol, self, loop)

    async def secure(self, context: ssl.SSLContext, host: str) -> None:
        """Agrees on TLS with a host; raises an `OSError` if that fails."""
        writer = self._open()
        await writer.start_tls(context, server_hostname=host, ssl_handshake_timeout=_NEVER)
        writer.transport.set_write_buffer_limits(1)

    async def tunnel(self, make_request: Callable[[], bytes], watch: Watch) -> None:
        """Asks a proxy for a tunnel, and raises as `carry` does if it gives none."""
        self._watch = watch
        self._open().write(make_request())
        # Its answer has no body, whatever it says.
        reception = await self._receive(Reception("HEAD"))
        if reception.status >= 300:
            raise OSError(f"{reception.status} {reception.reason}")
        if reception.has_surplus or self._unread:
            raise FramingError("the proxy said more than was asked for")
        self.release()

    async def carry(self, watch: Watch) -> HttpResponse:
        """Sends the request of a watch, and gives the answer.

        Raises:
            FramingError: What came in is no answer, or not certain to be the answer to this.
            ContentError: The answer's body cannot be decoded.
            TransportError: It is too large.
            OSError: The connection failed.
        """
        if is_late(watch.exchange):
            raise TimeoutError
        self._watch = watch
        for start in range(0, len(watch.request), _PIECE):
            self._open().write(watch.request[start : start + _PIECE])
            writer = self._open()  # where the system took nothing of it, nothing has left
            watch.enter(Stage.SENDING)
            await writer.drain()
        watch.enter(Stage.READING)
        reception = await self._receive(Reception(watch.exchange.method))
        self.has_surplus = reception.has_surplus or self._unread > 0
        if self.idle_since and self.has_surplus:
            # Late bytes of the former answer may have come first, in the place of this one.
            raise FramingError("more than one answer, on a connection that was used before")
        answer = reception.answer()
        self._is_done = not (reception.is_last or self.has_surplus or self.at_eof())
        return answer

    def release(self) -> bool:
        """Ends the exchange; says whether another may follow it."""
        is_done, self._is_done, self._watch = self._is_done, False, None
        return is_done

    def is_quiet(self) -> bool:
        """Whether it stands, and nothing has come in that the loop has not seen yet."""
        if self._writer is None or self._writer.is_closing():
            return False
        return not wait_for_read(self._writer.get_extra_info("socket"), 0.0)

    def abort(self) -> None:
        """Closes it at once."""
        if self._writer is not None:
            self._writer.transport.abort()

    def feed_data(self, data: Any) -> None:
        """Takes what has come in, for the event loop."""
        if self._watch is None:
            self.has_surplus = True
            self.abort()
            return
        self._watch.stir()
        self._unread += len(data)
        super().feed_data(data)

    def feed_eof(self) -> None:
        """Takes the end of it, for the event loop."""
        super().feed_eof()
        if self._watch is None:
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
            raise ConnectionResetError("the other side hung up")
        return self._writer
