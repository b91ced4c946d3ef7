"""A service whose clock stands still, with and without a socket."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cloudinfinite import Credentials
from cloudinfinite_emulator import DEMO_CREDENTIALS, LocalService, Service

from .signer import NOW

TEMPORARY = Credentials("TemporaryId", "temporary-key", "a-token/+==")


@pytest.fixture
def service() -> Service:
    return Service((DEMO_CREDENTIALS, TEMPORARY), clock=lambda: NOW)


@pytest.fixture(scope="module")
def local() -> Iterator[LocalService]:
    with LocalService((DEMO_CREDENTIALS, TEMPORARY), clock=lambda: NOW) as running:
        yield running
