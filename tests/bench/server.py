"""A server in a process of its own that answers every request alike, and does little else.

`python -m tests.bench.server` reads the answer's body from standard input, as a line that tells its
length and then its bytes; it writes the port to standard output, and ends when standard input does.
"""

from __future__ import annotations

import re
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from .plan import ROOT

_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]+)", re.IGNORECASE)
_END = b"\r\n\r\n"


@contextmanager
def running(body: bytes) -> Iterator[str]:
    """Start a server that answers with this body; gives its address."""
    command = [sys.executable, "-m", "tests.bench.server"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{len(body)}\n".encode() + body)
        process.stdin.flush()
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


def main() -> None:
    """Serve until nobody holds the other end of standard input."""
    source = sys.stdin.buffer
    body = source.read(int(source.readline()))
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=_accept, args=(listener, _answer(body)), daemon=True).start()
    print(listener.getsockname()[1], flush=True)
    source.read()


def _answer(body: bytes) -> bytes:
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


def _accept(listener: socket.socket, answer: bytes) -> None:
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=_serve, args=(connection, answer), daemon=True).start()


def _serve(connection: socket.socket, answer: bytes) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    received = b""
    with connection:
        while True:
            while _END not in received:
                if not (more := connection.recv(65536)):
                    return
                received += more
            head, _, rest = received.partition(_END)
            length = _LENGTH.search(head)
            due = int(length[1]) if length else 0
            while len(rest) < due:
                if not (more := connection.recv(65536)):
                    return
                rest += more
            received = rest[due:]
            connection.sendall(answer)


if __name__ == "__main__":
    main()
