"""Archives: their entries are listed, and harmful ones are refused."""

from __future__ import annotations

import io
import tempfile
import tracemalloc
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator.files.archive import (
    MOST_ENTRIES,
    Archive,
    ArchivedFile,
    ArchiveError,
    read_archive,
)

NAMES = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\\"), min_size=1)


def packed(files: dict[str, bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", kind) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2021, 2, 3, 4, 5, 6)), data)
    return target.getvalue()


@given(files=st.dictionaries(NAMES, st.binary(max_size=30), max_size=8), before=st.binary())
def test_packed_files_are_listed(files: dict[str, bytes], before: bytes) -> None:
    held = {name: data for name, data in files.items() if not name.endswith("/")}
    found = read_archive(io.BytesIO(before + packed(files)))
    assert found.number == len(held)
    assert not found.is_truncated
    assert found.entries == [
        ArchivedFile(name, "2021-02-03 04:05:06", len(data)) for name, data in held.items()
    ]


@given(data=st.binary(max_size=300), places=st.lists(st.integers(0, 10_000), max_size=5))
def test_anything_else_raises_archive_error(data: bytes, places: list[int]) -> None:
    broken = bytearray(packed({"a/b.txt": b"1" * 50, "c": b"2"}))
    for place, value in zip(places, data, strict=False):
        broken[place % len(broken)] = value
    for each in (data, bytes(broken), data + b"PK\5\6" + data):
        # A file and a BytesIO reject different offsets.
        with tempfile.TemporaryFile() as file:
            file.write(each)
            for opened in (file, io.BytesIO(each)):
                try:
                    found = read_archive(opened)
                except ArchiveError as error:
                    assert "not a readable ZIP file" in str(error)
                else:
                    assert isinstance(found, Archive)
                assert not opened.closed


def test_listing_a_bomb_does_not_expand_it() -> None:
    data = packed({"bomb": bytes(50_000_000)})
    tracemalloc.start()
    try:
        found = read_archive(io.BytesIO(data))
        used = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert found.entries[0].size == 50_000_000
    assert used < 2_000_000


def test_a_long_listing_is_truncated() -> None:
    data = packed({f"{number}": b"" for number in range(MOST_ENTRIES + 1)}, zipfile.ZIP_STORED)
    found = read_archive(io.BytesIO(data))
    assert (found.number, len(found.entries)) == (MOST_ENTRIES + 1, MOST_ENTRIES)
    assert found.is_truncated


def test_a_central_directory_that_is_too_long_is_not_read() -> None:
    data = packed({f"{number:060000}": b"" for number in range(80)}, zipfile.ZIP_STORED)
    with pytest.raises(ArchiveError, match="longer than 4194304 bytes"):
        read_archive(io.BytesIO(data))
