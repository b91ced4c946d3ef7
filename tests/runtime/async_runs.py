"""What tests of the asynchronous transport stand on: a transport, and what its servers do."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import AsyncIterator, Iterator

import pytest

from cloudinfinite_runtime.errors import TransportError
from cloudinfinite_runtime.http import SignedRequest
from cloudinfinite_runtime.settings.network import Network
from cloudinfinite_runtime.transports.asyncio_transport import AsyncioTransport

from .fault_server import CERTIFICATE, Behaviour, FaultServer, Over, tls
from .said import everything_said

TRUSTING = Network(verify=str(CERTIFICATE))


@pytest.fixture
async def transport() -> AsyncIterator[AsyncioTransport]:
    """A transport that trusts the test certificate."""
    made = AsyncioTransport(TRUSTING)
    yield made
    await made.aclose()


@pytest.fixture
def secure() -> Iterator[FaultServer]:
    """A server that speaks TLS."""
    with FaultServer(tls()) as running:
        yield running


async def failure(transport: AsyncioTransport, exchange: SignedRequest) -> TransportError:
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
