"""Helpers that start an emulator with faults and call it."""

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
    """Starts an emulator with the real clock, or with a stepped one."""
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
    with connect(emulator) as connection:
        send(connection, post(MEDIA_PATH, MEDIA))
        return receive(connection)


class StillClock(SteppedClock):
    """A stepped clock that detects waiting callers, because they read it repeatedly."""

    def __init__(self) -> None:
        self._reads = 0
        super().__init__(NOW)

    def now(self) -> float:
        self._reads += 1
        return super().now()

    def wait_for_a_waiter(self) -> None:
        before = self._reads
        until(lambda: self._reads > before + 8)


def still_clock() -> StillClock:
    return StillClock()
