"""The port that reads only the model passes every vector."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ..vectors import VECTORS, hold
from . import answers, caller, interpreter, procedures, receiver, sender, suite, wire

PORT = suite.Port(wire, interpreter, answers, sender, receiver, caller, procedures)
DOCUMENTS = {path.stem: json.loads(path.read_text("utf-8")) for path in VECTORS.glob("*.json")}


def test_every_file_of_vectors_is_played() -> None:
    assert set(suite.PLAYERS) == set(DOCUMENTS)


@pytest.mark.parametrize("file", sorted(DOCUMENTS))
def test_vectors(file: str) -> None:
    def check(case: dict[str, Any]) -> None:
        actual, expected = suite.play(PORT, file, case)
        assert actual == expected

    document = DOCUMENTS[file]
    assert document["description"]
    hold([*document["cases"], *document.get("refused", ())], check)


def test_every_base_names_exactly_one_request() -> None:
    names = [case["name"] for case in DOCUMENTS["requests"]["cases"]]
    bases = [case["base"] for case in DOCUMENTS["validation"]["cases"] if "base" in case]
    assert bases
    assert {names.count(base) for base in set(bases)} == {1}


def test_every_failing_case_is_named() -> None:
    def check(case: dict[str, Any]) -> None:
        if case["name"] == "two":
            with pytest.raises(ValueError, match="not there"):
                pass
        assert case["name"] != "three"

    with pytest.raises(BaseExceptionGroup) as caught:
        hold([{"name": name} for name in ("one", "two", "three", "four")], check)
    assert [each.__notes__ for each in caught.value.exceptions] == [
        ["in the case 'two'"],
        ["in the case 'three'"],
    ]
