"""The connections to one host in an event loop, and the exchanges that wait for one."""

from __future__ import annotations

import asyncio
import math
import os
import socket
from collections import deque
from time import monotonic
from urllib.parse import urlsplit

from ..errors import ConfigurationError, printable
from ..exchange import MOST_IDLE, Exchange
from ..frames import without_frames
from .asyncio_connection import AsyncioConnection
from .asyncio_watch import Watch
from .certificates import tls_context
from .framing import DOUBT
from .head import request_head, tunnel_request
from .proxies import PORTS, Settings, proxy_fields
from .stage import Stage


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
    def __init__(self, origin: str, settings: Settings, size: int) -> None:
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
    def request(self, exchange: Exchange) -> bytes:
        """The bytes of a request that goes to this host.

        Raises:
            ValueError: Something has characters that HTTP cannot carry.
        """
        return request_head(exchange, self._origin, self._forwarding) + exchange.body

    async def take(self, watch: Watch) -> AsyncioConnection:
        """A connection for one exchange: the one that was given back last, or else a new one.

        Raises:
            OSError: There is none to be had.
            FramingError: The proxy does not speak HTTP.
        """
        if self._slots.locked():
            watch.enter(Stage.WAITING)
        await self._slots.acquire()
        try:
            connection = await self._kept() or await self._connect(watch)
        except BaseException:
            self._slots.release()
            raise
        watch.enter(Stage.READY)
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

    async def _connect(self, watch: Watch) -> AsyncioConnection:
        connection = AsyncioConnection()
        watch.enter(Stage.CONNECTING)
        try:
            await self._open(connection, watch.exchange.connect)
            if self._is_proxied:
                watch.enter(Stage.TUNNELLING)
            if self._proxy_tls is not None:
                await connection.secure(self._proxy_tls, self._first[0])
            if self._tls is not None:
                if self._is_proxied:
                    await connection.tunnel(self._tunnel_request, watch)
                watch.enter(Stage.SECURING)
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
