"""What a fake server can do in response to a request or to a new connection."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable

Behaviour = Callable[[socket.socket, threading.Event], None]
"""Takes the connection, and an event that is set when the server stops."""

MIB = b" " * 1024 * 1024


class CloseConnection(OSError):
    """Raised by a behaviour to close the connection."""


def nothing(connection: socket.socket, stopped: threading.Event) -> None:
    """Does nothing, so that requests are served at once."""


def answer(
    body: bytes = b"",
    *,
    status: str = "200 OK",
    headers: tuple[str, ...] = (),
    length: int | None = None,
) -> Behaviour:
    """Sends one response; `length` overrides the announced length of the body."""
    announced = len(body) if length is None else length
    lines = (f"HTTP/1.1 {status}", f"Content-Length: {announced}", *headers, "", "")
    return send_raw("\r\n".join(lines).encode("latin-1") + body)


def send_raw(data: bytes) -> Behaviour:
    """Sends these bytes, unchanged."""

    def behave(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(data)

    return behave


def error(status: str, code: str, *, retry_after: str | None = None) -> Behaviour:
    """Sends an error in the format of the service."""
    body = f"<Error><Code>{code}</Code><Message>as requested</Message></Error>".encode()
    headers: tuple[str, ...] = ("Content-Type: application/xml",)
    if retry_after is not None:
        headers += (f"Retry-After: {retry_after}",)
    return answer(body, status=status, headers=headers)


def too_many(retry_after: str | None = None) -> Behaviour:
    """Sends status 429."""
    return error("429 Too Many Requests", "TooManyRequests", retry_after=retry_after)


def unavailable(retry_after: str | None = None) -> Behaviour:
    """Sends status 503."""
    return error("503 Service Unavailable", "ServiceUnavailable", retry_after=retry_after)


def redirect(location: str) -> Behaviour:
    """Sends a redirect."""
    return answer(b"moved", status="307 Elsewhere", headers=(f"Location: {location}",))


def cut(body: bytes = b"half", length: int = 100) -> Behaviour:
    """Announces more than it sends, and closes the connection."""
    return then(answer(body, length=length), hang_up)


def stall(body: bytes = b"half", length: int = 100) -> Behaviour:
    """Announces more than it sends, and then sends nothing until the server stops."""
    return then(answer(body, length=length), hang)


def drip(slow: bytes, *, at_once: bytes = b"", pause: float = 0.02) -> Behaviour:
    """Sends some bytes at once, and the others one by one, after a pause in seconds each."""

    def behave(connection: socket.socket, stopped: threading.Event) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sendall(at_once)
        for number in range(len(slow)):
            if stopped.wait(pause):
                return
            connection.sendall(slow[number : number + 1])

    return behave


def drip_head(pause: float = 0.02) -> Behaviour:
    """Sends a status line at once, then a header field that takes almost forever."""
    return drip(b"X-Slow: " + b"x" * 100_000, at_once=b"HTTP/1.1 200 OK\r\n", pause=pause)


def drip_body(pause: float = 0.02) -> Behaviour:
    """Sends the headers at once, then a body that takes almost forever."""
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"
    return drip(b"x" * 100_000, at_once=head, pause=pause)


def stream(chunk: bytes, times: int) -> Behaviour:
    """Sends a chunked body."""

    def behave(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        framed = b"%x\r\n%s\r\n" % (len(chunk), chunk)
        for _number in range(times):
            connection.sendall(framed)
        connection.sendall(b"0\r\n\r\n")

    return behave


oversize = stream(MIB, 1000)
"""Sends far more than a client should read."""


def reset(connection: socket.socket, _: threading.Event) -> None:
    """Resets the connection."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise CloseConnection


def reset_in_request(connection: socket.socket, stopped: threading.Event) -> None:
    """As a welcome: resets the connection when the first byte of the request arrives."""
    connection.recv(1)
    reset(connection, stopped)


def hang(_: socket.socket, stopped: threading.Event) -> None:
    """Neither sends nor reads anything until the server stops.

    As a greeting, it never answers a TLS handshake; as a welcome, it blocks a large request.
    """
    stopped.wait()
    raise CloseConnection


def hang_up(connection: socket.socket, _: threading.Event) -> None:
    """Closes the connection normally."""
    connection.shutdown(socket.SHUT_RDWR)
    raise CloseConnection


def then(*behaviours: Behaviour) -> Behaviour:
    """Runs one behaviour after another."""

    def behave(connection: socket.socket, stopped: threading.Event) -> None:
        for each in behaviours:
            each(connection, stopped)

    return behave
