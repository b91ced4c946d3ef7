"""Inventories: valid ones are read completely, and broken ones are reported."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator.objects import MemoryBucket
from cloudinfinite_emulator.sources import Found, SourceError, find_objects

from ..memory import peak
from ..objects.keys import KEYS
from .inputs import (
    CODES,
    MANIFEST,
    NAME,
    SCHEMA,
    find,
    inventory,
    keys,
    manifest,
    named,
    one_file,
    packed,
    refusal,
    row,
    table,
)

TIMES = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)).map(
    lambda moment: moment.replace(microsecond=0)
)
OFFSETS = st.sampled_from([UTC, timezone(timedelta(hours=8)), timezone(-timedelta(hours=3.5))])
FOUND = st.lists(st.builds(Found, KEYS, TIMES), max_size=6)
COLUMNS = ["Appid", "Bucket", "Size", "ETag", "StorageClass", "Tag", "x-cos-meta-a", "Crc64"]


@given(
    tables=st.lists(FOUND, max_size=3),
    columns=st.lists(st.sampled_from(COLUMNS), unique=True).map(
        lambda names: [*names, "Key", "LastModifiedDate"]
    ),
    order=st.randoms(use_true_random=False),
    encode=st.sampled_from([quote_plus, lambda key: quote(key, safe=""), quote]),
    offset=OFFSETS,
    quote_all=st.booleans(),
    pack=st.lists(st.sampled_from([bytes, gzip.compress]), min_size=3, max_size=3),
    separator=st.sampled_from([", ", ","]),
)
def test_an_inventory_is_read_completely(
    tables: list[list[Found]],
    columns: list[str],
    order: Any,
    encode: Any,
    offset: timezone,
    quote_all: bool,
    pack: Any,
    separator: str,
) -> None:
    order.shuffle(columns)
    schema = separator.join(columns)
    files = {}
    for number, (objects, packing) in enumerate(zip(tables, pack, strict=False)):
        rows = [
            row(
                "",
                each.modified.astimezone(offset).isoformat(),  # type: ignore[union-attr]
                Key=encode(each.key),
                Tag='a"b\n,c',
            )
            for each in objects
        ]
        files[f"inventory/{number}.csv"] = packing(table(rows, schema, quote_all))
    bucket = inventory(files, fileSchema=schema)
    assert find(bucket, Manifest=MANIFEST) == [each for objects in tables for each in objects]


@given(data=st.data(), place=st.integers(0), bits=st.integers(1, 255), pack=st.booleans())
def test_a_changed_byte_is_noticed(data: st.DataObject, place: int, bits: int, pack: bool) -> None:
    whole = (packed if pack else table)([row("a"), row("b")])
    broken = bytearray(whole)
    broken[place % len(whole)] ^= bits
    bucket = one_file(whole)
    bucket.put("inventory/data.csv", bytes(broken))
    code, message = refusal(bucket, Manifest=MANIFEST)
    assert code == "InvalidArgument"
    assert message.startswith("the inventory file 'inventory/data.csv': its MD5 is ")


def unchecked(data: bytes, key: str = "inventory/data.csv", **more: Any) -> MemoryBucket:
    """Returns an inventory whose manifest has neither size nor checksum."""
    return one_file(data, key, files=[{"key": key}], **more)


@given(
    place=st.integers(0),
    replacement=st.binary(max_size=4),
    cut=st.integers(0, 4),
    pack=st.booleans(),
)
def test_without_a_checksum_a_broken_file_gives_keys_or_an_error(
    place: int, replacement: bytes, cut: int, pack: bool
) -> None:
    whole = (packed if pack else table)([row("a"), row("b/视频")])
    at = place % len(whole)
    broken = whole[:at] + replacement + whole[at + cut :]
    try:
        assert all(each.key for each in find(unchecked(broken), Manifest=MANIFEST))
    except SourceError as error:
        assert error.code in CODES
        assert "'inventory/data.csv'" in error.message


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
FIELDS = ["sourceBucket", "sourceAppid", "fileFormat", "fileSchema", "files"]


@given(name=st.sampled_from(FIELDS), value=JSON)
def test_a_manifest_with_anything_in_a_field_is_read_or_refused(name: str, value: Any) -> None:
    bucket = one_file(table([row("a")]), **{name: value})
    try:
        assert keys(bucket, Manifest=MANIFEST) in ([], ["a"])
    except SourceError as error:
        assert error.code in CODES
        assert f"manifest '{MANIFEST}'" in error.message or "inventory file" in error.message


@given(st.sampled_from(["key", "size", "md5Checksum", "MD5checksum"]), JSON)
def test_a_file_with_anything_in_a_field_is_read_or_refused(name: str, value: Any) -> None:
    data = table([row("a")])
    entry = {**manifest({"inventory/data.csv": data})["files"][0], name: value}
    try:
        assert keys(one_file(data, files=[entry]), Manifest=MANIFEST) == ["a"]
    except SourceError as error:
        assert error.code in CODES


@given(st.binary(max_size=40) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_other_bytes_are_refused_as_a_manifest(body: bytes) -> None:
    bucket = MemoryBucket(NAME)
    bucket.put(MANIFEST, body)
    code, message = refusal(bucket, Manifest=MANIFEST)
    assert code == "InvalidArgument"
    assert message.startswith(f"the manifest '{MANIFEST}': ")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "it is not JSON"),
        (b"a,b\n", "it is not JSON"),
        (b"\xff\xfe\xff", "it is not JSON"),
        (b"1" * 5000, "it is not JSON"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"a":' * 100_000, "nested too deeply"),
        (b"[]", "it must be a JSON object"),
        (b"null", "it must be a JSON object"),
        (b" " * (4 * 1024 * 1024 + 1), "a manifest has at most 4194304 bytes"),
        (b"{}", "its field fileFormat must be a string"),
    ],
)
def test_invalid_manifests_are_refused(body: bytes, reason: str) -> None:
    bucket = MemoryBucket(NAME)
    bucket.put(MANIFEST, body)
    assert reason in refusal(bucket, Manifest=MANIFEST)[1]


@pytest.mark.parametrize(
    ("fields", "code", "reason"),
    [
        (
            {"fileFormat": "ORC"},
            "ResourceNotSupported",
            "the format 'ORC', but the emulator only supports",
        ),
        ({"fileFormat": "Parquet"}, "ResourceNotSupported", "the format 'Parquet'"),
        ({"fileFormat": 1}, "InvalidArgument", "its field fileFormat must be a string"),
        ({"fileSchema": None}, "InvalidArgument", "its field fileSchema must be a string"),
        ({"fileSchema": "Bucket, Size"}, "InvalidArgument", "has no column Key"),
        ({"fileSchema": "Key, Size, key"}, "InvalidArgument", "has a duplicate column"),
        ({"fileSchema": "Key, Size"}, "InvalidArgument", "it has 7 columns, but the manifest's"),
        ({"files": None}, "InvalidArgument", "its field files must be a list"),
        ({"files": {}}, "InvalidArgument", "its field files must be a list"),
        ({"files": ["a"]}, "InvalidArgument", "each of its files must be a JSON object"),
        ({"files": [{}]}, "InvalidArgument", "its field key must be a string"),
        ({"files": [{"key": ""}]}, "InvalidArgument", "its field key must be a string"),
        ({"files": [{"key": "a", "size": "1 kB"}]}, "InvalidArgument", "must be a number of bytes"),
        ({"files": [{"key": "a", "size": -1}]}, "InvalidArgument", "must be a number of bytes"),
        ({"files": [{"key": "a", "size": True}]}, "InvalidArgument", "must be a number of bytes"),
        ({"files": [{"key": "a", "md5Checksum": "x"}]}, "InvalidArgument", "32 hexadecimal digits"),
        ({"files": [{"key": "gone.csv"}]}, "ResourceNotFound", "inventory file 'gone.csv' is not"),
        ({"files": [{"key": "../a"}]}, "ResourceNotFound", "inventory file '../a' is not"),
        ({"sourceBucket": "other"}, "InvalidArgument", "is of the bucket 'other', not example"),
        ({"sourceAppid": "1"}, "InvalidArgument", "is of the bucket 'examplebucket', not "),
        ({"sourceBucket": 7}, "InvalidArgument", "its field sourceBucket must be a string"),
    ],
)
def test_manifests_with_invalid_fields_are_refused(
    fields: dict[str, Any], code: str, reason: str
) -> None:
    got, message = refusal(one_file(table([row("a")]), **fields), Manifest=MANIFEST)
    assert got == code
    assert reason in message


@pytest.mark.parametrize(
    "fields",
    [
        {"sourceBucket": NAME},
        {"fileFormat": "csv"},
        {"fileSchema": SCHEMA.replace("Key", "KEY").replace(", ", " ,")},
        {"future": {"a": [1]}},
    ],
)
def test_unusual_manifests_are_read(fields: dict[str, Any]) -> None:
    assert keys(one_file(table([row("a")]), **fields), Manifest=MANIFEST) == ["a"]


def test_a_manifest_may_be_minimal() -> None:
    bucket = MemoryBucket(NAME)
    bucket.put("a.csv", b"x%20y\n")
    bucket.put(
        "m", b'\xef\xbb\xbf{"fileFormat":"CSV","fileSchema":"Key","files":[{"key":"a.csv"}]}'
    )
    assert find(bucket, Manifest="m") == [Found("x y", None)]


def test_checksums_and_sizes_may_use_other_stores_formats() -> None:
    data = table([row("a")])
    entry = manifest({"inventory/data.csv": data})["files"][0]
    md5 = entry.pop("md5Checksum")
    entry |= {"MD5checksum": md5.upper(), "size": len(data)}
    assert keys(one_file(data, files=[entry]), Manifest=MANIFEST) == ["a"]
    entry["MD5checksum"] = "0" * 32
    assert (
        "but its manifest says 0000" in refusal(one_file(data, files=[entry]), Manifest=MANIFEST)[1]
    )


def test_sizes_are_checked_before_the_first_result() -> None:
    bucket = inventory({"1.csv": table([row("a")]), "2.csv": table([row("b")])})
    bucket.put("2.csv", b"")
    code, message = refusal(bucket, Manifest=MANIFEST)
    assert code == "InvalidArgument"
    assert "the inventory file '2.csv': it has 0 bytes, but its manifest says" in message
    bucket.delete("2.csv")
    assert refusal(bucket, Manifest=MANIFEST)[0] == "ResourceNotFound"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (table([row("a")]) + b'"1","2"\n', "line 2 of .*: it has 2 columns"),
        (table([row("a")]) + b'"open', "it is not CSV"),
        (b'"a"b,c\n', "line 1 of .*: it is not CSV"),
        (b"a\rb,c\n", "line 1 of .*: it is not CSV"),
        (b"\xff\xfe,c\n", "line 1 of .*: it is not UTF-8"),
        (b"a" * 70_000, "line 1 of .*: it is longer than 65536 bytes"),
        (b'"' + b"a\n" * 70_000, "its row is longer than 65536 characters; is a quote missing"),
        (b'"a\n",' * 70_000, "its row is longer than 65536 characters"),
        (table([row("a", Key="100%")]), "line 1 of .*: a % must be written %25"),
        (table([row("a", Key="%FF")]), "line 1 of .*: the key is not percent-encoded UTF-8"),
        (table([row("a"), row("")]), "line 2 of .*: its Key is empty"),
        (
            table([row("a", "yesterday")]),
            "line 1 of .*: its LastModifiedDate 'yesterday' is not a time",
        ),
        (table([row("a", "2022-02-01T04:00:00")]), "is not a time such as"),
        (table([row("a", "2022-13-01T04:00:00Z")]), "is not a time such as"),
        (table([row("a", "0001-01-01T00:00:00+0800")]), "is not a time such as"),
        (table([row("a", Bucket="other")]), "line 1 of .*: it is from the bucket 'other', not"),
        (table([row("a", Appid="1")]), "line 1 of .*: it is from the bucket 'examplebucket', not"),
    ],
)
def test_invalid_tables_are_refused(data: bytes, reason: str) -> None:
    for bucket in (one_file(data), one_file(gzip.compress(data))):
        with pytest.raises(SourceError, match=reason) as caught:
            find(bucket, Manifest=MANIFEST)
        assert caught.value.code == "InvalidArgument"


def test_blank_lines_are_not_rows_and_an_empty_file_has_none() -> None:
    assert keys(one_file(b"\n" + table([row("a")]) + b"\r\n\n"), Manifest=MANIFEST) == ["a"]
    assert keys(one_file(b""), Manifest=MANIFEST) == []
    assert keys(one_file(gzip.compress(b"")), Manifest=MANIFEST) == []
    assert keys(inventory({}), Manifest=MANIFEST) == []


def test_an_object_without_a_time_has_none() -> None:
    assert find(one_file(table([row("a", "")])), Manifest=MANIFEST) == [Found("a", None)]


@pytest.mark.parametrize("marker", ["IsDeleteMarker", "DeleteMarker"])
def test_old_versions_and_delete_markers_are_skipped(marker: str) -> None:
    rows = [
        row("now", IsLatest="True", **{marker: "False"}),
        row("before", IsLatest="False", **{marker: "False"}),
        row("removed", IsLatest="True", **{marker: "True"}),
        row("removed", IsLatest="false", **{marker: "true"}),
    ]
    schema = f"Bucket, Key, VersionId, IsLatest, {marker}"
    assert keys(one_file(table(rows, schema), fileSchema=schema), Manifest=MANIFEST) == ["now"]


@pytest.mark.parametrize(
    ("data", "key", "reason"),
    [
        (packed([row("a")])[:-1], "a.csv.gz", "its gzip data is broken after line 1"),
        (packed([row("a")])[:30], "a.csv.gz", "its gzip data is broken after line 0"),
        (packed([row("a")])[:-8] + b"\0" * 8, "a.csv.gz", "its gzip data is broken after line 1"),
        (packed([row("a")]) + b"more", "a.csv.gz", "its gzip data is broken after line 1"),
        (packed([row("a")])[:12] + b"\xff" * 40, "a.csv", "its gzip data is broken after line 0"),
        (table([row("a")]), "a.csv.gz", "its gzip data is broken after line 0"),
    ],
)
def test_broken_gzip_is_reported(data: bytes, key: str, reason: str) -> None:
    with pytest.raises(SourceError, match=reason) as caught:
        find(one_file(data, key), Manifest=MANIFEST)
    assert caught.value.code == "InvalidArgument"


def test_gzip_may_have_several_members() -> None:
    data = packed([row("a")]) + packed([row("b")])
    assert keys(one_file(data, "a.csv.gz"), Manifest=MANIFEST) == ["a", "b"]


@pytest.mark.parametrize("filling", [b"\n", b"a\n", b"a"])
def test_a_gzip_bomb_is_refused(filling: bytes) -> None:
    data = gzip.compress(filling * (1_500_000 // len(filling)))
    with pytest.raises(SourceError, match=r"longer than 65536 bytes|far more than such a file"):
        for _ in find_objects(
            one_file(data, fileSchema="Key"), named(Manifest=MANIFEST), None, None
        ):
            pass


@pytest.mark.slow
def test_memory_does_not_grow_with_the_inventory(tmp_path: Path) -> None:
    """Ten thousand keys need as much memory as two thousand."""

    def searching(count: int) -> int:
        rows = [
            row(f"media/{number:08}-视频.mp4", ETag=f"{number * 7919:032x}")
            for number in range(count)
        ]
        data = packed(rows)
        (tmp_path / "data.csv.gz").write_bytes(data)
        (tmp_path / "manifest.json").write_text(json.dumps(manifest({"data.csv.gz": data})))
        return peak(
            f"bucket = FolderBucket({NAME!r}, {str(tmp_path)!r})\n"
            "start = datetime(2020, 1, 1, tzinfo=UTC)\n"
            "input = element('Input', {'Manifest': 'manifest.json'})\n"
            "found = find_objects(bucket, input, start, None)\n"
            f"assert sum(1 for _ in found) == {count}",
            "from datetime import UTC, datetime\n"
            "from cloudinfinite_emulator.elements import element\n"
            "from cloudinfinite_emulator.objects import FolderBucket\n"
            "from cloudinfinite_emulator.sources import find_objects",
        )

    assert searching(10_000) <= 1.3 * searching(2_000)
