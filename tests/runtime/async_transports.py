"""Fixtures and helpers for tests of the asynchronous transport."""

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

from .error_texts import texts_of_error
from .fault_server import CERTIFICATE, Behaviour, CloseConnection, FaultServer, tls

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
    """Sends a request that must fail, checks that the error shows no secret, and returns it."""
    exchange.headers = exchange.headers.updated({"x-cos-security-token": "hush"})
    with pytest.raises(TransportError) as caught:
        await transport.send(exchange)
    assert "hush" not in texts_of_error(caught.value)
    return caught.value


def until_closed(ended: threading.Event) -> Behaviour:
    """Returns a behaviour that sets the event when the client closes the connection."""

    def behave(connection: socket.socket, _: threading.Event) -> None:
        with contextlib.suppress(ConnectionError):
            while connection.recv(65536):
                pass
        ended.set()
        raise CloseConnection

    return behave
