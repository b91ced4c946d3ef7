"""The connections to one host, or to one proxy, and those of them that wait to be used again."""

from __future__ import annotations

import queue
from collections import deque
from time import monotonic
from typing import Any
from urllib.parse import urlsplit

from requests.utils import get_auth_from_url
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, ProxyManager, make_headers

from ..exchange import MOST_IDLE
from .certificates import tls_context
from .connection import Connection, SecureConnection, exchange_under_way
from .proxies import Settings

_PORTS = {"http": 80, "https": 443}


class _Idle:
    """The connections of a pool that wait to be used again, the latest first.

    It stands in for a queue, without a lock that a fork could leave locked for ever.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._kept: deque[Any] = deque()

    def put(self, connection: Any, block: bool = True) -> None:
        """Keeps a connection, and closes it if there are enough."""
        if connection is None:
            return  # an empty place, which the pool would count by
        connection.idle_since = monotonic()
        if len(self._kept) < self._size and not connection.is_spoilt:
            self._kept.append(connection)
        else:
            connection.close()

    def get(self, block: bool = True, timeout: float | None = None) -> Any:
        """The connection that was used last; what may not carry the exchange is closed.

        Raises:
            queue.Empty: There is none.
        """
        try:
            connection = self._kept.pop()
        except IndexError:
            raise queue.Empty from None
        exchange = exchange_under_way()
        is_old = monotonic() - connection.idle_since > MOST_IDLE
        is_safe = exchange is None or exchange.safe
        if (is_old and not is_safe) or _has_more(connection):
            connection.close()  # it will connect anew
        return connection


def _has_more(connection: Any) -> bool:
    """Whether TLS holds bytes that no answer had announced; the pool sees those of the socket."""
    pending = getattr(connection.sock, "pending", None)
    return pending is not None and pending() > 0


class _Pool(HTTPConnectionPool):
    ConnectionCls = Connection
    QueueCls = _Idle  # type: ignore[assignment]


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = SecureConnection
    QueueCls = _Idle  # type: ignore[assignment]


_POOLS: dict[str, type[HTTPConnectionPool]] = {"http": _Pool, "https": _SecurePool}


def open_pool(origin: str, settings: Settings, size: int) -> HTTPConnectionPool:
    """Makes a pool without any connection yet.

    Args:
        origin: Scheme and host of the service, and its port if it is not the usual one.
        settings: The proxy and the certificates, which are read here, once for all connections.
        size: How many idle connections are kept.

    Raises:
        ConfigurationError: A certificate cannot be read.
        ValueError: The origin or the proxy is none.
    """
    url = urlsplit(origin)
    scheme, host, port = url.scheme, url.hostname or "", url.port or _PORTS[url.scheme]
    options: dict[str, Any] = {"maxsize": size}
    if scheme == "https":
        options["cert_reqs"] = "CERT_REQUIRED" if settings.verify else "CERT_NONE"
        options["ssl_context"] = tls_context(settings.verify, settings.certificate)
    if settings.proxy is None:
        return _POOLS[scheme](host, port, **options)
    user, password = get_auth_from_url(settings.proxy)
    manager = ProxyManager(
        settings.proxy,
        proxy_headers=make_headers(proxy_basic_auth=f"{user}:{password}") if user else None,
        # The client's certificate is not for the proxy.
        proxy_ssl_context=tls_context(settings.verify),
    )
    manager.pool_classes_by_scheme = _POOLS
    return manager.connection_from_host(host, port, scheme, pool_kwargs=options)
