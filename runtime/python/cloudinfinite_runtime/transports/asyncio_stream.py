"""A response of the asynchronous transport whose body is read piece by piece."""

from __future__ import annotations

from collections.abc import Callable

from ..errors import CloudInfiniteError, TransportError
from ..http import AsyncStream
from .asyncio_connection import AsyncioConnection
from .asyncio_progress import AsyncioProgress
from .diagnosis import CLOSED, diagnose
from .framing import Reception


class AsyncioStream(AsyncStream):
    """A stream that holds a connection until it is read to its end, fails or is closed.

    Args:
        give: Takes the connection back.
        connection: The connection.
        progress: The exchange, of which the head of the answer has come.
        reception: That answer.
        host: The host, for a message.
    """

    def __init__(
        self,
        give: Callable[[AsyncioConnection], None],
        connection: AsyncioConnection,
        progress: AsyncioProgress,
        reception: Reception,
        host: str,
    ) -> None:
        self.status = reception.status
        self.headers = reception.headers
        self._give_back = give
        self._connection: AsyncioConnection | None = connection
        self._progress = progress
        self._reception = reception
        self._host = host
        self._is_whole = False

    async def read(self) -> bytes:
        """The next piece of the body."""
        if self._connection is None:
            if not self._is_whole:
                raise TransportError(CLOSED)
            return b""
        try:
            piece = await self._connection.piece(self._reception)
        except CloudInfiniteError:
            self.close()
            raise
        except (OSError, ValueError) as error:
            self.close()
            progress = self._progress
            raise diagnose(
                error, progress.request, self._host, progress.stage, proxied=False
            ) from error
        if not piece:
            self._is_whole = True
            self.close()
        return piece

    def close(self) -> None:
        """Gives the connection back, or closes it; calling it again does nothing."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._progress.close()
            self._give_back(connection)
