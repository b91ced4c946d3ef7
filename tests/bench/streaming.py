"""Downloads that are read while they arrive: speed and memory."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import requests

from cloudinfinite import AsyncClient, Client, Credentials

from ..memory import PEAK
from . import clients, inputs
from .plan import Plan
from .processes import run_program
from .server import answering
from .table import Row
from .timing import Contender, Figure, Race, race

_CHUNK = 64 * 1024
_BLOCK = 1024 * 1024
_RATE_BAR = 0.8
_MEMORY_BAR = 64
_MODULE = "tests.bench.pouring"

_PROGRAM = """
import asyncio
from cloudinfinite import AsyncClient, Client, Credentials

settings = dict(endpoint_url={address!r}, credentials=Credentials("id", "key"))

def now(path):
    with Client(**settings) as client, client.stream("GET", path) as answer:
        for _ in answer.iter_bytes({chunk}):
            pass

async def later(path):
    async with AsyncClient(**settings) as client, client.stream("GET", path) as answer:
        async for _ in answer.iter_bytes({chunk}):
            pass

run = {{"sync": now, "async": lambda path: asyncio.run(later(path))}}[{name!r}]
run("/1")
before = peak()
run("/{blocks}")
print((peak() - before) / 1024)
"""

Download = Callable[[str], int]


def measure(plan: Plan) -> list[Row]:
    """Returns rows of throughput compared with requests, by CPU and by wall time, and of memory."""
    blocks = 32 if plan.quick else 256
    rows = []
    with downloads() as (address, ways):
        contenders = [_contender(name, way, blocks) for name, way in ways.items()]
        run = race(contenders, plan.rounds(8))
        seen = race(contenders, plan.rounds(8), clock=time.perf_counter)
        for name in ways:
            if name != "requests":
                rows.append(_row(run, name, "by CPU time", bar=_bar(name)))
                rows.append(_row(seen, name, "on the wall"))
        rows += [_memory(address, name, 4 * blocks) for name in ("sync", "async")]
    return rows


@contextmanager
def downloads() -> Iterator[tuple[str, dict[str, Download]]]:
    """Yields the URL of a server, and ways to read a path from it; each returns the number of
    bytes."""
    block = random.Random(0).randbytes(_BLOCK // 2).hex().encode()
    with (
        clients.no_proxies(),
        answering(_MODULE, block) as server,
        clients.client(server.address) as client,
        requests.Session() as session,
        _over_session(server.address) as over_session,
        asyncio.Runner() as runner,
        clients.async_client(server.address, runner) as async_client,
        _bare(server.address, runner) as bare,
    ):

        def by_requests(path: str) -> int:
            with session.get(server.address + path, stream=True) as response:
                return sum(len(chunk) for chunk in response.iter_content(_CHUNK))

        yield (
            server.address,
            {
                "requests": by_requests,
                "Client": lambda path: _read(client, path),
                "Client over a session": lambda path: _read(over_session, path),
                "AsyncClient": lambda path: runner.run(_read_later(async_client, path)),
                "aiohttp": lambda path: runner.run(bare(path)),
            },
        )


def _read(client: Client, path: str) -> int:
    with client.stream("GET", path) as answer:
        return sum(len(chunk) for chunk in answer.iter_bytes(_CHUNK))


async def _read_later(client: AsyncClient, path: str) -> int:
    size = 0
    async with client.stream("GET", path) as answer:
        async for chunk in answer.iter_bytes(_CHUNK):
            size += len(chunk)
    return size


@contextmanager
def _over_session(address: str) -> Iterator[Client]:
    keys = Credentials(inputs.SECRET_ID, inputs.SECRET_KEY)
    with (
        requests.Session() as session,
        Client(endpoint_url=address, credentials=keys, session=session) as client,
    ):
        yield client


@contextmanager
def _bare(
    address: str, runner: asyncio.Runner
) -> Iterator[Callable[[str], Coroutine[Any, Any, int]]]:
    aiohttp: Any = import_module("aiohttp")

    async def open_session() -> Any:
        return aiohttp.ClientSession()

    async def read(path: str) -> int:
        size = 0
        async with session.get(address + path) as response:
            async for chunk in response.content.iter_chunked(_CHUNK):
                size += len(chunk)
        return size

    session = runner.run(open_session())
    try:
        yield read
    finally:
        runner.run(session.close())


def _contender(name: str, way: Download, blocks: int) -> Contender:
    def work() -> None:
        size = way(f"/{blocks}")
        assert size == blocks * _BLOCK, size

    return Contender(name, lambda: work, calls=blocks)


def _bar(name: str) -> float | None:
    return None if name == "aiohttp" else _RATE_BAR


def _row(run: Race, name: str, how: str, bar: float | None = None) -> Row:
    return Row.of(
        f"stream in chunks of 64 KiB, {name}'s throughput to that of requests, {how}",
        run.ratio("requests", name),
        bar=bar,
        at_least=True,
        medians=run.medians("requests", name),
    )


def _memory(address: str, name: str, blocks: int) -> Row:
    program = PEAK + _PROGRAM.format(address=address, name=name, blocks=blocks, chunk=_CHUNK)
    grown = Figure.least([run_program(program).json()])
    title = f"stream {blocks} MiB, {name}, memory beyond that for 1 MiB"
    return Row.of(title, grown, unit="MiB", bar=_MEMORY_BAR)
