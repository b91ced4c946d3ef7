"""Fixtures: an emulator whose nodes do almost nothing, and a client for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from cloudinfinite import Client
from cloudinfinite_emulator import (
    DEMO_BUCKET,
    Emulator,
    MemoryBucket,
    Settings,
    Workflow,
)

from .films import SEEN, fail, note, play


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    SEEN.clear()
    bucket = MemoryBucket(DEMO_BUCKET)
    for key in ("in/a.mp4", "in/b.mp4", "in/c.txt"):
        bucket.put(key, b"content")
    executors = dict.fromkeys(("Transcode", "Snapshot", "SmartCover", "Segment"), note)
    settings = Settings(
        executors={**executors, "Animation": fail, "Concat": play},
        workflows={"simple": Workflow(("Snapshot", "Segment"), "two")},
    )
    templates = {"t1": "Transcode", "t2": "Snapshot", "t3": "Animation", "t4": "Concat"}
    with Emulator(buckets=[bucket], settings=settings) as running:
        for template_id, tag in templates.items():
            running.account.templates.add(
                DEMO_BUCKET, tag, template_id, [], template_id=template_id
            )
        yield running


@pytest.fixture
def client(emulator: Emulator) -> Iterator[Client]:
    with Client(credentials=emulator.credentials, endpoint_url=emulator.endpoint_url) as made:
        yield made
