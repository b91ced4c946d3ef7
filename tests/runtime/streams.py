"""A common interface to streaming with the plain and the asynchronous client, so that a test covers
both."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests

from cloudinfinite import AsyncClient, Client
from cloudinfinite_runtime.credentials.provider import Credentials
from cloudinfinite_runtime.http import HttpResponse, SignedRequest
from cloudinfinite_runtime.settings.retry import RetryPolicy
from cloudinfinite_runtime.transports.asyncio_transport import AsyncioTransport
from cloudinfinite_runtime.transports.requests_transport import RequestsTransport

from ..waiting import until
from .async_servers import Silence
from .fault_server import FaultServer, answer, then

KEYS = Credentials("AKIDstream", "a-streaming-key")
SETTINGS: dict[str, Any] = {"credentials": KEYS, "retries": RetryPolicy(base=0)}


class Opened:
    """A streamed answer of either client.

    Args:
        answer: The answer.
        wait: Awaits a value if necessary, and returns the result.
    """

    def __init__(self, answer: Any, wait: Callable[[Any], Any]) -> None:
        self.answer = answer
        self._wait = wait

    def pieces(self, chunk_size: int | None = None) -> Iterator[bytes]:
        pieces = self.answer.iter_bytes(chunk_size)
        if isinstance(pieces, Iterator):
            yield from pieces
            return
        while (piece := self._wait(anext(pieces, None))) is not None:
            yield piece

    def read(self) -> bytes:
        body: bytes = self._wait(self.answer.read())
        return body

    def save(self, path: Path) -> None:
        self._wait(self.answer.save(path))


class Plain:
    """The synchronous client."""

    def __init__(self, url: str, **settings: Any) -> None:
        self.client = Client(endpoint_url=url, **{**SETTINGS, **settings})

    @contextmanager
    def stream(self, path: str = "/a", **options: Any) -> Generator[Opened]:
        with self.client.stream("GET", path, **options) as answer:
            yield Opened(answer, lambda value: value)

    def request(self) -> bytes:
        return self.client.request("GET", "/next").metadata.body

    def put(self, body: Any, **options: Any) -> bytes:
        return self.client.request("PUT", "/a", body=body, **options).metadata.body

    def close(self) -> None:
        self.client.close()


class Session(Plain):
    """The synchronous client with a session of the caller."""

    def __init__(self, url: str, **settings: Any) -> None:
        self.session = requests.Session()
        super().__init__(url, session=self.session, **settings)

    def close(self) -> None:
        super().close()
        self.session.close()


class Asynchronous:
    """The asynchronous client, with its own event loop."""

    def __init__(self, url: str, **settings: Any) -> None:
        self.client = AsyncClient(endpoint_url=url, **{**SETTINGS, **settings})
        self.runner: asyncio.Runner | None = asyncio.Runner()

    def run(self, value: Any) -> Any:
        """Awaits a value."""
        assert self.runner is not None
        return self.runner.run(_later(value))

    @contextmanager
    def stream(self, path: str = "/a", **options: Any) -> Generator[Opened]:
        manager = self.client.stream("GET", path, **options)
        answer = self.run(manager.__aenter__())
        error: BaseException | None = None
        try:
            yield Opened(answer, self.run)
        except BaseException as raised:
            error = raised
            raise
        finally:
            kind = type(error) if error else None
            self.run(manager.__aexit__(kind, error, None))

    def request(self) -> bytes:
        body: bytes = self.run(self.client.request("GET", "/next")).metadata.body
        return body

    def put(self, body: Any, **options: Any) -> bytes:
        answer: bytes = self.run(
            self.client.request("PUT", "/a", body=body, **options)
        ).metadata.body
        return answer

    def close(self) -> None:
        if self.runner is not None:
            self.run(self.client.aclose())
            self.runner.close()
            self.runner = None


Side = Plain | Session | Asynchronous
SIDES: list[type[Side]] = [Plain, Session, Asynchronous]

UNREAD = then(answer(b"half", length=100), Silence())


@pytest.fixture(params=SIDES)
def side(request: pytest.FixtureRequest, server: FaultServer) -> Iterator[Side]:
    made = request.param(server.url, pool_size=None if request.param is Session else 1)
    yield made
    made.close()


def all_connections_close(server: FaultServer) -> None:
    """Waits until the client has closed every connection."""
    until(lambda: not any(thread.is_alive() for thread in server._threads[1:]))


async def _later(value: Any) -> Any:
    return await value


def read_open(transport: RequestsTransport, request: SignedRequest) -> HttpResponse:
    """Sends a request, and returns the response with the whole streamed body."""
    opened = transport.open(request)
    if isinstance(opened, HttpResponse):
        return opened
    return HttpResponse(opened.status, opened.headers, b"".join(iter(opened.read, b"")))


async def read_open_later(transport: AsyncioTransport, request: SignedRequest) -> HttpResponse:
    """Sends a request by the asynchronous transport, and returns the response with the whole
    body."""
    opened = await transport.open(request)
    if isinstance(opened, HttpResponse):
        return opened
    body = b""
    while piece := await opened.read():
        body += piece
    return HttpResponse(opened.status, opened.headers, body)
