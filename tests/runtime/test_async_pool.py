"""More concurrent asynchronous calls than connections: they wait in order, and none is lost."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cloudinfinite_runtime.errors import TransportError
from cloudinfinite_runtime.http import HttpResponse
from cloudinfinite_runtime.settings.network import Network
from cloudinfinite_runtime.transports.asyncio_transport import AsyncioTransport

from ..waiting import SOON, until
from .async_calls import CREATE, client
from .async_servers import Silence, connections_closed, job_response
from .async_transports import TRUSTING, failure
from .async_transports import secure as secure
from .async_transports import transport as transport
from .fault_server import FaultServer, answer, hang
from .requests_to_send import make

pytestmark = pytest.mark.anyio


class Counter(FaultServer):
    """Records the largest number of simultaneous requests."""

    def __init__(self) -> None:
        super().__init__()
        self.most = 0
        self._now = 0
        self._lock = threading.Lock()

    def respond(self, request: bytes, connection: socket.socket) -> None:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
        time.sleep(0.001)
        with self._lock:
            self._now -= 1
        super().respond(request, connection)


def of_size(size: int) -> AsyncioTransport:
    return AsyncioTransport(Network(pool_size=size))


class Meeting(FaultServer):
    """Answers requests to `/meeting` when enough of them have arrived."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._together = threading.Barrier(size)

    def respond(self, request: bytes, connection: socket.socket) -> None:
        if paths([request]) == ["/meeting"]:
            self._together.wait(SOON)
        super().respond(request, connection)


def paths(requests: Sequence[bytes]) -> list[str]:
    return [request.split(b" ")[1].decode() for request in requests]


async def test_the_number_of_connections_is_limited() -> None:
    transport = of_size(3)
    with Counter() as server:
        answers = await asyncio.gather(*(transport.send(make(server.url)) for _ in range(50)))
        assert {answer.status for answer in answers} == {200}
        assert len(server.requests) == 50
        assert server.connections <= 3
        assert server.most <= 3
        await transport.aclose()
        await connections_closed(server)


async def test_waiting_callers_are_served_in_order(server: FaultServer) -> None:
    transport = of_size(1)
    numbers = [f"/{number}" for number in range(20)]
    await asyncio.gather(*(transport.send(make(server.url, path=path)) for path in numbers))
    assert paths(server.requests) == numbers
    await transport.aclose()


async def test_time_in_the_queue_does_not_count_as_time_to_connect(server: FaultServer) -> None:
    gate = threading.Event()

    def behave(connection: socket.socket, stopped: threading.Event) -> None:
        gate.wait(SOON)
        answer(headers=("Connection: close",))(connection, stopped)

    server.behaviours = [behave]
    transport = of_size(1)
    calls = [asyncio.create_task(transport.send(make(server.url, connect=0.2))) for _ in range(3)]
    await asyncio.sleep(0.4)
    gate.set()
    assert [answer.status for answer in await asyncio.gather(*calls)] == [200] * 3
    assert server.connections == 3
    await transport.aclose()


async def test_a_request_without_a_connection_counts_as_not_sent(server: FaultServer) -> None:
    silence = Silence()
    server.behaviours = [silence]
    transport = of_size(1)
    first = asyncio.create_task(transport.send(make(server.url)))
    await silence.begins()
    error = await failure(transport, make(server.url, within=0.1))
    assert not error.sent
    assert error.reason == (
        f"none of the connections to {server.host} was free "
        "within the total time allowed (see pool_size)"
    )
    waiting = asyncio.create_task(failure(transport, make(server.url)))
    await asyncio.sleep(0)
    await transport.aclose()
    error = await waiting
    assert not error.sent
    assert error.reason == f"no connection to {server.host} (the transport was closed)"
    with pytest.raises(TransportError, match="the transport was closed") as caught:
        await first
    assert caught.value.sent
    assert len(server.requests) == 1


@settings(deadline=None, max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 19), st.integers(0, 6)), max_size=20), st.integers(1, 3))
def test_cancelled_calls_do_not_affect_others(cancelled: list[tuple[int, int]], size: int) -> None:
    async def main() -> None:
        transport = of_size(size)
        with Meeting(size) as server:
            calls = [asyncio.create_task(transport.send(make(server.url))) for _ in range(20)]
            for which, turns in cancelled:
                for _ in range(turns):
                    await asyncio.sleep(0)
                calls[which].cancel()
            ended = await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), SOON)
            spared = set(range(20)) - {which for which, _ in cancelled}
            assert all(isinstance(ended[which], HttpResponse) for which in spared)
            others = [end for end in ended if not isinstance(end, HttpResponse)]
            assert all(isinstance(end, asyncio.CancelledError) for end in others)
            # Every slot of the pool is free again. Cancelled requests may still arrive.
            sent = (transport.send(make(server.url, path="/meeting")) for _ in range(size))
            await asyncio.wait_for(asyncio.gather(*sent), SOON)
            await transport.aclose()
            await connections_closed(server)

    asyncio.run(main())


async def test_all_waiting_calls_can_be_cancelled_at_once(server: FaultServer) -> None:
    silence = Silence()
    server.behaviours = [silence, answer(b"next")]
    transport = of_size(1)
    calls = [asyncio.create_task(transport.send(make(server.url))) for _ in range(1000)]
    await silence.begins()
    for call in calls:
        call.cancel()
    ended = await asyncio.gather(*calls, return_exceptions=True)
    assert all(isinstance(end, asyncio.CancelledError) for end in ended)
    assert (await transport.send(make(server.url))).body == b"next"
    assert len(server.requests) == 2
    await transport.aclose()


@pytest.mark.parametrize("way", ["plain", "tls"])
async def test_a_busy_loop_is_not_mistaken_for_an_unresponsive_host(
    server: FaultServer, secure: FaultServer, way: str
) -> None:
    url = server.url if way == "plain" else secure.url
    transport = AsyncioTransport(TRUSTING)
    call = asyncio.create_task(transport.send(make(url, connect=0.1)))
    while not call.done():
        # Blocks the loop several times while it connects.
        time.sleep(0.15)
        await asyncio.sleep(0)
    assert (await call).status == 200
    await transport.aclose()


@pytest.mark.parametrize("limit", ["read", "within"])
async def test_a_busy_loop_is_not_mistaken_for_a_silent_service(
    transport: AsyncioTransport, server: FaultServer, limit: str
) -> None:
    # Several times as much as the loop reads at once.
    server.behaviours = [answer(b"x" * (1_000_000 if limit == "read" else 1000))]
    await transport.send(make(server.url))
    call = asyncio.create_task(
        transport.send(
            make(server.url, read=0.2) if limit == "read" else make(server.url, within=0.2)
        )
    )
    await asyncio.sleep(0)
    until(lambda: len(server.requests) == 2)
    time.sleep(0.5)
    assert (await call).status == 200


async def test_a_limit_holds_after_the_loop_was_busy(
    transport: AsyncioTransport, server: FaultServer
) -> None:
    server.behaviours = [answer(), hang]
    await transport.send(make(server.url))
    call = asyncio.create_task(failure(transport, make(server.url, read=0.2)))
    await asyncio.sleep(0)
    time.sleep(0.5)
    assert (await call).reason == f"{server.host} sent nothing for 0.2 s"


async def test_an_unresponsive_address_leaves_time_for_the_next(
    transport: AsyncioTransport, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The first address is reserved for documentation; the server listens on the second.
    loop = asyncio.get_running_loop()
    infos = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (name, server.port)) for name in NAMES]
    lookups: list[object] = []

    async def find(*args: object, **more: object) -> list[object]:
        lookups.append(args)
        return list(infos) if args[0] == "service.invalid" else [infos[NAMES.index(str(args[0]))]]

    connect = loop.create_connection

    async def create(factory: Any, host: str, port: int) -> object:
        if host == NAMES[0]:
            await asyncio.sleep(SOON)
        return await connect(factory, host, port)

    monkeypatch.setattr(loop, "getaddrinfo", find)
    monkeypatch.setattr(loop, "create_connection", create)
    url = f"http://service.invalid:{server.port}"
    assert (await transport.send(make(url, connect=0.5))).status == 200
    assert lookups


NAMES = ["192.0.2.1", "127.0.0.1"]


async def test_a_burst_of_calls_loses_none(server: FaultServer) -> None:
    server.behaviours = [job_response("j1")]
    async with client(server, retries=0, pool_size=8) as asynchronous:
        made = await asyncio.gather(
            *(asynchronous.batch.trigger_workflow(**CREATE) for _ in range(1000))
        )
    assert len(made) == len(server.requests) == 1000
    assert server.connections <= 8
