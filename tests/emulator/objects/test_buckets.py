"""Properties of every bucket, in memory or in a folder."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator.objects import (
    MAX_KEY_BYTES,
    BadBucket,
    Bucket,
    FolderBucket,
    MemoryBucket,
    NoSuchKey,
    StoredObject,
    check_name,
    is_key,
    parse_bucket,
)

from .keys import ANY, KEYS, write_objects

NAME = "examplebucket-1250000000"
OBJECTS = st.dictionaries(KEYS, st.binary(max_size=8), max_size=12)


def in_memory(_: Path, objects: dict[str, bytes]) -> tuple[Bucket, dict[str, bytes]]:
    bucket = MemoryBucket(NAME)
    for key, data in objects.items():
        bucket.put(key, data)
    return bucket, objects


def in_folder(folder: Path, objects: dict[str, bytes]) -> tuple[Bucket, dict[str, bytes]]:
    return FolderBucket(NAME, folder), write_objects(folder, objects)


Fill = Callable[[Path, dict[str, bytes]], tuple[Bucket, dict[str, bytes]]]
both = pytest.mark.parametrize("fill", [in_memory, in_folder])


@pytest.fixture(scope="module")
def places() -> Iterator[Iterator[Path]]:
    """An iterator that creates a new folder for each example."""
    with tempfile.TemporaryDirectory() as root:

        def made() -> Iterator[Path]:
            number = 0
            while True:
                number += 1
                place = Path(root, str(number))
                place.mkdir()
                yield place

        yield made()


@both
@given(objects=OBJECTS, prefix=st.just("") | KEYS | KEYS.map(lambda key: key[:2]))
def test_a_list_has_the_stored_objects_in_byte_order(
    places: Iterator[Path], fill: Fill, objects: dict[str, bytes], prefix: str
) -> None:
    bucket, kept = fill(next(places), objects)
    expected = sorted((key for key in kept if key.startswith(prefix)), key=str.encode)
    listed = list(bucket.list(prefix))
    assert [each.key for each in listed] == expected
    assert [each.size for each in listed] == [len(kept[key]) for key in expected]


@both
@given(objects=OBJECTS)
def test_each_object_is_found_and_read_back(
    places: Iterator[Path], fill: Fill, objects: dict[str, bytes]
) -> None:
    bucket, kept = fill(next(places), objects)
    before = datetime.now(UTC) - timedelta(hours=1)
    for key, data in kept.items():
        found = bucket.find(key)
        assert found is not None
        assert (found.key, found.size) == (key, len(data))
        assert before < found.modified < datetime.now(UTC)
        assert found.modified.microsecond == 0
        with bucket.open(key) as file:
            assert file.read() == data
            assert file.seek(0) == 0
            assert file.read() == data


@both
@given(objects=OBJECTS, key=ANY)
def test_any_text_can_be_looked_up(
    places: Iterator[Path], fill: Fill, objects: dict[str, bytes], key: str
) -> None:
    bucket, kept = fill(next(places), objects)
    assert [each.key for each in bucket.list(key)] == sorted(
        each for each in kept if each.startswith(key)
    )
    if key in kept:
        return
    assert bucket.find(key) is None
    with pytest.raises(NoSuchKey):
        bucket.open(key)


@given(ANY | KEYS | st.text(min_size=MAX_KEY_BYTES - 20, max_size=MAX_KEY_BYTES + 20))
def test_memory_accepts_only_valid_keys(key: str) -> None:
    bucket = MemoryBucket(NAME)
    if is_key(key):
        stored = bucket.put(key, b"12")
        assert bucket.find(key) == stored
        assert list(bucket.list(key)) == [stored]
        assert 0 < len(key.encode()) <= MAX_KEY_BYTES
    else:
        with pytest.raises(ValueError, match="not an object key: it must be 1 to 850 bytes"):
            bucket.put(key, b"12")
        assert list(bucket.list()) == []


def test_a_key_is_measured_in_bytes() -> None:
    assert is_key("é" * 425)
    assert not is_key("é" * 426)
    assert is_key("k" * 850)
    assert not is_key("k" * 851)
    assert not is_key("")
    assert not is_key("\udc80")


def test_memory_keeps_the_upload_time_in_utc_and_whole_seconds() -> None:
    bucket = MemoryBucket(NAME)
    china = timezone(timedelta(hours=8))
    stored = bucket.put("a", b"xyz", datetime(2022, 2, 1, 12, 0, 0, 999_999, china))
    assert stored == StoredObject("a", 3, datetime(2022, 2, 1, 4, tzinfo=UTC))
    assert stored.modified.utcoffset() == timedelta()
    local = datetime(2022, 2, 1, 12)
    assert bucket.put("a", b"", local).modified == local.astimezone(UTC)


def test_memory_replaces_and_removes() -> None:
    bucket = MemoryBucket(NAME)
    bucket.put("a", b"old")
    with bucket.open("a") as file:
        bucket.put("a", b"newer")
        assert file.read() == b"old"
    assert [each.size for each in bucket.list()] == [5]
    bucket.delete("a")
    assert list(bucket.list()) == []
    with pytest.raises(NoSuchKey, match="there is no object 'a'"):
        bucket.delete("a")


def test_memory_can_be_changed_while_it_is_listed() -> None:
    bucket = MemoryBucket(NAME)
    for key in "abcd":
        bucket.put(key, b"")
    walk = bucket.list()
    assert next(walk).key == "a"
    bucket.delete("b")
    bucket.put("bb", b"")
    keys = [each.key for each in walk]
    assert "b" not in keys
    assert [key for key in keys if key != "bb"] == ["c", "d"]


def test_a_missing_object_is_a_lookup_error_with_a_short_message() -> None:
    error = NoSuchKey("k" * 5000)
    assert isinstance(error, LookupError)
    assert error.key == "k" * 5000
    assert len(str(error)) < 120


@pytest.mark.parametrize("name", [NAME, "a-12345", "0-b-1250000000", "a" * 50 + "-1250000000"])
def test_valid_bucket_names_are_accepted(name: str) -> None:
    assert check_name(name) == name
    assert MemoryBucket(name).name == name
    assert repr(MemoryBucket(name)) == f"<MemoryBucket {name}>"


@pytest.mark.parametrize(
    "name",
    [
        "a.b-1250000000",
        "a" * 51 + "-1250000000",
        "a-１２５０００００００",
        "../x-1250000000",
        "",
        "bucket",
        "Bucket-1250000000",
        "-1250000000",
        "a_b-1250000000",
        "a-12",
        NAME + "\n",
    ],
)
def test_invalid_bucket_names_are_refused(name: str, tmp_path: Path) -> None:
    for make in (check_name, MemoryBucket, parse_bucket):
        with pytest.raises(BadBucket, match=r"not a bucket name: it must be .*BucketName-APPID"):
            make(name)
    with pytest.raises(BadBucket, match="not a bucket name"):
        FolderBucket(name, tmp_path)


def test_an_argument_without_a_folder_is_a_bucket_in_memory() -> None:
    bucket = parse_bucket(NAME)
    assert isinstance(bucket, MemoryBucket)
    assert bucket.name == NAME


def test_an_argument_with_a_folder_is_a_folder_bucket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "a=b ü"
    folder.mkdir()
    (folder / "x").write_bytes(b"1")
    bucket = parse_bucket(f"{NAME}={folder}")
    assert isinstance(bucket, FolderBucket)
    assert (bucket.name, bucket.path) == (NAME, folder.resolve())
    assert [each.key for each in bucket.list()] == ["x"]
    monkeypatch.setenv("HOME", str(tmp_path))
    at_home = parse_bucket(f"{NAME}=~/a=b ü")
    assert isinstance(at_home, FolderBucket)
    assert at_home.path == folder.resolve()
    assert repr(at_home) == f"<FolderBucket {NAME}>"


def test_an_argument_with_an_unusable_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    for folder, reason in {
        tmp_path / "missing": "it does not exist; create it, or use another one",
        tmp_path / "file": "it is a file",
        loop: "cannot be used",
        "~nobody-of-this-name/x": "it does not exist",
        "a\0b": "null",
    }.items():
        with pytest.raises(BadBucket, match=reason) as caught:
            parse_bucket(f"{NAME}={folder}")
        assert NAME in str(caught.value)
    with pytest.raises(BadBucket, match="there is no folder after the ="):
        parse_bucket(f"{NAME}=")
    with pytest.raises(BadBucket, match="not a bucket name"):
        parse_bucket(f"={tmp_path}")
