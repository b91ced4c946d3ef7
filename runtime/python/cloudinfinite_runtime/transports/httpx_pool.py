"""The connections that httpx makes and keeps, all of them made in one way."""

from __future__ import annotations

from dataclasses import dataclass

import httpx

from ..errors import ConfigurationError, printable
from ..exchange import MOST_IDLE
from .certificates import tls_context
from .proxies import Settings


@dataclass(slots=True)
class Pool:
    """The connections for one scheme that are made by the same settings.

    Attributes:
        transport: What holds them.
        proxied: Whether they go to a proxy.
        secure: Whether they are for https.
        users: How many exchanges are on their way.
        retired: Whether it is to be closed with the last of these.
    """

    transport: httpx.AsyncHTTPTransport
    proxied: bool
    secure: bool
    users: int = 0
    retired: bool = False

    @property
    def tunnels(self) -> bool:
        """Whether a proxy passes bytes on that it cannot read."""
        return self.proxied and self.secure

    @property
    def forwards(self) -> bool:
        """Whether a proxy reads the requests and sends them itself."""
        return self.proxied and not self.secure


def open_pool(settings: Settings, secure: bool, size: int) -> Pool:
    """Makes a pool without any connection yet.

    Args:
        settings: How connections are made.
        secure: Whether they are for https.
        size: How many idle ones are kept.

    Raises:
        ConfigurationError: A certificate cannot be read, or httpx cannot use the proxy.
    """
    limits = httpx.Limits(
        max_connections=None, max_keepalive_connections=size, keepalive_expiry=MOST_IDLE
    )
    transport = httpx.AsyncHTTPTransport(
        # Reading certificates takes its time, so it is only done where they are needed.
        verify=tls_context(settings.verify, settings.certificate) if secure else False,
        trust_env=False,
        limits=limits,
        proxy=None if settings.proxy is None else _proxy(settings.proxy, settings.verify),
    )
    return Pool(transport, settings.proxy is not None, secure)


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
