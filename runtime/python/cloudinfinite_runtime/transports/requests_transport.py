"""The synchronous transport: sends a request once, and reads the response.

It uses only the lowest layer of requests: urllib3's connections, and how requests finds proxies and
certificates. It does nothing that sessions add on their own: redirects, cookies, .netrc, other
encodings, or another spelling of the target.
"""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import urllib3

from ..errors import CloudInfiniteError, ConfigurationError, TransportError
from ..http import HttpResponse, SignedRequest, Stream, StreamingTransport
from ..settings.network import Network
from .connection import Connection, Progress
from .connection_settings import ConnectionSettings, check, origin_of, settings_for
from .diagnosis import CLOSED, FAILURES, diagnose, without_wrapping
from .framing import Reception
from .pool import Route

if TYPE_CHECKING:
    import requests


@contextmanager
def diagnosed(progress: Progress, host: str, *, proxied: bool) -> Generator[None]:
    """Turns errors of a connection into a `TransportError` that explains them."""
    try:
        yield
    except CloudInfiniteError:
        raise
    except FAILURES as error:
        plain = without_wrapping(error)
        raise diagnose(plain, progress.request, host, progress.stage, proxied=proxied) from plain


def open_stream(route: Route, progress: Progress) -> Stream | HttpResponse:
    """Sends a request, and returns a stream if the service reports success.

    Raises:
        OSError: The connection failed; see `Connection.carry` for other errors.
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
        """Returns the next piece of the body."""
        if self._connection is None:
            return self._no_more()
        progress, is_proxied = self._connection.progress, self._route.is_proxied
        with diagnosed(progress, self._route.host, proxied=is_proxied):
            return self.next_piece()

    def next_piece(self) -> bytes:
        """Returns the next piece of the body; raises errors of the connection unchanged."""
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
        """Returns the connection to its pool, or closes it. Calling it again does nothing."""
        self._give()

    def _no_more(self) -> bytes:
        if not self._is_whole:
            raise TransportError(CLOSED)
        return b""

    def _give(self, *, is_kept: bool = False) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            self._route.give(connection, is_kept=is_kept)


class RequestsTransport(StreamingTransport):
    """Sends requests over its own connections, or over a user's session.

    Any number of threads may share it. After a fork, it keeps working in both processes, each with
    its own connections. `TransportError.sent` is False exactly if no byte of the request was sent,
    and everything except host name resolution observes the deadline.

    Both guarantees are weaker with a session, whose connections are not accessible: in doubt, the
    request counts as sent; and the deadline is only enforced by shortening the timeouts, so a
    handshake, or a server that sends its header byte by byte, may exceed it. Forking is as safe as
    the session is.

    Args:
        network: Proxy, certificates and the maximum number of connections; None for the defaults.
        session: A user's session to use instead, with its proxies, certificates and adapters. It is
            neither changed nor closed.

    Raises:
        ConfigurationError: Both are given, or a network setting is invalid.
    """

    def __init__(
        self, network: Network | None = None, session: requests.Session | None = None
    ) -> None:
        self._transport: StreamingTransport
        if session is None:
            self._transport = _Direct(network or Network())
        elif network is None:
            from .session import SessionTransport

            self._transport = SessionTransport(session)
        else:
            raise ConfigurationError("a session brings its own network settings; pass one of them")

    def send(self, request: SignedRequest, /) -> HttpResponse:
        """Sends the request and reads the whole response.

        Raises:
            TransportError: No complete response of at most 32 MiB arrived.
            ConfigurationError: The environment's proxy or certificates cannot be used, or the
                session's adapter would retry a request that must not be sent twice.
        """
        return self._transport.send(request)

    def open(self, request: SignedRequest, /) -> Stream | HttpResponse:
        """Sends the request, and returns a stream of any size if the service reports success.

        Until it is read or closed, it occupies a connection.

        Raises:
            TransportError: As for `send`; the stream raises it too.
            ConfigurationError: As for `send`.
        """
        return self._transport.open(request)

    def close(self) -> None:
        """Closes the connections, but not a user's session."""
        self._transport.close()


class _Direct(StreamingTransport):
    """Sends over pools of connections, which are separate in each process."""

    def __init__(self, network: Network) -> None:
        if not hasattr(urllib3.HTTPResponse, "read1"):
            # requests accepts older versions, which only read whole chunks.
            raise ConfigurationError("urllib3 is too old; pip install 'urllib3>=2.2'")
        check(network)
        self._network = network
        # Keyed by process, since a child must not use its parent's connections. A dictionary's
        # methods are atomic; a lock could stay locked after a fork.
        self._routes: dict[int, dict[tuple[str, ConnectionSettings], Route]] = {}
        self._closed = False

    def send(self, request: SignedRequest, /) -> HttpResponse:
        with self._exchange(request) as (route, progress):
            return _send(route, progress)

    def open(self, request: SignedRequest, /) -> Stream | HttpResponse:
        with self._exchange(request) as (route, progress):
            return open_stream(route, progress)

    def close(self) -> None:
        self._closed = True
        # The parent's connections stay open, since they belong to another process.
        for route in list(self._routes.get(os.getpid(), {}).values()):
            route.pool.close()

    @contextmanager
    def _exchange(self, request: SignedRequest) -> Generator[tuple[Route, Progress]]:
        """Finds the route to the host, and explains errors of its connections."""
        if self._closed:
            raise ConfigurationError("this transport is closed; create a new one")
        progress = Progress(request)
        origin = origin_of(request.url)
        settings = settings_for(request.url, self._network)
        with diagnosed(progress, origin.partition("://")[2], proxied=settings.proxy is not None):
            yield self._route(origin, settings), progress

    def _route(self, origin: str, settings: ConnectionSettings) -> Route:
        process = os.getpid()
        routes = self._routes.get(process)
        if routes is None:
            # Drop the parent's routes and their sockets, which does not affect the parent.
            for other in [each for each in self._routes if each != process]:
                self._routes.pop(other, None)
            routes = self._routes.setdefault(process, {})
        route = routes.get((origin, settings))
        if route is None:
            # If two threads make one at the same time, only one of them is used.
            made = Route(origin, settings, self._network.pool_size)
            route = routes.setdefault((origin, settings), made)
            if self._closed:
                route.pool.close()
        return route


def _send(route: Route, progress: Progress) -> HttpResponse:
    connection = route.take(progress)
    is_kept = False
    try:
        response, is_kept = connection.carry()
    finally:
        route.give(connection, is_kept=is_kept)
    return response
