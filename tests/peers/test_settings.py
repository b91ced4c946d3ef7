"""What one client is told, and what another. Each test is a fault that users of another SDK meet.

There, settings are overwritten by others, or shared by all clients of the process.
"""

from __future__ import annotations

import socket
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from cloudinfinite import Client, Credentials

from ..runtime.fault_server import FaultServer
from .calls import CALLS, client_of, page

LIST = "DescribeInventoryTriggerJobs"


@pytest.mark.parametrize("name", CALLS)
def test_the_endpoint_that_is_given_is_the_one_that_is_called(
    name: str, server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with FaultServer() as other:
        server.behaviours = other.behaviours = [page("")]
        monkeypatch.setenv("CLOUDINFINITE_ENDPOINT_URL", other.url)
        # A bucket and a region have a host of their own, which must not win.
        place = {"bucket": "examplebucket-1250000000", "region": "ap-beijing"}
        with client_of(server, **place) as client:
            client.call(name, CALLS[name])
        assert server.fields()["host"] == server.host
        assert other.requests == []


def test_each_of_two_clients_calls_its_own_endpoint(server: FaultServer) -> None:
    with FaultServer() as other:
        server.behaviours = other.behaviours = [page("")]
        with client_of(server) as one, client_of(other) as two:
            for client in (one, two, one):
                client.call(LIST)
        assert (len(server.requests), len(other.requests)) == (2, 1)


def test_each_client_has_a_pool_of_its_own_size(server: FaultServer) -> None:
    count = 4
    gate = threading.Barrier(count)

    def together(connection: socket.socket, stopped: threading.Event) -> None:
        # Nobody is answered before all have asked, so each needs a connection of its own.
        gate.wait(5)
        page("")(connection, stopped)

    def opened(client: Client, pool: ThreadPoolExecutor) -> int:
        before = server.connections
        list(pool.map(lambda _: client.call(LIST), range(count)))
        return server.connections - before

    server.behaviours = [together]
    with (
        ThreadPoolExecutor(count) as pool,
        client_of(server, pool_size=1) as small,
        client_of(server, pool_size=3) as large,
        client_of(server) as usual,
    ):
        clients = (small, large, usual)
        assert [opened(client, pool) for client in clients] == [4, 4, 4]
        anew = [opened(client, pool) for client in clients]
    # One that is given back while others are may be closed though there was room for it.
    assert anew in ([3, 1, 0], [4, 1, 0], [3, 2, 0], [4, 2, 0])


def test_no_cookie_of_one_account_is_sent_for_another_or_at_all(server: FaultServer) -> None:
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
