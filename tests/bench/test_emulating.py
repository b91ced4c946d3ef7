"""That the emulator is measured as it is said, and answers what is sent over and over."""

from __future__ import annotations

from pathlib import Path

import pytest

from . import emulating
from .plan import Plan


def test_rows_of_the_emulator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(emulating, "_CALLS", 128)
    monkeypatch.setattr(emulating, "_FEW", 1_000)
    monkeypatch.setattr(emulating, "_MANY", 10_000)
    rows = {row.work: row for row in emulating.measure(Plan(tmp_path, quick=True))}
    assert len(rows) == 8
    for name, bar in (("create", 500), ("describe", 500), ("list", None)):
        work = f"the emulator, {name}, 8 bare sockets"
        rate, slowest = rows[f"{work}, calls/s"], rows[f"{work}, 99% of calls take at most"]
        assert (rate.bar, rate.at_least, rate.unit) == (bar, True, "/s")
        assert rate.figure > 0
        assert 0 < slowest.medians["p50"] <= slowest.medians["p99"]
    memory = rows["a batch over a manifest of 1,000 keys, its peak memory to that of 100"]
    assert (memory.bar, memory.at_least) == (1.3, False)
    assert memory.figure > 0.5
    assert rows["a batch over a manifest of 1,000 keys, objects/s"].figure > 0


def test_what_is_sent_is_what_a_client_sends() -> None:
    create = emulating._record(emulating._create)
    assert create.startswith(b"POST /inventorytriggerjob HTTP/1.1\r\n")
    assert b"<Type>Workflow</Type>" in create
    with emulating.running() as address:
        emulating._check(address, create)
        with pytest.raises(AssertionError, match="401 Unauthorized"):
            emulating._check(address, create.replace(b"q-ak=L", b"q-ak=X"))
