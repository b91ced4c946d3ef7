"""The connections to one host in an event loop, and the exchanges that wait for one."""

from __future__ import annotations

import asyncio
import math
import os
import socket
from collections import deque
from time import monotonic
from urllib.parse import urlsplit

from requests.utils import get_auth_from_url
from urllib3 import make_headers

from ..errors import ConfigurationError, printable
from ..exchange import MOST_IDLE, Exchange
from ..frames import without_frames
from .asyncio_connection import AsyncioConnection
from .asyncio_watch import Watch
from .certificates import tls_context
from .head import request_head
from .proxies import Settings
from .stage import Stage

_DOUBT = 60.0  # seconds for which nothing is used twice, after a server has said too much
_PORTS = {"http": 80, "https": 443}


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
        user, password = get_auth_from_url(proxy)
        self._proxy_fields = make_headers(proxy_basic_auth=f"{user}:{password}") if user else {}
        self._slots = asyncio.Semaphore(size)
        self._idle: deque[AsyncioConnection] = deque()
        self._keeps_from = 0.0  # a moment of `time.monotonic`

    @without_frames
    def request(self, exchange: Exchange) -> bytes:
        """The bytes of a request that goes to this host.

        Raises:
            ValueError: Something has characters that HTTP cannot carry.
        """
        target, fields = exchange.url[len(self._origin) :], {}
        target = target if target.startswith("/") else f"/{target}"
        if self._is_proxied and self._tls is None:
            target, fields = f"{self._origin}{target}", self._proxy_fields
        return request_head(exchange, target, fields) + exchange.body

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
        """Gives each exchange a connection of its own for a while, if a server said too much.

        It may do so again, and so late that it cannot be told from the answer to the next one.
        """
        if connection.has_surplus:
            self.retire(monotonic() + _DOUBT)

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
        name, port = self._host
        host = f"[{name}]:{port}" if ":" in name else f"{name}:{port}"
        fields = "".join(f"{key}: {value}\r\n" for key, value in self._proxy_fields.items())
        return f"CONNECT {host} HTTP/1.1\r\nHost: {host}\r\n{fields}\r\n".encode()


def _address(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    if parts.scheme not in _PORTS:
        scheme = printable(parts.scheme)
        raise ConfigurationError(f"a {scheme} proxy is not possible in asynchronous calls")
    return parts.hostname or "", parts.port or _PORTS[parts.scheme]
