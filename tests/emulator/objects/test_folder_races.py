"""Folders that change while they are read, and folders of any size."""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cloudinfinite_emulator.objects import FolderBucket, NoSuchKey, StoredObject, folder
from cloudinfinite_emulator.objects.directory import PathDirectory, RelativeDirectory
from cloudinfinite_emulator.objects.stored import from_unix

from ..memory import peak
from .folders import NAME, SECRET, absent, keys, labyrinth


def test_a_removed_folder_is_empty_until_it_returns(bucket: FolderBucket) -> None:
    bucket.path.rename(bucket.path.with_name("elsewhere"))
    assert keys(bucket) == []
    assert absent(bucket, "a/b/c")
    bucket.path.symlink_to(bucket.path.with_name("elsewhere"))
    assert keys(bucket) == []
    assert absent(bucket, "a/b/c")
    bucket.path.unlink()
    bucket.path.mkdir()
    (bucket.path / "new").write_bytes(b"")
    assert keys(bucket) == ["new"]


def test_swapped_in_links_are_not_followed(tmp_path: Path) -> None:
    """While links outside replace a folder and a file, only what is inside can be read."""
    bucket = labyrinth(tmp_path)
    root, done = bucket.path, threading.Event()
    (root / "turn").mkdir()
    (root / "turn" / "secret").write_bytes(b"inside")
    (root / "other").write_bytes(b"inside")

    def swap() -> None:
        while not done.is_set():
            (root / "turn").rename(root / "aside")
            (root / "turn").symlink_to(tmp_path / "outside")
            (root / "plain").symlink_to(tmp_path / "outside" / "secret")
            (root / "plain").rename(root / "other")
            (root / "turn").unlink()
            (root / "aside").rename(root / "turn")
            (root / "plain").write_bytes(b"inside")
            (root / "plain").rename(root / "other")

    swapper = threading.Thread(target=swap)
    swapper.start()
    seen: set[int | None] = set()
    read: set[bytes | None] = set()
    try:
        for _ in range(1000):
            for key in ("turn/secret", "other"):
                try:
                    with bucket.open(key) as file:
                        read.add(file.read())
                except NoSuchKey:
                    read.add(None)
                found = bucket.find(key)
                seen.add(None if found is None else found.size)
            seen.update(each.size for each in bucket.list("turn/"))
    finally:
        done.set()
        swapper.join()
    assert read <= {b"inside", None}
    assert b"inside" in read
    assert seen <= {len(b"inside"), None}


@pytest.mark.parametrize("base", [RelativeDirectory, PathDirectory])
def test_a_file_replaced_by_a_link_after_the_check_is_not_opened(
    tmp_path: Path, base: type[RelativeDirectory | PathDirectory]
) -> None:
    """The race of the test above, made deterministic."""
    bucket = labyrinth(tmp_path)
    victim = bucket.path / "victim"

    def swapping(self: RelativeDirectory, name: str) -> os.stat_result:
        info: os.stat_result = base.stat(self, name)  # type: ignore[arg-type]
        (bucket.path / "new").symlink_to(tmp_path / "outside" / "secret")
        (bucket.path / "new").replace(victim)
        return info

    victim.write_bytes(b"inside")
    bucket._open_root = type("Swapping", (base,), {"stat": swapping})
    with pytest.raises(NoSuchKey):
        bucket.open("victim")
    assert victim.read_bytes() == SECRET


def test_a_file_replaced_by_another_after_the_check_is_not_opened(
    tmp_path: Path,
) -> None:
    """Where opening may follow links, a file is identified by its inode."""

    class Swapping(PathDirectory):
        def stat(self, name: str) -> os.stat_result:
            info = super().stat(name)
            (tmp_path / "other").write_bytes(SECRET)
            (tmp_path / "other").replace(tmp_path / name)
            return info

    (tmp_path / "victim").write_bytes(b"inside")
    bucket = FolderBucket(NAME, tmp_path)
    bucket._open_root = Swapping
    before = os.listdir("/dev/fd")
    with pytest.raises(NoSuchKey):
        bucket.open("victim")
    assert os.listdir("/dev/fd") == before


def test_a_folder_replaced_by_a_link_after_the_check_is_not_entered(tmp_path: Path) -> None:
    root = labyrinth(tmp_path).path
    (root / "deep").mkdir()
    (root / "deep" / "deep").mkdir()
    (root / "deep" / "deep" / "mine").write_bytes(b"inside")
    by_descriptor, by_path = RelativeDirectory(root / "deep"), PathDirectory(root / "deep")
    (root / "deep").rename(tmp_path / "aside")
    (root / "deep").symlink_to(tmp_path / "outside")
    inner = by_descriptor.enter("deep")
    assert list(inner.scan()) == [("mine", False)]
    inner.close()
    by_descriptor.close()
    with pytest.raises(FileNotFoundError, match="deep was replaced while it was entered"):
        by_path.enter("deep")


def test_a_file_removed_during_a_listing_is_not_listed(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).write_bytes(b"")

    class Going(RelativeDirectory):
        def scan(self) -> Iterator[tuple[str, bool]]:
            yield from list(super().scan())
            (tmp_path / "b").unlink(missing_ok=True)

    bucket = FolderBucket(NAME, tmp_path)
    bucket._open_root = Going
    assert keys(bucket) == ["a", "c"]


@contextmanager
def unprivileged() -> Iterator[None]:
    """Drops superuser rights, with which every file is readable."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(before)


def test_unreadable_files_are_errors_and_not_missing() -> None:
    with tempfile.TemporaryDirectory() as place:
        os.chmod(place, 0o755)
        root = Path(place)
        (root / "file").write_bytes(b"1")
        (root / "z").mkdir()
        (root / "z" / "file").write_bytes(b"1")
        (root / "file").chmod(0)
        (root / "z").chmod(0)
        bucket = FolderBucket(NAME, root)
        with unprivileged():
            assert bucket.find("file") is not None
            with pytest.raises(PermissionError):
                bucket.open("file")
            with pytest.raises(PermissionError):
                bucket.find("z/file")
            walk = bucket.list()
            assert next(walk).key == "file"
            with pytest.raises(PermissionError):
                next(walk)
        (root / "z").chmod(0o755)


def test_the_time_is_that_of_the_file_in_utc_and_whole_seconds(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"123")
    bucket = FolderBucket(NAME, tmp_path)
    os.utime(path, ns=(0, 1_643_688_000_999_999_999))
    assert bucket.find("a") == StoredObject("a", 3, datetime(2022, 2, 1, 4, tzinfo=UTC))
    os.utime(path, ns=(0, -1))
    assert next(bucket.list()).modified == datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(("seconds", "year"), [(10**12, 9999), (-(10**12), 1), (10**30, 9999)])
def test_a_time_beyond_datetime_is_clamped(seconds: int, year: int) -> None:
    assert from_unix(seconds).year == year
    assert from_unix(seconds).tzinfo is UTC


def test_large_folders_are_read_in_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder, "_PAGE", 3)
    names = [f"{number:02}" for number in range(8)] + ["03/a", "03/b", "03.5", "03-"]
    for name in names:
        if name != "03":
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_bytes(b"")
    bucket = FolderBucket(NAME, tmp_path)
    assert keys(bucket) == sorted(set(names) - {"03"})
    walk = bucket.list()
    assert next(walk).key == "00"
    (tmp_path / "05").unlink()
    (tmp_path / "06").unlink()
    (tmp_path / "06").mkdir()
    rest = [each.key for each in walk]
    assert rest == ["01", "02", "03-", "03.5", "03/a", "03/b", "04", "07"]


def test_a_listing_leaves_no_descriptor_open(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["d"] * 40)
    deep.mkdir(parents=True)
    (deep / "file").write_bytes(b"")
    (deep / "file2").write_bytes(b"")
    bucket = FolderBucket(NAME, tmp_path)
    before = os.listdir("/dev/fd")
    walk = bucket.list()
    assert next(walk).key.endswith("/file")
    assert os.listdir("/dev/fd") == before
    for key in ("d/" * 40 + "none", "d/x", "d/" * 40 + "file/x", "\0"):
        assert absent(bucket, key)
    assert os.listdir("/dev/fd") == before


def test_a_tree_deeper_than_any_key_is_cut_off(tmp_path: Path) -> None:
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(600):
        os.mkdir("d", dir_fd=here)
        inner = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(os.open("f", os.O_CREAT, dir_fd=inner))
        os.close(here)
        here = inner
    os.close(here)
    listed = keys(FolderBucket(NAME, tmp_path))
    assert len(listed) == 424
    assert max(map(len, listed)) == 849


@pytest.mark.slow
def test_memory_does_not_grow_with_the_folder(tmp_path: Path) -> None:
    def listing(count: int) -> int:
        for number in range(count):
            (tmp_path / f"{number:06}").touch()
        return peak(
            f"assert sum(1 for _ in FolderBucket({NAME!r}, {str(tmp_path)!r}).list()) == {count}",
            "from cloudinfinite_emulator.objects import FolderBucket, folder; folder._PAGE = 200",
        )

    small = listing(400)
    assert listing(4000) <= 1.3 * small
