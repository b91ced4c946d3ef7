"""A fixture for accounts that run jobs without a service."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from cloudinfinite_emulator import (
    DEMO_BUCKET,
    DEMO_REGION,
    Account,
    MemoryBucket,
    RealClock,
    Settings,
    Workflow,
)

from .batches import KEYS, Make


@pytest.fixture
def make() -> Iterator[Make]:
    """Returns a function that makes accounts, which are closed after the test."""
    created: list[Account] = []

    def make(bucket: Any = None, clock: Any = None, **settings: Any) -> Account:
        if bucket is None:
            bucket = MemoryBucket(DEMO_BUCKET)
            for key in KEYS:
                bucket.put(key, b"data")
        # With one worker, objects are processed in order even on a busy machine.
        workflows = {"w1": Workflow(("A", "B"), "both")}
        settings = {"workflows": workflows, "workers": 1, **settings}
        account = Account(
            DEMO_REGION, clock or RealClock(), {bucket.name: bucket}, Settings(**settings)
        )
        created.append(account)
        return account

    yield make
    for account in created:
        account.close()
