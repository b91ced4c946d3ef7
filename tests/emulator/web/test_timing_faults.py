"""Timing faults: late responses, late actions and late lists."""

from __future__ import annotations

import time

import pytest

from cloudinfinite import (
    OutcomeUnknownError,
)
from cloudinfinite_emulator import Action, Fault

from ...waiting import SOON, until
from ..bodies import MEDIA, MEDIA_PATH
from ..signer import get, post
from .faulty import CREATE, SECONDS, create, pair, running, still_clock
from .sockets import connect, receive, send


def test_a_delay_comes_after_the_action() -> None:
    with pair(Fault(action=Action.DELAY, seconds=SECONDS)) as (emulator, client):
        started = time.monotonic()
        assert len(create(client)) == 1
        assert SECONDS <= time.monotonic() - started < SOON
    clock = still_clock()
    with (
        running(Fault(action=Action.DELAY, seconds=60), clock=clock) as emulator,
        connect(emulator) as connection,
    ):
        send(connection, post(MEDIA_PATH, MEDIA))
        until(lambda: len(emulator.account.jobs) == 1)
        clock.wait_for_a_waiter()
        connection.setblocking(False)
        with pytest.raises(BlockingIOError):
            connection.recv(1)
        connection.settimeout(SOON)
        clock.advance(60)
        assert receive(connection).status == 200


def test_a_client_gives_up_if_a_delay_is_too_long() -> None:
    delay = Fault(action=Action.DELAY, seconds=30)
    with pair(delay, timeout=0.2) as (emulator, client):
        with pytest.raises(OutcomeUnknownError):
            create(client)
        assert len(emulator.account.jobs) == 1
        started = time.monotonic()
    assert time.monotonic() - started < SOON


def test_a_late_action_happens_even_if_the_caller_has_gone() -> None:
    clock = still_clock()
    fault = Fault(action=Action.ACT_LATE, seconds=60)
    with running(fault, clock=clock) as emulator:
        with connect(emulator) as connection:
            send(connection, post(MEDIA_PATH, MEDIA))
            until(lambda: emulator.account.faults.faults == ((fault, 1),))
        clock.wait_for_a_waiter()
        assert len(emulator.account.jobs) == 0
        assert not emulator.account.journal.entries
        clock.advance(59)
        clock.wait_for_a_waiter()
        assert len(emulator.account.jobs) == 0
        clock.advance(1)
        until(lambda: emulator.account.journal.entries)
        assert len(emulator.account.jobs) == 1
        assert emulator.account.journal.entries[0].faults == ("act-late",)


def test_a_late_action_is_also_checked_late() -> None:
    clock = still_clock()
    with (
        running(Fault(action=Action.ACT_LATE, seconds=1000), clock=clock) as emulator,
        connect(emulator) as connection,
    ):
        send(connection, post(MEDIA_PATH, MEDIA))
        until(lambda: emulator.account.faults.faults[0][1])
        clock.wait_for_a_waiter()
        clock.advance(1000)
        answer = receive(connection)
        assert answer.status == 401
        assert len(emulator.account.jobs) == 0


def test_created_jobs_can_be_listed_late() -> None:
    clock = still_clock()
    with (
        running(
            Fault(action=Action.LIST_LATE, operation=CREATE, seconds=5), clock=clock
        ) as emulator,
        connect(emulator) as connection,
    ):

        def listed() -> int:
            send(connection, get(MEDIA_PATH, tag="MediaInfo"))
            return receive(connection).body.count(b"<JobId>")

        send(connection, post(MEDIA_PATH, MEDIA))
        assert receive(connection).status == 200
        job_id = emulator.account.jobs.all()[0].job_id
        assert listed() == 0
        send(connection, get(f"{MEDIA_PATH}/{job_id}"))
        assert f"<JobId>{job_id}</JobId>".encode() in receive(connection).body
        clock.advance(4.9)
        assert listed() == 0
        clock.advance(0.1)
        assert listed() == 1
