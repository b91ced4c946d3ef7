"""Fake servers, and waiting, for tests of the asynchronous client."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable

import anyio

from cloudinfinite_runtime.settings.network import Network
from cloudinfinite_runtime.transports.asyncio_transport import AsyncioTransport

from .async_transports import secure as secure
from .async_transports import transport as transport
from .fault_server import (
    CERTIFICATE,
    Behaviour,
    CloseConnection,
    answer,
    read_request,
)
from .loopback import Loopback

_SECONDS = 3.0


def job_response(job_id: str, state: str = "Running") -> Behaviour:
    """Returns a response that describes one job."""
    job = f"<JobsDetail><JobId>{job_id}</JobId><State>{state}</State></JobsDetail>"
    return answer(f"<Response>{job}</Response>".encode())


class Silence:
    """A behaviour that sends nothing until the client closes the connection."""

    def __init__(self) -> None:
        self.began = threading.Event()

    def __call__(self, connection: socket.socket, _: threading.Event) -> None:
        self.began.set()
        assert connection.recv(1) == b""
        raise CloseConnection

    async def begins(self) -> None:
        """Waits until a request has arrived."""
        await becomes_true(self.began.is_set)


class Crowd(Loopback):
    """Answers no request before `size` of them have arrived, then each with its own job.

    Args:
        size: The number of requests.
    """

    def __init__(self, size: int) -> None:
        super().__init__()
        self._all_here = threading.Barrier(size)

    def serve(self, connection: socket.socket, number: int) -> None:
        while request := read_request(connection):
            asked = re.match(rb"GET /inventorytriggerjob/(\w+) ", request)
            assert asked is not None
            self._all_here.wait(5)
            job_response(asked[1].decode())(connection, self.stopped)


async def connections_closed(server: Loopback, remaining: int = 0) -> None:
    """Waits until the clients have closed all connections but `remaining`."""
    await becomes_true(
        lambda: sum(thread.is_alive() for thread in server._threads[1:]) <= remaining
    )


async def becomes_true(condition: Callable[[], bool]) -> None:
    """Waits until a condition is true, while other tasks run."""
    with anyio.fail_after(_SECONDS):
        while not condition():
            await anyio.sleep(0.001)


SERVICE = "https://service.invalid"


def through(proxy: str) -> AsyncioTransport:
    return AsyncioTransport(Network(proxy=proxy, verify=str(CERTIFICATE)))
