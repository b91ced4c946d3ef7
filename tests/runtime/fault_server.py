"""A server made by hand on a loopback socket, to misbehave exactly as told."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable
from typing import Self

Behaviour = Callable[[socket.socket, threading.Event], None]


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

    def behave(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall("\r\n".join(lines).encode("latin-1") + body)

    return behave


def reset(connection: socket.socket, _: threading.Event) -> None:
    """Breaks the connection off with a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hang(_: socket.socket, stopped: threading.Event) -> None:
    """Says nothing until the server stops."""
    stopped.wait()


def stream(chunk: bytes, times: int) -> Behaviour:
    """Sends a body without an announced length, until the other side hangs up."""

    def behave(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        framed = b"%x\r\n%s\r\n" % (len(chunk), chunk)
        for _number in range(times):
            connection.sendall(framed)
        connection.sendall(b"0\r\n\r\n")

    return behave


class FaultServer:
    """Serves one request after another, each with the next behaviour, the last of them for ever."""

    def __init__(self) -> None:
        self.behaviours: list[Behaviour] = [answer()]
        self.requests: list[bytes] = []
        self.connections = 0
        self._stopped = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._stopped.set()
        # Closing a listener does not wake the thread that waits on it; a connection does.
        socket.create_connection(("127.0.0.1", self.port)).close()
        for connection in self._open:
            # A client may hold its end open for as long as somebody holds an error of its.
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        self._listener.close()

    def fields(self, number: int = -1) -> dict[str, str]:
        """The header fields of a request, by lower-case names."""
        lines = self.requests[number].split(b"\r\n\r\n")[0].decode("latin-1").split("\r\n")[1:]
        pairs = (line.split(": ", 1) for line in lines)
        return {name.lower(): value for name, value in pairs}

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._stopped.is_set():
                connection.close()
                return
            self.connections += 1
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            connection.settimeout(5)
            try:
                while request := _read_request(connection):
                    self.requests.append(request)
                    number = min(len(self.requests), len(self.behaviours)) - 1
                    behave = self.behaviours[number]
                    behave(connection, self._stopped)
                    if behave in (reset, hang):
                        return
            except OSError:
                return


def _read_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(65536)
        if not more:
            return b""
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    length = 0
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


class RefusedPort:
    """A port that nobody listens on, and that nobody else can take meanwhile."""

    def __enter__(self) -> str:
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def __exit__(self, *exc_info: object) -> None:
        self._socket.close()
