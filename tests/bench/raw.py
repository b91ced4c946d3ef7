"""Raw requests over bare sockets: what a client sends, and how fast a server can respond."""

from __future__ import annotations

import selectors
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from typing import TypeVar
from urllib.parse import urlsplit

from .crowd import Load
from .server import answer_of, end_of_request

_LENGTH = b"\r\ncontent-length: "
_END = b"\r\n\r\n"
_TIMEOUT = 10

T = TypeVar("T")


def record(call: Callable[[str], T], body: bytes) -> tuple[bytes, T]:
    """Makes a call to a server that takes one request; returns that request, and the result of the
    call.

    Args:
        call: Calls a server with this URL, once.
        body: The body of the response.
    """
    with socket.create_server(("127.0.0.1", 0)) as listener, ThreadPoolExecutor(1) as pool:
        listener.settimeout(_TIMEOUT)
        recorded = pool.submit(_take, listener, answer_of(body))
        value = call(f"http://127.0.0.1:{listener.getsockname()[1]}")
        return recorded.result(), value


def _take(listener: socket.socket, answer: bytes) -> bytes:
    connection, _ = listener.accept()
    with connection:
        connection.settimeout(_TIMEOUT)
        request = b""
        while end_of_request(request) is None:
            request += _receive(connection)
        connection.sendall(answer)
        return request


@contextmanager
def connections(address: str, count: int) -> Iterator[list[socket.socket]]:
    """Opens a number of connections to a server."""
    url = urlsplit(address)
    assert url.hostname is not None
    with ExitStack() as stack:
        opened = []
        for _ in range(count):
            made = socket.create_connection((url.hostname, url.port), timeout=_TIMEOUT)
            made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            opened.append(stack.enter_context(made))
        yield opened


def by_sockets(opened: Sequence[socket.socket], request: bytes, calls: int) -> Load:
    """Sends a request repeatedly on all connections, each time after the previous response.

    Args:
        opened: The connections.
        request: The bytes to send.
        calls: The number of calls to count, at least one per connection. One more call per
            connection comes first.
    """
    length = max(_exchange(each, request) for each in opened)
    missing = {each.fileno(): length for each in opened}
    sent_at: dict[int, float] = {}
    times: list[float] = []
    with selectors.DefaultSelector() as selector:
        for each in opened:
            selector.register(each, selectors.EVENT_READ)
        processor, started = time.process_time(), time.perf_counter()
        for each in opened:
            sent_at[each.fileno()] = time.perf_counter()
            each.sendall(request)
        left = calls - len(opened)
        while len(times) < calls:
            if not (ready := selector.select(_TIMEOUT)):
                raise TimeoutError("the server does not answer")
            for key, _ in ready:
                connection, number = key.fileobj, key.fd
                assert isinstance(connection, socket.socket)
                missing[number] -= len(_receive(connection))
                if missing[number]:
                    continue
                now = time.perf_counter()
                times.append(now - sent_at[number])
                if left > 0:
                    left -= 1
                    missing[number] = length
                    sent_at[number] = now
                    connection.sendall(request)
        wall, processor = time.perf_counter() - started, time.process_time() - processor
    return Load(wall / calls, processor / calls, times)


def _exchange(connection: socket.socket, request: bytes) -> int:
    """Sends a request once, and returns the length of the whole response."""
    connection.sendall(request)
    received = b""
    while _END not in received:
        received += _receive(connection)
    head, _, body = received.partition(_END)
    length = int(head.lower().partition(_LENGTH)[2].partition(b"\r\n")[0])
    while len(body) < length:
        body += _receive(connection)
    return len(head) + len(_END) + len(body)


def _receive(connection: socket.socket) -> bytes:
    if not (received := connection.recv(65536)):
        raise ConnectionError("the other side has closed the connection")
    return received
