"""Fixtures: a service with a stopped clock, with and without a socket."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cloudinfinite import Credentials
from cloudinfinite_emulator import (
    DEMO_CREDENTIALS,
    EmulatedService,
    Emulator,
    Settings,
    SteppedClock,
    Workflow,
)

from .signer import NOW

TEMPORARY = Credentials("TemporaryId", "temporary-key", "a-token/+==")
KEYS = (DEMO_CREDENTIALS, TEMPORARY)
# Jobs keep running until a test advances the clock.
SLOW = Settings(workflows={"*": Workflow(("MediaInfo",))}, job_seconds=10, workers=100)


@pytest.fixture
def service() -> Iterator[EmulatedService]:
    created = EmulatedService(KEYS, clock=SteppedClock(NOW), settings=SLOW)
    yield created
    created.close()


@pytest.fixture(scope="module")
def local() -> Iterator[Emulator]:
    with Emulator(KEYS, clock=SteppedClock(NOW), settings=SLOW) as running:
        yield running
