"""Streamed responses over real sockets, from well-behaved and misbehaving servers."""

from __future__ import annotations

import asyncio
import gzip
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite import ConfigurationError, NotFoundError, ServerError, Timeout, TransportError
from cloudinfinite_runtime.http import MAX_BODY
from cloudinfinite_runtime.streamed import _Chunks
from cloudinfinite_runtime.transports.asyncio_transport import AsyncioTransport
from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

from ..vectors import every_case
from .fault_server import (
    MIB,
    FaultServer,
    answer,
    cut,
    drip,
    drip_head,
    error,
    reset,
    stream,
    unavailable,
)
from .receiving import play
from .streams import (
    Asynchronous,
    Plain,
    Session,
    Side,
    all_connections_close,
    read_open,
    read_open_later,
)
from .streams import side as side


@given(st.binary(max_size=300), st.lists(st.integers(1, 50)), st.none() | st.integers(1, 40))
def test_chunks_add_up_to_the_body(body: bytes, cuts: list[int], size: int | None) -> None:
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
def test_an_invalid_chunk_size_is_refused(side: Side, size: Any) -> None:
    with side.stream() as opened, pytest.raises(ConfigurationError, match="chunk_size"):
        list(opened.pieces(size))


def without_wait(case: dict[str, Any]) -> dict[str, Any]:
    """Closes the connection in the case of a limit that only buffered bodies have.

    A stream waits for the rest of the body instead of refusing its length.
    """
    return case | {"closed": True} if case["name"] == "a length beyond the limit" else case


@every_case("receiving")
def test_a_streamed_body_equals_a_buffered_one(case: dict[str, Any]) -> None:
    transport = RequestsTransport()
    play(without_wait(case), lambda request: read_open(transport, request))
    transport.close()


@every_case("receiving")
def test_a_body_streamed_asynchronously_equals_a_buffered_one(case: dict[str, Any]) -> None:
    transport = AsyncioTransport()
    with asyncio.Runner() as runner:
        play(without_wait(case), lambda request: runner.run(read_open_later(transport, request)))
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
    assert server.connections == 1, "a stream that was read to the end returns its connection"


def test_a_decompression_bomb_is_read_in_small_pieces(side: Side, server: FaultServer) -> None:
    bomb = gzip.compress(bytes(64 * 2**20), mtime=0)
    server.behaviours = [answer(bomb, headers=("Content-Encoding: gzip",))]
    with side.stream() as opened:
        assert opened.answer.size is None
        sizes = [len(piece) for piece in opened.pieces()]
    assert sum(sizes) == 64 * 2**20
    assert max(sizes) <= 256 * 1024


def test_a_streamed_answer_has_metadata(side: Side, server: FaultServer) -> None:
    named = ("Content-Type: image/png", "x-ci-request-id: r1")
    server.behaviours = [answer(b"<Error>", headers=named)]
    with side.stream() as opened:
        answered = opened.answer
        assert (answered.size, answered.content_type) == (7, "image/png")
        assert (answered.metadata.status, answered.metadata.request_id) == (200, "r1")
        assert len(answered.metadata.attempts) == 1
        assert "200 image/png 7 bytes" in repr(answered)
        assert opened.read() == b"<Error>"


def test_data_before_a_failure_can_be_kept(side: Side, server: FaultServer) -> None:
    server.behaviours = [cut()]
    with side.stream() as opened:
        pieces = opened.pieces()
        assert next(pieces) == b"half"
        with pytest.raises(TransportError):
            next(pieces)
        with pytest.raises(ConfigurationError, match="can be read only once"):
            opened.read()


def test_surplus_data_on_a_reused_connection_is_an_error(side: Side, server: FaultServer) -> None:
    if isinstance(side, Session):
        # The session hides it; what matters is that the surplus is not taken for a response.
        return
    server.behaviours = [answer(b"first"), answer(b"second, and more", length=6), answer(b"x")]
    assert side.request() == b"first"
    with side.stream() as opened, pytest.raises(TransportError, match="more than one response"):
        opened.read()
    assert side.request() == b"x"
    assert server.connections == 2


def test_each_read_has_its_limit_and_the_total_covers_only_the_headers(
    side: Side, server: FaultServer
) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n"
    server.behaviours = [drip(b"x" * 12, at_once=head, pause=0.05)]
    with side.stream(timeout=Timeout(connect=0.4, read=0.3, total=0.4)) as opened:
        assert opened.read() == b"x" * 12


def test_time_spent_by_the_program_does_not_count(side: Side, server: FaultServer) -> None:
    server.behaviours = [stream(MIB, 4)]
    with side.stream(timeout=Timeout(read=0.2)) as opened:
        sizes: list[int] = []
        for piece in opened.pieces():
            if not sizes:
                threading.Event().wait(0.5)
            sizes.append(len(piece))
    assert sum(sizes) == 4 * len(MIB)


def test_headers_that_arrive_byte_by_byte_time_out(server: FaultServer) -> None:
    server.behaviours = [drip_head()]
    for kind in (Plain, Asynchronous):
        made = kind(server.url, timeout=Timeout(total=0.3))
        with pytest.raises(TransportError, match="within the total time allowed"):
            made.stream().__enter__()
        made.close()
    all_connections_close(server)


def test_an_error_response_raises_the_usual_error(side: Side, server: FaultServer) -> None:
    server.behaviours = [error("404 Not Found", "NoSuchKey"), answer(b"next")]
    with pytest.raises(NotFoundError, match="NoSuchKey") as refused:
        side.stream().__enter__()
    assert refused.value.operation == "GET /a"
    assert side.request() == b"next"
    assert server.connections == 1


def test_a_request_is_retried_until_the_headers_arrive(side: Side, server: FaultServer) -> None:
    server.behaviours = [unavailable(), reset, answer(b"at last")]
    with side.stream() as opened:
        assert opened.read() == b"at last"
        assert [each.status for each in opened.answer.metadata.attempts] == [503, None, 200]
    server.requests.clear()
    server.behaviours = [unavailable()]
    with pytest.raises(ServerError) as failed:
        side.stream().__enter__()
    assert len(failed.value.attempts) == 3
