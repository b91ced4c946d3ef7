"""Whatever a client writes into a request line, and wherever it sits, reaches the service."""

from __future__ import annotations

import socket
import threading
from dataclasses import replace

import pytest

from cloudinfinite_emulator import (
    Action,
    Emulator,
    Fault,
    Incoming,
    Refusal,
    Settings,
    SteppedClock,
)
from cloudinfinite_emulator.web import connections, server

from ...waiting import SOON, until
from ..bodies import BATCH_PATH, MEDIA, MEDIA_PATH
from ..signer import NOW, get, post
from .sockets import Answer, connect, is_over, receive, send


def ask(emulator: Emulator, text: str) -> Answer:
    with connect(emulator) as made:
        made.sendall(text.encode())
        return receive(made)


@pytest.mark.parametrize("admin", [False, True])
@pytest.mark.parametrize(
    "line",
    [
        "GET /nowhere",
        "GET /%0A",
        "GET /a%0D%0Ab/c",
        "GET //",
        "GET /a%2Fb",
        "GET /%ff%fe",
        "GET /_emulato",
        "GET /_emulatory/health",
        "GET /%00",
        "OPTIONS *",
        "BREW /jobs",
        "TRACE /jobs",
        "GET http://somewhere.example/nothing",
    ],
)
def test_the_service_answers_in_its_own_shape(line: str, admin: bool) -> None:
    with Emulator(settings=Settings(admin=admin)) as emulator:
        answer = ask(emulator, f"{line} HTTP/1.1\r\nHost: x\r\n\r\n")
        assert answer.status == 404
        assert b"<Code>InvalidUrl</Code>" in answer.body
        assert len(emulator.requests) == 1


def test_a_client_may_use_it_as_its_proxy() -> None:
    with Emulator(clock=SteppedClock(NOW)) as emulator, connect(emulator) as made:
        request = post(MEDIA_PATH, MEDIA)
        send(made, replace(request, raw_path=b"http://127.0.0.1:8080" + request.raw_path))
        assert receive(made).status == 200
        assert emulator.requests == (request,)


def test_an_unfinished_request_is_not_recorded() -> None:
    with Emulator() as emulator:
        with connect(emulator) as made:
            made.sendall(b"POST /jobs HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf")
        assert ask(emulator, "GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n").status == 404
        assert len(emulator.requests) == 1


def test_it_stops_without_a_complaint_under_a_request_that_is_not_all_there() -> None:
    with Emulator() as emulator:
        made = connect(emulator)
        made.sendall(b"POST /jobs HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf")
        idle = connect(emulator)
    with pytest.raises((EOFError, ConnectionResetError)):
        receive(made)
    made.close()
    idle.close()


@pytest.mark.parametrize(
    "headers", ["X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n", ""]
)
def test_a_connection_is_found_whatever_a_header_says(headers: str) -> None:
    with Emulator() as emulator:
        emulator.account.faults.add(Fault(action=Action.RESET))
        with pytest.raises(ConnectionResetError):
            ask(emulator, f"GET / HTTP/1.1\r\nHost: x\r\n{headers}\r\n")


def test_a_connection_is_found_at_an_address_of_version_6() -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        # This machine has none: the address is refused as one, which is all there is to see.
        with pytest.raises(OSError, match="address"):
            Emulator(host="::1").start()
        return
    with Emulator(host="::1") as emulator:
        assert emulator.endpoint_url.startswith("http://[::1]:")
        emulator.account.faults.add(Fault(action=Action.RESET))
        text = "GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n"
        with pytest.raises(ConnectionResetError):
            ask(emulator, text)
        assert ask(emulator, text).status == 404


def test_requests_on_one_connection_are_answered_in_order() -> None:
    with Emulator(clock=SteppedClock(NOW)) as emulator, connect(emulator) as made:
        send(made, get("/nowhere"))
        send(made, post(MEDIA_PATH, MEDIA))
        first = receive(made)
        assert first.status == 404
        # What came with the first answer would have been read with it.
        until(lambda: len(emulator.requests) == 2)
        assert len(emulator.account.jobs) == 1


HEAD = b"POST /jobs HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n"


@pytest.mark.parametrize("sent", [b"", b"POST /jo", HEAD, HEAD + b"half"])
@pytest.mark.parametrize("asked", [False, True], ids=["", "after an answer"])
def test_a_connection_that_falls_silent_ends(
    monkeypatch: pytest.MonkeyPatch, sent: bytes, asked: bool
) -> None:
    monkeypatch.setattr(connections, "IDLE_SECONDS", 0.05)
    monkeypatch.setattr(server, "IDLE_SECONDS", 0.05)
    with Emulator() as emulator, connect(emulator) as made:
        if asked:
            send(made, get("/nowhere"))
            assert receive(made).status == 404
        made.sendall(sent)
        assert is_over(made)
        assert len(emulator.requests) == asked


def test_a_connection_that_sends_a_byte_from_time_to_time_ends(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(connections, "IDLE_SECONDS", 0.2)
    with Emulator() as emulator, connect(emulator) as made:
        made.sendall(HEAD.replace(b"10", b"9999"))

        def is_over_after_a_byte() -> bool:
            try:
                made.sendall(b"a")
                return made.recv(1) == b""
            except TimeoutError:
                return False
            except OSError:
                return True

        made.settimeout(0.01)
        until(is_over_after_a_byte)


def test_a_connection_with_a_pending_response_stays_open(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(connections, "IDLE_SECONDS", 0.05)
    with Emulator() as emulator, connect(emulator) as made:
        emulator.account.faults.add(Fault(action=Action.DELAY, seconds=0.2))
        send(made, get("/nowhere"))
        assert receive(made).status == 404


class Enough(Refusal, ValueError):
    """What both the service and the control surface answer as a refusal."""


@pytest.mark.parametrize(
    ("place", "request_"),
    [
        ("jobs.store.JobStore.walk", get(MEDIA_PATH, tag="MediaInfo")),
        ("jobs.store.JobStore.walk", get(BATCH_PATH, states="Running")),
        ("jobs.store.JobStore.all", get("/_emulator/state")),
        ("control.journal.Journal.entries", get("/_emulator/requests")),
    ],
)
def test_a_search_of_all_jobs_does_not_block_other_calls(
    monkeypatch: pytest.MonkeyPatch, place: str, request_: Incoming
) -> None:
    looking, may_go_on = threading.Event(), threading.Event()

    def look(*given: object, **more: object) -> list[object]:
        looking.set()
        assert may_go_on.wait(SOON)
        raise Enough("SlowDown", "enough was seen")

    last = property(look) if place.endswith("entries") else look
    monkeypatch.setattr(f"cloudinfinite_emulator.{place}", last)
    settings = Settings(admin=True)
    with (
        Emulator(clock=SteppedClock(NOW), settings=settings) as emulator,
        connect(emulator) as long,
        connect(emulator) as short,
    ):
        send(long, request_)
        assert looking.wait(SOON)
        send(short, post(MEDIA_PATH, MEDIA))
        assert receive(short).status == 200
        may_go_on.set()
        assert receive(long).status in (400, 429)
