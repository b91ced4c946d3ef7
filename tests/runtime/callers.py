"""Threads that call one client at the same time, and checks of what they get."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from threading import Event, Lock, Thread
from typing import Self

import requests

from cloudinfinite import Client, Credentials, RefreshingProvider

from ..soak.server import COUNT

PATIENCE = 30
"""The seconds after which a hanging thread fails the test."""

CLOCK_SPEED = 100.0
"""The speed of the clock of the credentials, so that they are refreshed all the time."""


class Source:
    """A provider that returns different credentials each time."""

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
        """Returns a provider that asks this one for new credentials ten times a second."""
        return RefreshingProvider(self, refresh_before=290, clock=self.clock)

    @staticmethod
    def clock() -> float:
        return CLOCK_SPEED * time.monotonic()


def ask(client: Client, mark: str, turn: int = 0) -> None:
    """Makes a call about `mark`, of a kind that depends on `turn`, and checks the whole answer."""
    if turn % 3:
        answer = client.media.describe_job(job_id=mark)
        assert [job.job_id for job in answer.jobs_detail] == [mark]
        metadata = answer.metadata
    else:
        metadata = client.media.cancel_job(job_id=mark).metadata
    assert metadata.request_id == mark
    assert [attempt.path for attempt in metadata.attempts] == [f"/jobs/{mark}"]
    # The key and the token belong together.
    key, token = metadata.headers["x-was-key"], metadata.headers["x-was-token"]
    assert key.removeprefix("id-") == token.removeprefix("token-")


class Crowd:
    """Threads that do the same work, each with its number, until it is done or `over` is set."""

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
    """Returns the number of connections to the server, except the one used for this request."""
    with requests.get(url + COUNT, timeout=PATIENCE) as answer:
        return int(answer.text) - 1


def becomes_true(condition: Callable[[], bool]) -> bool:
    """Returns whether a condition becomes true in time."""
    until = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.005)
    return True


def connections_end(url: str) -> bool:
    """Returns whether all connections to the server are closed in time."""
    return becomes_true(lambda: connections(url) == 0)
