"""How connections are kept, reused and shared: between requests, threads and processes."""

import contextlib
import gc
import logging
import select
import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from cloudinfinite_runtime.errors import ConfigurationError, TransportError
from cloudinfinite_runtime.http import MOST_IDLE
from cloudinfinite_runtime.settings.network import Network
from cloudinfinite_runtime.transports import pool
from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

from ..processes import python, run
from ..waiting import SOON, until
from .fault_server import (
    CERTIFICATE,
    Behaviour,
    EchoServer,
    FaultServer,
    answer,
    hang_up,
    send_raw,
    then,
    tls,
)
from .loopback import Context
from .requests_to_send import make

ROOT = Path(__file__).parents[2]
TRUSTING = Network(verify=str(CERTIFICATE))


@pytest.mark.parametrize("safe", [True, False])
@pytest.mark.parametrize("idle", [0.0, MOST_IDLE, MOST_IDLE + 0.1])
def test_an_unsafe_request_avoids_connections_that_were_idle_for_long(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch, safe: bool, idle: float
) -> None:
    now = [100.0]
    monkeypatch.setattr(pool, "monotonic", lambda: now[0])
    transport = RequestsTransport()
    transport.send(make(server.url))
    now[0] += idle
    transport.send(make(server.url, safe=safe))
    transport.close()
    assert server.connections == (1 if safe or idle <= MOST_IDLE else 2)


@pytest.mark.parametrize(
    "behaviour",
    [
        then(answer(), hang_up),
        answer(headers=("Connection: close",)),
        then(answer(), send_raw(b"more than was announced")),
        send_raw(b"HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n"),
    ],
)
@pytest.mark.parametrize("context", [None, tls()])
def test_a_closed_connection_is_not_reused(behaviour: Behaviour, context: Context | None) -> None:
    done = threading.Semaphore(0)

    def behave(connection: socket.socket, stopped: threading.Event) -> None:
        try:
            behaviour(connection, stopped)
        finally:
            done.release()

    with FaultServer(context) as server:
        server.behaviours = [behave]
        transport = RequestsTransport(TRUSTING)
        for _ in range(3):
            assert transport.send(make(server.url, safe=False)).body == b""
            assert done.acquire(timeout=SOON)
        transport.close()
        assert server.connections == 3


WRONG = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwrong"


@pytest.mark.parametrize("context", [None, tls()])
@pytest.mark.parametrize("safe", [True, False])
def test_a_late_response_is_not_taken_for_the_next_one(context: Context | None, safe: bool) -> None:
    late = threading.Event()

    def behave(connection: socket.socket, stopped: threading.Event) -> None:
        answer(b"right")(connection, stopped)
        late.wait(SOON)
        send_raw(WRONG)(connection, stopped)

    with FaultServer(context) as server:
        server.behaviours = [behave, answer(b"right")]
        transport = RequestsTransport(TRUSTING)
        assert transport.send(make(server.url)).body == b"right"
        ((route,),) = routes(transport)
        (kept,) = [place for place in route.pool._places if place is not None]
        late.set()
        assert select.select([kept.sock], [], [], SOON)[0]
        assert transport.send(make(server.url, safe=safe)).body == b"right"
        assert server.connections == 2
        transport.close()


@pytest.mark.parametrize("context", [None, tls()])
def test_two_responses_on_a_reused_connection_are_an_error(context: Context | None) -> None:
    both = send_raw(WRONG + b"HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n")
    with FaultServer(context) as server:
        server.behaviours = [answer(b"right"), both, answer(b"right")]
        transport = RequestsTransport(TRUSTING)
        assert transport.send(make(server.url)).body == b"right"
        with pytest.raises(TransportError, match="more than one response") as caught:
            transport.send(make(server.url, safe=False))
        assert caught.value.sent
        assert transport.send(make(server.url)).body == b"right"
        assert server.connections == 2
        transport.close()


@pytest.mark.parametrize("behaviour", [send_raw(WRONG + WRONG), send_raw(WRONG + b"x")])
def test_after_surplus_data_connections_are_not_reused(
    server: FaultServer, behaviour: Behaviour, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [100.0]
    monkeypatch.setattr(pool, "monotonic", lambda: now[0])
    server.behaviours = [answer(), behaviour, answer()]
    transport = RequestsTransport()
    transport.send(make(server.url))
    with contextlib.suppress(TransportError):
        transport.send(make(server.url))
    before = server.connections
    for _ in range(3):
        transport.send(make(server.url))
    assert server.connections == before + 3
    now[0] += 61
    for _ in range(3):
        transport.send(make(server.url))
    assert server.connections <= before + 4
    transport.close()


@pytest.mark.parametrize("head", ["204 Nothing", "304 Same\r\nContent-Length: 5"])
def test_a_body_where_none_is_allowed_is_not_a_response(server: FaultServer, head: str) -> None:
    late = threading.Event()

    def behave(connection: socket.socket, stopped: threading.Event) -> None:
        send_raw(f"HTTP/1.1 {head}\r\n\r\n".encode())(connection, stopped)
        late.wait(SOON)
        send_raw(WRONG)(connection, stopped)

    server.behaviours = [behave, answer(b"right")]
    transport = RequestsTransport()
    assert transport.send(make(server.url)).body == b""
    assert transport.send(make(server.url, safe=False)).body == b"right"
    late.set()
    transport.close()


def test_a_failed_connection_is_not_reused(server: FaultServer) -> None:
    server.behaviours = [answer(), send_raw(b"nonsense\r\n\r\n"), answer()]
    transport = RequestsTransport()
    transport.send(make(server.url))
    with pytest.raises(TransportError):
        transport.send(make(server.url))
    transport.send(make(server.url))
    transport.close()
    assert server.connections == 2


# The number of connections.


class Gate:
    """A behaviour that holds and counts requests until the gate is opened."""

    def __init__(self) -> None:
        self.held = 0
        self._opened = threading.Event()
        self._changing = threading.Lock()

    def __call__(self, connection: socket.socket, stopped: threading.Event) -> None:
        with self._changing:
            self.held += 1
        self._opened.wait(SOON)
        answer()(connection, stopped)

    def open(self) -> None:
        self._opened.set()


@pytest.mark.parametrize("size", [1, 2, 64])
def test_the_number_of_connections_is_limited(server: FaultServer, size: int) -> None:
    gate, most = Gate(), min(size, 8)
    server.behaviours = [gate]
    transport = RequestsTransport(Network(pool_size=size))
    with ThreadPoolExecutor(8) as threads:
        calls = [threads.submit(transport.send, make(server.url, safe=False)) for _ in range(8)]
        until(lambda: gate.held == most)
        until(lambda: waiting(transport) == 8 - most)
        assert (gate.held, server.connections) == (most, most)
        gate.open()
        assert [call.result(SOON).status for call in calls] == [200] * 8
    assert server.connections == most
    transport.close()
    transport.close()
    with pytest.raises(ConfigurationError, match="this transport is closed"):
        transport.send(make(server.url))


def test_waiting_callers_are_served_in_order(server: FaultServer) -> None:
    gate = Gate()
    server.behaviours = [gate, answer()]
    transport = RequestsTransport(Network(pool_size=1))
    with ThreadPoolExecutor(20) as threads:
        calls = []
        for number in range(20):
            calls.append(threads.submit(transport.send, make(server.url, path=f"/{number}")))
            until(lambda: gate.held + waiting(transport) == len(calls))
        gate.open()
        for call in calls:
            call.result(SOON)
    lines = [request.split(b" ")[1] for request in server.requests]
    assert lines == [f"/{number}".encode() for number in range(20)]
    assert server.connections == 1
    transport.close()


def test_time_in_the_queue_does_not_count_as_time_to_connect(server: FaultServer) -> None:
    gate = Gate()
    server.behaviours = [gate, answer()]
    transport = RequestsTransport(Network(pool_size=1))
    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(transport.send, make(server.url))
        until(lambda: gate.held == 1)
        started = time.monotonic()
        second = threads.submit(transport.send, make(server.url, connect=0.05))
        until(lambda: time.monotonic() - started > 0.2)
        gate.open()
        assert (first.result(SOON).status, second.result(SOON).status) == (200, 200)
    transport.close()


def test_a_request_that_times_out_in_the_queue_was_not_sent(server: FaultServer) -> None:
    gate = Gate()
    server.behaviours = [gate, answer()]
    transport = RequestsTransport(Network(pool_size=1))
    with ThreadPoolExecutor(1) as threads:
        first = threads.submit(transport.send, make(server.url))
        until(lambda: gate.held == 1)
        with pytest.raises(TransportError) as caught:
            transport.send(make(server.url, within=0.1, safe=False))
        assert not caught.value.sent
        assert caught.value.reason == (
            f"none of the connections to {server.host} was free within the total time allowed "
            "(see pool_size)"
        )
        assert waiting(transport) == 0
        gate.open()
        first.result(SOON)
    # Its slot is free again.
    assert transport.send(make(server.url, within=SOON)).status == 200
    assert len(server.requests) == 2
    transport.close()


def test_closing_releases_waiting_callers(server: FaultServer) -> None:
    gate = Gate()
    server.behaviours = [gate]
    transport = RequestsTransport(Network(pool_size=1))
    with ThreadPoolExecutor(5) as threads:
        first = threads.submit(transport.send, make(server.url))
        until(lambda: gate.held == 1)
        others = [threads.submit(transport.send, make(server.url)) for _ in range(4)]
        until(lambda: waiting(transport) == 4)
        transport.close()
        for other in others:
            with pytest.raises(ConfigurationError, match="this transport is closed"):
                other.result(SOON)
        gate.open()
        assert first.result(SOON).status == 200
    assert len(server.requests) == 1


def test_no_slot_is_ever_lost(server: FaultServer) -> None:
    transport = RequestsTransport(Network(pool_size=3))
    server.behaviours = [
        answer(),
        hang_up,
        send_raw(b"nonsense\r\n\r\n"),
        answer(b"x", length=0),
    ] * 100

    def call(number: int) -> None:
        # Some have so little time that they give up in the queue or while they connect.
        within = (0.0005, 0.002, SOON)[number % 3]
        with contextlib.suppress(TransportError):
            transport.send(make(server.url, within=within))

    with ThreadPoolExecutor(16) as threads:
        list(threads.map(call, range(300)))
    server.behaviours = [answer()]
    ((route,),) = routes(transport)
    assert (len(route.pool._places), len(route.pool._waiting)) == (3, 0)
    transport.close()


def routes(transport: RequestsTransport) -> list[list[Any]]:
    """Returns the routes of each process."""
    ours: Any = transport._transport
    return [list(each.values()) for each in ours._routes.values()]


def waiting(transport: RequestsTransport) -> int:
    """Returns the number of threads that wait for a connection."""
    return sum(len(route.pool._waiting) for each in routes(transport) for route in each)


def test_an_unclosed_transport_leaves_no_socket_open(server: FaultServer) -> None:
    # Warnings about open sockets are errors here.
    RequestsTransport().send(make(server.url))
    gc.collect()


def test_threads_get_their_own_responses(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    transport = RequestsTransport(Network(pool_size=8))

    def call(number: int) -> None:
        for turn in range(20):
            body = f"{number} {turn}".encode()
            assert transport.send(make(server.url, body=body, safe=turn % 2 == 0)).body == body

    with EchoServer() as server:
        with ThreadPoolExecutor(64) as threads:
            list(threads.map(call, range(64)))
        transport.close()
        assert len(server.requests) == 64 * 20
    assert caplog.records == []


@pytest.mark.parametrize("context", ["None", "tls()"])
def test_forks_between_and_during_calls(context: str) -> None:
    program = f"""
        import os, signal, sys, threading
        from cloudinfinite_runtime.settings.network import Network
        from cloudinfinite_runtime.transports.requests_transport import RequestsTransport
        from tests.runtime.requests_to_send import make
        from tests.runtime.fault_server import CERTIFICATE, EchoServer, tls

        transport = RequestsTransport(Network(verify=str(CERTIFICATE)))
        wrong = []
        stop = threading.Event()

        def call(turn):
            body = f"{{os.getpid()}} {{threading.get_ident()}} {{turn}}".encode()
            if transport.send(make(server.url, body=body, within=20, safe=False)).body != body:
                wrong.append(body)

        def call_on(times):
            for turn in range(times):
                call(turn)
                if stop.is_set():
                    break

        def together(count, times):
            threads = [threading.Thread(target=call_on, args=(times,)) for _ in range(count)]
            for thread in threads:
                thread.start()
            return threads

        with EchoServer({context}) as server:
            call(0)
            child = os.fork()
            if child == 0:
                signal.alarm(20)
                call(0)
                os._exit(bool(wrong))
            if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]):
                wrong.append("the first child")
            call(0)
            if server.connections != 2:
                wrong.append("parent and child did not have a connection each")
            threads = together(8, 10**9)
            for _ in range(5):
                call(0)
                child = os.fork()
                if child == 0:
                    signal.alarm(20)
                    call(0)
                    for thread in together(4, 20):
                        thread.join()
                    transport.close()
                    os._exit(bool(wrong))
                if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]):
                    wrong.append("a child")
            stop.set()
            for thread in threads:
                thread.join()
            transport.close()
        sys.exit(str(wrong) if wrong else 0)
        """
    run(python(program, "-W", "ignore"), cwd=ROOT)
