"""Every vector, played by the port that knows the model alone."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ..vectors import VECTORS, cases
from . import caller, interpreter, procedures, receiver, sender, suite, wire

PORT = suite.Port(wire, interpreter, sender, receiver, caller, procedures)
DOCUMENTS = {path.stem: json.loads(path.read_text("utf-8")) for path in VECTORS.glob("*.json")}


def test_every_file_of_vectors_is_played() -> None:
    assert set(suite.PLAYERS) == set(DOCUMENTS)


@pytest.mark.parametrize(
    ("file", "case"),
    [
        pytest.param(file, *case.values, id=f"{file}-{case.id}")
        for file in sorted(DOCUMENTS)
        for part in ("cases", "refused")
        if part in DOCUMENTS[file]
        for case in cases(file, part)
    ],
)
def test_vectors(file: str, case: dict[str, Any]) -> None:
    told, expected = suite.play(PORT, file, case)
    assert told == expected
