"""A clock, a source of credentials, and threads, for tests of refreshing."""

from collections.abc import Callable
from datetime import UTC, datetime
from threading import Barrier, Thread
from typing import Any

import pytest

from cloudinfinite_runtime.credentials.provider import Credentials

START = 1_700_000_000.0
MANY = 64


class Clock:
    """A clock that moves only when told to."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> float:
        return self.now


def made(number: int, expires: float | None) -> Credentials:
    moment = None if expires is None else datetime.fromtimestamp(expires, UTC)
    return Credentials(f"id-{number}", f"key-{number}", f"token-{number}", moment)


class Source:
    """Returns new credentials each time, with a given life, or fails."""

    def __init__(self, clock: Clock, life: float | None = 3600) -> None:
        self.clock = clock
        self.life = life
        self.failure: BaseException | None = None
        self.asked = 0

    def credentials(self) -> Credentials:
        self.asked += 1
        if self.failure is not None:
            raise self.failure
        return made(self.asked, None if self.life is None else self.clock.now + self.life)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def at_once(function: Callable[[], Any], threads: int = MANY) -> list[Any]:
    """Runs the same function in many threads, and returns what each returned or raised."""
    ready = Barrier(threads)
    results: list[Any] = []

    def run() -> None:
        ready.wait(20)
        try:
            results.append(function())
        except Exception as error:
            results.append(error)

    running = [Thread(target=run, daemon=True) for _ in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join(20)
    assert len(results) == threads
    return results
