"""Failures while a request body is sent: retries, broken sources, early responses, resets."""

from __future__ import annotations

import asyncio
import pickle
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from cloudinfinite import (
    AccessDeniedError,
    AsyncClient,
    Body,
    ConfigurationError,
    OutcomeUnknownError,
    ServerError,
    TransportError,
)

from .bodies import CONTENT, ONCE, PARTS, REPEATABLE, Rereadable, written
from .bodies import closed_files as closed_files
from .bodies import kind as kind
from .fault_server import (
    MIB,
    Behaviour,
    CloseConnection,
    FaultServer,
    RefusedPort,
    answer,
    error,
    hang,
    hang_up,
    reset,
    reset_in_request,
    unavailable,
)
from .streams import KEYS, Session, Side


@pytest.mark.parametrize("more", [-1, 1])
def test_a_body_of_the_wrong_size_costs_its_connection(
    kind: type[Side], server: FaultServer, more: int
) -> None:
    side = kind(server.url)
    with pytest.raises(ConfigurationError, match="announced") as refused:
        side.put(Body(Rereadable(), size=len(CONTENT) + more))
    assert len(refused.value.attempts) == 1
    assert server.requests == [], "no complete request arrived"
    side.request()
    assert server.connections == 2
    side.close()


@pytest.mark.parametrize("name", REPEATABLE)
def test_a_retry_sends_the_whole_body_again(
    kind: type[Side], server: FaultServer, tmp_path: Path, name: str
) -> None:
    server.behaviours = [unavailable(), hang_up, answer()]
    side = kind(server.url)
    side.put(REPEATABLE[name](tmp_path / "it"), safe=True)
    bodies = [request.partition(b"\r\n\r\n")[2] for request in server.requests]
    assert bodies == [CONTENT] * 3
    side.close()


@pytest.mark.parametrize("name", ONCE)
def test_a_body_that_can_be_read_once_is_sent_once(
    kind: type[Side], server: FaultServer, tmp_path: Path, name: str
) -> None:
    server.behaviours = [unavailable()]
    side = kind(server.url)
    with pytest.raises(ServerError) as failed:
        side.put(ONCE[name](tmp_path), safe=True)
    assert "a file or a path can be sent again" in failed.value.__notes__[0]
    assert len(server.requests) == len(failed.value.attempts) == 1
    with pytest.raises(OutcomeUnknownError) as unknown:
        side.put(ONCE[name](tmp_path))
    # The error outlives the body.
    again = pickle.loads(pickle.dumps(unknown.value))
    assert (str(again), again.request.upload) == (str(unknown.value), None)
    side.close()


def test_a_request_that_was_not_begun_is_retried(kind: type[Side]) -> None:
    with RefusedPort() as url:
        side = kind(url)
        with pytest.raises(TransportError, match="no connection") as failed:
            side.put(Body(iter(PARTS), size=len(CONTENT)))
        assert len(failed.value.attempts) == 3
        side.close()


class Broken:
    """Fails after the first part."""

    def __init__(self, error: Exception) -> None:
        self._error = error

    def __iter__(self) -> Iterator[bytes]:
        yield PARTS[0]
        raise self._error


def test_an_error_of_a_body_source_is_not_a_connection_failure(
    kind: type[Side], server: FaultServer
) -> None:
    side = kind(server.url)
    failure = OSError("the disk is gone")
    with pytest.raises(ConfigurationError, match="cannot be read") as caught:
        side.put(Body(Broken(failure), size=len(CONTENT)))
    assert caught.value.__cause__ is failure
    with pytest.raises(KeyError):
        side.put(Body(Broken(KeyError("mine")), size=len(CONTENT)))
    with pytest.raises(ConfigurationError, match="must yield bytes, not str"):
        side.put(Body(["text"], size=4))  # type: ignore[list-item]
    assert server.requests == []
    side.request()
    side.close()


def refuse_early(connection: socket.socket, _: threading.Event) -> None:
    """As a welcome: sends an error after the headers of the request, and only then reads the
    body."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(4096)
    error("403 Forbidden", "AccessDenied")(connection, _)
    connection.shutdown(socket.SHUT_WR)
    while connection.recv(65536):
        pass
    raise CloseConnection


def refuse_and_reset(connection: socket.socket, stopped: threading.Event) -> None:
    """As a welcome: sends an error after the headers of the request, and resets the connection."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(4096)
    error("403 Forbidden", "AccessDenied")(connection, stopped)
    stopped.wait(0.1)
    reset(connection, stopped)


@pytest.mark.parametrize("refuse", [refuse_early, refuse_and_reset])
def test_an_early_error_response_is_reported(
    kind: type[Side], server: FaultServer, refuse: Behaviour
) -> None:
    if kind is Session and refuse is refuse_and_reset:
        return  # urllib3 does not look for a response after a reset
    server.welcomes = [refuse]
    side = kind(server.url)
    with pytest.raises(AccessDeniedError):
        side.put(Body([MIB] * 20, size=20 * len(MIB)))
    side.close()


@pytest.mark.anyio
async def test_cancelling_a_task_closes_the_source(server: FaultServer) -> None:
    closed = []

    class Endless:
        def __iter__(self) -> Iterator[bytes]:
            try:
                for _ in range(100):
                    yield MIB
            finally:
                closed.append(True)

    server.welcomes = [hang]
    client = AsyncClient(endpoint_url=server.url, credentials=KEYS)
    task = asyncio.create_task(
        client.request("PUT", "/a", body=Body(Endless(), size=100 * len(MIB)))
    )
    await asyncio.sleep(0.2)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.sleep(0.05)
    assert closed == [True]
    await client.aclose()


def test_a_reset_during_the_request_is_retried_if_safe(
    kind: type[Side], server: FaultServer, tmp_path: Path
) -> None:
    server.welcomes = [reset_in_request, lambda *_: None]
    side = kind(server.url)
    side.put(written(tmp_path / "it"), safe=True)
    assert server.requests[-1].endswith(CONTENT)
    side.close()
