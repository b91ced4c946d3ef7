"""Fixtures for pytest: an emulator for a test or for the whole run, and clients for it.

The package installs them; tests that use none of them load nothing. To change the settings of the
emulators, override `cloudinfinite_settings`.
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
    """The settings of the emulators. By default, every workflow creates MediaInfo jobs.

    An override may have any scope, but the emulator of the whole run needs session scope.
    """
    from cloudinfinite_emulator import Settings, Workflow

    return Settings(workflows={"*": Workflow(("MediaInfo",))})


@pytest.fixture
def cloudinfinite_bucket() -> MemoryBucket:
    """The emulator's bucket, empty and in memory; ``put(key, data)`` adds objects."""
    from cloudinfinite_emulator import DEMO_BUCKET, MemoryBucket

    return MemoryBucket(DEMO_BUCKET)


@pytest.fixture
def cloudinfinite_emulator(
    cloudinfinite_settings: Settings,
    cloudinfinite_bucket: MemoryBucket,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Emulator]:
    """A running emulator, and an environment that points every ``Client()`` at it."""
    from cloudinfinite_emulator import Emulator

    with Emulator(buckets=[cloudinfinite_bucket], settings=cloudinfinite_settings) as emulator:
        _point_at(emulator, monkeypatch)
        yield emulator


@pytest.fixture
def cloudinfinite_client(cloudinfinite_emulator: Emulator) -> Iterator[Client]:
    """A client for the test's own emulator."""
    from cloudinfinite import Client

    with Client(**_arguments(cloudinfinite_emulator)) as client:
        yield client


@pytest.fixture
def cloudinfinite_moderation(cloudinfinite_emulator: Emulator) -> Moderation:
    """The rules of moderation in the test's own emulator, for ``add(ModerationRule(...))``."""
    return cloudinfinite_emulator.account.moderation


@pytest.fixture
def cloudinfinite_async_client(cloudinfinite_emulator: Emulator) -> AsyncClient:
    """An asynchronous client for the test's own emulator, to use with ``async with``.

    The block opens and closes it in the test's event loop, regardless of the async plugin.
    """
    from cloudinfinite import AsyncClient

    return AsyncClient(**_arguments(cloudinfinite_emulator))


@pytest.fixture(scope="session")
def cloudinfinite_session_bucket() -> MemoryBucket:
    """The bucket of the session's emulator, initially empty and in memory."""
    from cloudinfinite_emulator import DEMO_BUCKET, MemoryBucket

    return MemoryBucket(DEMO_BUCKET)


@pytest.fixture(scope="session")
def cloudinfinite_session_emulator(
    cloudinfinite_settings: Settings, cloudinfinite_session_bucket: MemoryBucket
) -> Iterator[Emulator]:
    """One emulator for the whole run (one for each xdist worker), and an environment for it.

    Once it is used, every ``Client()`` finds it, except in tests with their own emulator. The state
    that tests leave behind stays until something calls ``account.reset()``.
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
    # A proxy could not reach a port of this machine.
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
