"""Streams that are saved to a file: the file is complete, or it stays as it was."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest

from cloudinfinite import ConfigurationError, Timeout, TransportError

from ..memory import PEAK
from ..processes import python, run
from .fault_server import (
    MIB,
    Behaviour,
    FaultServer,
    answer,
    cut,
    drip,
    reset,
    send_raw,
    stall,
    stream,
    then,
)
from .streams import Session, Side
from .streams import side as side

CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
HALF = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"


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


@pytest.mark.parametrize("length", [0, 5])
def test_a_file_appears_when_it_is_complete(
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
    "reset": (then(send_raw(HALF), reset), "was lost"),
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
def test_a_truncated_body_is_an_error_and_no_file(
    side: Side, server: FaultServer, tmp_path: Path, name: str
) -> None:
    behaviour, message = BROKEN[name]
    server.behaviours = [behaviour, answer(b"next")]
    (tmp_path / "it").write_bytes(b"former")
    with pytest.raises(TransportError, match=message) as failed:  # noqa: SIM117
        with side.stream(timeout=Timeout(read=0.2)) as opened:
            opened.save(tmp_path / "it")
    assert failed.value.operation == "GET /a"
    assert len(failed.value.attempts) == 1, "no retry once the headers have arrived"
    assert [each.read_bytes() for each in tmp_path.iterdir()] == [b"former"]
    assert side.request() == b"next"
    assert len(server.requests) == 2
    if not isinstance(side, Session):
        assert server.connections == 2, "a failed connection is not reused"


@pytest.mark.parametrize("make", ["mkdir", "mkfifo"])
def test_only_a_regular_file_is_replaced(
    side: Side, server: FaultServer, tmp_path: Path, make: str
) -> None:
    getattr(os, make)(tmp_path / "it")
    with side.stream() as opened, pytest.raises(ConfigurationError, match="is not a file"):
        opened.save(tmp_path / "it")
    assert len(list(tmp_path.iterdir())) == 1
