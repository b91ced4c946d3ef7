"""Fixtures for pytest: an emulator for each test or for the whole run, and clients of it.

Installed with the package; a test that takes none of them loads nothing. Override
`cloudinfinite_settings` to set the emulators up otherwise.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from cloudinfinite import AsyncClient, Client
    from cloudinfinite_emulator import Emulator, MemoryBucket, Moderation, Settings


@pytest.fixture(scope="session")
def cloudinfinite_settings() -> Settings:
    """How emulators are set up: every workflow id stands for one that asks for MediaInfo.

    An override may have any scope; the emulator of the whole run needs one of the session.
    """
    from cloudinfinite_emulator import Settings, Workflow

    return Settings(workflows={"*": Workflow(("MediaInfo",))})


@pytest.fixture
def cloudinfinite_bucket() -> MemoryBucket:
    """The bucket of the emulator, empty and in memory: ``put(key, data)`` fills it."""
    from cloudinfinite_emulator import DEMO_BUCKET, MemoryBucket

    return MemoryBucket(DEMO_BUCKET)


@pytest.fixture
def cloudinfinite_emulator(
    cloudinfinite_settings: Settings,
    cloudinfinite_bucket: MemoryBucket,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Emulator]:
    """An emulator that listens, and an environment that points every ``Client()`` at it."""
    from cloudinfinite_emulator import Emulator

    with Emulator(buckets=[cloudinfinite_bucket], settings=cloudinfinite_settings) as emulator:
        _point_at(emulator, monkeypatch)
        yield emulator


@pytest.fixture
def cloudinfinite_client(cloudinfinite_emulator: Emulator) -> Iterator[Client]:
    """A client of the test's own emulator."""
    from cloudinfinite import Client

    with Client(**_arguments(cloudinfinite_emulator)) as client:
        yield client


@pytest.fixture
def cloudinfinite_moderation(cloudinfinite_emulator: Emulator) -> Moderation:
    """What moderation says in the test: ``add(ModerationRule(...))`` decides it."""
    return cloudinfinite_emulator.account.moderation


@pytest.fixture
def cloudinfinite_async_client(cloudinfinite_emulator: Emulator) -> AsyncClient:
    """An asynchronous client of the test's own emulator, for ``async with`` in the test.

    So it is opened and closed in the test's event loop, whichever plugin runs that.
    """
    from cloudinfinite import AsyncClient

    return AsyncClient(**_arguments(cloudinfinite_emulator))


@pytest.fixture(scope="session")
def cloudinfinite_session_bucket() -> MemoryBucket:
    """The bucket of the emulator of the whole run, empty at first and in memory."""
    from cloudinfinite_emulator import DEMO_BUCKET, MemoryBucket

    return MemoryBucket(DEMO_BUCKET)


@pytest.fixture(scope="session")
def cloudinfinite_session_emulator(
    cloudinfinite_settings: Settings, cloudinfinite_session_bucket: MemoryBucket
) -> Iterator[Emulator]:
    """One emulator for the whole run (for each worker of xdist), and an environment for it.

    From its first use on every ``Client()`` finds it, save in tests with an emulator of their own.
    What tests leave behind stays until somebody calls ``account.reset()``.
    """
    from cloudinfinite_emulator import Emulator

    with (
        Emulator(
            buckets=[cloudinfinite_session_bucket], settings=cloudinfinite_settings
        ) as emulator,
        pytest.MonkeyPatch.context() as monkeypatch,
    ):
        _point_at(emulator, monkeypatch)
        yield emulator


def _point_at(emulator: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "CLOUDINFINITE_ENDPOINT_URL": emulator.endpoint_url,
        "CLOUDINFINITE_BUCKET": emulator.bucket,
        "CLOUDINFINITE_REGION": emulator.region,
        "TENCENTCLOUD_SECRET_ID": emulator.credentials.secret_id,
        "TENCENTCLOUD_SECRET_KEY": emulator.credentials.secret_key,
    }.items():
        monkeypatch.setenv(name, value)
    for name in ("TENCENTCLOUD_TOKEN", "CLOUDINFINITE_PROXY"):
        monkeypatch.delenv(name, raising=False)
    # A proxy has no way to a port of this machine.
    for name in ("NO_PROXY", "no_proxy"):
        rest = os.environ.get(name)
        monkeypatch.setenv(name, f"127.0.0.1,{rest}" if rest else "127.0.0.1")


def _arguments(emulator: Emulator) -> dict[str, Any]:
    return {
        "bucket": emulator.bucket,
        "region": emulator.region,
        "credentials": emulator.credentials,
        "endpoint_url": emulator.endpoint_url,
        "proxy": "",
    }
