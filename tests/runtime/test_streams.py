"""Streamed answers over real sockets, from servers that behave and servers that do not."""

from __future__ import annotations

import asyncio
import gc
import gzip
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import (
    AsyncClient,
    Attempt,
    ConfigurationError,
    NotFoundError,
    ServerError,
    Timeout,
    Transfer,
    TransportError,
)
from cloudinfinite_runtime.http import MAX_BODY
from cloudinfinite_runtime.streamed import _Chunks
from cloudinfinite_runtime.transports.asyncio_transport import AsyncioTransport
from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

from ..memory import PEAK
from ..processes import python, run
from ..vectors import every_case
from ..waiting import until
from .async_servers import Silence
from .exchanges import make
from .fault_server import (
    MIB,
    Behaviour,
    FaultServer,
    answer,
    cut,
    drip,
    drip_head,
    error,
    reset,
    say,
    stall,
    stream,
    then,
    unavailable,
)
from .receiving import play
from .streams import KEYS, SIDES, Asynchronous, Plain, Session, Side, read_open, read_open_later

UNREAD = then(answer(b"half", length=100), Silence())
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
HALF = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"
BOMB = gzip.compress(bytes(64 * 2**20), mtime=0)


@pytest.fixture(params=SIDES)
def side(request: pytest.FixtureRequest, server: FaultServer) -> Iterator[Side]:
    made = request.param(server.url, pool_size=None if request.param is Session else 1)
    yield made
    made.close()


def nobody_is_left(server: FaultServer) -> None:
    """Waits until the client has closed every connection."""
    until(lambda: not any(thread.is_alive() for thread in server._threads[1:]))


@given(st.binary(max_size=300), st.lists(st.integers(1, 50)), st.none() | st.integers(1, 40))
def test_chunks_are_passed_through(body: bytes, cuts: list[int], size: int | None) -> None:
    chunks: list[bytes] = []
    cutting, at = _Chunks(size), 0
    for length in cuts:
        if piece := body[at : at + length]:
            chunks += cutting.cut(piece)
        at += length
    chunks += [each for piece in (body[at:], b"") for each in cutting.cut(piece)]
    assert b"".join(chunks) == body
    assert all(chunks)
    if size is not None:
        assert all(len(chunk) == size for chunk in chunks[:-1])
        assert all(len(chunk) <= size for chunk in chunks[-1:])


@pytest.mark.parametrize("size", [0, -1, True, 1.5, "8"])
def test_a_size_that_is_none_is_refused(side: Side, size: Any) -> None:
    with side.stream() as opened, pytest.raises(ConfigurationError, match="chunk_size"):
        list(opened.pieces(size))


@every_case("receiving")
def test_streamed_content_equals_held_content(case: dict[str, Any]) -> None:
    transport = RequestsTransport()
    play(case, lambda request: read_open(transport, request))
    transport.close()


@every_case("receiving")
def test_the_same_asynchronously(case: dict[str, Any]) -> None:
    transport = AsyncioTransport()
    with asyncio.Runner() as runner:
        play(case, lambda request: runner.run(read_open_later(transport, request)))
        runner.run(transport.aclose())


@pytest.mark.parametrize("chunk_size", [None, 100_000])
def test_large_bodies_arrive_in_pieces(
    side: Side, server: FaultServer, chunk_size: int | None
) -> None:
    server.behaviours = [stream(MIB, 40), answer(b"next")]
    with side.stream() as opened:
        sizes = [len(piece) for piece in opened.pieces(chunk_size)]
    assert sum(sizes) == 40 * len(MIB) > MAX_BODY
    assert max(sizes) <= (chunk_size or 256 * 1024)
    assert side.request() == b"next"
    assert server.connections == 1, "what was read to its end gives the connection back"


PROGRAM = """
import asyncio, sys
from cloudinfinite import AsyncClient, Client, Credentials

settings = dict(endpoint_url=sys.argv[1], credentials=Credentials("id", "key"))

async def later():
    async with AsyncClient(**settings) as client, client.stream("GET", "/a") as opened:
        await opened.save(sys.argv[2])

for path in range(2):
    with Client(**settings) as client, client.stream("GET", "/a") as opened:
        opened.save(sys.argv[2])
    asyncio.run(later())
    if path == 0:
        before = peak()
print(peak() - before)
"""


@pytest.mark.slow
def test_saving_a_stream_takes_no_memory(server: FaultServer, tmp_path: Path) -> None:
    small, large = answer(MIB), stream(MIB, 200)
    server.behaviours = [small, small, large, large]
    grown = int(run([*python(PEAK + PROGRAM), server.url, str(tmp_path / "it")]).stdout)
    assert grown < 16 * 1024, "KiB"
    assert (tmp_path / "it").stat().st_size == 200 * len(MIB)


def test_a_bomb_goes_off_slowly(side: Side, server: FaultServer) -> None:
    server.behaviours = [answer(BOMB, headers=("Content-Encoding: gzip",))]
    with side.stream() as opened:
        assert opened.answer.size is None
        sizes = [len(piece) for piece in opened.pieces()]
    assert sum(sizes) == 64 * 2**20
    assert max(sizes) <= 256 * 1024


def test_metadata_of_an_answer(side: Side, server: FaultServer) -> None:
    named = ("Content-Type: image/png", "x-ci-request-id: r1")
    server.behaviours = [answer(b"<Error>", headers=named)]
    with side.stream() as opened:
        told = opened.answer
        assert (told.size, told.content_type) == (7, "image/png")
        assert (told.metadata.status, told.metadata.request_id) == (200, "r1")
        assert len(told.metadata.attempts) == 1
        assert "200 image/png 7 bytes" in repr(told)
        assert opened.read() == b"<Error>"


@pytest.mark.parametrize("length", [0, 5])
def test_a_file_is_there_when_it_is_whole(
    side: Side, server: FaultServer, tmp_path: Path, length: int
) -> None:
    body = bytes(range(length)) * 500_000
    server.behaviours = [answer(body)]
    link, target = tmp_path / "link", tmp_path / "target"
    target.write_bytes(b"former")
    link.symlink_to(target)
    with side.stream() as opened:
        opened.save(link)
    assert target.read_bytes() == body
    assert link.is_symlink()
    assert sorted(tmp_path.iterdir()) == [link, target]


BROKEN: dict[str, tuple[Behaviour, str]] = {
    "cut": (cut(), "was lost"),
    "reset": (then(say(HALF), reset), "was lost"),
    "silent": (stall(), "sent nothing for 0.2 s"),
    "no chunk": (
        drip(b"x\r\n", at_once=CHUNKED + b"4\r\nhalf\r\n"),
        "HTTP|was lost",
    ),
    "no gzip": (
        answer(gzip.compress(b"half")[:-2], headers=("Content-Encoding: gzip",)),
        "cannot be decoded",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_half_a_body_is_an_error_and_no_file(
    side: Side, server: FaultServer, tmp_path: Path, name: str
) -> None:
    behaviour, told = BROKEN[name]
    server.behaviours = [behaviour, answer(b"next")]
    (tmp_path / "it").write_bytes(b"former")
    with pytest.raises(TransportError, match=told) as failed:  # noqa: SIM117
        with side.stream(timeout=Timeout(read=0.2)) as opened:
            opened.save(tmp_path / "it")
    assert failed.value.operation == "GET /a"
    assert len(failed.value.attempts) == 1, "nothing is sent again once the head is there"
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"former"]
    assert side.request() == b"next"
    assert len(server.requests) == 2
    if not isinstance(side, Session):
        assert server.connections == 2, "a connection that failed is not used again"


def test_results_before_a_failure_can_be_kept(side: Side, server: FaultServer) -> None:
    server.behaviours = [cut()]
    with side.stream() as opened:
        pieces = opened.pieces()
        assert next(pieces) == b"half"
        with pytest.raises(TransportError):
            next(pieces)
        with pytest.raises(ConfigurationError, match="can be read only once"):
            opened.read()


def test_surplus_on_a_kept_connection_spoils_the_answer(side: Side, server: FaultServer) -> None:
    if isinstance(side, Session):
        # Out of reach there; what matters is that it does not become another answer.
        return
    server.behaviours = [answer(b"first"), answer(b"second, and more", length=6), answer(b"x")]
    assert side.request() == b"first"
    with side.stream() as opened, pytest.raises(TransportError, match="more than one response"):
        opened.read()
    assert side.request() == b"x"
    assert server.connections == 2


def test_each_wait_has_its_limit_and_the_total_time_is_for_the_head(
    side: Side, server: FaultServer
) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n"
    server.behaviours = [drip(b"x" * 12, at_once=head, pause=0.05)]
    with side.stream(timeout=Timeout(connect=0.4, read=0.3, total=0.4)) as opened:
        assert opened.read() == b"x" * 12


def test_time_that_the_program_takes_is_not_the_services(side: Side, server: FaultServer) -> None:
    server.behaviours = [stream(MIB, 4)]
    with side.stream(timeout=Timeout(read=0.2)) as opened:
        sizes: list[int] = []
        for piece in opened.pieces():
            if not sizes:
                threading.Event().wait(0.5)
            sizes.append(len(piece))
    assert sum(sizes) == 4 * len(MIB)


def test_a_head_that_arrives_byte_by_byte_is_late(server: FaultServer) -> None:
    server.behaviours = [drip_head()]
    for kind in (Plain, Asynchronous):
        made = kind(server.url, timeout=Timeout(total=0.3))
        with pytest.raises(TransportError, match="within the total time allowed"):
            made.stream().__enter__()
        made.close()
    nobody_is_left(server)


def test_a_refusal_is_the_usual_error(side: Side, server: FaultServer) -> None:
    server.behaviours = [error("404 Not Found", "NoSuchKey"), answer(b"next")]
    with pytest.raises(NotFoundError, match="NoSuchKey") as refused:
        side.stream().__enter__()
    assert refused.value.operation == "GET /a"
    assert side.request() == b"next"
    assert server.connections == 1


def test_it_is_sent_again_until_the_head_is_there(side: Side, server: FaultServer) -> None:
    server.behaviours = [unavailable(), reset, answer(b"at last")]
    with side.stream() as opened:
        assert opened.read() == b"at last"
        assert [each.status for each in opened.answer.metadata.attempts] == [503, None, 200]
    server.requests.clear()
    server.behaviours = [unavailable()]
    with pytest.raises(ServerError) as failed:
        side.stream().__enter__()
    assert len(failed.value.attempts) == 3


def test_leaving_early_closes_the_connection_and_frees_its_slot(
    side: Side, server: FaultServer
) -> None:
    server.behaviours = [stream(MIB, 100), answer(b"next")]
    with side.stream() as opened:
        assert next(iter(opened.pieces()))
    assert side.request() == b"next", "the pool has one place"
    assert server.connections == 2


def test_a_stream_that_nobody_reads_is_closed(side: Side, server: FaultServer) -> None:
    server.behaviours = [UNREAD, answer(b"next")]
    with side.stream():
        pass
    assert side.request() == b"next"
    side.close()
    nobody_is_left(server)


def test_an_error_of_the_program_closes_the_connection(
    side: Side, server: FaultServer, tmp_path: Path
) -> None:
    server.behaviours = [stream(MIB, 100), answer(b"next")]
    with pytest.raises(ZeroDivisionError), side.stream() as opened:
        assert len(next(opened.pieces())) / 0
    assert side.request() == b"next"
    with side.stream() as opened, pytest.raises(FileNotFoundError):
        opened.save(tmp_path / "no folder" / "it")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("make", ["mkdir", "mkfifo"])
def test_only_a_file_is_replaced(
    side: Side, server: FaultServer, tmp_path: Path, make: str
) -> None:
    getattr(os, make)(tmp_path / "it")
    with side.stream() as opened, pytest.raises(ConfigurationError, match="is not a file"):
        opened.save(tmp_path / "it")
    assert len(list(tmp_path.iterdir())) == 1


def test_a_closed_stream_is_not_a_truncated_response(side: Side, server: FaultServer) -> None:
    server.behaviours = [say(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhalf")]
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
    nobody_is_left(server)


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
    assert ended == [transfer, transfer], "what has ended is told at once"


@contextmanager
def interrupted(_: object) -> Iterator[None]:
    yield
    raise KeyboardInterrupt


def test_an_interrupt_after_the_head_leaves_no_connection_behind(server: FaultServer) -> None:
    for kind in (Plain, Asynchronous):
        server.requests.clear()
        server.behaviours = [UNREAD, answer(b"next")]
        made = kind(server.url, pool_size=1)
        with pytest.raises(KeyboardInterrupt):
            made.stream(hooks=[interrupted]).__enter__()
        assert made.request() == b"next"
        made.close()
    nobody_is_left(server)


@pytest.mark.anyio
async def test_a_task_that_is_cancelled_closes_its_connection(
    server: FaultServer, tmp_path: Path
) -> None:
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
    await asyncio.to_thread(nobody_is_left, server)


@pytest.mark.anyio
async def test_a_wait_that_is_cancelled_can_be_repeated(server: FaultServer) -> None:
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
async def test_nothing_piles_up_while_nobody_reads(server: FaultServer) -> None:
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
    # Where the end of the connection is that of the body, this must not look like it.
    server.behaviours = [then(say(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhalf"), Silence())]
    client = AsyncClient(endpoint_url=server.url, credentials=KEYS)
    async with client.stream("GET", "/a") as opened:
        pieces = opened.iter_bytes()
        assert await anext(pieces) == b"half"
        reading = asyncio.create_task(_rest(pieces))
        await asyncio.sleep(0.05)
        await client.aclose()
        with pytest.raises(TransportError, match="closed before its end"):
            await reading
    await asyncio.to_thread(nobody_is_left, server)


async def _rest(pieces: Any) -> bytes:
    return b"".join([piece async for piece in pieces])
