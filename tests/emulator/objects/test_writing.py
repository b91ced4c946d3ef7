"""Writing to buckets: stored objects can be read, and no key leads out of a folder."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator.objects import (
    BadKey,
    FolderBucket,
    MemoryBucket,
    NoSuchKey,
    WritableBucket,
)
from cloudinfinite_emulator.objects.directory import PathDirectory, RelativeDirectory

from .keys import ANY, KEYS

NAME = "examplebucket-1250000000"
SECRET = b"what must stay as it is"
STEPS = ["", ".", "..", "a", "b", "link", "linked", "secret", "\0", "C:", "a\\b", "x" * 300]
HOSTILE = ANY | KEYS | st.lists(st.sampled_from(STEPS), max_size=5).map("/".join)
both_ways = pytest.mark.parametrize("way", [RelativeDirectory, PathDirectory])
Way = type[RelativeDirectory] | type[PathDirectory]


def labyrinth(place: Path, way: Way) -> FolderBucket:
    """Returns a folder with links that leave it, opened in one of two ways."""
    outside, root = place / "outside", place / "root"
    outside.mkdir()
    root.mkdir()
    (outside / "secret").write_bytes(SECRET)
    (root / "link").symlink_to(outside)
    (root / "linked").symlink_to(outside / "secret")
    bucket = FolderBucket(NAME, root)
    bucket._open_root = way
    return bucket


@pytest.fixture(scope="module")
def place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as made:
        yield Path(made)


def outside_of(bucket: FolderBucket) -> dict[str, bytes]:
    outside = bucket.path.parent / "outside"
    return {each.name: each.read_bytes() for each in outside.iterdir()}


@both_ways
@given(steps=st.lists(st.tuples(HOSTILE, st.none() | st.binary(max_size=9)), max_size=8))
def test_a_folder_behaves_like_memory_or_refuses_the_key(
    place: Path, way: Way, steps: list[tuple[str, bytes | None]]
) -> None:
    with tempfile.TemporaryDirectory(dir=place) as own:
        bucket = labyrinth(Path(own), way)
        model = MemoryBucket(NAME)
        for key, data in steps:
            if data is None:
                held = model.find(key) is not None
                for each in (bucket, model):
                    if held:
                        each.delete(key)
                    else:
                        with pytest.raises(NoSuchKey):
                            each.delete(key)
                continue
            try:
                stored = bucket.put(key, data)
            except BadKey:
                continue
            assert (stored.key, stored.size) == (key, len(data))
            model.put(key, data)
        kept = [each.key for each in model.list()]
        assert [each.key for each in bucket.list()] == kept
        for key in kept:
            with bucket.open(key) as got, model.open(key) as wanted:
                assert got.read() == wanted.read()
        # No other file is left, in the folder or outside.
        files = [
            each for each in bucket.path.rglob("*") if each.is_file() and not each.is_symlink()
        ]
        assert len(files) == len(kept)
        assert outside_of(bucket) == {"secret": SECRET}


@both_ways
@pytest.mark.parametrize(
    "key",
    ["", "/a", "a/", "../a", "a/../b", "link/a", "linked", "linked/a", "file/a", "folder", "a\\b",
     "a\0", "x" * 300, "é" * 426, "link", "\ud800"],
)  # fmt: skip
def test_a_key_that_cannot_be_a_path_is_refused(way: Way, tmp_path: Path, key: str) -> None:
    bucket = labyrinth(tmp_path, way)
    (bucket.path / "folder").mkdir()
    (bucket.path / "file").write_bytes(b"1")
    with pytest.raises(BadKey, match=r"cannot be the path of a file|cannot hold"):
        bucket.put(key, b"2")
    assert [each.key for each in bucket.list()] == ["file"]
    assert outside_of(bucket) == {"secret": SECRET}
    assert sorted(os.listdir(bucket.path)) == ["file", "folder", "link", "linked"]


@both_ways
def test_a_link_is_not_deleted(way: Way, tmp_path: Path) -> None:
    bucket = labyrinth(tmp_path, way)
    for key in ("link", "linked", "link/secret", "..", "../outside/secret"):
        with pytest.raises(NoSuchKey):
            bucket.delete(key)
    assert (bucket.path / "linked").is_symlink()
    assert outside_of(bucket) == {"secret": SECRET}


def test_readers_see_a_complete_version(tmp_path: Path) -> None:
    bucket = labyrinth(tmp_path, RelativeDirectory)
    contents = [bytes([number]) * 200_000 for number in range(4)]
    bucket.put("a/b", contents[0])
    done = threading.Event()

    def write() -> None:
        for turn in range(40):
            bucket.put("a/b", contents[turn % 4])
        done.set()

    writer = threading.Thread(target=write)
    writer.start()
    seen = 0
    while not done.is_set() or not seen:
        with bucket.open("a/b") as file:
            assert file.read() in contents
        assert [each.key for each in bucket.list()] == ["a/b"]
        seen += 1
    writer.join()


def test_both_kinds_of_bucket_are_writable(tmp_path: Path) -> None:
    assert isinstance(MemoryBucket(NAME), WritableBucket)
    assert isinstance(FolderBucket(NAME, tmp_path), WritableBucket)


def test_an_unwritable_folder_does_not_blame_the_key(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket = FolderBucket(NAME, tmp_path)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(RelativeDirectory, "write", refuse)
    monkeypatch.setattr(PathDirectory, "write", refuse)
    with pytest.raises(PermissionError):
        bucket.put("a", b"1")
