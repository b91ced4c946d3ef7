"""The vectors detect every mistake listed in `mutants.txt`."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from . import suite
from .caller import verdict
from .interpreter import SERVICE
from .mutants import Mutant, build, read
from .test_suite import DOCUMENTS, PORT


def cases(file: str) -> list[dict[str, Any]]:
    """Returns the cases of a file, quick ones first, except those that test only speed."""
    every = [*DOCUMENTS[file]["cases"], *DOCUMENTS[file].get("refused", ())]
    quick = [case for case in every if "repeat" not in case]
    others = [case for case in every if "repeat" in case and not is_long(case["repeat"])]
    return quick + sorted(others, key=lambda case: int(case["repeat"]["times"]))


def is_long(repeat: dict[str, str]) -> bool:
    return "{n}" in repeat["text"] and int(repeat["times"]) > 2000


@pytest.mark.parametrize("mutant", read(), ids=lambda each: each.kind)
def test_a_mutant_fails(mutant: Mutant) -> None:
    port = build(mutant)
    for file in mutant.files:
        for case in cases(file):
            try:
                actual, expected = suite.play(port, file, case)
            except Exception:
                return
            if actual != expected:
                return
    pytest.fail("no vector detects it")


ROWS = [("errors", row) for row in range(len(SERVICE["errors"]))]
ROWS += [("statuses", row) for row in range(len(SERVICE["statuses"]))]


@pytest.mark.parametrize(("table", "row"), ROWS)
def test_a_wrong_row_fails(table: str, row: int, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = SERVICE[table]
    for name, others in (("kind", "server conflict"), ("again", "safe any"), ("outcome", "x")):
        changed = copy.deepcopy(rows)
        before = changed[row].get(name)
        changed[row][name] = next(word for word in others.split() if word != before)
        monkeypatch.setitem(SERVICE, table, changed)
        assert not all(holds(case) for case in cases("verdicts")), name


def holds(case: dict[str, Any]) -> bool:
    actual, expected = suite.play(PORT, "verdicts", case)
    return bool(actual == expected)


def test_the_unchanged_rows_pass() -> None:
    assert verdict("SlowDown", 429)["again"] == "any"
    assert all(holds(case) for case in cases("verdicts"))
