"""The asynchronous transport: sends a request once, and reads the response."""

from __future__ import annotations

import asyncio
import math
import os
import socket
from collections import deque
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from time import monotonic
from urllib.parse import urlsplit
from weakref import WeakSet

from ..errors import CloudInfiniteError, ConfigurationError, TransportError
from ..http import MOST_IDLE, AsyncStream, AsyncStreamingTransport, HttpResponse, SignedRequest
from ..representation import printable, without_frames
from ..settings.network import Network
from .asyncio_connection import AsyncioConnection
from .asyncio_progress import AsyncioProgress
from .connection_settings import (
    PORTS,
    ConnectionSettings,
    check,
    origin_of,
    proxy_fields,
    settings_for,
    tls_context,
)
from .diagnosis import CLOSED, Stage, diagnose
from .framing import DOUBT, Reception, request_head, tunnel_request


class AsyncioStream(AsyncStream):
    """A stream that holds a connection until it is read to its end, fails or is closed.

    Args:
        give: Takes the connection back.
        connection: The connection.
        progress: The exchange; the head of its response has arrived.
        reception: The response.
        host: The host, for messages.
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
        """Returns the next piece of the body."""
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
        """Returns the connection to its pool, or closes it. Calling it again does nothing."""
        connection, self._connection = self._connection, None
        if connection is not None:
            self._progress.close()
            self._give_back(connection)


class AsyncioPool:
    """Lends out connections to one host, each of which carries one exchange at a time.

    The number of connections is limited. When all are in use, exchanges wait in order.

    Args:
        origin: Scheme and host of the service, and its port if that is not the default.
        settings: The proxy and the certificates, which are read once for all connections.
        size: The maximum number of connections.

    Raises:
        ConfigurationError: A certificate cannot be read, or the kind of proxy is not supported.
        ValueError: The origin is invalid.
    """

    @without_frames
    def __init__(self, origin: str, settings: ConnectionSettings, size: int) -> None:
        proxy, is_secure = settings.proxy or "", origin.startswith("https:")
        self._is_proxied = bool(proxy)
        self._origin = origin
        self._host = _address(origin)
        self._first = _address(proxy) if proxy else self._host
        self._tls = tls_context(settings.verify, settings.certificate) if is_secure else None
        # The proxy does not get the client's certificate.
        is_hidden = proxy.lower().startswith("https:")
        self._proxy_tls = tls_context(settings.verify) if is_hidden else None
        self._proxy_fields = proxy_fields(proxy) if proxy else {}
        self._forwarding = self._proxy_fields if proxy and not is_secure else None
        self._slots = asyncio.Semaphore(size)
        self._idle: deque[AsyncioConnection] = deque()
        self._keeps_from = 0.0  # by `time.monotonic`

    @without_frames
    def request(self, request: SignedRequest) -> bytes:
        """Returns the bytes of a request to this host, without a body that is read later.

        Raises:
            ValueError: It contains characters that HTTP cannot carry.
        """
        return request_head(request, self._origin, self._forwarding) + request.body

    async def take(self, progress: AsyncioProgress) -> AsyncioConnection:
        """Returns a connection for one exchange: the most recently used, or a new one.

        Raises:
            OSError: Connecting failed.
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
        """Takes back a connection, whether or not its exchange succeeded."""
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
        """Closes all idle connections, and keeps none until a moment of `time.monotonic`."""
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
                await asyncio.sleep(0)  # lets the loop read what has arrived
            connection.abort()
            self._doubt_after(connection)
        return None

    def _doubt_after(self, connection: AsyncioConnection) -> None:
        """Stops reusing connections for a while if a server sent surplus bytes."""
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
                # An unresponsive address must leave time for the others.
                async with asyncio.timeout(limit / len(found) if more else None):
                    await connection.open(*address[:2])
                return
            except OSError as error:
                if not more:
                    # asyncio replaces the system's message with one that contains the address.
                    raise OSError(error.errno, os.strerror(error.errno or 0)) from None

    def _tunnel_request(self) -> bytes:
        return tunnel_request(*self._host, self._proxy_fields)


def _address(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    if parts.scheme not in PORTS:
        scheme = printable(parts.scheme)
        raise ConfigurationError(f"asynchronous calls do not support a {scheme} proxy")
    return parts.hostname or "", parts.port or PORTS[parts.scheme]


class AsyncioTransport(AsyncStreamingTransport):
    """The `AsyncStreamingTransport` over connections of an event loop.

    Any number of tasks may use it at once. If no connection is free, they wait in order. It can
    serve several event loops in succession, as with several calls of `asyncio.run`: each starts
    with new connections, and those of earlier loops are garbage collected. Threads with their own
    loops need their own transports. Do not fork while a loop is running.

    Idle connections are kept for at most `MOST_IDLE` seconds, so any of them may carry an unsafe
    request. The limit `connect` covers everything that a new connection needs (name resolution, all
    addresses, the proxy's tunnel and the handshake), but not the wait for a free connection. A busy
    loop does not use up `connect` and `read`.

    Args:
        network: Proxy, certificates, and the maximum number of connections per host; None for the
            defaults.

    Raises:
        ConfigurationError: A setting is invalid.
    """

    def __init__(self, network: Network | None = None) -> None:
        self._network = network or Network()
        check(self._network)
        self._pools: dict[tuple[str, ConnectionSettings], AsyncioPool] = {}
        self._going: set[AsyncioProgress] = set()
        # Streams that the program still holds.
        self._streams: WeakSet[AsyncioStream] = WeakSet()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False

    async def send(self, request: SignedRequest, /) -> HttpResponse:
        """Sends the request and reads the whole response; cancelling it closes the connection.

        Raises:
            TransportError: No complete response of at most 32 MiB arrived; `sent` is False only if
                no byte of the request itself can have been sent.
            ConfigurationError: The transport is closed, or a setting in the environment is invalid.
        """
        async with self._exchange(request) as (pool, progress):
            connection = await pool.take(progress)
            try:
                return await connection.carry(progress)
            finally:
                pool.give(connection)

    async def open(self, request: SignedRequest, /) -> AsyncStream | HttpResponse:
        """Sends the request, and returns a stream of any size if the service reports success.

        Until it is read or closed, it occupies a connection.

        Raises:
            TransportError: As for `send`; the stream raises it too.
            ConfigurationError: As for `send`.
        """
        async with self._exchange(request) as (pool, progress):
            connection = await pool.take(progress)
            stream = None
            try:
                reception = await connection.begin(progress)
                if not HttpResponse(reception.status).is_success:
                    body = bytearray()
                    while piece := await connection.piece(reception):
                        body += piece
                    return HttpResponse(reception.status, reception.headers, bytes(body))
                progress.end_head(connection.fail_read)
                host = origin_of(request.url).partition("://")[2]
                stream = AsyncioStream(pool.give, connection, progress, reception, host)
                self._streams.add(stream)
                return stream
            finally:
                if stream is None:
                    pool.give(connection)

    async def aclose(self) -> None:
        """Closes the connections. Calling it again does nothing.

        Exchanges and streams in progress fail, and later ones are refused.
        """
        self._closed = True
        pools, self._pools = self._pools, {}
        if self._loop is asyncio.get_running_loop():
            for pool in pools.values():
                pool.retire()
            for progress in self._going:
                progress.stop()
            for stream in list(self._streams):
                stream.close()

    @asynccontextmanager
    async def _exchange(
        self, request: SignedRequest
    ) -> AsyncGenerator[tuple[AsyncioPool, AsyncioProgress]]:
        """Finds the pool of the host, enforces the limits, and explains errors."""
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
                yield pool, progress
        except CloudInfiniteError:
            raise
        except (OSError, ValueError) as error:
            plain = ConnectionError("the transport was closed") if progress.is_stopped else error
            host, is_proxied = origin.partition("://")[2], settings.proxy is not None
            raise diagnose(plain, request, host, progress.stage, proxied=is_proxied) from error
        finally:
            progress.close()
            self._going.discard(progress)

    def _pool(self, origin: str, settings: ConnectionSettings) -> AsyncioPool:
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            # A connection only works in the loop that created it.
            self._loop, self._pools, self._going, self._streams = loop, {}, set(), WeakSet()
        pool = self._pools.get((origin, settings))
        if pool is None:
            pool = AsyncioPool(origin, settings, self._network.pool_size)
            self._pools[origin, settings] = pool
        return pool
