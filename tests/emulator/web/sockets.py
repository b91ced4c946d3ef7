"""Requests and answers on sockets that nothing stands between."""

from __future__ import annotations

import socket
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

from cloudinfinite_emulator import Emulator, Incoming

from ...waiting import SOON


@dataclass(frozen=True)
class Answer:
    """What came over a socket before it was enough, or the other end closed."""

    status: int
    headers: dict[str, str]
    body: bytes


def connect(emulator: Emulator) -> socket.socket:
    address = urlsplit(emulator.endpoint_url)
    assert address.hostname is not None
    made = socket.create_connection((address.hostname, address.port or 0), timeout=SOON)
    made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return made


def written(request: Incoming) -> bytes:
    """A request as it goes over a socket."""
    fields = b"".join(b"%s: %s\r\n" % field for field in request.raw_headers)
    line = f"{request.method} {request.target} HTTP/1.1\r\n".encode()
    return line + fields + b"\r\n" + request.body


def send(made: socket.socket, request: Incoming) -> None:
    made.sendall(written(request))


def receive(made: socket.socket, seconds: float = SOON) -> Answer:
    """Reads an answer of the length that it promises, or what of it comes in time.

    Raises:
        ConnectionResetError: The connection was reset.
        EOFError: It ended before there was a head.
    """
    end = time.monotonic() + seconds
    data = b""
    while True:
        head, blank, body = data.partition(b"\r\n\r\n")
        if blank:
            answer = _parsed(head, body)
            if len(body) >= int(answer.headers["content-length"]):
                return answer
        made.settimeout(max(end - time.monotonic(), 0.001))
        try:
            more = made.recv(65536)
        except TimeoutError:
            more = b""
        if not more:
            if not blank:
                raise EOFError(f"the connection ended after {data!r}")
            return answer
        data += more


def is_closed(made: socket.socket) -> bool:
    """Whether the other end has closed, within ten seconds."""
    made.settimeout(10)
    return made.recv(1) == b""


def is_over(made: socket.socket) -> bool:
    """Whether the other end closes or resets the connection, within ten seconds."""
    try:
        return is_closed(made)
    except ConnectionResetError:
        return True


def _parsed(head: bytes, body: bytes) -> Answer:
    first, *lines = head.decode("latin-1").split("\r\n")
    fields = (line.partition(":") for line in lines)
    headers = {name.lower(): value.strip() for name, _, value in fields}
    return Answer(int(first.split()[1]), headers, body)
