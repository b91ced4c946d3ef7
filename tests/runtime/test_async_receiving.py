"""How the asynchronous client reads responses, and data that it did not ask for."""

from __future__ import annotations

import asyncio
import gzip
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from cloudinfinite_runtime.transports import asyncio_transport
from cloudinfinite_runtime.transports.asyncio_transport import AsyncioTransport
from cloudinfinite_runtime.transports.content import Content

from ..vectors import every_case
from ..waiting import SOON, until
from .async_servers import becomes_true, connections_closed
from .async_transports import failure
from .async_transports import secure as secure
from .async_transports import transport as transport
from .fault_server import FaultServer, answer, nothing, then
from .loopback import Loopback
from .receiving import play
from .requests_to_send import make

pytestmark = pytest.mark.anyio

EMPTY = gzip.compress(b"", mtime=0)


@every_case("receiving")
def test_vectors(case: dict[str, Any]) -> None:
    transport = AsyncioTransport()
    with asyncio.Runner() as runner:
        play(case, lambda exchange: runner.run(transport.send(exchange)))
        runner.run(transport.aclose())


async def test_other_tasks_run_while_a_body_is_decoded(
    transport: AsyncioTransport, server: FaultServer
) -> None:
    server.behaviours = [answer(EMPTY * 50_000, headers=("Content-Encoding: gzip",))]
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0)
            turns += 1

    other = asyncio.create_task(count())
    assert (await transport.send(make(server.url))).body == b""
    other.cancel()
    # It decodes some hundred members per turn.
    assert turns > 100


async def test_the_deadline_holds_while_a_body_is_decoded(
    transport: AsyncioTransport, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never_done(self: Content, chunk: bytes) -> Iterator[None]:
        while True:
            yield

    server.behaviours = [answer(EMPTY, headers=("Content-Encoding: gzip",)), answer(b"next")]
    with monkeypatch.context() as patch:
        patch.setattr(Content, "feed", never_done)
        error = await failure(transport, make(server.url, within=0.2))
    assert error.reason == f"{server.host} sent no complete response within the total time allowed"
    assert (await transport.send(make(server.url))).body == b"next"


class Late(Loopback):
    """Sends more than it announced, at once or when told to.

    Args:
        response: The response to the first request.
        more: The data after it.
    """

    def __init__(self, response: bytes, more: bytes, *, at_once: bool) -> None:
        super().__init__()
        self.may_go_on, self.went_on = threading.Event(), threading.Event()
        self.requests = 0
        self._response, self._more = response, more
        if at_once:
            self._response, self._more = response + more, b""

    def serve(self, connection: socket.socket, number: int) -> None:
        while connection.recv(65536):
            self.requests += 1
            if number:
                answer(b"its own")(connection, self.stopped)
                continue
            connection.sendall(self._response)
            self.may_go_on.wait(SOON)
            connection.sendall(self._more)
            self.went_on.set()


SURPLUS = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwrong"
WITH_SURPLUS = {
    "length": (b"HTTP/1.1 503 No\r\nContent-Length: 2\r\n\r\nno", SURPLUS),
    "304": (b"HTTP/1.1 304 No\r\nContent-Length: 50\r\n\r\n", SURPLUS),
    "204": (b"HTTP/1.1 204 No\r\n\r\n", SURPLUS),
    "chunks": (b"HTTP/1.1 503 No\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", SURPLUS),
    "byte": (b"HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n", b"\n"),
}


@pytest.mark.parametrize("case", WITH_SURPLUS)
@pytest.mark.parametrize("when", ["at once", "late", "unseen"])
async def test_unsolicited_bytes_are_not_a_response(
    transport: AsyncioTransport, case: str, when: str
) -> None:
    with Late(*WITH_SURPLUS[case], at_once=when == "at once") as server:
        first = await transport.send(make(server.url, method="GET"))
        assert first.status in (204, 304, 503)
        server.may_go_on.set()
        if when == "late":
            await connections_closed(server)
        else:
            # The loop has no chance to notice.
            until(server.went_on.is_set)
        for _ in range(3):
            assert (await transport.send(make(server.url))).body == b"its own"
        assert server.connections >= 2
        assert server.requests == 4


@pytest.mark.parametrize("when", ["at once", "late", "unseen"])
async def test_after_surplus_data_connections_are_not_reused(
    transport: AsyncioTransport, when: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Late(*WITH_SURPLUS["length"], at_once=when == "at once") as server:
        await transport.send(make(server.url))
        server.may_go_on.set()
        if when == "late":
            await connections_closed(server)
        until(server.went_on.is_set)
        for _ in range(3):
            await transport.send(make(server.url))
        assert server.connections == 4
        later = time.monotonic() + 100
        monkeypatch.setattr(f"{asyncio_transport.__name__}.monotonic", lambda: later)
        for _ in range(3):
            await transport.send(make(server.url))
        assert server.connections == 5


async def test_two_responses_on_a_reused_connection_are_an_error(
    transport: AsyncioTransport, server: FaultServer
) -> None:
    server.behaviours = [answer(), then(answer(b"late"), answer(b"own")), answer(b"next")]
    await transport.send(make(server.url))

    def both(connection: socket.socket, _: threading.Event) -> None:
        connection.sendall(SURPLUS + SURPLUS)

    server.behaviours[1] = both
    error = await failure(transport, make(server.url))
    assert error.sent
    assert "more than one response" in error.reason
    assert (await transport.send(make(server.url))).body == b"next"


async def test_a_connection_closed_by_the_server_is_closed_at_once(
    transport: AsyncioTransport, server: FaultServer
) -> None:
    ended = threading.Event()

    def go(connection: socket.socket, stopped: threading.Event) -> None:
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(1) == b""
        ended.set()

    server.behaviours = [then(answer(), go), nothing]
    await transport.send(make(server.url))
    await becomes_true(ended.is_set)
