"""Calls through the asynchronous client, and what surrounds them in its tests."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import pytest

from cloudinfinite import AsyncClient
from cloudinfinite_runtime.credentials.provider import Credentials
from cloudinfinite_runtime.settings.hooks import Attempt
from cloudinfinite_runtime.settings.retry import RetryPolicy

from .loopback import Loopback

KEYS = Credentials("AKIDasync", "an-asynchronous-key", "an-asynchronous-token")
AT_ONCE = RetryPolicy(base=0)
CREATE: dict[str, Any] = {
    "name": "nightly",
    "prefix": "uploads/",
    "workflow_ids": "w1",
}


def client(server: Loopback, **more: Any) -> AsyncClient:
    """A client of a server by hand."""
    return AsyncClient(**{"credentials": KEYS, "endpoint_url": server.url, **more})


async def state_of(client: AsyncClient, job_id: str = "j1") -> str | None:
    """The state of a job, by a look at it."""
    detail = (await client.batch.describe_job(job_id=job_id)).jobs_detail
    assert detail is not None
    assert detail.job_id == job_id
    return str(detail.state)


@pytest.fixture
async def nothing_left() -> AsyncIterator[None]:
    """No test may leave a task behind."""
    before = len(anyio.get_running_tasks())
    yield
    assert len(anyio.get_running_tasks()) == before


class Recorder:
    """A hook that keeps what it saw."""

    def __init__(self) -> None:
        self.begun = 0
        self.ended: list[Attempt] = []

    @contextmanager
    def __call__(self, attempt: Attempt) -> Iterator[None]:
        self.begun += 1
        try:
            yield
        finally:
            self.ended.append(attempt)


class Bank:
    """A provider of credentials that takes its time, a second at most.

    Args:
        gives: What it does then.
    """

    def __init__(self, gives: Callable[[], Credentials]) -> None:
        self.threads: list[threading.Thread] = []
        self.asked = threading.Event()
        self.may_answer = threading.Event()
        self.answered = threading.Event()
        self._gives = gives

    def credentials(self) -> Credentials:
        self.threads.append(threading.current_thread())
        self.asked.set()
        self.may_answer.wait(1)
        self.answered.set()
        return self._gives()
