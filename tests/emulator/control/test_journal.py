"""The journal: the latest requests, in the order of their responses."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from cloudinfinite_emulator import Entry, Incoming
from cloudinfinite_emulator.control.journal import Journal


def entry(number: int) -> Entry:
    return Entry(float(number), Incoming("GET", b"/%d" % number))


@pytest.mark.slow
def test_the_last_ten_thousand_are_kept() -> None:
    journal = Journal()
    assert not journal.entries
    assert not journal.requests
    for number in range(10_003):
        journal.add(entry(number))
    assert [each.at for each in journal.entries] == list(range(3, 10_003))
    assert journal.requests[0].path == "/3"
    journal.clear()
    assert journal.entries == ()


def test_the_journal_can_be_read_while_it_is_written() -> None:
    journal = Journal()

    def write(start: int) -> None:
        for number in range(start, start + 200):
            journal.add(entry(number))
            assert journal.requests

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(0, 1600, 200)))
    assert sorted(each.at for each in journal.entries) == list(range(1600))


MIB = bytes(1024 * 1024)


@pytest.mark.parametrize(
    "request_",
    [
        Incoming("POST", b"", body=MIB),
        Incoming("POST", MIB),
        Incoming("POST", b"", MIB),
        Incoming("POST", b"", raw_headers=((b"x", MIB[1:]),)),
        Incoming("POST", b"", raw_headers=((MIB, b""),)),
    ],
    ids=["body", "path", "query", "header", "name of a header"],
)
def test_large_requests_are_kept_up_to_64_mib(request_: Incoming) -> None:
    journal = Journal()
    for number in range(70):
        journal.add(Entry(float(number), request_))
    assert [entry.at for entry in journal.entries] == [float(each) for each in range(6, 70)]
    journal.clear()
    journal.add(Entry(0.0, request_))
    assert len(journal.entries) == 1
