"""What the asynchronous client makes of bytes: of an answer, and of what nobody asked for."""

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
from .async_runs import failure
from .async_runs import secure as secure
from .async_runs import transport as transport
from .async_servers import comes_true, everybody_has_hung_up
from .exchanges import make
from .fault_server import FaultServer, answer, nothing, then
from .loopback import Loopback
from .receiving import play

pytestmark = pytest.mark.anyio

EMPTY = gzip.compress(b"", mtime=0)


@every_case("receiving")
def test_outcomes_of_bytes(case: dict[str, Any]) -> None:
    transport = AsyncioTransport()
    with asyncio.Runner() as runner:
        play(case, lambda exchange: runner.run(transport.send(exchange)))
        runner.run(transport.aclose())


async def test_others_go_on_while_a_body_is_decoded(
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
    # Some hundred members a turn.
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
    """Sends more than it announced: at once, or when it is told to.

    Args:
        said: The answer to the first request.
        more: What comes behind it.
    """

    def __init__(self, said: bytes, more: bytes, *, at_once: bool) -> None:
        super().__init__()
        self.may_go_on, self.went_on = threading.Event(), threading.Event()
        self.requests = 0
        self._said, self._more = said, more
        if at_once:
            self._said, self._more = said + more, b""

    def serve(self, connection: socket.socket, number: int) -> None:
        while connection.recv(65536):
            self.requests += 1
            if number:
                answer(b"its own")(connection, self.stopped)
                continue
            connection.sendall(self._said)
            self.may_go_on.wait(SOON)
            connection.sendall(self._more)
            self.went_on.set()


SURPLUS = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwrong"
SPOILT = {
    "length": (b"HTTP/1.1 503 No\r\nContent-Length: 2\r\n\r\nno", SURPLUS),
    "304": (b"HTTP/1.1 304 No\r\nContent-Length: 50\r\n\r\n", SURPLUS),
    "204": (b"HTTP/1.1 204 No\r\n\r\n", SURPLUS),
    "chunks": (b"HTTP/1.1 503 No\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", SURPLUS),
    "byte": (b"HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n", b"\n"),
}


@pytest.mark.parametrize("case", SPOILT)
@pytest.mark.parametrize("when", ["at once", "late", "unseen"])
async def test_unsolicited_bytes_are_not_a_response(
    transport: AsyncioTransport, case: str, when: str
) -> None:
    with Late(*SPOILT[case], at_once=when == "at once") as server:
        first = await transport.send(make(server.url, method="GET"))
        assert first.status in (204, 304, 503)
        server.may_go_on.set()
        if when == "late":
            await everybody_has_hung_up(server)
        else:
            # The loop does not come to look.
            until(server.went_on.is_set)
        for _ in range(3):
            assert (await transport.send(make(server.url))).body == b"its own"
        assert server.connections >= 2
        assert server.requests == 4


@pytest.mark.parametrize("when", ["at once", "late", "unseen"])
async def test_after_too_much_each_call_has_its_own_connection(
    transport: AsyncioTransport, when: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Late(*SPOILT["length"], at_once=when == "at once") as server:
        await transport.send(make(server.url))
        server.may_go_on.set()
        if when == "late":
            await everybody_has_hung_up(server)
        until(server.went_on.is_set)
        for _ in range(3):
            await transport.send(make(server.url))
        assert server.connections == 4
        later = time.monotonic() + 100
        monkeypatch.setattr(f"{asyncio_transport.__name__}.monotonic", lambda: later)
        for _ in range(3):
            await transport.send(make(server.url))
        assert server.connections == 5


async def test_two_responses_on_a_reused_connection_count_as_none(
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


async def test_a_connection_that_the_server_ends_is_closed_at_once(
    transport: AsyncioTransport, server: FaultServer
) -> None:
    ended = threading.Event()

    def go(connection: socket.socket, stopped: threading.Event) -> None:
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(1) == b""
        ended.set()

    server.behaviours = [then(answer(), go), nothing]
    await transport.send(make(server.url))
    await comes_true(ended.is_set)
