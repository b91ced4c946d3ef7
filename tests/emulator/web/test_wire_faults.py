"""Each fault over a socket: what the caller sees, and whether the action happened."""

from __future__ import annotations

import time
from contextlib import ExitStack
from select import select

import pytest

from cloudinfinite import (
    DecodeError,
    OutcomeUnknownError,
    ServerError,
    ThrottledError,
    TransportError,
)
from cloudinfinite_emulator import Action, Fault

from ...waiting import SOON, until
from ..bodies import BATCH_PATH, MEDIA, MEDIA_PATH
from ..signer import get, post
from .faulty import CREATE, ask, create, pair, running, still_clock
from .sockets import connect, is_closed, receive, send


@pytest.mark.parametrize("after", [False, True])
def test_a_client_parses_a_status_with_a_code(after: bool) -> None:
    fault = Fault(
        action=Action.STATUS, status=503, code="SlowDown", message="not <now>", after=after
    )
    with pair(fault) as (emulator, client):
        with pytest.raises(ThrottledError) as caught:
            create(client)
        assert (caught.value.status, caught.value.code) == (503, "SlowDown")
        assert caught.value.message == "not <now>"
        assert len(emulator.account.jobs) == after
        assert len(create(client)) == 1
        entries = emulator.account.journal.entries
        assert [(each.status, each.code, each.faults) for each in entries] == [
            (503, "SlowDown", ("status",)),
            (200, "", ()),
        ]
        assert emulator.account.faults.faults == ((fault, 2),)


@pytest.mark.parametrize("status", [302, 404, 429, 499, 500, 503, 599])
@pytest.mark.parametrize("code", ["", "InternalError"])
def test_a_status_may_have_a_retry_after(status: int, code: str) -> None:
    fault = Fault(action=Action.STATUS, status=status, code=code, retry_after=7)
    with running(fault, clock=still_clock()) as emulator:
        answer = ask(emulator)
        assert (answer.status, answer.headers["retry-after"]) == (status, "7")
        assert (f"<Code>{code}</Code>".encode() in answer.body) == bool(code)
        assert bool(answer.body) == bool(code)
        assert len(emulator.account.jobs) == 0


def test_a_client_honours_retry_after() -> None:
    fault = Fault(action=Action.STATUS, status=503, code="SlowDown", retry_after=1)
    with pair(fault, retries=1) as (emulator, client):
        started = time.monotonic()
        assert len(create(client)) == 1
        assert 1 <= time.monotonic() - started < SOON
        assert len(emulator.account.jobs) == 1


def test_a_response_may_have_no_body() -> None:
    with pair(Fault(action=Action.STATUS, status=500)) as (emulator, client):
        with pytest.raises((ServerError, OutcomeUnknownError)):
            create(client)
        assert len(emulator.account.jobs) == 0


@pytest.mark.parametrize("after", [False, True])
def test_a_response_may_be_html(after: bool) -> None:
    fault = Fault(action=Action.HTML, status=502, message="<b> & \ud83d 坏", after=after)
    with running(fault, clock=still_clock()) as emulator:
        answer = ask(emulator)
        assert (answer.status, answer.headers["content-type"]) == (502, "text/html")
        assert "<h1>&lt;b&gt; &amp; � 坏</h1>" in answer.body.decode()
        assert len(emulator.account.jobs) == after


def test_a_client_reports_an_html_response() -> None:
    page = Fault(action=Action.HTML, status=502, times=2)
    with pair(page) as (_, client):
        with pytest.raises(OutcomeUnknownError, match="502"):
            create(client)
        with pytest.raises(ServerError, match="502"):
            client.media.describe_jobs(tag="MediaInfo")


@pytest.mark.parametrize("after", [False, True])
def test_a_client_reports_a_reset(after: bool) -> None:
    fault = Fault(action=Action.RESET, operation=CREATE, after=after)
    with pair(fault) as (emulator, client):
        with pytest.raises(OutcomeUnknownError) as caught:
            create(client)
        assert isinstance(caught.value.cause, TransportError)
        assert len(emulator.account.jobs) == after
        assert len(create(client)) == 1
        assert len(emulator.account.jobs) == after + 1
        assert [each.faults for each in emulator.account.journal.entries] == [("reset",), ()]


@pytest.mark.parametrize("after", [False, True])
def test_a_reset_is_not_a_normal_close(after: bool) -> None:
    with (
        running(Fault(action=Action.RESET, after=after), clock=still_clock()) as emulator,
        connect(emulator) as connection,
    ):
        send(connection, post(MEDIA_PATH, MEDIA))
        with pytest.raises(ConnectionResetError):
            receive(connection)


def test_a_body_may_be_cut_in_half() -> None:
    with (
        running(Fault(action=Action.CUT), clock=still_clock()) as emulator,
        connect(emulator) as connection,
    ):
        send(connection, post(MEDIA_PATH, MEDIA))
        answer = receive(connection)
        assert answer.status == 200
        assert answer.headers["content-type"] == "application/xml"
        assert len(answer.body) == int(answer.headers["content-length"]) // 2
        assert answer.body.startswith(b"<Response><RequestId>")
        assert is_closed(connection)
        assert len(emulator.account.jobs) == 1


def test_a_content_length_may_be_too_large() -> None:
    with (
        running(Fault(action=Action.WRONG_LENGTH), clock=still_clock()) as emulator,
        connect(emulator) as connection,
    ):
        send(connection, post(MEDIA_PATH, MEDIA))
        answer = receive(connection, seconds=0.3)
        assert len(answer.body) + 1 == int(answer.headers["content-length"])
        assert answer.body.endswith(b"</Response>")
        connection.settimeout(0.1)
        with pytest.raises(TimeoutError):
            connection.recv(1)
        assert len(emulator.account.jobs) == 1
        started = time.monotonic()
        emulator.stop()
        assert time.monotonic() - started < SOON


@pytest.mark.parametrize("action", [Action.CUT, Action.WRONG_LENGTH])
def test_a_client_reports_a_damaged_response(action: Action) -> None:
    with pair(Fault(action=action)) as (emulator, client):
        # The client waits for the missing byte until its timeout.
        impatient = client.with_options(timeout=0.5) if action is Action.WRONG_LENGTH else client
        with pytest.raises((OutcomeUnknownError, DecodeError)):
            create(impatient)
        until(lambda: len(emulator.account.jobs) == 1)
        assert len(create(client)) == 1


@pytest.mark.parametrize("action", [Action.CUT, Action.WRONG_LENGTH])
@pytest.mark.parametrize("status", [499, 503])
def test_a_refusal_is_damaged_like_any_response(action: Action, status: int) -> None:
    faults = Fault(action=Action.STATUS, status=status, code="InternalError"), Fault(action=action)
    with running(*faults, clock=still_clock()) as emulator, connect(emulator) as connection:
        send(connection, post(MEDIA_PATH, MEDIA))
        answer = receive(connection, seconds=0.3)
        assert answer.status == status
        assert 0 < len(answer.body) < int(answer.headers["content-length"])


@pytest.mark.parametrize(
    "fault",
    [
        Fault(action=Action.RESET, after=True),
        Fault(action=Action.CUT),
        Fault(action=Action.WRONG_LENGTH),
        Fault(action=Action.STATUS),
        Fault(action=Action.DELAY, seconds=2),
    ],
    ids=lambda fault: str(fault.action),
)
def test_nothing_is_logged_if_the_caller_has_gone(fault: Fault) -> None:
    clock = still_clock()
    late = Fault(action=Action.ACT_LATE, seconds=60)
    with running(late, fault, clock=clock) as emulator:
        with connect(emulator) as connection:
            send(connection, post(MEDIA_PATH, MEDIA))
            until(lambda: emulator.account.faults.faults[0][1])
        clock.wait_for_a_waiter()
        clock.advance(60)
        until(lambda: emulator.account.journal.entries)
        clock.advance(60)
        assert ask(emulator).status == 200


def test_a_rule_affects_only_its_operation() -> None:
    reset = Fault(action=Action.STATUS, operation="DescribeMediaJobs", nth=2, status=500)
    with running(reset, clock=still_clock()) as emulator, connect(emulator) as connection:
        seen = []
        for request in (
            get(MEDIA_PATH, tag="MediaInfo"),
            post(MEDIA_PATH, MEDIA),
            get(BATCH_PATH, size="1"),
            get("/nowhere"),
            get(MEDIA_PATH, tag="MediaInfo"),
            get(MEDIA_PATH, tag="MediaInfo"),
        ):
            send(connection, request)
            seen.append(receive(connection).status)
        assert seen == [200, 200, 200, 404, 500, 200]


def test_a_connection_survives_faults_that_do_not_close_it() -> None:
    faults = (
        Fault(action=Action.STATUS, code="InternalError"),
        Fault(action=Action.STATUS, nth=2),
        Fault(action=Action.HTML, nth=3),
        Fault(action=Action.DELAY, nth=4, seconds=0.05),
        Fault(action=Action.ACT_LATE, nth=5, seconds=0.05),
    )
    with pair(*faults) as (emulator, _), connect(emulator) as connection:
        request = get("/nowhere")
        seen = []
        for _ in range(6):
            send(connection, request)
            seen.append(receive(connection).status)
        assert seen == [503, 503, 503, 404, 404, 404]


def test_any_number_of_calls_can_wait_at_once() -> None:
    clock = still_clock()
    fault = Fault(action=Action.DELAY, times=None, seconds=60)
    with running(fault, clock=clock) as emulator, ExitStack() as stack:
        connection = [stack.enter_context(connect(emulator)) for _ in range(40)]
        for each in connection:
            send(each, get("/nowhere"))
        # All calls wait at the same time, on few threads.
        until(lambda: emulator.account.faults.faults == ((fault, 40),))
        assert not select(connection, [], [], 0)[0]

        def all_are_answered() -> bool:
            # A call may start to wait only after the clock has advanced.
            clock.advance(60)
            return len(select(connection, [], [], 0)[0]) == len(connection)

        until(all_are_answered)
        assert {receive(each).status for each in connection} == {404}


@pytest.mark.parametrize("action", [Action.DELAY, Action.ACT_LATE])
def test_it_stops_while_a_call_waits(action: Action) -> None:
    with running(Fault(action=action, seconds=1000), clock=still_clock()) as emulator:
        connection = connect(emulator)
        send(connection, post(MEDIA_PATH, MEDIA))
        until(lambda: emulator.account.faults.faults[0][1])
        if action is Action.DELAY:
            until(lambda: len(emulator.account.jobs))
        started = time.monotonic()
        emulator.stop()
        assert time.monotonic() - started < SOON
        # A late action does not happen early.
        assert len(emulator.account.jobs) == (action is Action.DELAY)
        with pytest.raises((EOFError, ConnectionResetError)):
            receive(connection)
        connection.close()


def test_a_delay_may_be_longer_than_any_timer() -> None:
    with (
        pair(Fault(action=Action.DELAY, seconds=1e300)) as (emulator, _),
        connect(emulator) as connection,
    ):
        send(connection, get("/nowhere"))
        until(lambda: emulator.account.journal.entries)
        connection.settimeout(0.1)
        with pytest.raises(TimeoutError):
            connection.recv(1)
