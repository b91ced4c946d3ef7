"""Jobs on files of any kind: hashes and archives."""

from __future__ import annotations

import hashlib
import io
import tarfile
import zipfile
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator import DEMO_BUCKET, JobFailure, MemoryBucket

from .harness import content, do, keys, place

NAMES = st.text("abcxyz/é ", min_size=1, max_size=12).map(
    lambda text: "/".join(part for part in text.strip("/").split("/") if part.strip(" .")) or "a"
)
FILES = st.dictionaries(NAMES, st.binary(max_size=300), min_size=1, max_size=5)


def bucket_with(files: dict[str, bytes], folder: str = "in/") -> MemoryBucket:
    bucket = MemoryBucket(DEMO_BUCKET)
    for name, data in files.items():
        bucket.put(folder + name, data)
    return bucket


@given(st.sampled_from(["MD5", "SHA1", "SHA256"]), st.binary(max_size=1000))
def test_hashes_match_hashlib(kind: str, data: bytes) -> None:
    result, _ = do(
        "FileHashCode", {"FileHashCodeConfig": {"Type": kind}}, bucket_with({"a": data}), "in/a"
    )
    found = result["FileHashCodeResult"]
    assert found[kind] == hashlib.new(kind, data).hexdigest()
    assert found["FileSize"] == str(len(data))


@pytest.mark.parametrize("format", ["zip", "tar", "tar.gz"])
@given(files=FILES)
def test_packed_files_are_unpacked(format: str, files: dict[str, bytes]) -> None:
    storage = bucket_with(files)
    pack = {"Flatten": "0", "Format": format, "Prefix": "in/"}
    result, storage = do(
        "FileCompress", {"FileCompressConfig": pack, "Output": place("packed")}, storage, ""
    )
    assert result["FileCompressResult"]["CompressFileCount"] == str(len(files))
    result, storage = do(
        "FileUncompress",
        {"FileUncompressConfig": {"Prefix": "out/"}, "Output": place("")},
        storage,
        "packed",
    )
    assert result["FileUncompressResult"]["FileCount"] == str(len(files))
    assert {name: content(storage, f"out/in/{name}") for name in files} == files


def test_files_can_be_packed_flat_and_renamed() -> None:
    storage = bucket_with({"a/b.txt": b"1", "c.txt": b"2"})
    pack: dict[str, Any] = {
        "Flatten": "1",
        "Format": "zip",
        "Key": ["in/a/b.txt"],
        "KeyConfig": [{"Key": "in/c.txt", "Folder": "x/", "Rename": "d.txt"}],
    }
    _, storage = do("FileCompress", {"FileCompressConfig": pack, "Output": place("p")}, storage, "")
    with zipfile.ZipFile(io.BytesIO(content(storage, "p"))) as packed:
        assert sorted(packed.namelist()) == ["b.txt", "x/d.txt"]


@pytest.mark.parametrize(("mode", "prefix"), [("0", "out"), ("1", "out/b"), ("2", "out/in/a/b")])
def test_unpacked_files_go_below_the_prefix(mode: str, prefix: str) -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as packed:
        packed.writestr("x/y.txt", b"z")
    storage = bucket_with({"a/b.zip": target.getvalue()})
    config = {"Prefix": "out", "PrefixReplaced": mode}
    _, storage = do(
        "FileUncompress",
        {"FileUncompressConfig": config, "Output": place("")},
        storage,
        "in/a/b.zip",
    )
    assert keys(storage) == [f"{prefix}/x/y.txt"]


@pytest.mark.parametrize("name", ["../../x", "/x", "a/../../x", "..\\x"])
def test_no_path_in_an_archive_leaves_the_target_folder(name: str) -> None:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w") as packed:
        packed.addfile(tarfile.TarInfo(name))
    storage = bucket_with({"a.tar": target.getvalue()})
    _, storage = do(
        "FileUncompress",
        {"FileUncompressConfig": {"Prefix": "out/"}, "Output": place("")},
        storage,
        "in/a.tar",
    )
    assert [key.startswith("out/") and ".." not in key for key in keys(storage)] == [True]


def test_an_archive_bomb_is_refused() -> None:
    target = io.BytesIO()
    with (
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed,
        packed.open("x", "w") as file,
    ):
        for _ in range(300):
            file.write(bytes(2**20))
    storage = bucket_with({"a.zip": target.getvalue()})
    with pytest.raises(JobFailure, match="more than 10000 files or 268435456 bytes"):
        do("FileUncompress", {"FileUncompressConfig": {}, "Output": place("")}, storage, "in/a.zip")
    assert keys(storage) == []


@pytest.mark.parametrize("data", [b"", b"text" * 300, b"PK\x03\x04" + bytes(100)])
def test_objects_that_are_not_archives_are_named(data: bytes) -> None:
    storage = bucket_with({"a": data})
    with pytest.raises(JobFailure, match="not an archive that can be unpacked"):
        do("FileUncompress", {"FileUncompressConfig": {}, "Output": place("")}, storage, "in/a")


def test_missing_objects_are_named_or_ignored_on_request() -> None:
    pack = {"Flatten": "0", "Format": "zip", "Key": ["in/a", "gone"]}
    operation = {"FileCompressConfig": pack, "Output": place("p")}
    with pytest.raises(JobFailure, match="ResourceNotFound: there is no object 'gone'"):
        do("FileCompress", operation, bucket_with({"a": b"1"}), "")
    pack["IgnoreError"] = "true"
    result, _ = do("FileCompress", operation, bucket_with({"a": b"1"}), "")
    found = result["FileCompressResult"]
    assert (found["CompressFileCount"], found["ErrorCount"]) == ("1", "1")
    assert found["ErrorDetail"]["ErrorFile"] == ["gone"]
