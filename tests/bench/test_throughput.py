"""The benchmark counts and times concurrent calls correctly."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPConnection

import pytest

from . import clients, inputs, raw, streaming, throughput
from .crowd import Contest, Load, at_once, by_tasks, by_threads, contest
from .server import end_of_request, running
from .throughput import WORKS, Work
from .timing import Figure, Race

_SPLIT = b"POST /jobs HTTP/1.1\r\nContent-Length: 10\r\n\r\n<Request/>"


def test_threads_make_concurrent_calls_with_each_input_once() -> None:
    # The gate opens for four threads together.
    gate = threading.Barrier(4)
    seen: list[int] = []

    def call(given: int) -> None:
        seen.append(given)
        gate.wait(timeout=10)

    load = by_threads(call, range(20), 4)
    assert sorted(seen) == list(range(20))
    assert len(load.calls) == 16
    assert load.wall > 0


def test_tasks_make_concurrent_calls_with_each_input_once() -> None:
    seen: list[int] = []

    async def measure() -> Load:
        gate = asyncio.Barrier(4)

        async def call(given: int) -> None:
            seen.append(given)
            await gate.wait()

        return await asyncio.wait_for(by_tasks(call, range(20), 4), 10)

    load = asyncio.run(measure())
    assert sorted(seen) == list(range(20))
    assert len(load.calls) == 16
    assert load.wall > 0


def test_all_calls_at_once_are_concurrent() -> None:
    seen: list[int] = []

    async def measure() -> Load:
        gate = asyncio.Barrier(20)

        async def call(given: int) -> None:
            seen.append(given)
            await gate.wait()

        return await asyncio.wait_for(at_once(call, range(20)), 10)

    load = asyncio.run(measure())
    assert seen == list(range(20))
    assert len(load.calls) == 20


@pytest.mark.parametrize("bad", [0, 3, 19])
def test_a_failing_call_fails_the_run(bad: int) -> None:
    def call(given: int) -> None:
        if given == bad:
            raise ValueError(given)

    async def call_later(given: int) -> None:
        call(given)

    with pytest.raises(ValueError, match=str(bad)):
        by_threads(call, range(20), 4)
    with pytest.raises(ValueError, match=str(bad)):
        asyncio.run(by_tasks(call_later, range(20), 4))


def test_crowds_take_turns_after_an_uncounted_round() -> None:
    seen: list[str] = []

    def crowd(name: str) -> Callable[[], Load]:
        def run() -> Load:
            seen.append(name)
            return Load(0.5, len(seen), [])

        return run

    result = contest({"a": crowd("a"), "b": crowd("b")}, 3)
    assert "".join(seen) == "ab" + "abbaab"
    assert result.race.times == {"a": [3, 6, 7], "b": [4, 5, 8]}
    assert [load.processor for load in result.loads["b"]] == [4, 5, 8]


def test_a_contest_has_rates_and_latencies() -> None:
    loads = [Load(0.5, 0.1, [1.0] * 98), Load(0.25, 0.3, [9.0]), Load(0.1, 0.2, [7.0])]
    result = Contest(Race({"a": [load.processor for load in loads]}), {"a": loads})
    assert result.rate("a") == Figure(4.0, 2.0, 10.0)
    assert [result.latency("a", share) for share in (0.5, 0.98, 0.99, 1)] == [1.0, 1.0, 7.0, 9.0]


def test_the_server_reuses_connections_and_ends() -> None:
    with running(b"<Response/>") as address:
        host, port = address.removeprefix("http://").split(":")
        with closing(HTTPConnection(host, int(port), timeout=10)) as connection:
            for body in (b"", b"<Request/>"):
                connection.request("POST", "/jobs", body)
                answer = connection.getresponse()
                assert answer.status == 200
                assert answer.read() == b"<Response/>"
    with pytest.raises(ConnectionRefusedError), socket.create_connection((host, int(port))):
        pass


def test_a_slow_or_closed_connection_does_not_block_others() -> None:
    with running(b"<Response/>") as address, raw.connections(address, 3) as (slow, quick, gone):
        for piece in (_SPLIT[:9], _SPLIT[9:-4], _SPLIT[-4:]):
            slow.sendall(piece)
            assert raw.by_sockets([quick], _SPLIT, 2).calls
            gone.close()
        assert slow.recv(65536).endswith(b"<Response/>")


@pytest.mark.parametrize("cut", range(0, len(_SPLIT), 7))
def test_a_request_ends_with_its_body(cut: int) -> None:
    assert end_of_request(_SPLIT[:cut]) is None
    assert end_of_request(_SPLIT + _SPLIT[:cut]) == len(_SPLIT)
    assert end_of_request(b"GET / HTTP/1.1\r\n\r\n" + _SPLIT[:cut]) == 18


def test_bare_sockets_count_responses() -> None:
    with running(inputs.trigger_answer()) as address, raw.connections(address, 3) as opened:
        for _ in range(2):
            load = raw.by_sockets(opened, _SPLIT, 10)
            assert len(load.calls) == 10
            assert load.wall > 0


def test_bare_sockets_notice_a_closed_connection() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, ThreadPoolExecutor(1) as pool:
        pool.submit(lambda: listener.accept()[0].close())
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with raw.connections(address, 1) as opened, pytest.raises(ConnectionError):
            raw.by_sockets(opened, _SPLIT, 1)


@pytest.mark.parametrize("work", WORKS, ids=lambda work: work.name)
def test_both_clients_do_the_same_work(work: Work) -> None:
    with clients.no_proxies():
        throughput._check(work)


def test_every_way_downloads_the_whole_body() -> None:
    with streaming.downloads() as (_, ways):
        for name, download in ways.items():
            assert [download(f"/{blocks}") for blocks in (3, 0, 1)] == [3 << 20, 0, 1 << 20], name
