"""One client for many threads and processes: every answer comes to whoever asked for it.

The server runs in a process of its own, and has what was asked for in its answer.
"""

from __future__ import annotations

import faulthandler
import os
import socket
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from functools import partial
from threading import Event, Lock, Thread
from typing import Any, Self

import pytest
import requests

from cloudinfinite import (
    OPERATIONS,
    Client,
    ConfigurationError,
    Credentials,
    HttpResponse,
    RefreshingProvider,
)
from cloudinfinite_runtime.attempt import Attempt

from ..soak.server import COUNT, running
from .fault_server import FaultServer, Over, answer
from .strategies import CAKES
from .toy import KEYS, CakesAnswer, ToyClient

THREADS = 64
TURNS = 40
FORKS = 6
PATIENCE = 20
"""Seconds until what hangs is given up."""

HASTE = 100.0
"""By how much the clock of the credentials is too fast, so that they are renewed all the time."""


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with running() as url:
        yield url


class Source:
    """Gives other credentials each time."""

    def __init__(self) -> None:
        self.given = 0
        self._lock = Lock()

    def credentials(self) -> Credentials:
        with self._lock:
            self.given += 1
            number = self.given
        expires = datetime.fromtimestamp(self.clock() + 300, UTC)
        return Credentials(f"id-{number}", f"secret-key-{number}", f"token-{number}", expires)

    def renewed(self) -> RefreshingProvider:
        """A provider that asks for new ones ten times a second."""
        return RefreshingProvider(self, refresh_before=290, clock=self.clock)

    @staticmethod
    def clock() -> float:
        return HASTE * time.monotonic()


def ask(client: Client, mark: str, turn: int = 0) -> None:
    """Makes a call about this mark, of another kind each turn, and looks at all of its answer."""
    if turn % 3:
        answer = client.describe_media_job(job_id=mark)
        assert [job.job_id for job in answer.jobs_detail] == [mark]
        metadata = answer.metadata
    else:
        metadata = client.cancel_media_job(job_id=mark).metadata
    assert metadata.request_id == mark
    assert [attempt.path for attempt in metadata.attempts] == [f"/jobs/{mark}"]
    # Key and token are of the same credentials.
    key, token = metadata.headers["x-was-key"], metadata.headers["x-was-token"]
    assert key.removeprefix("id-") == token.removeprefix("token-")


class Crowd:
    """Threads that do the same, each with its number, until it is done or `over` is set."""

    def __init__(self, size: int, work: Callable[[int], None], over: Event | None = None) -> None:
        self._failures: list[BaseException] = []
        self._work = work
        self._over = over or Event()
        self._threads = [
            Thread(target=self._run, args=(number,), daemon=True) for number in range(size)
        ]

    def __enter__(self) -> Self:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is not None:
            self._over.set()
            return
        until = time.monotonic() + PATIENCE
        for thread in self._threads:
            thread.join(max(until - time.monotonic(), 0))
        hanging = sum(thread.is_alive() for thread in self._threads)
        assert not hanging, f"{hanging} threads hang"
        for failure in self._failures:
            raise failure

    def _run(self, number: int) -> None:
        try:
            self._work(number)
        except BaseException as failure:
            self._failures.append(failure)


def connections(url: str) -> int:
    """How many connections the server has, beside that of the question."""
    with requests.get(url + COUNT, timeout=PATIENCE) as answer:
        return int(answer.text) - 1


def comes_true(condition: Callable[[], bool]) -> bool:
    """Whether something holds, or soon will."""
    until = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.005)
    return True


def connections_end(url: str) -> bool:
    """Whether the server has no connection any more, or soon has none."""
    return comes_true(lambda: connections(url) == 0)


def counting(seen: Counter[str]) -> Callable[[Attempt], AbstractContextManager[None]]:
    """A hook that counts attempts by the first part of their marks."""

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
        # Each hook saw the attempts of its own view.
        assert seen == [{f"{view}": THREADS // 4 * TURNS} for view in range(4)]
        assert 0 < connections(url) <= THREADS
    assert connections_end(url)
    assert source.given > 1


class Child:
    """A child of this process that does something with what it was born with, and ends."""

    def __init__(self, work: Callable[[], None]) -> None:
        self._report, writing = os.pipe()
        with warnings.catch_warnings():
            # Later versions warn of forks where there are threads, which is what this is about.
            warnings.simplefilter("ignore", DeprecationWarning)
            self._id = os.fork()
        if self._id == 0:
            code = 1
            try:
                # Says where it hangs, if it does.
                faulthandler.dump_traceback_later(PATIENCE, exit=True, file=writing)
                work()
                os.write(writing, b"well")
                code = 0
            except BaseException:
                os.write(writing, traceback.format_exc().encode()[-4000:])
            finally:
                os._exit(code)
        os.close(writing)

    def join(self) -> str:
        """What became of it, in its own words."""
        with open(self._report) as report:
            said = report.read()
        _, status = os.waitpid(self._id, 0)
        return said or f"it ended with {os.waitstatus_to_exitcode(status)}"


@pytest.mark.parametrize("kept", [True, False], ids=["keys", "renewed"])
def test_processes_that_fork_while_threads_call(url: str, kept: bool) -> None:
    source = Source()
    credentials: Any = Credentials("id-0", "secret-key-0", "token-0") if kept else source.renewed()
    over, warm = Event(), Event()
    client = Client(endpoint_url=url, credentials=credentials, proxy="")
    view = client.with_options(retries=0)
    made: Counter[str] = Counter()

    def call(number: int) -> None:
        turn = 0
        while not over.is_set():
            ask((client, view)[turn % 2], f"parent.{number}.{turn}", turn)
            turn += 1
            if turn == 20:
                warm.set()
        made["parent"] += turn

    def live(child: int) -> None:
        for turn in range(10):
            ask((client, view)[turn % 2], f"child.{child}.{turn}", turn)

        def call_too(number: int) -> None:
            for turn in range(10):
                ask((client, view)[turn % 2], f"child.{child}.{number}.{turn}", turn)

        with Crowd(4, call_too):
            pass
        client.close()

    with Crowd(8, call, over):
        assert warm.wait(PATIENCE)
        children = []
        for number in range(FORKS):
            children.append(Child(partial(live, number)))
            time.sleep(0.02)
        assert [child.join() for child in children] == ["well"] * FORKS
        # What the children closed was theirs.
        ask(client, "afterwards")
        over.set()
    assert made["parent"] >= 8 * 20
    client.close()
    assert connections_end(url)


def test_a_process_that_forks_while_a_thread_reads_an_answer(url: str) -> None:
    large = b"<Response>%s</Response>" % (b"<JobsDetail><JobId>j</JobId></JobsDetail>" * 20_000)
    operation = OPERATIONS["DescribeMediaJob"]
    over, warm = Event(), Event()

    def read(_: int) -> None:
        while not over.is_set():
            warm.set()
            operation.decode_response(HttpResponse(200, body=large))

    with (
        Client(endpoint_url=url, credentials=Source().renewed(), proxy="") as client,
        Crowd(2, read, over),
    ):
        assert warm.wait(PATIENCE)
        children = [Child(partial(ask, client, "child", 1)) for _ in range(FORKS)]
        over.set()
        assert [child.join() for child in children] == ["well"] * FORKS


@pytest.mark.parametrize("turn", range(8))
def test_a_client_is_closed_while_it_calls(url: str, turn: int) -> None:
    client = Client(endpoint_url=url, credentials=Source().renewed(), proxy="", pool_size=4)
    view = client.with_options(timeout=PATIENCE)
    over, warm = Event(), Event()
    said: list[str] = []

    def call(number: int) -> None:
        turn = 0
        while not over.is_set():
            try:
                ask((client, view)[number % 2], f"{number}.{turn}", turn)
            except ConfigurationError as error:
                said.append(str(error))
                return
            turn += 1
            if turn == 4:
                warm.set()

    with Crowd(16, call, over):
        assert warm.wait(PATIENCE)
        time.sleep(turn * 0.002)
        (client, view)[turn % 2].close()
    assert len(said) == 16
    assert all("is closed; make a new one" in each for each in said)
    assert connections_end(url)


def test_a_client_is_closed_while_answers_are_awaited(server: FaultServer) -> None:
    closed = Event()
    hung_up: list[bytes] = []

    def wait(connection: socket.socket, _: Event) -> None:
        assert closed.wait(PATIENCE)
        answer(CAKES)(connection, closed)
        hung_up.append(connection.recv(1))
        raise Over

    server.behaviours = [wait]
    toy = ToyClient(credentials=KEYS, endpoint_url=server.url)
    answers: list[CakesAnswer] = []
    with Crowd(8, lambda _: answers.append(toy.list_cakes())):
        assert comes_true(lambda: len(server.requests) == 8)
        toy.close()
        closed.set()
    assert [[cake.id for cake in each.cakes] for each in answers] == [["a", "b"]] * 8
    assert comes_true(lambda: hung_up == [b""] * 8)
