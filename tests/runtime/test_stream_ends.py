"""How streams end: read, left early, interrupted, cancelled or closed; nothing is left behind."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from cloudinfinite import AsyncClient, Attempt, NotFoundError, Transfer, TransportError
from cloudinfinite_runtime.transports.asyncio_transport import AsyncioTransport

from .async_servers import Silence
from .fault_server import MIB, FaultServer, answer, cut, drip, error, send_raw, stream, then
from .requests_to_send import make
from .streams import KEYS, UNREAD, Asynchronous, Plain, Side, all_connections_close
from .streams import side as side


def test_leaving_early_closes_the_connection_and_frees_its_slot(
    side: Side, server: FaultServer
) -> None:
    server.behaviours = [stream(MIB, 100), answer(b"next")]
    with side.stream() as opened:
        assert next(iter(opened.pieces()))
    assert side.request() == b"next", "the pool has one slot"
    assert server.connections == 2


def test_an_unread_stream_is_closed(side: Side, server: FaultServer) -> None:
    server.behaviours = [UNREAD, answer(b"next")]
    with side.stream():
        pass
    assert side.request() == b"next"
    side.close()
    all_connections_close(server)


def test_an_error_in_the_program_closes_the_connection(
    side: Side, server: FaultServer, tmp_path: Path
) -> None:
    server.behaviours = [stream(MIB, 100), answer(b"next")]
    with pytest.raises(ZeroDivisionError), side.stream() as opened:
        assert len(next(opened.pieces())) / 0
    assert side.request() == b"next"
    with side.stream() as opened, pytest.raises(FileNotFoundError):
        opened.save(tmp_path / "no folder" / "it")
    assert list(tmp_path.iterdir()) == []


def test_a_closed_stream_is_not_a_truncated_response(side: Side, server: FaultServer) -> None:
    server.behaviours = [send_raw(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhalf")]
    with side.stream() as opened:
        pass
    with pytest.raises(TransportError, match="closed before its end"):
        opened.read()


def test_unreferenced_streams_are_closed(server: FaultServer) -> None:
    server.behaviours = [UNREAD, answer(b"next")]
    made = Plain(server.url, pool_size=1)
    manager = made.client.stream("GET", "/a")
    manager.__enter__()
    del manager
    gc.collect()
    assert made.request() == b"next"
    made.close()
    all_connections_close(server)


def broken(_: object) -> None:
    raise LookupError("on purpose")


@pytest.mark.parametrize("way", ["read", "left", "cut", "refused"])
def test_a_hook_learns_how_a_stream_ended(
    side: Side, server: FaultServer, caplog: pytest.LogCaptureFixture, way: str
) -> None:
    caplog.set_level("DEBUG", "cloudinfinite")
    ended: list[Transfer] = []

    @contextmanager
    def hook(attempt: Attempt) -> Iterator[None]:
        assert attempt.transfer is None
        yield
        assert (attempt.transfer is None) == (way == "refused")
        if attempt.transfer:
            attempt.transfer.when_done(broken)
            attempt.transfer.when_done(ended.append)

    server.behaviours = [
        {
            "read": answer(b"x" * 300),
            "left": UNREAD,
            "cut": cut(),
            "refused": error("404 Not Found", "NoSuchKey"),
        }[way]
    ]
    with suppress(TransportError, NotFoundError), side.stream(hooks=[hook]) as opened:
        assert not ended
        if way == "left":
            next(opened.pieces())
        else:
            opened.read()
    lines = [line for line in caplog.messages if " body: " in line]
    if way == "refused":
        assert (ended, lines) == ([], [])
        return
    (transfer,) = ended
    assert transfer.operation == "GET /a"
    assert transfer.size == {"read": 300, "left": 4, "cut": 4}[way]
    assert transfer.is_complete == (way == "read")
    assert transfer.elapsed is not None
    assert ("was lost" in (transfer.error or "")) == (way == "cut")
    (line,) = lines
    assert line.startswith(f"GET /a body: {'' if way == 'read' else 'in'}complete {transfer.size} ")
    assert ("was lost" in line) == (way == "cut")
    transfer.when_done(ended.append)
    assert ended == [transfer, transfer], "after the end, a callback runs at once"


@contextmanager
def interrupted(_: object) -> Iterator[None]:
    yield
    raise KeyboardInterrupt


def test_an_interrupt_after_the_headers_leaves_no_connection_behind(server: FaultServer) -> None:
    for kind in (Plain, Asynchronous):
        server.requests.clear()
        server.behaviours = [UNREAD, answer(b"next")]
        made = kind(server.url, pool_size=1)
        with pytest.raises(KeyboardInterrupt):
            made.stream(hooks=[interrupted]).__enter__()
        assert made.request() == b"next"
        made.close()
    all_connections_close(server)


@pytest.mark.anyio
async def test_cancelling_a_task_closes_the_connection(server: FaultServer, tmp_path: Path) -> None:
    server.behaviours = [UNREAD, answer(b"next")]
    client = AsyncClient(endpoint_url=server.url, credentials=KEYS, pool_size=1)
    began = asyncio.Event()

    async def download() -> None:
        async with client.stream("GET", "/a") as opened:
            began.set()
            await opened.save(tmp_path / "it")

    task = asyncio.create_task(download())
    await began.wait()
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert list(tmp_path.iterdir()) == []
    assert (await client.request("GET", "/next")).metadata.body == b"next"
    await client.aclose()
    await asyncio.to_thread(all_connections_close, server)


@pytest.mark.anyio
async def test_a_cancelled_read_can_be_repeated(server: FaultServer) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"
    server.behaviours = [drip(b"abcde", at_once=head, pause=0.1)]
    transport = AsyncioTransport()
    opened: Any = await transport.open(make(server.url, method="GET"))
    body = b""
    while len(body) < 5:
        try:
            async with asyncio.timeout(0.03):
                body += await opened.read()
        except TimeoutError:
            pass
    assert body == b"abcde"
    assert await opened.read() == b""
    await transport.aclose()


@pytest.mark.anyio
async def test_unread_data_does_not_pile_up(server: FaultServer) -> None:
    server.behaviours = [stream(MIB, 40)]
    transport = AsyncioTransport()
    opened: Any = await transport.open(make(server.url, method="GET"))
    size = len(await opened.read())
    await asyncio.sleep(0.2)
    assert 0 < opened._connection.unread <= 512 * 1024
    while piece := await opened.read():
        size += len(piece)
    assert size == 40 * len(MIB)
    await transport.aclose()


@pytest.mark.anyio
async def test_closing_the_client_ends_its_streams(server: FaultServer) -> None:
    # The body ends with the connection, so closing must not look like its end.
    server.behaviours = [
        then(send_raw(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhalf"), Silence())
    ]
    client = AsyncClient(endpoint_url=server.url, credentials=KEYS)
    async with client.stream("GET", "/a") as opened:
        pieces = opened.iter_bytes()
        assert await anext(pieces) == b"half"
        reading = asyncio.create_task(_rest(pieces))
        await asyncio.sleep(0.05)
        await client.aclose()
        with pytest.raises(TransportError, match="closed before its end"):
            await reading
    await asyncio.to_thread(all_connections_close, server)


async def _rest(pieces: Any) -> bytes:
    return b"".join([piece async for piece in pieces])
