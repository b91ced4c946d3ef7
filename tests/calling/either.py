"""One of the two clients with a common interface, so that one test covers both."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import anyio
import pytest

from cloudinfinite import AsyncClient, Client
from cloudinfinite_runtime.http import HttpResponse, SignedRequest

from .world import BUCKET, KEYS, REGION


class Wire:
    """A transport that records requests and returns the given responses; sleeping takes no time."""

    def __init__(self, answers: Sequence[HttpResponse | Exception]) -> None:
        self._answers: Iterator[HttpResponse | Exception] = iter(answers)
        self.exchanges: list[SignedRequest] = []
        self.slept: list[float] = []
        self.closed = False

    def send(self, exchange: SignedRequest) -> HttpResponse:
        self.exchanges.append(exchange)
        answer = next(self._answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def close(self) -> None:
        self.closed = True


class AsyncWire:
    """The same transport for the asynchronous client."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    async def send(self, exchange: SignedRequest) -> HttpResponse:
        return self._wire.send(exchange)

    async def sleep(self, seconds: float) -> None:
        self._wire.sleep(seconds)

    async def aclose(self) -> None:
        self._wire.close()


class Blocking:
    """A client, or a part of one, with coroutines replaced by blocking functions."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def __getattr__(self, name: str) -> Any:
        held = getattr(self._client, name)
        if not callable(held):
            return held

        def wait_for(*args: Any, **options: Any) -> Any:
            result = held(*args, **options)
            if not inspect.isawaitable(result):
                return Blocking(result) if isinstance(result, AsyncClient) else result

            async def main() -> Any:
                return await result

            return anyio.run(main)

        return wait_for


class Either:
    """A client of one kind, over a fake transport.

    Attributes:
        wire: The transport of the latest client.
    """

    def __init__(self, kind: str) -> None:
        self.is_async = kind == "asynchronous"
        self.wire = Wire(())

    def client(self, *answers: HttpResponse | Exception, **settings: Any) -> Any:
        """Makes a client that gets these responses."""
        self.wire = Wire(answers)
        settings = {"bucket": BUCKET, "region": REGION, "credentials": KEYS, **settings}
        if self.is_async:
            return Blocking(AsyncClient(transport=AsyncWire(self.wire), **settings))
        return Client(transport=self.wire, **settings)

    def function(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """Returns the function, as a coroutine function for the asynchronous client."""
        if not self.is_async:
            return function

        async def same(*args: Any) -> Any:
            return function(*args)

        return same


@pytest.fixture(params=["synchronous", "asynchronous"])
def either(request: pytest.FixtureRequest) -> Either:
    """Each of the two kinds of client."""
    return Either(request.param)
