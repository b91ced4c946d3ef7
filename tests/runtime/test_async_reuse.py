"""Connections of the asynchronous transport: reused, cut off, or ended with their loop."""

import asyncio
import gc
import socket
import threading
import time
from types import SimpleNamespace

import anyio
import anyio.lowlevel
import pytest

from cloudinfinite_runtime.errors import ConfigurationError
from cloudinfinite_runtime.http import MOST_IDLE
from cloudinfinite_runtime.transports.asyncio_transport import AsyncioTransport

from .async_servers import SERVICE, becomes_true, connections_closed, through
from .async_transports import TRUSTING, failure, until_closed
from .async_transports import secure as secure
from .async_transports import transport as transport
from .fault_proxy import FaultProxy
from .fault_server import (
    FaultServer,
    answer,
    nothing,
    then,
    tls,
)
from .requests_to_send import make

pytestmark = pytest.mark.anyio


async def test_a_connection_serves_several_requests(
    transport: AsyncioTransport, server: FaultServer
) -> None:
    for _ in range(3):
        await transport.send(make(server.url))
    assert (server.connections, len(server.requests)) == (1, 3)


@pytest.mark.parametrize(("idle", "connections"), [(MOST_IDLE - 0.5, 1), (MOST_IDLE + 0.5, 2)])
async def test_a_connection_that_was_idle_too_long_is_not_reused(
    transport: AsyncioTransport,
    server: FaultServer,
    monkeypatch: pytest.MonkeyPatch,
    idle: float,
    connections: int,
) -> None:
    await transport.send(make(server.url))
    later = SimpleNamespace(monotonic=lambda: time.monotonic() + idle)
    monkeypatch.setattr(
        "cloudinfinite_runtime.transports.asyncio_transport.monotonic", later.monotonic
    )
    await transport.send(make(server.url, safe=False))
    assert server.connections == connections


async def test_a_connection_closed_while_idle_is_not_reused(
    transport: AsyncioTransport, server: FaultServer
) -> None:
    closed = threading.Event()

    def go(connection: socket.socket, stopped: threading.Event) -> None:
        connection.shutdown(socket.SHUT_RDWR)
        closed.set()

    server.behaviours = [then(answer(), go), answer(b"x")]
    await transport.send(make(server.url))
    await becomes_true(closed.is_set)
    assert (await transport.send(make(server.url))).body == b"x"


async def test_surplus_connections_are_closed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    together = threading.Barrier(5)

    def behave(connection: socket.socket, stopped: threading.Event) -> None:
        together.wait(5)
        answer()(connection, stopped)

    transport = AsyncioTransport()
    with FaultServer() as server:
        server.behaviours = [behave]
        async with anyio.create_task_group() as group:
            for _ in range(together.parties):
                group.start_soon(transport.send, make(server.url))
        server.behaviours = [answer()]
        await transport.send(make(server.url))
        assert server.connections == together.parties
        later = SimpleNamespace(monotonic=lambda: time.monotonic() + MOST_IDLE + 1)
        monkeypatch.setattr(
            "cloudinfinite_runtime.transports.asyncio_transport.monotonic", later.monotonic
        )
        await transport.send(make(server.url))
        await connections_closed(server, remaining=1)
        await transport.aclose()


@pytest.mark.parametrize("warm", [True, False])
@pytest.mark.parametrize(("way", "step"), [("plain", 1), ("tls", 2), ("tunnel", 10)])
async def test_cancelling_at_any_moment_leaves_nothing(way: str, step: int, warm: bool) -> None:
    with (
        FaultServer(None if way == "plain" else tls()) as server,
        FaultProxy(server.port) as proxy,
    ):
        url = SERVICE if way == "tunnel" else server.url
        for moment in range(0, 500, step):
            transport = through(proxy.url if way == "tunnel" else "")
            if warm:
                await transport.send(make(url))
            cancelled = await cancel_task(transport, url, moment)
            assert (await transport.send(make(url))).status == 200
            await connections_closed(server, remaining=1)
            await transport.aclose()
            await connections_closed(server)
            if not cancelled:
                return


async def cancel_task(transport: AsyncioTransport, url: str, moment: int) -> bool:
    """Cancels a request after some turns, and returns whether it was still running."""
    task = asyncio.create_task(transport.send(make(url)))
    for _ in range(moment):
        await asyncio.sleep(0)
    if not task.cancel():
        return False
    with pytest.raises(asyncio.CancelledError):
        await task
    return True


@pytest.mark.parametrize("where", ["handshake", "answer", "body", "tunnel"])
async def test_the_connection_of_a_cancelled_request_is_closed(
    server: FaultServer, secure: FaultServer, where: str
) -> None:
    ended = threading.Event()
    served = secure if where in ("handshake", "tunnel") else server
    if served is secure:
        served.greetings = [until_closed(ended), nothing]
    else:
        begun = nothing if where == "answer" else answer(b"half", length=100)
        served.behaviours = [then(begun, until_closed(ended)), answer()]
    with FaultProxy(secure.port) as proxy:
        transport = through(proxy.url if where == "tunnel" else "")
        url = SERVICE if where == "tunnel" else served.url
        with anyio.move_on_after(0.2) as scope:
            await transport.send(make(url))
        assert scope.cancelled_caught
        await becomes_true(ended.is_set)
        assert (await transport.send(make(url))).status == 200
        await transport.aclose()


@pytest.mark.parametrize("greeted", [True, False])
async def test_closing_ends_pending_requests(secure: FaultServer, greeted: bool) -> None:
    begun, ended = threading.Event(), threading.Event()

    def behave(connection: socket.socket, stopped: threading.Event) -> None:
        begun.set()
        until_closed(ended)(connection, stopped)

    secure.behaviours = [behave]
    secure.greetings = [nothing if greeted else behave]
    transport = AsyncioTransport(TRUSTING)

    async def call() -> None:
        error = await failure(transport, make(secure.url))
        assert error.sent == greeted
        assert error.reason.endswith(" (the transport was closed)")

    async with anyio.create_task_group() as group:
        group.start_soon(call)
        await becomes_true(begun.is_set)
        await transport.aclose()
    await becomes_true(ended.is_set)
    await transport.aclose()
    with pytest.raises(ConfigurationError, match="closed"):
        await transport.send(make(secure.url))


def test_a_transport_works_in_one_loop_after_another(server: FaultServer) -> None:
    transport = AsyncioTransport()
    server.behaviours = [answer(b"x", headers=("Connection: close",))]
    for _ in range(4):
        assert anyio.run(transport.send, make(server.url)).body == b"x"
    anyio.run(transport.aclose)
    assert server.connections == 4


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_connections_are_not_shared_between_loops(server: FaultServer) -> None:
    transport = AsyncioTransport()
    for _ in range(3):
        anyio.run(transport.send, make(server.url))
    anyio.run(transport.aclose)
    del transport
    gc.collect()
    assert server.connections == 3
