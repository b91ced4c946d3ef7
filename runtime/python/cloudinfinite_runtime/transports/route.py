"""The way to one host: over which connections, and what the proxy on it is told."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from urllib.parse import urlsplit

from urllib3.connection import ProxyConfig
from urllib3.util import parse_url

from ..exchange import Exchange
from ..frames import without_frames
from .certificates import tls_context
from .connection import Connection, SecureConnection
from .head import request_head
from .pool import Pool
from .proxies import PORTS, Settings, proxy_fields


class Route:
    """The way to one host.

    Args:
        origin: Scheme and host of the service, and its port if it is not the usual one.
        settings: The proxy and the certificates, which are read here, once for all connections.
        size: How many connections there may be.

    Attributes:
        pool: The connections.
        host: The host, for a message.
        is_proxied: Whether they lead to a proxy.

    Raises:
        ConfigurationError: A certificate cannot be read.
        ValueError: The origin or the proxy is none.
    """

    @without_frames
    def __init__(self, origin: str, settings: Settings, size: int) -> None:
        self.host = origin.partition("://")[2]
        self.is_proxied = settings.proxy is not None
        self._origin = origin
        self._forwarding: dict[str, str] | None = None
        if settings.proxy is None:
            make = _straight(origin, settings)
        elif origin.startswith("http:"):
            # The client's certificate is not for the proxy.
            own = Settings(proxy=None, verify=settings.verify, certificate=None)
            make, self._forwarding = _straight(settings.proxy, own), proxy_fields(settings.proxy)
        else:
            make = _tunnel(origin, settings, settings.proxy)
        self.pool = Pool(partial(_made, make, self.is_proxied), size)

    def head(self, exchange: Exchange) -> bytes:
        """The head of a request that goes this way.

        Raises:
            ValueError: Something has characters that HTTP cannot carry.
        """
        return request_head(exchange, self._origin, self._forwarding)


def _made(make: Callable[[], Connection], is_proxied: bool) -> Connection:
    connection = make()
    connection.is_proxied = is_proxied
    return connection


def _straight(address: str, settings: Settings) -> Callable[[], Connection]:
    url = parse_url(address)
    host, port = url.host or "", url.port or PORTS[url.scheme or "http"]
    if url.scheme != "https":
        return lambda: Connection(host, port)
    context = tls_context(settings.verify, settings.certificate)
    return lambda: SecureConnection(host, port, ssl_context=context)


def _tunnel(origin: str, settings: Settings, proxy: str) -> Callable[[], Connection]:
    target, through, fields = urlsplit(origin), parse_url(proxy), proxy_fields(proxy)
    scheme = through.scheme or "http"
    context = tls_context(settings.verify, settings.certificate)
    # The client's certificate is not for the proxy.
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
