"""A response of the synchronous transport whose body is read piece by piece."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import closing, contextmanager

from ..errors import CloudInfiniteError, TransportError
from ..http import HttpResponse, Stream
from .connection import Connection, Progress
from .diagnosis import CLOSED, FAILURES, diagnose, without_wrapping
from .framing import Reception
from .pool import Route


@contextmanager
def diagnosed(progress: Progress, host: str, *, proxied: bool) -> Generator[None]:
    """Explains what fails on a connection.

    Raises:
        TransportError: In place of anything that the libraries below raise.
    """
    try:
        yield
    except CloudInfiniteError:
        raise
    except FAILURES as error:
        plain = without_wrapping(error)
        raise diagnose(plain, progress.request, host, progress.stage, proxied=proxied) from plain


def open_stream(route: Route, progress: Progress) -> Stream | HttpResponse:
    """Sends an exchange, and gives a success as a stream, anything else as it is.

    Raises:
        OSError: As does `Connection.begin`, which raises others too.
    """
    connection = route.take(progress)
    try:
        reception = connection.begin()
        stream = ConnectionStream(route, connection, reception)
        if HttpResponse(reception.status).is_success:
            progress.end_head()
            return stream
    except BaseException:
        route.give(connection, is_kept=False)
        raise
    with closing(stream):
        body = b"".join(iter(stream.next_piece, b""))
    return HttpResponse(stream.status, stream.headers, body)


class ConnectionStream(Stream):
    """A stream that holds a connection until it is read to its end, fails or is closed."""

    def __init__(self, route: Route, connection: Connection, reception: Reception) -> None:
        self.status = reception.status
        self.headers = reception.headers
        self._route = route
        self._connection: Connection | None = connection
        self._reception = reception
        self._is_whole = False

    def read(self) -> bytes:
        """The next piece of the body."""
        if self._connection is None:
            return self._no_more()
        progress, is_proxied = self._connection.progress, self._route.is_proxied
        with diagnosed(progress, self._route.host, proxied=is_proxied):
            return self.next_piece()

    def next_piece(self) -> bytes:
        """The next piece of the body; an error is as it happened."""
        if self._connection is None:
            return self._no_more()
        try:
            piece, is_kept = self._connection.piece(self._reception)
        except BaseException:
            self._give()
            raise
        if not piece:
            self._is_whole = True
            self._give(is_kept=is_kept)
        return piece

    def close(self) -> None:
        """Gives the connection back, or closes it; calling it again does nothing."""
        self._give()

    def _no_more(self) -> bytes:
        if not self._is_whole:
            raise TransportError(CLOSED)
        return b""

    def _give(self, *, is_kept: bool = False) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._route.give(connection, is_kept=is_kept)
