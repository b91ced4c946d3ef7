"""An emulator with faults, and calls to it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from cloudinfinite import (
    Client,
    media,
)
from cloudinfinite_emulator import Emulator, Fault, SteppedClock

from ...waiting import until
from ..bodies import MEDIA, MEDIA_PATH
from ..signer import NOW, post
from .sockets import Answer, connect, receive, send

CREATE = "CreateMediaInfoJob"
SECONDS = 0.3


@contextmanager
def running(*faults: Fault, clock: SteppedClock | None = None) -> Iterator[Emulator]:
    """An emulator that the client's own clock agrees with, or whose clock stands still."""
    with Emulator(clock=clock) as emulator:
        emulator.account.queue.pause()
        for fault in faults:
            emulator.account.faults.add(fault)
        yield emulator


@contextmanager
def pair(*faults: Fault, **options: Any) -> Iterator[tuple[Emulator, Client]]:
    with (
        running(*faults) as emulator,
        Client(
            credentials=emulator.credentials,
            endpoint_url=emulator.endpoint_url,
            **{"retries": 0, "proxy": "", **options},
        ) as client,
    ):
        yield emulator, client


def create(client: Client) -> list[media.MediaJobDetail]:
    return client.media.create_info_job(object="a.mp4").jobs_detail


def ask(emulator: Emulator) -> Answer:
    with connect(emulator) as made:
        send(made, post(MEDIA_PATH, MEDIA))
        return receive(made)


class StillClock(SteppedClock):
    """A clock that tells when somebody waits for it to be moved: who waits looks at it often."""

    def __init__(self) -> None:
        self._looks = 0
        super().__init__(NOW)

    def now(self) -> float:
        self._looks += 1
        return super().now()

    def wait_for_waiting(self) -> None:
        begun = self._looks
        until(lambda: self._looks > begun + 8)


def still() -> StillClock:
    return StillClock()
