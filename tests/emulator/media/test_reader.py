"""The file that FFmpeg reads has the same bytes as the original, and never raises."""

from __future__ import annotations

import io
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_emulator.media.reader import Reader

_STEP = st.one_of(
    st.tuples(st.just("read"), st.integers(0, 40)),
    st.tuples(
        st.just("seek"),
        st.tuples(st.integers(-40, 40), st.sampled_from((io.SEEK_SET, io.SEEK_CUR, io.SEEK_END))),
    ),
)


@given(st.binary(max_size=30), st.lists(_STEP, max_size=12))
def test_it_reads_and_seeks_like_a_file(data: bytes, steps: list[Any]) -> None:
    file = io.BytesIO(data)
    file.seek(3)
    reader, position = Reader(file), 0
    for name, argument in steps:
        if name == "read":
            assert reader.read(argument) == data[position : position + argument]
            position += len(data[position : position + argument])
        else:
            offset, whence = argument
            target = (0, position, len(data))[whence] + offset
            assert reader.seek(offset, whence) == (target if target >= 0 else -1)
            position = target if target >= 0 else position
        assert reader.tell() == position
    assert reader.size == len(data)


class _Greedy(io.BytesIO):
    def read(self, amount: int | None = -1) -> bytes:
        return super().read(-1)


def test_it_returns_at_most_the_requested_number_of_bytes() -> None:
    # FFmpeg copies all returned bytes into a buffer of the requested size.
    assert Reader(_Greedy(b"0123456789")).read(4) == b"0123"


def test_bytes_appended_later_are_not_read() -> None:
    file = io.BytesIO(b"0123")
    reader = Reader(file)
    file.seek(0, io.SEEK_END)
    file.write(b"4567")
    assert (reader.read(10), reader.read(10)) == (b"0123", b"")


class _Broken(io.BytesIO):
    def read(self, amount: int | None = -1) -> bytes:
        raise OSError(5, "Input/output error")


def test_an_error_ends_the_file_and_is_kept() -> None:
    reader = Reader(_Broken(b"0123"))
    assert (reader.read(2), reader.read(2)) == (b"", b"")
    assert isinstance(reader.failure, OSError)


def test_other_files_are_refused_as_empty() -> None:
    reader = Reader(io.BytesIO(b"0123"))
    assert not reader.refused
    assert reader.refuse("file:///etc/hostname", 1, {}).read() == b""
    assert reader.refused
