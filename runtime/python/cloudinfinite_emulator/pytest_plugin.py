"""Fixtures for pytest: an emulator for each test, on a port of its own.

Installed with the package; a test that takes none of them loads nothing. Override
`cloudinfinite_settings` to set the emulator up otherwise.
"""

from __future__ import annotations

import os
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
        proxy="",
    ) as client:
        yield client
