"""Sample folder buckets, and helpers that look up their keys."""

from __future__ import annotations

from pathlib import Path

import pytest

from cloudinfinite_emulator.objects import FolderBucket, NoSuchKey

NAME = "examplebucket-1250000000"
SECRET = b"what must not be seen"


def keys(bucket: FolderBucket, prefix: str = "") -> list[str]:
    return [each.key for each in bucket.list(prefix)]


def absent(bucket: FolderBucket, key: str) -> bool:
    with pytest.raises(NoSuchKey):
        bucket.open(key)
    return bucket.find(key) is None


def labyrinth(place: Path) -> FolderBucket:
    outside = place / "outside"
    root = place / "root"
    (outside / "deep").mkdir(parents=True)
    (outside / "secret").write_bytes(SECRET)
    (outside / "deep" / "secret").write_bytes(SECRET)
    (root / "a" / "b").mkdir(parents=True)
    (root / "a" / "b" / "c").write_bytes(b"inside")
    (root / "link").symlink_to(outside)
    (root / "linked").symlink_to(outside / "secret")
    (root / "a" / "link").symlink_to("../../outside")
    (root / "a" / "linked").symlink_to("../../outside/secret")
    (root / "a" / "self").symlink_to(".")
    (root / "a" / "up").symlink_to("..")
    (root / "a" / "same").symlink_to("b/c")
    (root / "a" / "dangling").symlink_to("nowhere")
    (root / "loop").symlink_to("loop")
    return FolderBucket(NAME, root)
