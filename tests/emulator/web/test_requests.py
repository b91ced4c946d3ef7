"""Requests of any form reach the service, and connections are closed in time."""

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
    with connect(emulator) as connection:
        connection.sendall(text.encode())
        return receive(connection)


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
def test_unknown_requests_get_a_refusal_in_the_services_format(line: str, admin: bool) -> None:
    with Emulator(settings=Settings(admin=admin)) as emulator:
        answer = ask(emulator, f"{line} HTTP/1.1\r\nHost: x\r\n\r\n")
        assert answer.status == 404
        assert b"<Code>InvalidUrl</Code>" in answer.body
        assert len(emulator.requests) == 1


def test_a_client_may_use_it_as_its_proxy() -> None:
    with Emulator(clock=SteppedClock(NOW)) as emulator, connect(emulator) as connection:
        request = post(MEDIA_PATH, MEDIA)
        send(connection, replace(request, raw_path=b"http://127.0.0.1:8080" + request.raw_path))
        assert receive(connection).status == 200
        assert emulator.requests == (request,)


def test_an_unfinished_request_is_not_recorded() -> None:
    with Emulator() as emulator:
        with connect(emulator) as connection:
            connection.sendall(b"POST /jobs HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf")
        assert ask(emulator, "GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n").status == 404
        assert len(emulator.requests) == 1


def test_it_stops_cleanly_during_an_unfinished_request() -> None:
    with Emulator() as emulator:
        connection = connect(emulator)
        connection.sendall(b"POST /jobs HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf")
        idle = connect(emulator)
    with pytest.raises((EOFError, ConnectionResetError)):
        receive(connection)
    connection.close()
    idle.close()


@pytest.mark.parametrize(
    "headers", ["X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n", ""]
)
def test_a_reset_ignores_forwarding_headers(headers: str) -> None:
    with Emulator() as emulator:
        emulator.account.faults.add(Fault(action=Action.RESET))
        with pytest.raises(ConnectionResetError):
            ask(emulator, f"GET / HTTP/1.1\r\nHost: x\r\n{headers}\r\n")


def test_a_reset_works_over_ipv6() -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        # Without IPv6, the test can only check that the address is refused as an address.
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
    with Emulator(clock=SteppedClock(NOW)) as emulator, connect(emulator) as connection:
        send(connection, get("/nowhere"))
        send(connection, post(MEDIA_PATH, MEDIA))
        first = receive(connection)
        assert first.status == 404
        # The second response may have arrived together with the first.
        until(lambda: len(emulator.requests) == 2)
        assert len(emulator.account.jobs) == 1


HEAD = b"POST /jobs HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n"


@pytest.mark.parametrize("sent", [b"", b"POST /jo", HEAD, HEAD + b"half"])
@pytest.mark.parametrize("asked", [False, True], ids=["", "after an answer"])
def test_a_silent_connection_is_closed(
    monkeypatch: pytest.MonkeyPatch, sent: bytes, asked: bool
) -> None:
    monkeypatch.setattr(connections, "IDLE_SECONDS", 0.05)
    monkeypatch.setattr(server, "IDLE_SECONDS", 0.05)
    with Emulator() as emulator, connect(emulator) as connection:
        if asked:
            send(connection, get("/nowhere"))
            assert receive(connection).status == 404
        connection.sendall(sent)
        assert is_over(connection)
        assert len(emulator.requests) == asked


def test_a_connection_that_trickles_bytes_is_closed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(connections, "IDLE_SECONDS", 0.2)
    with Emulator() as emulator, connect(emulator) as connection:
        connection.sendall(HEAD.replace(b"10", b"9999"))

        def is_over_after_a_byte() -> bool:
            try:
                connection.sendall(b"a")
                return connection.recv(1) == b""
            except TimeoutError:
                return False
            except OSError:
                return True

        connection.settimeout(0.01)
        until(is_over_after_a_byte)


def test_a_connection_with_a_pending_response_stays_open(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(connections, "IDLE_SECONDS", 0.05)
    with Emulator() as emulator, connect(emulator) as connection:
        emulator.account.faults.add(Fault(action=Action.DELAY, seconds=0.2))
        send(connection, get("/nowhere"))
        assert receive(connection).status == 404


class StopSearch(Refusal, ValueError):
    """An error that both the service and the control surface answer as a refusal."""


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
        raise StopSearch("SlowDown", "enough was seen")

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
