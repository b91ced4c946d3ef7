"""Helpers for tests of the asynchronous client."""

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
NO_DELAY = RetryPolicy(base=0)
CREATE: dict[str, Any] = {
    "name": "nightly",
    "prefix": "uploads/",
    "workflow_ids": "w1",
}


def client(server: Loopback, **more: Any) -> AsyncClient:
    """Returns a client of a fake server."""
    return AsyncClient(**{"credentials": KEYS, "endpoint_url": server.url, **more})


async def state_of(client: AsyncClient, job_id: str = "j1") -> str | None:
    """Looks up a job, and returns its state."""
    detail = (await client.batch.describe_job(job_id=job_id)).jobs_detail
    assert detail is not None
    assert detail.job_id == job_id
    return str(detail.state)


@pytest.fixture
async def nothing_left() -> AsyncIterator[None]:
    """Fails the test if it leaves a task behind."""
    before = len(anyio.get_running_tasks())
    yield
    assert len(anyio.get_running_tasks()) == before


class Recorder:
    """A hook that records attempts."""

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


class SlowProvider:
    """A slow provider of credentials, which takes a second at most.

    Args:
        get: Returns the credentials, or raises.
    """

    def __init__(self, get: Callable[[], Credentials]) -> None:
        self.threads: list[threading.Thread] = []
        self.asked = threading.Event()
        self.may_answer = threading.Event()
        self.answered = threading.Event()
        self._get = get

    def credentials(self) -> Credentials:
        self.threads.append(threading.current_thread())
        self.asked.set()
        self.may_answer.wait(1)
        self.answered.set()
        return self._get()
