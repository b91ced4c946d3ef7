"""A connection in an event loop, which carries one exchange at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing

from urllib3.util.wait import wait_for_read

from ..http import HttpResponse
from .asyncio_bytes import AsyncioBytes
from .asyncio_progress import AsyncioProgress
from .diagnosis import CLOSED, Stage, is_late
from .framing import FramingError, Reception

_PIECE = 64 * 1024


class AsyncioConnection(AsyncioBytes):
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
        self._is_done = False  # whether the exchange ended cleanly
        self._is_aborted = False

    async def tunnel(self, make_request: Callable[[], bytes], progress: AsyncioProgress) -> None:
        """Asks a proxy for a tunnel, and raises the same errors as `carry` if it refuses."""
        self._progress = progress
        self.write(make_request())
        # The response has no body, whatever its header fields say.
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
        answer = reception.answer()
        self._is_done = is_done
        return answer

    async def begin(self, progress: AsyncioProgress) -> Reception:
        """Sends the request of a watch and reads the head of the answer; raises as `carry` does."""
        await self._send(progress)
        reception = Reception(progress.request.method, is_streamed=True)
        while not reception.status:
            self._take_in(reception, await self.read())
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
                        # An early response says more than that the rest could not be sent.
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
        """Says whether the connection may be used again after an answer that is whole."""
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
        """Closes it at once."""
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
