"""Settings of one client do not affect another. Each test is a bug that users of another SDK meet.

In that SDK, settings override one another, or are shared by all clients of a process.
"""

from __future__ import annotations

import socket
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from cloudinfinite import Credentials

from ..runtime.fault_server import FaultServer
from ..samples import OF_EACH_SHAPE
from ..waiting import SOON, until
from .calls import CALLS, client_of, good, page

LIST = "DescribeInventoryTriggerJobs"


@pytest.mark.parametrize("name", OF_EACH_SHAPE)
def test_the_given_endpoint_is_used(
    name: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer() as other:
        server.behaviours = other.behaviours = [good(name)]
        monkeypatch.setenv("CLOUDINFINITE_ENDPOINT_URL", other.url)
        # The bucket and the region imply a host, which must not be used.
        place = {"bucket": "examplebucket-1250000000", "region": "ap-beijing"}
        with client_of(server, **place) as client:
            client.call(name, CALLS[name])
        assert server.fields()["host"] == server.host
        assert other.requests == []


def test_each_client_uses_its_own_endpoint(server: FaultServer) -> None:
    with FaultServer() as other:
        server.behaviours = other.behaviours = [page("")]
        with client_of(server) as one, client_of(other) as two:
            for client in (one, two, one):
                client.call(LIST)
        assert (len(server.requests), len(other.requests)) == (2, 1)


def test_each_client_has_its_own_pool_size(server: FaultServer) -> None:
    count = 4
    opened = threading.Event()

    def held(connection: socket.socket, stopped: threading.Event) -> None:
        opened.wait(SOON)
        page("")(connection, stopped)

    server.behaviours = [held]
    connections = 0
    with ThreadPoolExecutor(count) as pool:
        for size, most in ((1, 1), (3, 3), (None, 4)):
            with client_of(server, pool_size=size) as client:
                opened.clear()
                before = len(server.requests)
                calls = [pool.submit(client.call, LIST) for _ in range(count)]
                until(lambda: len(server.requests) == before + most)  # noqa: B023
                opened.set()
                for call in calls:
                    call.result(SOON)
            connections += most
            assert server.connections == connections


def test_cookies_are_never_sent(server: FaultServer) -> None:
    server.behaviours = [page(headers=("Set-Cookie: account=a; Path=/",))]
    with client_of(server) as one, client_of(server, credentials=Credentials("b", "b")) as two:
        for client in (one, two, one):
            client.call(LIST)
    assert server.connections == 2
    assert not any(b"cookie" in request.lower() for request in server.requests)


def test_closing_one_client_leaves_the_other_open(server: FaultServer) -> None:
    server.behaviours = [page("")]
    with client_of(server) as one, client_of(server) as two:
        one.call(LIST)
        two.call(LIST)
        one.close()
        two.call(LIST)
    assert server.connections == 2
