"""The synchronous transport: sends a request once, and reads the response.

It only uses the lowest layer of requests: urllib3's connections, and how requests finds proxies and
certificates. It does none of what sessions add on their own: redirects, cookies, .netrc, other
encodings, or another spelling of the target.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import urllib3

from ..errors import CloudInfiniteError, ConfigurationError
from ..http import HttpResponse, SignedRequest, Transport
from ..settings.network import Network
from .connection import Progress
from .diagnosis import FAILURES, Stage, diagnose, without_wrapping
from .pool import Route
from .proxies import ConnectionSettings, check, origin_of, settings_for

if TYPE_CHECKING:
    import requests


class RequestsTransport(Transport):
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
        self._transport: Transport
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

    def close(self) -> None:
        """Closes the connections, but not a user's session."""
        self._transport.close()


class _Direct(Transport):
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
        if self._closed:
            raise ConfigurationError("this transport is closed; create a new one")
        progress = Progress(request)
        origin = origin_of(request.url)
        settings = settings_for(request.url, self._network)
        try:
            return _send(self._route(origin, settings), progress)
        except CloudInfiniteError:
            raise
        except FAILURES as error:
            host = origin.partition("://")[2]
            plain = without_wrapping(error)
            proxied = settings.proxy is not None
            raise diagnose(plain, request, host, progress.stage, proxied=proxied) from plain

    def close(self) -> None:
        self._closed = True
        # The parent's connections stay open, since they belong to another process.
        for route in list(self._routes.get(os.getpid(), {}).values()):
            route.pool.close()

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
    request = progress.request
    progress.left()
    progress.head = route.head(request)
    progress.stage = Stage.WAITING
    connection = route.pool.take(request)
    progress.stage = Stage.READY
    connection.progress = progress
    is_kept = False
    try:
        answer, is_kept = connection.carry()
    finally:
        if connection.has_surplus:
            route.pool.doubt()
        if not is_kept:
            connection.close()
        route.pool.give(connection if is_kept else None)
    return answer
