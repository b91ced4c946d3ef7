"""How connections are kept and shared: between exchanges, threads and processes."""

import gc
import logging
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from cloudinfinite_runtime.errors import ConfigurationError, TransportError
from cloudinfinite_runtime.exchange import MOST_IDLE
from cloudinfinite_runtime.network import Network
from cloudinfinite_runtime.transports import pool
from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

from ..processes import python, run
from .exchanges import make
from .fault_server import (
    CERTIFICATE,
    Behaviour,
    EchoServer,
    FaultServer,
    answer,
    hang_up,
    say,
    then,
    tls,
)
from .loopback import Context

ROOT = Path(__file__).parents[2]
TRUSTING = Network(verify=str(CERTIFICATE))


@pytest.mark.parametrize("safe", [True, False])
@pytest.mark.parametrize("idle", [0.0, MOST_IDLE, MOST_IDLE + 0.1])
def test_what_must_not_be_sent_twice_takes_no_old_connection(
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
        then(answer(), say(b"more than was announced")),
        say(b"HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n"),
    ],
)
@pytest.mark.parametrize("context", [None, tls()])
def test_a_connection_that_is_over_is_not_used(
    behaviour: Behaviour, context: Context | None
) -> None:
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
            assert done.acquire(timeout=5)
        transport.close()
        assert server.connections == 3


def test_after_a_failure_a_new_connection_is_made(server: FaultServer) -> None:
    server.behaviours = [answer(), say(b"nonsense\r\n\r\n"), answer()]
    transport = RequestsTransport()
    transport.send(make(server.url))
    with pytest.raises(TransportError):
        transport.send(make(server.url))
    transport.send(make(server.url))
    transport.close()
    assert server.connections == 2


@pytest.mark.parametrize("size", [1, 2, 64])
def test_so_many_idle_connections_are_kept(server: FaultServer, size: int) -> None:
    together = threading.Barrier(4)

    def meet(_: socket.socket, __: threading.Event) -> None:
        together.wait(5)

    server.behaviours = [then(meet, answer())] * 4 + [answer()]
    transport = RequestsTransport(Network(pool_size=size))
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda _: transport.send(make(server.url)), range(4)))
    assert server.connections == 4

    ((made,),) = [each.values() for each in transport._transport._pools.values()]  # type: ignore[attr-defined]
    kept = made.pool._kept
    assert len(kept) == min(size, 4)
    transport.close()
    transport.close()
    assert len(kept) == 0
    with pytest.raises(ConfigurationError, match="this transport is closed"):
        transport.send(make(server.url))


def test_a_transport_that_nobody_closes(server: FaultServer) -> None:
    # Warnings about open sockets are errors here.
    RequestsTransport().send(make(server.url))
    gc.collect()


def test_many_threads(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    transport = RequestsTransport(Network(pool_size=8))

    def call(number: int) -> None:
        for turn in range(20):
            said = f"{number} {turn}".encode()
            assert transport.send(make(server.url, body=said, safe=turn % 2 == 0)).body == said

    with EchoServer() as server:
        with ThreadPoolExecutor(64) as threads:
            list(threads.map(call, range(64)))
        transport.close()
        assert len(server.requests) == 64 * 20
    assert caplog.records == []


@pytest.mark.parametrize("context", ["None", "tls()"])
def test_forks_between_and_in_the_middle_of_calls(context: str) -> None:
    program = f"""
        import os, signal, sys, threading
        from cloudinfinite_runtime.network import Network
        from cloudinfinite_runtime.transports.requests_transport import RequestsTransport
        from tests.runtime.exchanges import make
        from tests.runtime.fault_server import CERTIFICATE, EchoServer, tls

        transport = RequestsTransport(Network(verify=str(CERTIFICATE)))
        wrong = []
        stop = threading.Event()

        def call(turn):
            said = f"{{os.getpid()}} {{threading.get_ident()}} {{turn}}".encode()
            if transport.send(make(server.url, body=said, within=20, safe=False)).body != said:
                wrong.append(said)

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
