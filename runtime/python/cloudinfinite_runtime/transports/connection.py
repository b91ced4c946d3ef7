"""Connections that know how much of a request has left, and until when they may wait.

They are urllib3's own with these two things added; proxies and TLS stay its business, and pools too
but for the box that keeps what is idle.
"""

from __future__ import annotations

import http.client
import io
import queue
import socket
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

from ..exchange import MOST_IDLE, Exchange
from .certificates import tls_context
from .proxies import Settings
from .stage import Stage

_PIECE = 16 * 1024  # what TLS sends at once


class Progress:
    """An exchange that is under way.

    Attributes:
        exchange: The exchange.
        stage: How far it has come. Before `Stage.SENDING`, no byte of the request has left.
        ended: Whether the other side has closed its half of the connection.
    """

    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange
        self.stage = Stage.READY
        self.ended = False
        self._until = exchange.deadline

    def begin_connecting(self) -> None:
        """From now on the limit for the connection counts."""
        self.stage = Stage.CONNECTING
        self._until = min(self.exchange.deadline, monotonic() + self.exchange.connect)

    def end_connecting(self) -> None:
        """From now on the limit for each part of the answer counts."""
        self.stage = Stage.READY
        self._until = self.exchange.deadline

    def left(self) -> float:
        """The seconds to wait for what comes next.

        Raises:
            TimeoutError: There are none.
        """
        left = self._until - monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        is_connecting = self._until != self.exchange.deadline
        return left if is_connecting else min(left, self.exchange.read)


class _Current(threading.local):
    progress: Progress | None = None


# What a thread sends, for the connection that the pool will choose for it.
_current = _Current()


@contextmanager
def under_way(exchange: Exchange) -> Iterator[Progress]:
    """Makes the connections that this thread uses serve this exchange."""
    _current.progress = progress = Progress(exchange)
    try:
        yield progress
    finally:
        _current.progress = None


def _progress() -> Progress:
    assert _current.progress is not None  # noqa: S101 - connections are ours, and serve exchanges
    return _current.progress


class _Connection(HTTPConnection):
    idle_since = 0.0
    is_spoilt = False

    def connect(self) -> None:
        self.is_spoilt = False
        super().connect()
        _progress().end_connecting()

    def send(self, data: Any) -> None:
        if self.sock is None:
            self.connect()
        progress = _progress()
        # In pieces, since TLS would wait anew for each of its own.
        for start in range(0, len(data), _PIECE):
            self.sock.settimeout(progress.left())
            if progress.stage is Stage.READY:
                progress.stage = Stage.SENDING
            super().send(data[start : start + _PIECE])

    def getresponse(self) -> Any:
        progress = _progress()
        progress.stage = Stage.READING
        response = super().getresponse()
        if progress.ended:
            # The standard library takes the end of the stream for the end of the header.
            response.close()
            raise http.client.IncompleteRead(b"")
        return response

    def response_class(self, sock: Any, **more: Any) -> http.client.HTTPResponse:  # type: ignore[override]
        """The standard library's answer, read for as long as the exchange allows."""
        answer = http.client.HTTPResponse(sock, **more)
        answer.fp = _Reader(_Incoming(sock, answer.fp.detach()), self)
        return answer

    def _new_conn(self) -> socket.socket:
        # Address by address, since urllib3 gives each of them the same time.
        progress, name = _progress(), self._dns_host
        progress.begin_connecting()
        failure: Exception | None = None
        try:
            for info in socket.getaddrinfo(name, self.port, type=socket.SOCK_STREAM):
                progress.begin_connecting()
                self._dns_host, self.timeout = str(info[4][0]), progress.left()
                try:
                    made = super()._new_conn()
                except Exception as error:
                    failure = error
                else:
                    progress.stage = Stage.TUNNELLING if self.proxy else Stage.SECURING
                    return made
            raise failure or OSError("the host has no address")
        finally:
            self._dns_host = name
            del failure  # which holds this frame

    def _tunnel(self) -> None:
        super()._tunnel()
        _progress().stage = Stage.SECURING


class _SecureConnection(_Connection, HTTPSConnection):
    def connect(self) -> None:
        super().connect()
        if getattr(self.sock, "version", lambda: "TLS")() is None:
            # The other side was gone before, and the standard library lets that pass.
            raise ConnectionResetError("the other side hung up")


class _Incoming(io.RawIOBase):
    is_over = False

    def __init__(self, sock: socket.socket, raw: Any) -> None:
        self._socket = sock
        self._raw = raw

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        if self.is_over:
            return 0
        progress = _progress()
        self._socket.settimeout(progress.left())
        count: int | None = self._raw.readinto(buffer)
        progress.ended = count == 0
        return count

    def close(self) -> None:
        self._raw.close()
        super().close()


class _Reader(io.BufferedReader):
    """Finds out whether more came in than was announced, since another answer would follow it."""

    def __init__(self, incoming: _Incoming, connection: _Connection) -> None:
        super().__init__(incoming)
        self._incoming = incoming
        self._connection = connection

    def close(self) -> None:
        if not self.closed:
            self._incoming.is_over = True
            self._connection.is_spoilt |= bool(self.peek())
        super().close()


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
        progress = _current.progress
        is_old = monotonic() - connection.idle_since > MOST_IDLE
        is_safe = progress is None or progress.exchange.safe
        if (is_old and not is_safe) or _has_more(connection):
            connection.close()  # it will connect anew
        return connection


def _has_more(connection: Any) -> bool:
    """Whether TLS holds bytes that no answer had announced; the pool sees those of the socket."""
    pending = getattr(connection.sock, "pending", None)
    return pending is not None and pending() > 0


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection
    QueueCls = _Idle  # type: ignore[assignment]


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection
    QueueCls = _Idle  # type: ignore[assignment]


_POOLS = {"http": _Pool, "https": _SecurePool}


class Adapter(HTTPAdapter):
    """The adapter of requests over these connections.

    Args:
        size: How many idle connections are kept for each host.
        settings: The certificates; None where there is no TLS.
    """

    def __init__(self, size: int, settings: Settings | None) -> None:
        # Read once: requests would read the authorities again for each connection, which takes
        # several times as long as the connection itself.
        self._tls: dict[str, Any] = {}
        self._proxy_tls: dict[str, Any] = {}
        self._requires = "CERT_NONE"
        if settings:
            verify, certificate = settings.verify, settings.certificate
            ours = tls_context(verify, certificate)
            # The client's certificate is not for the proxy.
            theirs = tls_context(verify) if certificate else ours
            self._tls = {"ssl_context": ours}
            self._proxy_tls = {**self._tls, "proxy_ssl_context": theirs}
            self._requires = "CERT_REQUIRED" if verify else "CERT_NONE"
        super().__init__(pool_maxsize=size)

    def init_poolmanager(self, *sizes: Any, **more: Any) -> None:
        """Makes the manager of the pools without a proxy."""
        super().init_poolmanager(*sizes, **{**self._tls, **more})
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **more: Any) -> Any:
        """Makes the manager of the pools of a proxy."""
        manager = super().proxy_manager_for(proxy, **self._proxy_tls, **more)
        manager.pool_classes_by_scheme = _POOLS
        return manager

    def build_connection_pool_key_attributes(
        self, request: Any, verify: Any, cert: Any = None
    ) -> tuple[Any, Any]:
        """Which pool a request goes to; all of them have the same certificates."""
        host, _ = super().build_connection_pool_key_attributes(request, verify, cert)
        return host, {"cert_reqs": self._requires} if host["scheme"] == "https" else {}

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """Does nothing, since the connections have their certificates."""
