"""Connections that know how much of a request has left, and until when they may wait.

They are urllib3's own with these two things added; pools, proxies and TLS stay its business.
"""

from __future__ import annotations

import http.client
import io
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any

from urllib3.connection import HTTPConnection, HTTPSConnection

from ..exchange import Exchange
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


def exchange_under_way() -> Exchange | None:
    """The exchange that this thread sends; None while it sends none."""
    return None if _current.progress is None else _current.progress.exchange


@contextmanager
def under_way(exchange: Exchange) -> Iterator[Progress]:
    """Makes the connections that this thread uses serve this exchange."""
    # A signal's handler may call in the middle of another call.
    before = _current.progress
    _current.progress = progress = Progress(exchange)
    try:
        yield progress
    finally:
        _current.progress = before


def _progress() -> Progress:
    assert _current.progress is not None  # noqa: S101 - connections are ours, and serve exchanges
    return _current.progress


class Connection(HTTPConnection):
    """A plain connection.

    Attributes:
        idle_since: The moment of `time.monotonic` at which the latest exchange was done.
        is_spoilt: Whether more came in than was announced, so that another answer would follow it.
    """

    idle_since = 0.0
    is_spoilt = False

    def connect(self) -> None:
        """Connects within the exchange's limit for that."""
        self.is_spoilt = False
        super().connect()
        _progress().end_connecting()

    def send(self, data: Any) -> None:
        """Sends what is said to a proxy; or the head of the request, and its body with it."""
        if self.sock is None:
            self.connect()
        progress = _progress()
        if is_request := progress.stage is Stage.READY:
            # In one go, which is one packet for most.
            data += progress.exchange.body
        # In pieces, since TLS would wait anew for each of its own.
        for start in range(0, len(data), _PIECE):
            self.sock.settimeout(progress.left())
            if is_request:
                progress.stage = Stage.SENDING
            super().send(data[start : start + _PIECE])

    def getresponse(self) -> Any:
        """Waits for the head of the answer."""
        progress = _progress()
        progress.stage = Stage.READING
        response = super().getresponse()
        if progress.ended:
            # The standard library takes the end of the stream for the end of the header.
            response.close()
            raise http.client.IncompleteRead(b"")
        if response.status < 200:
            # The standard library takes it for the answer, which would come for the next request.
            response.close()
            raise http.client.HTTPException(f"status {response.status} before the answer")
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
                    made.settimeout(progress.left())
                    progress.stage = Stage.TUNNELLING if self.proxy else Stage.SECURING
                    return made
            raise failure or OSError("the host has no address")
        finally:
            self._dns_host = name
            del failure  # which holds this frame

    def _tunnel(self) -> None:
        super()._tunnel()
        self.sock.settimeout(_progress().left())
        _progress().stage = Stage.SECURING


class SecureConnection(Connection, HTTPSConnection):
    """The same by TLS."""

    def connect(self) -> None:
        """Connects and agrees on TLS within the exchange's limit for connecting."""
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

    def __init__(self, incoming: _Incoming, connection: Connection) -> None:
        super().__init__(incoming)
        self._incoming = incoming
        self._connection = connection

    def close(self) -> None:
        if not self.closed:
            self._incoming.is_over = True
            self._connection.is_spoilt |= bool(self.peek())
        super().close()
