"""Finding the objects of an Input, by each of its fields, by several, and within an interval."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator.objects import (
    Bucket,
    FolderBucket,
    MemoryBucket,
    NoSuchKey,
    StoredObject,
)
from cloudinfinite_emulator.sources import Found, SourceError, find_objects
from cloudinfinite_runtime.codec.lexical import is_xml_text

from ..objects.keys import KEYS
from .inputs import (
    MANIFEST,
    NAME,
    SCHEMA,
    find,
    keys,
    manifest,
    named,
    one_file,
    refusal,
    row,
    table,
)

NOON = datetime(2022, 2, 1, 12, tzinfo=UTC)
MOMENTS = st.integers(-3, 3).map(lambda hours: NOON + timedelta(hours=hours))
BOUNDS = st.none() | MOMENTS
WITHOUT_TIMES = ", ".join(name for name in SCHEMA.split(", ") if name != "LastModifiedDate")


def url(key: str) -> str:
    return f"https://{NAME}.cos.ap-beijing.myqcloud.com/{key}"


def is_within(moment: datetime, start: datetime | None, end: datetime | None) -> bool:
    return (start is None or moment >= start) and (end is None or moment <= end)


@given(
    objects=st.dictionaries(KEYS.filter(is_xml_text), MOMENTS, min_size=1, max_size=8),
    start=BOUNDS,
    end=BOUNDS,
)
def test_each_field_finds_objects_uploaded_within_the_interval(
    objects: dict[str, datetime], start: datetime | None, end: datetime | None
) -> None:
    listed = {f"in/{key}": moment for key, moment in objects.items()}
    rows = [row(key, moment.isoformat()) for key, moment in listed.items()]
    bucket = one_file(table(rows))
    for key, moment in listed.items():
        bucket.put(key, b"", moment)
    bucket.put("in", b"not below the prefix", NOON)
    expected = [key for key, moment in listed.items() if is_within(moment, start, end)]
    assert [each.key for each in find(bucket, start, end, Manifest=MANIFEST)] == expected
    assert [each.key for each in find(bucket, start, end, Prefix="in/")] == sorted(expected)
    one = next(iter(listed))
    assert [each.key for each in find(bucket, start, end, Object=one)] == (
        [one] if one in expected else []
    )


def test_the_interval_includes_both_ends() -> None:
    bucket = MemoryBucket(NAME)
    bucket.put("a", b"", NOON)
    china = NOON.astimezone(timezone(timedelta(hours=8)))
    second = timedelta(seconds=1)
    assert find(bucket, china, china, Prefix="a") == [Found("a", NOON)]
    assert find(bucket, NOON + second, None, Prefix="a") == []
    assert find(bucket, None, NOON - second, Prefix="a") == []


@pytest.mark.parametrize("field", ["UrlFile", "Object", "Manifest"])
def test_the_bucket_provides_the_time_if_the_source_has_none(field: str) -> None:
    bucket = one_file(table([row("old"), row("new")], WITHOUT_TIMES), fileSchema=WITHOUT_TIMES)
    bucket.put("old", b"", NOON - timedelta(days=1))
    bucket.put("new", b"", NOON)
    bucket.put("urls", f"{url('old')}\n{url('new')}".encode())
    fields = {"UrlFile": "urls", "Object": "new", "Manifest": MANIFEST}
    assert find(bucket, NOON, None, **{field: fields[field]}) == [Found("new", NOON)]


@pytest.mark.parametrize("field", ["UrlFile", "Object", "Manifest"])
def test_listed_keys_are_found_even_if_the_bucket_lacks_them(field: str) -> None:
    bucket = one_file(table([row("gone")], WITHOUT_TIMES), fileSchema=WITHOUT_TIMES)
    bucket.put("urls", url("gone").encode())
    fields = {"UrlFile": "urls", "Object": "gone", "Manifest": MANIFEST}
    assert find(bucket, NOON, NOON, **{field: fields[field]}) == [Found("gone", None)]
    assert find(bucket, **{field: fields[field]}) == [Found("gone", None)]


def test_without_an_interval_the_bucket_is_not_queried() -> None:
    class Unqueried(MemoryBucket):
        def find(self, key: str) -> StoredObject | None:
            raise AssertionError(f"asked for {key}")

    bucket = Unqueried(NAME)
    bucket.put("urls", url("a").encode())
    assert keys(bucket, Object="b", UrlFile="urls") == ["b", "a"]


def test_fields_are_searched_in_turn_and_duplicates_are_kept() -> None:
    bucket = one_file(table([row("m"), row("p/1")]))
    for key in ("p/2", "p/1", "o"):
        bucket.put(key, b"")
    bucket.put("urls", f"{url('u')}\n{url('o')}".encode())
    found = keys(bucket, Manifest=MANIFEST, UrlFile="urls", Object="o", Prefix="p/")
    assert found == ["p/1", "p/2", "o", "u", "o", "m", "p/1"]


@pytest.mark.parametrize("fields", [{}, {"Prefix": ""}, {"Object": "", "Manifest": ""}])
def test_an_empty_input_is_an_error(fields: dict[str, str]) -> None:
    code, message = refusal(MemoryBucket(NAME), **fields)
    assert code == "InvalidArgument"
    assert "add Prefix, Object, UrlFile or Manifest" in message


def test_a_prefix_without_objects_finds_none() -> None:
    assert keys(MemoryBucket(NAME), Prefix="none/") == []


@pytest.mark.parametrize("field", ["UrlFile", "Manifest"])
def test_a_missing_document_is_named(field: str) -> None:
    code, message = refusal(MemoryBucket(NAME), **{field: "../../etc/passwd"})
    assert code == "ResourceNotFound"
    assert "'../../etc/passwd' is not in the bucket examplebucket-1250000000" in message


def test_a_folder_bucket_can_be_searched(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a b.mp4").write_bytes(b"")
    (tmp_path / "urls.txt").write_text(url("in/a%20b.mp4") + "\r\n")
    bucket = FolderBucket(NAME, tmp_path)
    assert keys(bucket, Prefix="in/", UrlFile="urls.txt") == ["in/a b.mp4"] * 2


def test_an_abandoned_search_closes_its_files() -> None:
    class Recording(MemoryBucket):
        opened: list[BinaryIO]

        def open(self, key: str) -> BinaryIO:
            self.opened = [*getattr(self, "opened", []), super().open(key)]
            return self.opened[-1]

    bucket = Recording(NAME)
    bucket.put("urls", "\n".join(url(str(number)) for number in range(9)).encode())
    data = table([row(str(number)) for number in range(9)])
    bucket.put("inventory/data.csv", data)
    bucket.put(MANIFEST, json.dumps(manifest({"inventory/data.csv": data})).encode())
    for fields in ({"UrlFile": "urls"}, {"Manifest": MANIFEST}):
        walk = find_objects(bucket, named(**fields), None, None)
        assert next(walk).key == "0"
        assert not bucket.opened[-1].closed
        assert isinstance(walk, Iterator)
        walk.close()  # type: ignore[attr-defined]
        assert all(file.closed for file in bucket.opened)


class Stopped(Exception):
    """The exception that the checkpoint raises."""


@pytest.mark.parametrize("field", ["Prefix", "UrlFile", "Manifest"])
def test_a_checkpoint_ends_a_search_that_finds_nothing(field: str) -> None:
    bucket = one_file(table([row(f"in/{number}") for number in range(50)]))
    for number in range(50):
        bucket.put(f"in/{number}", b"", NOON)
    bucket.put("urls", b"\n" * 1000)
    fields = {"Prefix": "in/", "UrlFile": "urls", "Manifest": MANIFEST}
    passed = 0

    def checkpoint() -> None:
        nonlocal passed
        passed += 1
        if passed == 20:
            raise Stopped

    later = datetime(2030, 1, 1, tzinfo=UTC)
    walk = find_objects(bucket, named(**{field: fields[field]}), later, None, checkpoint=checkpoint)
    with pytest.raises(Stopped):
        next(walk)


class Broken(MemoryBucket):
    """A bucket on a failing disk."""

    def __init__(self, error: OSError) -> None:
        super().__init__(NAME)
        self.error = error

    def list(self, prefix: str = "") -> Iterator[StoredObject]:
        yield from super().list(prefix)
        raise self.error

    def find(self, key: str) -> StoredObject | None:
        if key in self._objects:
            return super().find(key)
        raise self.error

    def open(self, key: str) -> BinaryIO:
        try:
            return super().open(key)
        except NoSuchKey:
            raise self.error from None


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PermissionError(13, "Permission denied"), "ResourceAccessDenied"),
        (OSError(5, "Input/output error"), "ResourceDownloadFailed"),
    ],
)
def test_a_read_error_is_a_source_error(error: OSError, code: str) -> None:
    bucket: Bucket = Broken(error)
    for fields in ({"Prefix": "in/"}, {"UrlFile": "urls"}, {"Manifest": MANIFEST}):
        assert refusal(bucket, **fields)[0] == code
        assert str(error.strerror) in refusal(bucket, **fields)[1]
    with pytest.raises(SourceError, match="the object 'a' cannot be read") as caught:
        find(bucket, NOON, None, Object="a")
    assert caught.value.code == code
    assert caught.value.__cause__ is error


def test_a_read_error_in_the_middle_is_a_source_error() -> None:
    class Failing(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

        def readline(self, size: int | None = -1, /) -> bytes:
            return super().readline(size) or self.read()

    class Half(MemoryBucket):
        def open(self, key: str) -> BinaryIO:
            with super().open(key) as file:
                return Failing(file.read())

    bucket = Half(NAME)
    bucket.put("urls", f"{url('a')}\n".encode())
    bucket.put(MANIFEST, b"{}")
    walk = find_objects(bucket, named(UrlFile="urls"), None, None)
    assert next(walk).key == "a"
    with pytest.raises(SourceError, match="the URL file 'urls' cannot be read: Input/output error"):
        next(walk)
    code, message = refusal(bucket, Manifest=MANIFEST)
    assert code == "ResourceDownloadFailed"
    assert message == f"the manifest '{MANIFEST}' cannot be read: Input/output error"


def test_an_unreadable_inventory_file_is_reported() -> None:
    bucket = Broken(PermissionError(13, "Permission denied"))
    bucket.put(MANIFEST, json.dumps(manifest({"secret.csv": b""})).encode())
    code, message = refusal(bucket, Manifest=MANIFEST)
    assert code == "ResourceAccessDenied"
    assert message == "the inventory file 'secret.csv' cannot be read: Permission denied"
