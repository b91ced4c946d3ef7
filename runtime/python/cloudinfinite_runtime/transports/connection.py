"""Connections that know how much of a request has left, and until when they may wait.

They are urllib3's own as far as addresses, proxies and TLS are concerned. What goes over them, and
what comes back, is ours.
"""

from __future__ import annotations

import math
import socket
import warnings
from collections.abc import Generator, Iterator
from contextlib import closing
from time import monotonic

from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import InsecureRequestWarning

from ..http import HttpResponse, SignedRequest
from .diagnosis import Stage
from .framing import FramingError, Reception
from .wire_headers import tunnel_request

_PIECE = 16 * 1024  # what TLS sends at once
_CHUNK = 64 * 1024


class Progress:
    """An exchange that is under way.

    Attributes:
        request: What is sent.
        stage: How far it has come. Before `Stage.SENDING`, no byte of the request has left.
        head: The head of the request. No variable holds it, since it is signed.
    """

    def __init__(self, request: SignedRequest) -> None:
        self.request = request
        self.stage = Stage.READY
        self.head = b""
        self._until = request.deadline

    def begin_connecting(self) -> None:
        """From now on the limit for the connection counts."""
        self.stage = Stage.CONNECTING
        self._until = min(self.request.deadline, monotonic() + self.request.connect)

    def end_connecting(self) -> None:
        """From now on the limit for each part of the answer counts."""
        self.stage = Stage.READY
        self._until = self.request.deadline

    def end_head(self) -> None:
        """From now on only the limit for each part of the answer counts.

        What was sent is not needed any more, neither its body nor its signature.
        """
        self.request = self.request.once_answered()
        self.head = b""
        self._until = math.inf

    def left(self) -> float:
        """The seconds to wait for what comes next.

        Raises:
            TimeoutError: There are none.
        """
        left = self._until - monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        is_connecting = self._until != self.request.deadline
        return left if is_connecting else min(left, self.request.read)


class Connection(HTTPConnection):
    """A plain connection, which carries one exchange after another.

    Attributes:
        progress: The exchange that it serves now, or has served.
        is_proxied: Whether it leads to a proxy.
        has_surplus: Whether more came in than the answer to the latest exchange.
        idle_since: The moment of `time.monotonic` at which the latest exchange was done.
    """

    progress: Progress
    is_proxied = False
    _was_used = _is_sent = False
    has_surplus = False
    idle_since = 0.0

    def carry(self) -> tuple[HttpResponse, bool]:
        """Sends the exchange of `progress` and reads the answer.

        It connects first if it has to, within the exchange's limit for that.

        Returns:
            The answer, and whether the connection may be used again.

        Raises:
            FramingError: What came in is no answer, or not certain to be the answer to this.
            ContentError: The answer's body cannot be decoded.
            TransportError: It is too large.
            OSError: The connection failed.
        """
        self._send()
        reception = self._receive(Reception(self.progress.request.method))
        is_kept = self._settle(reception)
        return reception.answer(), is_kept

    def begin(self) -> Reception:
        """Sends the exchange of `progress` and reads the head of the answer; raises as `carry`."""
        self._send()
        reception = Reception(self.progress.request.method, is_streamed=True)
        while not reception.status:
            self._take_in(reception)
        return reception

    def piece(self, reception: Reception) -> tuple[bytes, bool]:
        """Reads the next piece of the body of the answer that has begun; raises as `carry`.

        Returns:
            The piece, and at the end no bytes; and whether the connection may be used again, which
            may be at the end alone.
        """
        while (piece := reception.piece()) is None:
            self._take_in(reception)
        return piece, not piece and self._settle(reception)

    def _send(self) -> None:
        progress = self.progress
        self._was_used = self.sock is not None
        if not self._was_used:
            self.connect()
            progress.end_connecting()
        self._is_sent = self._send_request()
        progress.stage = Stage.READING

    def _settle(self, reception: Reception) -> bool:
        """Says whether the connection may be used again after an answer that is whole."""
        self.has_surplus = reception.has_surplus or bool(self._was_used and self.look())
        if self._was_used and self.has_surplus:
            # Late bytes of the former answer may have come first, in the place of this one.
            raise FramingError("more than one answer, on a connection that was used before")
        return self._is_sent and not reception.is_last

    def _take_in(self, reception: Reception) -> None:
        """Waits for the next part of an answer."""
        left = self.progress.left()
        if left != self.sock.gettimeout():
            self.sock.settimeout(left)
        if data := self.sock.recv(_CHUNK):
            reception.offer(data)
        else:
            reception.end()

    def look(self) -> bytes | None:
        """What has come in though nothing is due; no bytes for the end, None for nothing at all.

        The connection must not be used again unless it is None.
        """
        try:
            self.sock.settimeout(0)
            return self.sock.recv(1)
        except (BlockingIOError, TimeoutError):
            return None
        except OSError as error:
            # TLS has no other way to say that it waits.
            return None if type(error).__name__ == "SSLWantReadError" else b""

    def _send_request(self) -> bool:
        """Says whether all of it went out. An answer may come all the same."""
        progress = self.progress
        with closing(outgoing(progress.head, progress.request)) as parts:
            for data in parts:
                try:
                    self.sock.settimeout(progress.left())
                    progress.stage = Stage.SENDING
                    self.sock.sendall(data)
                except (BrokenPipeError, ConnectionResetError):
                    return False
        return True

    def _receive(self, reception: Reception, *, until_head: bool = False) -> Reception:
        """Reads an answer, or just its head."""
        progress = self.progress
        while not (reception.is_whole or (until_head and reception.status)):
            self.sock.settimeout(progress.left())
            data = self.sock.recv(_CHUNK)
            if not data:
                reception.end()
            for _ in reception.feed(data):
                progress.left()
        return reception

    def _new_conn(self) -> socket.socket:
        # Address by address, since urllib3 gives each of them the same time.
        progress, name = self.progress, self._dns_host
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
                    continue
                progress.stage = Stage.TUNNELLING if self.is_proxied else Stage.SECURING
                try:
                    made.settimeout(progress.left())
                except TimeoutError:
                    made.close()
                    raise
                return made
            raise failure or OSError("the host has no address")
        finally:
            self._dns_host = name
            del failure  # which holds this frame

    def _tunnel(self) -> None:
        # Not the standard library's, which knows no limit for the whole of it.
        self.sock.settimeout(self.progress.left())
        self.sock.sendall(self._tunnel_request())
        reception = self._receive(Reception("CONNECT"), until_head=True)
        if not 200 <= reception.status < 300:
            raise OSError(f"Tunnel connection failed: {reception.status} {reception.reason}")
        if reception.has_surplus:
            raise FramingError("the proxy said more than was asked for")
        self.sock.settimeout(self.progress.left())
        self.progress.stage = Stage.SECURING

    def _tunnel_request(self) -> bytes:
        fields: dict[str, str] = self._tunnel_headers  # type: ignore[attr-defined]
        return tunnel_request(self._tunnel_host or "", self._tunnel_port or 443, fields)


def outgoing(head: bytes, request: SignedRequest) -> Generator[memoryview]:
    """What is sent, in parts that are not too large."""
    # In one go, which is one packet for most; in parts, since TLS would wait anew for each.
    yield from _parts(head + request.body)
    if request.upload is None:
        return
    with closing(request.upload.pieces()) as pieces:
        for piece in pieces:
            yield from _parts(piece)


def _parts(data: bytes) -> Iterator[memoryview]:
    view = memoryview(data)
    for start in range(0, len(view), _PIECE):
        yield view[start : start + _PIECE]


class SecureConnection(Connection, HTTPSConnection):
    """The same by TLS."""

    def connect(self) -> None:
        """Connects and agrees on TLS."""
        super().connect()
        if getattr(self.sock, "version", lambda: "TLS")() is None:
            # The other side was gone before, and the standard library lets that pass.
            raise ConnectionResetError("the other side hung up")
        if not self.is_verified:
            warnings.warn(
                f"the certificate of {self.host} is not verified", InsecureRequestWarning, 2
            )
