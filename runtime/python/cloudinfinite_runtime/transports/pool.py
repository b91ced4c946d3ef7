"""The connections to one host, directly or through a proxy, limited to `pool_size`."""

from __future__ import annotations

import math
import threading
import weakref
from collections import deque
from collections.abc import Callable
from functools import partial
from time import monotonic, sleep
from urllib.parse import urlsplit

from urllib3.connection import ProxyConfig
from urllib3.util import parse_url

from ..errors import ConfigurationError
from ..http import MOST_IDLE, SignedRequest
from ..representation import without_frames
from .connection import Connection, Progress, SecureConnection
from .connection_settings import PORTS, ConnectionSettings, proxy_fields, tls_context
from .diagnosis import Stage
from .framing import DOUBT, request_head

_Places = deque[Connection | None]


class Pool:
    """Lends connections to threads, first come, first served.

    It uses no lock, since a signal handler that makes a call in the middle of another one would
    deadlock; operations of deques are atomic.

    Args:
        make: Makes a connection that is not connected yet.
        size: The maximum number of connections.
    """

    def __init__(self, make: Callable[[], Connection], size: int) -> None:
        self._make = make
        # One place per possible connection; places without a connection are on the left.
        self._places: _Places = deque([None] * size)
        self._waiting: deque[_Waiter] = deque()
        self._is_closed = False
        self._doubted = -math.inf
        weakref.finalize(self, _close, self._places)

    def take(self, request: SignedRequest) -> Connection:
        """Returns the most recently used connection, or a new one; it must be given back.

        Raises:
            TimeoutError: None was free by the deadline of the request.
            ConfigurationError: The pool is closed.
        """
        kept = self._take_place(request.deadline)
        if kept is not None and self._may_carry(kept, request):
            return kept
        try:
            if kept is not None:
                kept.close()
            return self._make()
        except BaseException:
            self.give(None)
            raise

    def give(self, connection: Connection | None) -> None:
        """Takes back a connection that can be reused; None only frees its place."""
        if connection is None:
            self._places.appendleft(None)
        else:
            connection.idle_since = monotonic()
            self._places.append(connection)
        self._serve()
        if self._is_closed:
            _close(self._places)

    def doubt(self) -> None:
        """Records that the server sent surplus bytes.

        For a while, connections are not reused.
        """
        self._doubted = monotonic()

    def close(self) -> None:
        """Closes idle connections now, and the others when they are given back."""
        self._is_closed = True
        _close(self._places)
        self._serve()

    def _take_place(self, deadline: float) -> Connection | None:
        if not self._waiting and not self._is_closed:
            try:
                return self._places.pop()
            except IndexError:
                pass
        waiter = _Waiter()
        self._waiting.append(waiter)
        self._serve()
        try:
            waiter.wait(deadline)
            if self._is_closed:
                raise ConfigurationError("this transport is closed; create a new one")
        except BaseException:
            self._withdraw(waiter)
            raise
        return waiter.place

    def _serve(self) -> None:
        """Gives places to waiting threads. Call this after adding to either deque."""
        while self._waiting and (self._places or self._is_closed):
            try:
                place = self._places.pop()
            except IndexError:
                if not self._is_closed:
                    continue
                place = None
            try:
                waiter = self._waiting.popleft()
            except IndexError:
                self._places.append(place)
            else:
                waiter.serve(place)

    def _may_carry(self, connection: Connection, request: SignedRequest) -> bool:
        said = connection.look()
        if said:
            self.doubt()
        now = monotonic()
        is_old = now - connection.idle_since > MOST_IDLE
        is_doubtful = now - self._doubted < DOUBT
        return said is None and not is_doubtful and (request.safe or not is_old)

    def _withdraw(self, waiter: _Waiter) -> None:
        try:
            self._waiting.remove(waiter)
        except ValueError:
            # It was served after all, or is being served right now.
            while not waiter.is_served:
                sleep(0)
            self.give(waiter.place)


class _Waiter:
    """A thread that waits for a place."""

    def __init__(self) -> None:
        self.place: Connection | None = None
        self.is_served = False
        self._lock = threading.Lock()
        self._lock.acquire()

    def serve(self, place: Connection | None) -> None:
        self.place = place
        self.is_served = True
        self._lock.release()

    def wait(self, deadline: float) -> None:
        left = min(deadline - monotonic(), threading.TIMEOUT_MAX)
        if not self._lock.acquire(timeout=max(0.0, left)):
            raise TimeoutError("timed out")


def _close(places: _Places) -> None:
    for _ in range(len(places)):
        try:
            connection = places.pop()
        except IndexError:
            return
        if connection is not None:
            connection.close()
        places.appendleft(None)


class Route:
    """The route to one host.

    Args:
        origin: Scheme and host of the service, and its port if that is not the default.
        settings: The proxy and the certificates, which are read once for all connections.
        size: The maximum number of connections.

    Attributes:
        pool: The connections.
        host: The host, for messages.
        is_proxied: Whether they lead to a proxy.

    Raises:
        ConfigurationError: A certificate cannot be read.
        ValueError: The origin or the proxy is invalid.
    """

    @without_frames
    def __init__(self, origin: str, settings: ConnectionSettings, size: int) -> None:
        self.host = origin.partition("://")[2]
        self.is_proxied = settings.proxy is not None
        self._origin = origin
        self._forwarding: dict[str, str] | None = None
        if settings.proxy is None:
            make = _straight(origin, settings)
        elif origin.startswith("http:"):
            # The proxy does not get the client's certificate.
            own = ConnectionSettings(proxy=None, verify=settings.verify, certificate=None)
            make, self._forwarding = _straight(settings.proxy, own), proxy_fields(settings.proxy)
        else:
            make = _tunnel(origin, settings, settings.proxy)
        self.pool = Pool(partial(_made, make, self.is_proxied), size)

    def take(self, progress: Progress) -> Connection:
        """Returns a connection for an exchange, which must be given back, and prepares its head.

        Raises:
            ValueError: The request contains characters that HTTP cannot carry.
            TimeoutError: None was free by the deadline of the exchange.
            ConfigurationError: The transport is closed.
        """
        progress.left()
        progress.head = request_head(progress.request, self._origin, self._forwarding)
        progress.stage = Stage.WAITING
        connection = self.pool.take(progress.request)
        progress.stage = Stage.READY
        connection.progress = progress
        return connection

    def give(self, connection: Connection, *, is_kept: bool) -> None:
        """Takes back a connection, to be reused or closed."""
        if connection.has_surplus:
            self.pool.doubt()
        if not is_kept:
            connection.close()
        self.pool.give(connection if is_kept else None)


def _made(make: Callable[[], Connection], is_proxied: bool) -> Connection:
    connection = make()
    connection.is_proxied = is_proxied
    return connection


def _straight(address: str, settings: ConnectionSettings) -> Callable[[], Connection]:
    url = parse_url(address)
    host, port = url.host or "", url.port or PORTS[url.scheme or "http"]
    if url.scheme != "https":
        return lambda: Connection(host, port)
    context = tls_context(settings.verify, settings.certificate)
    return lambda: SecureConnection(host, port, ssl_context=context)


def _tunnel(origin: str, settings: ConnectionSettings, proxy: str) -> Callable[[], Connection]:
    target, through, fields = urlsplit(origin), parse_url(proxy), proxy_fields(proxy)
    scheme = through.scheme or "http"
    context = tls_context(settings.verify, settings.certificate)
    # The proxy does not get the client's certificate.
    config = ProxyConfig(tls_context(settings.verify), False, None, None)

    def make() -> Connection:
        made = SecureConnection(
            through.host or "",
            through.port or PORTS[scheme],
            ssl_context=context,
            proxy=through,
            proxy_config=config,
        )
        made.set_tunnel(target.hostname or "", target.port or 443, fields, scheme)
        return made

    return make
