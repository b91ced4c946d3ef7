"""Threads and processes that share a client get their own answers.

The server runs in a separate process, and repeats the request in its response.
"""

from __future__ import annotations

import socket
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from threading import Event

import pytest

from cloudinfinite import Client, ConfigurationError
from cloudinfinite_runtime.settings.hooks import Attempt

from ..processes import run
from ..soak.server import running
from .callers import PATIENCE, Crowd, Source, ask, becomes_true, connections, connections_end
from .fault_server import CloseConnection, FaultServer, answer
from .forks import SCENARIOS
from .strategies import CAKES
from .toy import KEYS, CakesAnswer, ToyClient

ROOT = Path(__file__).parents[2]
THREADS = 64
TURNS = 10


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with running() as url:
        yield url


def counting(seen: Counter[str]) -> Callable[[Attempt], AbstractContextManager[None]]:
    """Returns a hook that counts attempts by the first part of their marks."""

    def hook(attempt: Attempt) -> AbstractContextManager[None]:
        seen[attempt.path.removeprefix("/jobs/").partition(".")[0]] += 1
        return nullcontext()

    return hook


def test_threads_get_their_own_answers(url: str) -> None:
    source = Source()
    with Client(endpoint_url=url, credentials=source.renewed(), proxy="") as client:
        seen = [Counter[str]() for _ in range(4)]
        hooks = [[counting(each)] for each in seen]
        views = [client.with_options(hooks=hooks[0]), client.with_options(hooks=hooks[1])]
        views.append(client.with_options(hooks=hooks[2], timeout=PATIENCE, retries=0))
        views.append(views[2].with_options(hooks=hooks[3], create_once=True))

        def work(number: int) -> None:
            view = number % 4
            for turn in range(TURNS):
                ask(views[view], f"{view}.{number}.{turn}", turn)
                ask(client, f"none.{number}.{turn}", turn)

        with Crowd(THREADS, work):
            pass
        # Each hook saw the attempts of its own view only.
        assert seen == [{f"{view}": THREADS // 4 * TURNS} for view in range(4)]
        assert 0 < connections(url) <= THREADS
    assert connections_end(url)
    assert source.given > 1


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_process_forks_while_threads_use_a_client(url: str, scenario: str) -> None:
    run([sys.executable, "-m", "tests.runtime.forks", scenario, url], cwd=ROOT)
    assert connections_end(url)


@pytest.mark.parametrize("turn", range(8))
def test_a_client_is_closed_during_calls(url: str, turn: int) -> None:
    client = Client(endpoint_url=url, credentials=Source().renewed(), proxy="", pool_size=4)
    view = client.with_options(timeout=PATIENCE)
    over, warm = Event(), Event()
    messages: list[str] = []

    def call(number: int) -> None:
        turn = 0
        while not over.is_set():
            try:
                ask((client, view)[number % 2], f"{number}.{turn}", turn)
            except ConfigurationError as error:
                messages.append(str(error))
                return
            turn += 1
            if turn == 4:
                warm.set()

    with Crowd(16, call, over):
        assert warm.wait(PATIENCE)
        time.sleep(turn * 0.002)
        (client, view)[turn % 2].close()
    assert len(messages) == 16
    assert all("is closed; create a new one" in each for each in messages)
    assert connections_end(url)


def test_a_client_is_closed_while_calls_wait_for_responses(server: FaultServer) -> None:
    closed = Event()
    hung_up: list[bytes] = []

    def wait(connection: socket.socket, _: Event) -> None:
        assert closed.wait(PATIENCE)
        answer(CAKES)(connection, closed)
        hung_up.append(connection.recv(1))
        raise CloseConnection

    server.behaviours = [wait]
    toy = ToyClient(credentials=KEYS, endpoint_url=server.url)
    answers: list[CakesAnswer] = []
    with Crowd(8, lambda _: answers.append(toy.list_cakes())):
        assert becomes_true(lambda: len(server.requests) == 8)
        toy.close()
        closed.set()
    assert [[cake.id for cake in each.cakes] for each in answers] == [["a", "b"]] * 8
    assert becomes_true(lambda: hung_up == [b""] * 8)
