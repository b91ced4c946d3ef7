"""What a server by hand can do to a client, in answer to a request or to a mere connection."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable

Behaviour = Callable[[socket.socket, threading.Event], None]
"""Gets the connection, and an event that is set when the server stops."""

MIB = b" " * 1024 * 1024


class Over(OSError):
    """Raised by a behaviour after which the connection is closed."""


def nothing(connection: socket.socket, stopped: threading.Event) -> None:
    """Does nothing, so that requests are served at once."""


def answer(
    body: bytes = b"",
    *,
    status: str = "200 OK",
    headers: tuple[str, ...] = (),
    length: int | None = None,
) -> Behaviour:
    """Sends one answer; `length` overrides the announced length of the body."""
    announced = len(body) if length is None else length
    lines = (f"HTTP/1.1 {status}", f"Content-Length: {announced}", *headers, "", "")
    return say("\r\n".join(lines).encode("latin-1") + body)


def say(data: bytes) -> Behaviour:
    """Sends these bytes, whatever they are."""

    def behave(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(data)

    return behave


def error(status: str, code: str, *, retry_after: str | None = None) -> Behaviour:
    """Answers as the service does when it refuses."""
    body = f"<Error><Code>{code}</Code><Message>as told</Message></Error>".encode()
    headers: tuple[str, ...] = ("Content-Type: application/xml",)
    if retry_after is not None:
        headers += (f"Retry-After: {retry_after}",)
    return answer(body, status=status, headers=headers)


def too_many(retry_after: str | None = None) -> Behaviour:
    """Answers 429."""
    return error("429 Too Many Requests", "TooManyRequests", retry_after=retry_after)


def unavailable(retry_after: str | None = None) -> Behaviour:
    """Answers 503."""
    return error("503 Service Unavailable", "ServiceUnavailable", retry_after=retry_after)


def redirect(location: str) -> Behaviour:
    """Points elsewhere."""
    return answer(b"moved", status="307 Elsewhere", headers=(f"Location: {location}",))


def cut(body: bytes = b"half", length: int = 100) -> Behaviour:
    """Announces more than it sends, and hangs up."""
    return then(answer(body, length=length), hang_up)


def stall(body: bytes = b"half", length: int = 100) -> Behaviour:
    """Announces more than it sends, and then says nothing until the server stops."""
    return then(answer(body, length=length), hang)


def drip(slow: bytes, *, at_once: bytes = b"", pause: float = 0.02) -> Behaviour:
    """Sends some bytes at once and the others one by one, with a pause of seconds before each."""

    def behave(connection: socket.socket, stopped: threading.Event) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sendall(at_once)
        for number in range(len(slow)):
            if stopped.wait(pause):
                return
            connection.sendall(slow[number : number + 1])

    return behave


def drip_head(pause: float = 0.02) -> Behaviour:
    """A status line at once, then a header field that takes about for ever."""
    return drip(b"X-Slow: " + b"x" * 100_000, at_once=b"HTTP/1.1 200 OK\r\n", pause=pause)


def drip_body(pause: float = 0.02) -> Behaviour:
    """A header at once, then a body that takes about for ever."""
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"
    return drip(b"x" * 100_000, at_once=head, pause=pause)


def stream(chunk: bytes, times: int) -> Behaviour:
    """Sends a body without an announced length, until the other side hangs up."""

    def behave(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        framed = b"%x\r\n%s\r\n" % (len(chunk), chunk)
        for _number in range(times):
            connection.sendall(framed)
        connection.sendall(b"0\r\n\r\n")

    return behave


oversize = stream(MIB, 1000)
"""Far more than anybody should read."""


def reset(connection: socket.socket, _: threading.Event) -> None:
    """Breaks the connection off with a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise Over


def reset_in_request(connection: socket.socket, stopped: threading.Event) -> None:
    """As a welcome: breaks off as soon as something of the request has come."""
    connection.recv(1)
    reset(connection, stopped)


def hang(_: socket.socket, stopped: threading.Event) -> None:
    """Neither says nor reads anything until the server stops.

    As a greeting it never answers a TLS handshake, as a welcome it makes a large request block.
    """
    stopped.wait()
    raise Over


def hang_up(connection: socket.socket, _: threading.Event) -> None:
    """Closes the connection in good order."""
    connection.shutdown(socket.SHUT_RDWR)
    raise Over


def then(*behaviours: Behaviour) -> Behaviour:
    """Does one after another."""

    def behave(connection: socket.socket, stopped: threading.Event) -> None:
        for each in behaviours:
            each(connection, stopped)

    return behave
