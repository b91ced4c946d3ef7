"""Helpers that run an executor on a bucket with a media file."""

from __future__ import annotations

import io
from collections.abc import Mapping
from fractions import Fraction
from functools import cache
from typing import Any

from cloudinfinite_emulator import DEMO_BUCKET, DEMO_REGION, MemoryBucket, Work
from cloudinfinite_emulator.elements import element
from cloudinfinite_emulator.executors.table import EXECUTORS
from cloudinfinite_emulator.jobs.work import NodeDone
from cloudinfinite_emulator.media import media_info
from cloudinfinite_emulator.media.samples import make_mp4

SECONDS = 2
VIDEO = "in/a.mp4"


@cache
def video() -> bytes:
    return make_mp4(seconds=SECONDS, width=64, height=48, rate=10)


def bucket(**more: bytes) -> MemoryBucket:
    """Returns a bucket with a video and extra objects, by name."""
    made = MemoryBucket(DEMO_BUCKET)
    made.put(VIDEO, video())
    for name, data in more.items():
        made.put(name, data)
    return made


def place(key: str, **more: Any) -> dict[str, Any]:
    return {"Region": DEMO_REGION, "Bucket": DEMO_BUCKET, "Object": key, **more}


def do(
    tag: str,
    operation: Mapping[str, object],
    storage: MemoryBucket | None = None,
    key: str = VIDEO,
    nodes: Mapping[str, NodeDone] | None = None,
) -> tuple[Mapping[str, Any], MemoryBucket]:
    """Runs the executor of a Tag, and returns the result and the bucket."""
    storage = bucket() if storage is None else storage
    work = Work(
        tag, storage, key, element("Operation", operation), {storage.name: storage}, nodes or {}
    )
    return EXECUTORS[tag](work), storage


def content(storage: MemoryBucket, key: str) -> bytes:
    with storage.open(key) as file:
        return file.read()


def keys(storage: MemoryBucket) -> list[str]:
    """Returns the keys that the executor wrote."""
    return [stored.key for stored in storage.list() if not stored.key.startswith("in/")]


def streams(data: bytes, kind: str) -> list[dict[str, Any]]:
    """Returns the description of all streams of a kind."""
    info: dict[str, Any] = dict(media_info(io.BytesIO(data)))
    found = info["Stream"].get(kind, [])
    return found if isinstance(found, list) else [found]


def seconds(data: bytes) -> Fraction:
    info: dict[str, Any] = dict(media_info(io.BytesIO(data)))
    return Fraction(info["Format"]["Duration"])
