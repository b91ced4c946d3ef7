"""The journal: what it keeps, and how much."""

from __future__ import annotations

from cloudinfinite_emulator import Entry, Incoming
from cloudinfinite_emulator.control.journal import Journal


def test_the_newest_are_kept() -> None:
    journal = Journal()
    for number in range(10_005):
        journal.add(Entry(float(number), Incoming("GET", b"/")))
    assert len(journal.entries) == 10_000
    assert (journal.entries[0].at, journal.entries[-1].at) == (5.0, 10_004.0)
    journal.clear()
    assert journal.requests == ()


def test_large_bodies_are_kept_up_to_64_mib() -> None:
    journal = Journal()
    body = bytes(1024 * 1024)
    for number in range(70):
        journal.add(Entry(float(number), Incoming("POST", b"/", body=body)))
    assert [entry.at for entry in journal.entries] == [float(each) for each in range(6, 70)]
    journal.clear()
    journal.add(Entry(0.0, Incoming("POST", b"/", body=body)))
    assert len(journal.entries) == 1
