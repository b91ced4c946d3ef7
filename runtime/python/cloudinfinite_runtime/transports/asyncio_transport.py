"""The asynchronous transport: sends what it is given, once, and reads the answer."""

from __future__ import annotations

import asyncio
import math
import os
import socket
from collections import deque
from time import monotonic
from urllib.parse import urlsplit

from ..errors import CloudInfiniteError, ConfigurationError
from ..frames import without_frames
from ..http import MOST_IDLE, AsyncTransport, HttpResponse, SignedRequest
from ..representation import printable
from ..settings.network import Network
from .asyncio_connection import AsyncioConnection, AsyncioProgress
from .certificates import tls_context
from .diagnosis import Stage, diagnose
from .framing import DOUBT
from .proxies import PORTS, ConnectionSettings, check, origin_of, proxy_fields, settings_for
from .wire_headers import request_head, tunnel_request


class AsyncioPool:
    """Lends out connections, of which each carries one exchange at a time.

    There are never more than its size; exchanges that come when all are in use wait in order.

    Args:
        origin: Scheme and host of the service, and its port if it is not the usual one.
        settings: The proxy and the certificates, which are read here, once for all connections.
        size: How many connections there may be.

    Raises:
        ConfigurationError: A certificate cannot be read, or there are no such proxies.
        ValueError: The origin is none.
    """

    @without_frames
    def __init__(self, origin: str, settings: ConnectionSettings, size: int) -> None:
        proxy, is_secure = settings.proxy or "", origin.startswith("https:")
        self._is_proxied = bool(proxy)
        self._origin = origin
        self._host = _address(origin)
        self._first = _address(proxy) if proxy else self._host
        self._tls = tls_context(settings.verify, settings.certificate) if is_secure else None
        # The client's certificate is not for the proxy.
        is_hidden = proxy.lower().startswith("https:")
        self._proxy_tls = tls_context(settings.verify) if is_hidden else None
        self._proxy_fields = proxy_fields(proxy) if proxy else {}
        self._forwarding = self._proxy_fields if proxy and not is_secure else None
        self._slots = asyncio.Semaphore(size)
        self._idle: deque[AsyncioConnection] = deque()
        self._keeps_from = 0.0  # a moment of `time.monotonic`

    @without_frames
    def request(self, request: SignedRequest) -> bytes:
        """The bytes of a request that goes to this host.

        Raises:
            ValueError: Something has characters that HTTP cannot carry.
        """
        return request_head(request, self._origin, self._forwarding) + request.body

    async def take(self, progress: AsyncioProgress) -> AsyncioConnection:
        """A connection for one exchange: the one that was given back last, or else a new one.

        Raises:
            OSError: There is none to be had.
            FramingError: The proxy does not speak HTTP.
        """
        if self._slots.locked():
            progress.enter(Stage.WAITING)
        await self._slots.acquire()
        try:
            connection = await self._kept() or await self._connect(progress)
        except BaseException:
            self._slots.release()
            raise
        progress.enter(Stage.READY)
        return connection

    def give(self, connection: AsyncioConnection) -> None:
        """Takes back a connection, whatever became of its exchange."""
        connection.idle_since = now = monotonic()
        is_done = connection.release()
        self._doubt_after(connection)
        if is_done and now >= self._keeps_from:
            self._idle.append(connection)
        else:
            connection.abort()
        self._slots.release()
        while self._idle and self._idle[0].idle_since < now - MOST_IDLE:
            self._idle.popleft().abort()

    def retire(self, until: float = math.inf) -> None:
        """Closes all idle connections, and keeps none until that moment."""
        self._keeps_from = max(self._keeps_from, until)
        while self._idle:
            self._idle.pop().abort()

    async def _kept(self) -> AsyncioConnection | None:
        oldest = monotonic() - MOST_IDLE
        while self._idle:
            connection = self._idle.pop()
            if connection.idle_since >= oldest and connection.is_quiet():
                return connection
            for _ in range(2):
                await asyncio.sleep(0)  # in the first turn, the loop finds out what has come
            connection.abort()
            self._doubt_after(connection)
        return None

    def _doubt_after(self, connection: AsyncioConnection) -> None:
        """Gives each exchange a connection of its own for a while, if a server said too much."""
        if connection.has_surplus:
            self.retire(monotonic() + DOUBT)

    async def _connect(self, progress: AsyncioProgress) -> AsyncioConnection:
        connection = AsyncioConnection()
        progress.enter(Stage.CONNECTING)
        try:
            await self._open(connection, progress.request.connect)
            if self._is_proxied:
                progress.enter(Stage.TUNNELLING)
            if self._proxy_tls is not None:
                await connection.secure(self._proxy_tls, self._first[0])
            if self._tls is not None:
                if self._is_proxied:
                    await connection.tunnel(self._tunnel_request, progress)
                progress.enter(Stage.SECURING)
                await connection.secure(self._tls, self._host[0])
        except BaseException:
            connection.abort()
            raise
        return connection

    async def _open(self, connection: AsyncioConnection, limit: float) -> None:
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(*self._first, type=socket.SOCK_STREAM)
        for more, (*_, address) in zip(reversed(range(len(found))), found, strict=True):
            try:
                # One that does not answer leaves time for the others.
                async with asyncio.timeout(limit / len(found) if more else None):
                    await connection.open(*address[:2])
                return
            except OSError as error:
                if not more:
                    # asyncio puts a sentence with an address in the place of the system's.
                    raise OSError(error.errno, os.strerror(error.errno or 0)) from None

    def _tunnel_request(self) -> bytes:
        return tunnel_request(*self._host, self._proxy_fields)


def _address(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    if parts.scheme not in PORTS:
        scheme = printable(parts.scheme)
        raise ConfigurationError(f"a {scheme} proxy is not possible in asynchronous calls")
    return parts.hostname or "", parts.port or PORTS[parts.scheme]


class AsyncioTransport(AsyncTransport):
    """Sends exchanges over connections of an event loop; an `AsyncTransport`.

    Any number of tasks may use it at once: those for which there is no connection wait, and are
    served in order. It also serves one event loop after another, as with several calls of
    `asyncio.run`: each starts with new connections, and those that a former loop left open go with
    the garbage. Threads with a loop each need a transport each. Do not fork while a loop runs.

    A connection is kept for `MOST_IDLE` seconds at most, so that any kept one may carry what must
    not be sent twice. The limit `connect` is for a new connection as a whole: the look-up of the
    name, all addresses, the proxy's tunnel and the handshake; not for waiting until there may be
    another connection. A loop that is busy does not use up `connect` and `read`.

    Args:
        network: Proxy, certificates, and how many connections there may be to each host; None for
            the defaults.

    Raises:
        ConfigurationError: The settings cannot work.
    """

    def __init__(self, network: Network | None = None) -> None:
        self._network = network or Network()
        check(self._network)
        self._pools: dict[tuple[str, ConnectionSettings], AsyncioPool] = {}
        self._going: set[AsyncioProgress] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False

    async def send(self, request: SignedRequest, /) -> HttpResponse:
        """Sends the exchange and reads the whole answer; cancelling it closes its connection.

        Raises:
            TransportError: No complete answer of at most 32 MiB came in; `sent` is False only if no
                byte of the request itself can have left.
            ConfigurationError: The transport is closed, or the environment's settings cannot work.
        """
        if self._closed:
            raise ConfigurationError("this transport is closed; create a new one")
        origin = origin_of(request.url)
        settings = settings_for(origin, self._network)
        progress = AsyncioProgress(request)
        try:
            pool = self._pool(origin, settings)
            progress.outgoing = pool.request(request)
            self._going.add(progress)
            async with progress.scope:
                connection = await pool.take(progress)
                try:
                    return await connection.carry(progress)
                finally:
                    pool.give(connection)
        except CloudInfiniteError:
            raise
        except (OSError, ValueError) as error:
            plain = ConnectionError("the transport was closed") if progress.is_stopped else error
            host, is_proxied = origin.partition("://")[2], settings.proxy is not None
            raise diagnose(plain, request, host, progress.stage, proxied=is_proxied) from error
        finally:
            progress.close()
            self._going.discard(progress)

    async def aclose(self) -> None:
        """Closes the connections; calling it again does nothing.

        An exchange that is on its way fails, and one that comes later is refused.
        """
        self._closed = True
        pools, self._pools = self._pools, {}
        if self._loop is asyncio.get_running_loop():
            for pool in pools.values():
                pool.retire()
            for progress in self._going:
                progress.stop()

    def _pool(self, origin: str, settings: ConnectionSettings) -> AsyncioPool:
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            # A connection is of no use outside of the loop that it was made in.
            self._loop, self._pools, self._going = loop, {}, set()
        pool = self._pools.get((origin, settings))
        if pool is None:
            pool = AsyncioPool(origin, settings, self._network.pool_size)
            self._pools[origin, settings] = pool
        return pool
