"""A fast server in a separate process, which repeats the subject of each request in its response.

`python -m tests.soak.server` writes its port to standard output, and ends with its standard input.
The subject of a request is its *mark*: the header field ``x-ci-mark``, or else the last part of the
path. The response has it as job ID and as request ID. The first word of a mark can ask for
something other than a normal response; see `FAULTS`.
"""

from __future__ import annotations

import re
import socket
import struct
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..processes import started

MARK = "x-ci-mark"
COUNT = "/connections"
"""The response to this path is the number of open connections, including that of the request."""

_ROOT = Path(__file__).parents[2]
_END = b"\r\n\r\n"
_LENGTH = re.compile(rb"\r\ncontent-length: *([0-9]+)", re.IGNORECASE)
_MARK = re.compile(rb"\r\nx-ci-mark: *([^\r]+)", re.IGNORECASE)
_KEY = re.compile(rb"[?&]?q-ak=([^&\r]*)")
_TOKEN = re.compile(rb"\r\nx-ci-security-token: *([^\r]+)", re.IGNORECASE)

_LIST = (
    b"<Response><RequestId>%(mark)s</RequestId>"
    + b"<JobsDetail><JobId>%(mark)s</JobId><State>Running</State></JobsDetail>" * 5
    + b"</Response>"
)
_ONE = (
    b"<Response><RequestId>%(mark)s</RequestId><JobsDetail><JobId>%(mark)s</JobId>"
    b"<State>Success</State><CreationTime>2026-11-01T00:00:00+0800</CreationTime>"
    b"</JobsDetail></Response>"
)
_ERROR = b"<Error><Code>%s</Code><Message>as requested</Message><RequestId>%s</RequestId></Error>"


class _CloseConnection(Exception):
    """Raised to close the connection."""


def _reset(connection: socket.socket, _: bytes) -> bytes:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    raise _CloseConnection


def _half(connection: socket.socket, mark: bytes) -> bytes:
    connection.sendall(_write(b"200 OK", mark, _ONE % {b"mark": mark})[:-20])
    raise _CloseConnection


FAULTS: dict[bytes, Callable[[socket.socket, bytes], bytes]] = {
    b"throttled": lambda _, mark: _write(b"429 No", mark, _ERROR % (b"SlowDown", mark)),
    b"failed": lambda _, mark: _write(b"503 No", mark, _ERROR % (b"Unavailable", mark)),
    b"denied": lambda _, mark: _write(b"403 No", mark, _ERROR % (b"AccessDenied", mark)),
    b"reset": _reset,
    b"gone": _reset,
    b"half": _half,
    b"odd": lambda _, mark: _write(b"200 OK", mark, b"<html>not by XML</html>"),
    b"last": lambda _, mark: _write(b"200 OK\r\nConnection: close", mark, _ONE % {b"mark": mark}),
}
"""What to do instead of answering, by the first word of the mark."""

ONCE = frozenset({b"throttled", b"failed", b"reset"})
"""Faults that do not happen again when the request is repeated."""


@contextmanager
def running() -> Iterator[str]:
    """Starts a server, and returns its URL."""
    with started([sys.executable, "-m", "tests.soak.server"], cwd=_ROOT) as process:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"


class _Server:
    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.port: int = self._listener.getsockname()[1]
        self._open = 0
        self._lock = threading.Lock()
        self._asked: set[bytes] = set()

    def accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        self._count(1)
        try:
            with connection, suppress(OSError, _CloseConnection):
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                for head in _receive(connection):
                    connection.sendall(self._answer(connection, head))
        finally:
            self._count(-1)

    def _count(self, more: int) -> None:
        with self._lock:
            self._open += more

    def _answer(self, connection: socket.socket, head: bytes) -> bytes:
        method, target, _ = head.split(b" ", 2)
        path = target.partition(b"?")[0]
        if path == COUNT.encode():
            return _write(b"200 OK", b"", b"%d" % self._open)
        found = _MARK.search(head)
        mark = found[1] if found else path.rpartition(b"/")[2]
        fault = mark.partition(b"-")[0]
        if fault in FAULTS and self._is_due(fault, mark):
            return FAULTS[fault](connection, mark)
        if method == b"PUT":
            return _write(b"200 OK", mark, b"", _signer(head))
        is_list = method == b"GET" and path.count(b"/") == 1
        return _write(
            b"200 OK", mark, (_LIST if is_list else _ONE) % {b"mark": mark}, _signer(head)
        )

    def _is_due(self, fault: bytes, mark: bytes) -> bool:
        if fault not in ONCE:
            return True
        if mark in self._asked:
            self._asked.discard(mark)
            return False
        self._asked.add(mark)
        return True


def _receive(connection: socket.socket) -> Iterator[bytes]:
    """Yields the heads of the requests; their bodies are read and discarded."""
    received = b""
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
        yield head


def _signer(head: bytes) -> bytes:
    """Returns two header fields that name the signer: the public half of the key, and the token."""
    key, token = _KEY.search(head), _TOKEN.search(head)
    return b"".join(
        b"%s: %s\r\n" % (name, found[1])
        for name, found in ((b"x-was-key", key), (b"x-was-token", token))
        if found
    )


def _write(status: bytes, mark: bytes, body: bytes, more: bytes = b"") -> bytes:
    return (
        b"HTTP/1.1 %s\r\nContent-Type: application/xml\r\nContent-Length: %d\r\n"
        b"x-ci-request-id: %s\r\n%s\r\n%s" % (status, len(body), mark, more, body)
    )


def main() -> None:
    """Serves until standard input is closed."""
    server = _Server()
    threading.Thread(target=server.accept, daemon=True).start()
    print(server.port, flush=True)
    sys.stdin.buffer.read()


if __name__ == "__main__":
    main()
