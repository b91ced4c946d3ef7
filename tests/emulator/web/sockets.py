"""Helpers that send requests and receive responses on plain sockets."""

from __future__ import annotations

import socket
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

from cloudinfinite_emulator import Emulator, Incoming

from ...waiting import SOON


@dataclass(frozen=True)
class Answer:
    """A response received over a socket; the body may be incomplete."""

    status: int
    headers: dict[str, str]
    body: bytes


def connect(emulator: Emulator) -> socket.socket:
    address = urlsplit(emulator.endpoint_url)
    assert address.hostname is not None
    connection = socket.create_connection((address.hostname, address.port or 0), timeout=SOON)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def written(request: Incoming) -> bytes:
    """Returns the bytes of a request on the wire."""
    fields = b"".join(b"%s: %s\r\n" % field for field in request.raw_headers)
    line = f"{request.method} {request.target} HTTP/1.1\r\n".encode()
    return line + fields + b"\r\n" + request.body


def send(connection: socket.socket, request: Incoming) -> None:
    connection.sendall(written(request))


def receive(connection: socket.socket, seconds: float = SOON) -> Answer:
    """Receives a response, or the part of it that arrives in time.

    Raises:
        ConnectionResetError: The connection was reset.
        EOFError: The connection ended before the end of the header.
    """
    end = time.monotonic() + seconds
    data = b""
    while True:
        head, blank, body = data.partition(b"\r\n\r\n")
        if blank:
            answer = _parsed(head, body)
            if len(body) >= int(answer.headers["content-length"]):
                return answer
        connection.settimeout(max(end - time.monotonic(), 0.001))
        try:
            more = connection.recv(65536)
        except TimeoutError:
            more = b""
        if not more:
            if not blank:
                raise EOFError(f"the connection ended after {data!r}")
            return answer
        data += more


def is_closed(connection: socket.socket) -> bool:
    """Returns whether the other end closes the connection within ten seconds."""
    connection.settimeout(10)
    return connection.recv(1) == b""


def is_over(connection: socket.socket) -> bool:
    """Returns whether the other end closes or resets the connection within ten seconds."""
    try:
        return is_closed(connection)
    except ConnectionResetError:
        return True


def _parsed(head: bytes, body: bytes) -> Answer:
    first, *lines = head.decode("latin-1").split("\r\n")
    fields = (line.partition(":") for line in lines)
    headers = {name.lower(): value.strip() for name, _, value in fields}
    return Answer(int(first.split()[1]), headers, body)
