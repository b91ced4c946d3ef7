"""What the tests of the asynchronous client need at the other end, and afterwards."""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable

import anyio

from cloudinfinite_runtime.settings.network import Network
from cloudinfinite_runtime.transports.asyncio_transport import AsyncioTransport

from .async_runs import secure as secure
from .async_runs import transport as transport
from .fault_server import (
    CERTIFICATE,
    Behaviour,
    Over,
    answer,
    read_request,
)
from .loopback import Loopback

_SECONDS = 3.0


def look(job_id: str, state: str = "Running") -> Behaviour:
    """Answers with one job."""
    job = f"<JobsDetail><JobId>{job_id}</JobId><State>{state}</State></JobsDetail>"
    return answer(f"<Response>{job}</Response>".encode())


class Silence:
    """As a behaviour, says nothing until the client hangs up, and knows whether somebody waits."""

    def __init__(self) -> None:
        self.began = threading.Event()

    def __call__(self, connection: socket.socket, _: threading.Event) -> None:
        self.began.set()
        assert connection.recv(1) == b""
        raise Over

    async def begins(self) -> None:
        """Waits until a request is there that nobody answers."""
        await comes_true(self.began.is_set)


class Crowd(Loopback):
    """Answers nobody before a whole number of requests is there, and then each with its own job.

    Args:
        size: The number.
    """

    def __init__(self, size: int) -> None:
        super().__init__()
        self._all_here = threading.Barrier(size)

    def serve(self, connection: socket.socket, number: int) -> None:
        while request := read_request(connection):
            asked = re.match(rb"GET /inventorytriggerjob/(\w+) ", request)
            assert asked is not None
            self._all_here.wait(5)
            look(asked[1].decode())(connection, self.stopped)


async def everybody_has_hung_up(server: Loopback, but: int = 0) -> None:
    """Waits until no connection to a server is open any more, but for so many."""
    await comes_true(lambda: sum(thread.is_alive() for thread in server._threads[1:]) <= but)


async def comes_true(condition: Callable[[], bool]) -> None:
    """Waits until something is so, while the other tasks go on."""
    with anyio.fail_after(_SECONDS):
        while not condition():
            await anyio.sleep(0.001)


SERVICE = "https://service.invalid"


def through(proxy: str) -> AsyncioTransport:
    return AsyncioTransport(Network(proxy=proxy, verify=str(CERTIFICATE)))
