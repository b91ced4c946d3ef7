"""What tests of the asynchronous transport stand on: both event loops, and a server's patience."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import AsyncIterator, Iterator

import pytest

from cloudinfinite_runtime.errors import TransportError
from cloudinfinite_runtime.exchange import Exchange
from cloudinfinite_runtime.network import Network
from cloudinfinite_runtime.transports.httpx_transport import HttpxTransport

from .fault_server import CERTIFICATE, Behaviour, FaultServer, Over, tls
from .said import everything_said

TRUSTING = Network(verify=str(CERTIFICATE))


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """The event loop, by the name that anyio has for it."""
    return str(request.param)


@pytest.fixture
async def transport() -> AsyncIterator[HttpxTransport]:
    """A transport that trusts the test certificate."""
    made = HttpxTransport(TRUSTING)
    yield made
    await made.aclose()


@pytest.fixture
def secure() -> Iterator[FaultServer]:
    """A server that speaks TLS."""
    with FaultServer(tls()) as running:
        yield running


async def failure(transport: HttpxTransport, exchange: Exchange) -> TransportError:
    """The error that sending this comes to, which has let out nothing secret."""
    exchange.headers = exchange.headers.updated({"x-cos-security-token": "hush"})
    with pytest.raises(TransportError) as caught:
        await transport.send(exchange)
    assert "hush" not in everything_said(caught.value)
    return caught.value


def until_the_end(ended: threading.Event) -> Behaviour:
    """Sets the event when the other side closes the connection."""

    def behave(connection: socket.socket, _: threading.Event) -> None:
        with contextlib.suppress(ConnectionError):
            while connection.recv(65536):
                pass
        ended.set()
        raise Over

    return behave
