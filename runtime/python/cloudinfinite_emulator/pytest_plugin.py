"""Fixtures for pytest: an emulator for each test, on a port of its own.

Installed with the package; a test that takes none of them loads nothing. Override
`cloudinfinite_settings` to set the emulator up otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from cloudinfinite import Client
    from cloudinfinite_emulator import Emulator, MemoryBucket, Settings


@pytest.fixture
def cloudinfinite_settings() -> Settings:
    """How the emulator is set up: every workflow id stands for one that asks for MediaInfo."""
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
        monkeypatch.setenv("CLOUDINFINITE_ENDPOINT_URL", emulator.endpoint_url)
        monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", emulator.credentials.secret_id)
        monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", emulator.credentials.secret_key)
        monkeypatch.delenv("TENCENTCLOUD_TOKEN", raising=False)
        yield emulator


@pytest.fixture
def cloudinfinite_client(cloudinfinite_emulator: Emulator) -> Iterator[Client]:
    """A client of that emulator."""
    from cloudinfinite import Client

    with Client(
        bucket=cloudinfinite_emulator.bucket,
        region=cloudinfinite_emulator.region,
        credentials=cloudinfinite_emulator.credentials,
        endpoint_url=cloudinfinite_emulator.endpoint_url,
    ) as client:
        yield client
