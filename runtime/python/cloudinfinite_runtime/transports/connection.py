"""Connections that track how much of a request was sent, and limit how long they wait.

urllib3 handles addresses, proxies and TLS; this module sends requests and reads responses.
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
from .framing import FramingError, Reception, tunnel_request

_PIECE = 16 * 1024  # the size of a TLS record
_FIRST = 64 * 1024  # most responses fit, and making room for more takes time
_MORE = 256 * 1024


class Progress:
    """The progress of one exchange.

    Attributes:
        request: The request.
        stage: Its progress. Before `Stage.SENDING`, no byte of the request has been sent.
        head: The head of the request. Local variables never hold it, since it is signed.
    """

    def __init__(self, request: SignedRequest) -> None:
        self.request = request
        self.stage = Stage.READY
        self.head = b""
        self._until = request.deadline

    def begin_connecting(self) -> None:
        """Starts the limit for connecting."""
        self.stage = Stage.CONNECTING
        self._until = min(self.request.deadline, monotonic() + self.request.connect)

    def end_connecting(self) -> None:
        """Starts the limit for each part of the response."""
        self.stage = Stage.READY
        self._until = self.request.deadline

    def end_head(self) -> None:
        """Ends the total limit, and discards the request's body and signature.

        From now on, only the limit for each part of the response applies.
        """
        self.request = self.request.once_answered()
        self.head = b""
        self._until = math.inf

    def left(self) -> float:
        """Returns how many seconds are left for the next step.

        Raises:
            TimeoutError: There is no time left.
        """
        left = self._until - monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        is_connecting = self._until != self.request.deadline
        return left if is_connecting else min(left, self.request.read)


class Connection(HTTPConnection):
    """A connection without TLS, which carries one exchange after another.

    Attributes:
        progress: The current or last exchange.
        is_proxied: Whether it leads to a proxy.
        has_surplus: Whether bytes arrived after the last response.
        idle_since: When the last exchange ended, as a value of `time.monotonic`.
    """

    progress: Progress
    is_proxied = False
    _was_used = _is_sent = False
    has_surplus = False
    idle_since = 0.0

    def carry(self) -> tuple[HttpResponse, bool]:
        """Sends the request of `progress` and reads the response, connecting first if necessary.

        Returns:
            The response, and whether the connection can be reused.

        Raises:
            FramingError: The response is malformed, or may belong to another request.
            ContentError: Its body cannot be decoded.
            TransportError: Its body is too large.
            OSError: The connection failed.
        """
        self._send()
        reception = self._receive(Reception(self.progress.request.method))
        is_kept = self._settle(reception)
        return reception.response(), is_kept

    def begin(self) -> Reception:
        """Sends the request and reads the head of the response; raises the same as `carry`."""
        self._send()
        reception = Reception(self.progress.request.method, is_streamed=True)
        while not reception.status:
            self._take_in(reception)
        return reception

    def piece(self, reception: Reception) -> tuple[bytes, bool]:
        """Reads the next piece of the body after `begin`; raises the same errors as `carry`.

        Returns:
            The piece, which is empty at the end of the body; and whether the connection can be
            reused, which is only possible at the end.
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
        """Returns whether the connection can be reused after a complete response."""
        self.has_surplus = reception.has_surplus or bool(self._was_used and self.look())
        if self._was_used and self.has_surplus:
            # The first bytes may be late bytes of the previous response.
            raise FramingError("more than one response on a reused connection")
        return self._is_sent and not reception.is_last

    def _take_in(self, reception: Reception) -> None:
        """Waits for the next part of a response."""
        left = self.progress.left()
        if left != self.sock.gettimeout():
            self.sock.settimeout(left)
        if data := self.sock.recv(_MORE if reception.status else _FIRST):
            reception.offer(data)
        else:
            reception.end()

    def look(self) -> bytes | None:
        """Returns unexpected bytes, empty at the end of the stream; None if there is nothing.

        Unless it returns None, the connection must not be reused.
        """
        try:
            self.sock.settimeout(0)
            return self.sock.recv(1)
        except (BlockingIOError, TimeoutError):
            return None
        except OSError as error:
            # This is how TLS reports that it has to wait.
            return None if type(error).__name__ == "SSLWantReadError" else b""

    def _send_request(self) -> bool:
        """Returns whether all of it was sent. If not, there may still be a response."""
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
        """Reads a response, or just its head."""
        progress = self.progress
        while not (reception.is_whole or (until_head and reception.status)):
            self.sock.settimeout(progress.left())
            data = self.sock.recv(_MORE if reception.status else _FIRST)
            if not data:
                reception.end()
            for _ in reception.feed(data):
                progress.left()
        return reception

    def _new_conn(self) -> socket.socket:
        # One address at a time, since urllib3 would give each of them the full time.
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
            del failure  # it refers to this frame

    def _tunnel(self) -> None:
        # The standard library's version has no limit for the whole exchange.
        self.sock.settimeout(self.progress.left())
        self.sock.sendall(self._tunnel_request())
        reception = self._receive(Reception("CONNECT"), until_head=True)
        if not 200 <= reception.status < 300:
            raise OSError(f"Tunnel connection failed: {reception.status} {reception.reason}")
        if reception.has_surplus:
            raise FramingError("the proxy sent more than its response")
        self.sock.settimeout(self.progress.left())
        self.progress.stage = Stage.SECURING

    def _tunnel_request(self) -> bytes:
        fields: dict[str, str] = self._tunnel_headers  # type: ignore[attr-defined]
        return tunnel_request(self._tunnel_host or "", self._tunnel_port or 443, fields)


def outgoing(head: bytes, request: SignedRequest) -> Generator[memoryview]:
    """Yields the bytes to send, in parts of limited size."""
    # Head and body together usually fit one packet. TLS restarts the time limit for each record.
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
    """A connection with TLS."""

    def connect(self) -> None:
        """Connects, and performs the TLS handshake."""
        super().connect()
        if getattr(self.sock, "version", lambda: "TLS")() is None:
            # The server closed the connection earlier, which the standard library ignores.
            raise ConnectionResetError("the server closed the connection")
        if not self.is_verified:
            warnings.warn(
                f"the certificate of {self.host} is not verified", InsecureRequestWarning, 2
            )
