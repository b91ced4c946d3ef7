"""No key leads out of a folder, whatever the folder contains."""

from __future__ import annotations

import os
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator.objects import FolderBucket
from cloudinfinite_emulator.objects.directory import PathDirectory, RelativeDirectory
from cloudinfinite_emulator.objects.key import is_name, path_of

from .folders import NAME, absent, keys, labyrinth
from .keys import ANY, KEYS


@pytest.fixture(scope="module")
def maze() -> Iterator[FolderBucket]:
    with tempfile.TemporaryDirectory() as place:
        yield labyrinth(Path(place))


STEPS = ["", ".", "..", "a", "b", "c", "link", "linked", "secret", "deep", "self", "up", "outside"]


@given(
    key=ANY
    | st.lists(st.sampled_from([*STEPS, "same", "root", "\0", "C:", "loop"]), max_size=6).map(
        "/".join
    ),
    lead=st.sampled_from(["", "/", "//", "./", "../", "\\", "\\\\?\\", "file://", "C:\\"]),
)
def test_no_other_key_leads_to_any_file(maze: FolderBucket, key: str, lead: str) -> None:
    full = lead + key
    if full == "a/b/c":
        return
    for open_root in (RelativeDirectory, PathDirectory):
        maze._open_root = open_root
        assert absent(maze, full)


@given(KEYS | ANY)
def test_a_path_joins_to_its_key(key: str) -> None:
    path = path_of(key)
    if path is not None:
        assert "/".join(path) == key
        assert not {"", ".", ".."} & set(path)
        assert not any(sign in name for name in path for sign in "/\\\0")
    for_windows = path_of(key, windows=True)
    assert for_windows in (None, path)


@given(KEYS)
def test_a_key_of_plain_names_has_a_path(key: str) -> None:
    assert path_of(key, windows=False) == tuple(key.split("/"))


def test_the_real_key_leads_to_the_file(bucket: FolderBucket) -> None:
    with bucket.open("a/b/c") as file:
        assert file.read() == b"inside"
    found = bucket.find("a/b/c")
    assert found is not None
    assert found.size == len(b"inside")


def test_links_are_not_listed_at_any_depth(bucket: FolderBucket) -> None:
    assert keys(bucket) == ["a/b/c"]
    for prefix in ("link", "link/", "a/link/", "a/self/", "a/up/", "../", "/", "a/b/../"):
        assert keys(bucket, prefix) == []


def test_variants_of_a_key_are_not_found(bucket: FolderBucket) -> None:
    assert absent(bucket, str(bucket.path / "a" / "b" / "c"))
    assert absent(bucket, f"/{bucket.path}/a/b/c")
    assert absent(bucket, "/a/b/c")
    assert absent(bucket, "a//b/c")
    assert absent(bucket, "a/b/c/")
    assert absent(bucket, "a/b/c/d")
    assert absent(bucket, "a/b")
    assert absent(bucket, "a/b/")


@pytest.mark.parametrize("key", ["n" * 256, "n" * 851, "n" * 1_000_000, "/".join(["a"] * 425)])
def test_keys_that_are_too_long_are_not_found(bucket: FolderBucket, key: str) -> None:
    assert absent(bucket, key)
    assert keys(bucket, key) == []


def test_the_folder_itself_may_be_a_link(tmp_path: Path) -> None:
    target = labyrinth(tmp_path).path
    (tmp_path / "alias").symlink_to(target)
    bucket = FolderBucket(NAME, tmp_path / "alias")
    assert bucket.path == target.resolve()
    assert keys(bucket) == ["a/b/c"]


def test_pipes_sockets_and_devices_do_not_hang(bucket: FolderBucket) -> None:
    os.mkfifo(bucket.path / "pipe")
    # The path of a socket is limited to about 100 bytes.
    here = os.open(bucket.path, os.O_RDONLY)
    server = socket.socket(socket.AF_UNIX)
    try:
        server.bind(f"/proc/self/fd/{here}/socket" if sys.platform == "linux" else "socket")
        assert (bucket.path / "socket").is_socket()
        for key in ("pipe", "socket"):
            assert absent(bucket, key)
        assert keys(bucket) == ["a/b/c"]
    finally:
        server.close()
        os.close(here)


def test_a_pipe_that_replaces_a_file_does_not_hang(bucket: FolderBucket) -> None:
    """Opening does not block, even if the pipe appeared after the file was checked."""
    os.mkfifo(bucket.path / "pipe")
    root = RelativeDirectory(bucket.path)
    root.stat = lambda name: os.stat(bucket.path)  # type: ignore[method-assign]
    try:
        with pytest.raises(FileNotFoundError):
            root.open("pipe")
    finally:
        root.close()


def test_names_with_different_normal_forms_are_different(tmp_path: Path) -> None:
    composed, decomposed = "\u00e9", "e\u0301"
    (tmp_path / composed).write_bytes(b"1")
    bucket = FolderBucket(NAME, tmp_path)
    # If the file system treats both as one name, only the stored spelling matches.
    bucket._must_spell = True
    assert bucket.find(composed) is not None
    assert absent(bucket, decomposed)
    assert keys(bucket) == [composed]


def test_only_the_exact_spelling_matches_on_case_insensitive_systems(tmp_path: Path) -> None:
    (tmp_path / "Folder").mkdir()
    (tmp_path / "Folder" / "File").write_bytes(b"1")
    bucket = FolderBucket(NAME, tmp_path)
    bucket._must_spell = True
    assert bucket.find("Folder/File") is not None
    assert absent(bucket, "folder/File")
    assert absent(bucket, "Folder/file")


def test_a_name_that_is_not_unicode_is_not_listed(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    with open(os.fsencode(tmp_path) + b"/\xff\xfe", "wb"):
        pass
    bucket = FolderBucket(NAME, tmp_path)
    assert keys(bucket) == ["a"]
    assert absent(bucket, "\udcff\udcfe")


@pytest.mark.parametrize("name", ["a\\b", "..\\outside", "\\"])
def test_keys_contain_no_backslashes(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    bucket = FolderBucket(NAME, tmp_path)
    assert keys(bucket) == []
    assert absent(bucket, name)


@pytest.mark.parametrize(
    "name",
    [
        "con",
        "NUL",
        "Aux.mp4",
        "com1",
        "LPT9.tar.gz",
        "COM¹",
        "con .txt",
        "CONIN$",
        "a.",
        "a ",
        "...",
        *["a:b", "a:$DATA", "a?", "a*", 'a"', "<", ">", "|", "a\nb", "\x1f"],
    ],
)
def test_names_with_a_meaning_on_windows_are_refused_there(name: str) -> None:
    assert is_name(name, windows=False)
    assert not is_name(name, windows=True)
    assert path_of(f"a/{name}/b", windows=True) is None


@pytest.mark.parametrize(
    "name", ["console", "nul1", "com", "com10", "a.con", "aux-1.mp4", ".hidden"]
)
def test_similar_names_are_allowed_on_windows(name: str) -> None:
    assert is_name(name, windows=True)


def test_windows_device_names_are_plain_files_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "nul").write_bytes(b"1")
    assert keys(FolderBucket(NAME, tmp_path)) == ["nul"]
