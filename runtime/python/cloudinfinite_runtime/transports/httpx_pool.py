"""The connections to one host that httpx makes and keeps."""

from __future__ import annotations

import time
from collections import deque

import httpx

from ..errors import ConfigurationError, printable
from ..exchange import MOST_IDLE
from .certificates import tls_context
from .proxies import Settings

_LIMITS = httpx.Limits(max_keepalive_connections=1, keepalive_expiry=MOST_IDLE)

Line = httpx.AsyncHTTPTransport
"""A transport of httpx with one connection, which it makes anew after `MOST_IDLE` idle seconds."""


class Pool:
    """Lends out lines, of which each carries one exchange at a time.

    A transport of httpx would keep any number of connections. But it goes over all of them again
    and again, has concurrent requests fight for the one that is free, and where a cancellation
    comes in a bad moment, it counts a connection as in use for ever.

    Args:
        settings: How connections are made.
        secure: Whether the host is reached by TLS.
        size: How many idle ones are kept.

    Attributes:
        proxied: Whether they go to a proxy.
        forwards: Whether that proxy reads the requests and sends them itself.

    Raises:
        ConfigurationError: A certificate cannot be read, or httpx cannot use the proxy.
    """

    def __init__(self, settings: Settings, secure: bool, size: int) -> None:
        self.proxied = settings.proxy is not None
        self.forwards = self.proxied and not secure
        self._size = size
        self._idle: deque[tuple[float, Line]] = deque()
        # Reading certificates takes its time, so it is done once, and only where they are needed.
        self._tls = tls_context(settings.verify, settings.certificate) if secure else False
        self._proxy = _proxy(settings.proxy, settings.verify) if settings.proxy else None

    def take(self) -> Line:
        """A line for one exchange: the one that was given back last, or else a new one."""
        if self._idle:
            return self._idle.pop()[1]
        return Line(verify=self._tls, trust_env=False, limits=_LIMITS, proxy=self._proxy)

    async def give(self, line: Line) -> None:
        """Takes back a line over which an exchange has come to its end."""
        now = time.monotonic()
        self._idle.append((now, line))
        await self._close(now - MOST_IDLE)

    async def retire(self) -> None:
        """Closes all idle connections, and keeps none from now on."""
        self._size = 0
        await self._close()

    async def _close(self, before: float = 0.0) -> None:
        """Closes the oldest connections, if they are too old or too many."""
        while self._idle and (len(self._idle) > self._size or self._idle[0][0] < before):
            await self._idle.popleft()[1].aclose()


def _proxy(url: str, verify: bool | str) -> httpx.Proxy:
    scheme = url.partition(":")[0].lower()
    if scheme not in ("http", "https"):
        # What httpx has for these waits without any limit.
        raise ConfigurationError(
            f"a {printable(scheme)} proxy is not possible in asynchronous calls"
        )
    try:
        return httpx.Proxy(url, ssl_context=tls_context(verify) if scheme == "https" else None)
    except httpx.InvalidURL:
        # Its text may show a part of the password.
        raise ConfigurationError("the proxy's URL cannot be read") from None
