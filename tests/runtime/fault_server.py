"""A fake server on a loopback port, which misbehaves as instructed."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from typing import TypeVar

from .faults import MIB as MIB
from .faults import Behaviour as Behaviour
from .faults import CloseConnection as CloseConnection
from .faults import answer as answer
from .faults import cut as cut
from .faults import drip as drip
from .faults import drip_body as drip_body
from .faults import drip_head as drip_head
from .faults import error as error
from .faults import hang as hang
from .faults import hang_up as hang_up
from .faults import nothing as nothing
from .faults import oversize as oversize
from .faults import redirect as redirect
from .faults import reset as reset
from .faults import reset_in_request as reset_in_request
from .faults import send_raw as send_raw
from .faults import stall as stall
from .faults import stream as stream
from .faults import then as then
from .faults import too_many as too_many
from .faults import unavailable as unavailable
from .loopback import CERTIFICATE as CERTIFICATE
from .loopback import Context, Loopback
from .loopback import tls as tls

T = TypeVar("T")


class FaultServer(Loopback):
    """Answers each request with the next of `behaviours`; the last one is repeated.

    On each connection, it first runs the next of `greetings`, and after the handshake, before it
    reads a request, the next of `welcomes`. `requests` has the requests, and `connections` counts
    the connections.

    Args:
        context: TLS settings, as `tls` makes them; None means plain HTTP. A client trusts the
            server if it verifies by `CERTIFICATE`.
    """

    def __init__(self, context: Context | None = None) -> None:
        super().__init__()
        self.behaviours: list[Behaviour] = [answer()]
        self.greetings: list[Behaviour] = [nothing]
        self.welcomes: list[Behaviour] = [nothing]
        self.requests: list[bytes] = []
        self._context = context
        if context is not None:
            self.scheme = "https"

    def fields(self, number: int = -1) -> dict[str, str]:
        """Returns the header fields of a request, by lower-case name."""
        return read_fields(self.requests[number])

    def serve(self, connection: socket.socket, number: int) -> None:
        _of(self.greetings, number)(connection, self.stopped)
        if self._context is None:
            self._receive(connection, number)
            return
        with self._context.wrap_socket(connection, server_side=True) as secured:
            self.keep(secured)
            self._receive(secured, number)

    def respond(self, request: bytes, connection: socket.socket) -> None:
        """Answers a request, the latest of `requests`."""
        _of(self.behaviours, len(self.requests) - 1)(connection, self.stopped)

    def _receive(self, connection: socket.socket, number: int) -> None:
        _of(self.welcomes, number)(connection, self.stopped)
        while request := read_request(connection):
            self.requests.append(request)
            self.respond(request, connection)


class EchoServer(FaultServer):
    """Answers each request with its own body."""

    def respond(self, request: bytes, connection: socket.socket) -> None:
        answer(request.partition(b"\r\n\r\n")[2])(connection, self.stopped)


def _of(each: Sequence[T], number: int) -> T:
    return each[min(number, len(each) - 1)]


def read_request(connection: socket.socket) -> bytes:
    """Returns the next request, or nothing if the connection was closed."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return b""
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    length = int(read_fields(head).get("content-length", "0"))
    while len(body) < length:
        more = connection.recv(65536)
        if not more:
            return b""
        body += more
    return head + b"\r\n\r\n" + body


def read_fields(request: bytes) -> dict[str, str]:
    """Returns the header fields of a request, by lower-case name."""
    lines = request.split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]
    pairs = (line.split(": ", 1) for line in lines)
    return {name.lower(): value for name, value in pairs}


class RefusedPort:
    """A port that refuses connections, and that no other program can take."""

    def __enter__(self) -> str:
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def __exit__(self, *exc_info: object) -> None:
        self._socket.close()
