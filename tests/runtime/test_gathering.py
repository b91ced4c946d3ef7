"""Bytes that arrive in parts come out unchanged."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.transports.content import Gathering

SIZES = st.sampled_from([0, 1, 100, 4095, 4096, 65_535, 70_000])


@given(st.lists(st.tuples(SIZES, st.booleans(), st.booleans())))
def test_gathered_bytes_equal_their_parts(parts: list[tuple[int, bool, bool]]) -> None:
    gathered, expected = Gathering(), b""
    for number, (size, is_view, is_taken) in enumerate(parts):
        part = bytes([number % 256]) * size
        gathered.add(memoryview(part) if is_view else part)
        expected += part
        assert gathered.size == len(expected)
        if is_taken:
            assert gathered.take() == expected
            expected = b""
    taken = gathered.take()
    assert type(taken) is bytes
    assert taken == expected
    assert (gathered.size, gathered.take()) == (0, b"")


def test_a_single_large_part_is_not_copied() -> None:
    part = bytes(5000)
    gathered = Gathering()
    gathered.add(part)
    assert gathered.take() is part
