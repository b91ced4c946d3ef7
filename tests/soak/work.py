"""Two clients at work: many concurrent calls of both, in lanes and in bursts."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import count, islice
from threading import Barrier
from typing import Any

from cloudinfinite import AsyncClient, Client, Credentials, RetryPolicy

from .calls import ASYNC, Call

POOL = 4
"""The pool size of each client; smaller than the number of concurrent calls, so that some
connections are closed."""

LEAKS = ("bodies", "sockets")
"""What can be leaked on purpose."""

_LANES = 8  # concurrent calls of each client
_LEAK = 10  # one call in this many leaks, if requested


class Work:
    """A client with threads, and an asynchronous one with an event loop.

    Args:
        url: The URL of the server.
        leak: Which of `LEAKS` to leak on purpose.
    """

    def __init__(self, url: str, leak: Collection[str] = ()) -> None:
        self._settings: dict[str, Any] = {
            "endpoint_url": url,
            "credentials": Credentials("an-id", "a-secret-key", "a-token"),
            "retries": RetryPolicy(attempts=3, base=0, cap=0),
            "proxy": "",
            "pool_size": POOL,
        }
        self._leak = leak
        self._leaked: list[object] = []
        self._numbers = count()
        self._turns = count()

    @contextmanager
    def begun(self) -> Iterator[None]:
        """Opens the clients, and closes them at the end."""
        with (
            asyncio.Runner() as self._loop,
            ThreadPoolExecutor(_LANES) as self._threads,
            ThreadPoolExecutor(POOL) as lookups,
            Client(**self._settings) as self._client,
        ):
            # The loop looks up hosts in threads. They are started first, so that they do not count
            # as growth.
            together = Barrier(POOL)
            list(lookups.map(lambda _: together.wait(), range(POOL)))
            self._loop.get_loop().set_default_executor(lookups)
            self._async_client = AsyncClient(**self._settings)
            try:
                yield
            finally:
                self._loop.run(self._async_client.aclose())

    def make(self, times: int) -> None:
        """Makes a number of calls.

        Raises:
            SurpriseError: The outcome of a call is unexpected.
        """
        calls = [Call(number) for number in islice(self._numbers, times)]
        plain = [call for call in calls if call.number % ASYNC]
        others = [call for call in calls if not call.number % ASYNC]
        threads = [self._threads.submit(self._send, lane) for lane in _lanes(plain)]
        self._loop.run(self._send_async(others))
        for thread in threads:
            thread.result()

    def _send(self, calls: Sequence[Call]) -> None:
        for call in calls:
            answer = call.send(self._client)
            if "bodies" in self._leak:
                self._leaked.append(answer)
            if "sockets" in self._leak and not call.number % _LEAK:
                client = Client(**self._settings)
                Call(0).send(client)
                self._leaked.append(client)

    async def _send_async(self, calls: Sequence[Call]) -> None:
        async def send(lane: Sequence[Call]) -> None:
            for call in lane:
                await call.send_async(self._async_client)

        # Every second time, all calls start at once, far more than there are connections.
        lanes = _lanes(calls) if next(self._turns) % 2 else [[call] for call in calls]
        async with asyncio.TaskGroup() as tasks:
            for lane in lanes:
                tasks.create_task(send(lane))


def _lanes(calls: Sequence[Call]) -> list[Sequence[Call]]:
    return [calls[start::_LANES] for start in range(_LANES)]
