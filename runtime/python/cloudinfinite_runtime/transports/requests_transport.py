"""The synchronous transport: sends what it is given, once, and reads the answer.

Only the lowest layer of requests is used: the connections of its urllib3, and how it finds proxies
and certificates. What its sessions would add on their own account (redirects, cookies, .netrc,
other encodings, another spelling of the target) is not there.
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
    """Sends exchanges over connections of its own, or over a session of the user's.

    It may be shared by any number of threads, and goes on after a fork in both processes, each with
    connections of its own. `TransportError.sent` is False exactly where no byte of the request has
    left, and all but the look-up of the host's name is done by the deadline.

    A session's connections are out of reach, so that both promises are weaker with one: what is
    not certain counts as sent; and the deadline is kept by shortening the limits, so that a server
    that sends its header byte by byte, or a handshake, may overrun it. Forking is as safe as the
    session is.

    Args:
        network: Proxy, certificates, and how many connections there may be; None for the defaults.
        session: A session of the user's, for its proxies, certificates and adapters, in place of
            all that; it is neither changed nor closed.

    Raises:
        ConfigurationError: Both are given, or the network's settings cannot work.
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
        """Sends the exchange and reads the whole answer.

        Raises:
            TransportError: No complete answer of at most 32 MiB came in.
            ConfigurationError: The environment's proxy or certificates cannot be used, or the
                session's adapter would send again on its own what must not be sent twice.
        """
        return self._transport.send(request)

    def close(self) -> None:
        """Closes the connections; a session of the user's stays open."""
        self._transport.close()


class _Direct(Transport):
    """Sends over pools of connections, in each process over others."""

    def __init__(self, network: Network) -> None:
        if not hasattr(urllib3.HTTPResponse, "read1"):
            # requests itself is content with an older one, which reads whole chunks only.
            raise ConfigurationError("urllib3 is too old; pip install 'urllib3>=2.2'")
        check(network)
        self._network = network
        # By the process, since a child must not use its parent's connections; a dictionary's own
        # methods need no lock, which a fork could leave locked.
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
        # Not the parent's, which are none of this process's business.
        for route in list(self._routes.get(os.getpid(), {}).values()):
            route.pool.close()

    def _route(self, origin: str, settings: ConnectionSettings) -> Route:
        process = os.getpid()
        routes = self._routes.get(process)
        if routes is None:
            # Those of a parent go, and their sockets with them, which the parent does not notice.
            for other in [each for each in self._routes if each != process]:
                self._routes.pop(other, None)
            routes = self._routes.setdefault(process, {})
        route = routes.get((origin, settings))
        if route is None:
            # Two threads may make one at the same time; one of the two is used then.
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
