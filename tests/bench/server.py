"""A server in a separate process that sends the same response to every request, and does little
else.

`python -m tests.bench.server` reads the body of the response from standard input, as a line with
its length followed by its bytes. It writes its port to standard output, and ends with its standard
input. One thread serves all connections, so that many cost no more than one.
"""

from __future__ import annotations

import gc
import re
import selectors
import socket
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from ..processes import started
from .plan import ROOT

_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]+)", re.IGNORECASE)
_END = b"\r\n\r\n"


@dataclass(frozen=True)
class Server:
    """A server in a separate process."""

    address: str
    process: int


@contextmanager
def running(body: bytes) -> Iterator[str]:
    """Starts a server that responds with this body, and returns its URL."""
    with answering(__name__, body) as server:
        yield server.address


@contextmanager
def answering(module: str, body: bytes) -> Iterator[Server]:
    """Starts a module as a server that responds with this body."""
    with started([sys.executable, "-m", module], cwd=ROOT) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{len(body)}\n{body.decode()}")
        process.stdin.flush()
        yield Server(f"http://127.0.0.1:{int(process.stdout.readline())}", process.pid)


def main() -> None:
    """Serves until standard input is closed."""
    source = sys.stdin.buffer
    body = source.read(int(source.readline()))
    listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
    gc.disable()
    threading.Thread(target=_serve, args=(listener, answer_of(body)), daemon=True).start()
    print(listener.getsockname()[1], flush=True)
    source.read()


def answer_of(body: bytes) -> bytes:
    """Returns the whole response with this body."""
    head = (
        "HTTP/1.1 200 OK\r\n"
        "Content-Type: application/xml\r\n"
        f"Content-Length: {len(body)}\r\n"
        "Connection: keep-alive\r\n"
        "Date: Sun, 01 Nov 2026 00:00:00 GMT\r\n"
        "Server: tencent-ci\r\n"
        "x-ci-request-id: NTk0MjdmODlfMjQ4OGY3XzYzYzhf\r\n\r\n"
    )
    return head.encode() + body


def _serve(listener: socket.socket, answer: bytes) -> None:
    selector = selectors.DefaultSelector()
    selector.register(listener, selectors.EVENT_READ)
    while True:
        for key, _ in selector.select():
            if key.data is None:
                connection, _ = listener.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                selector.register(connection, selectors.EVENT_READ, _Connection(connection, answer))
            elif not key.data.go_on():
                selector.unregister(key.fileobj)
                key.data.close()


class _Connection:
    """Blocks only if the client does not read, because a response fits into the send buffer."""

    def __init__(self, connection: socket.socket, answer: bytes) -> None:
        self._connection = connection
        self._answer = answer
        self._received = b""
        self.close = connection.close

    def go_on(self) -> bool:
        """Reads what has arrived, and answers each complete request; returns False at the end."""
        with suppress(ConnectionError):
            if not (more := self._connection.recv(65536)):
                return False
            received = self._received + more
            while (end := end_of_request(received)) is not None:
                received = received[end:]
                self._connection.sendall(self._answer)
            self._received = received
            return True
        return False


def end_of_request(received: bytes) -> int | None:
    """Returns where the first request ends, or None if it is incomplete."""
    head = received.find(_END)
    if head < 0:
        return None
    length = _LENGTH.search(received, 0, head)
    end = head + len(_END) + (int(length[1]) if length else 0)
    return end if end <= len(received) else None


if __name__ == "__main__":
    main()
