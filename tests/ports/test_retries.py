"""The retry decisions of `retries.json`, from the model alone."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ..vectors import VECTORS, cases
from .retrier import play

NOW = float(json.loads((VECTORS / "retries.json").read_text("utf-8"))["now"])


@pytest.mark.parametrize("case", cases("retries"))
def test_vectors(case: dict[str, Any]) -> None:
    told, expected = play(case, NOW), case["expect"]
    assert told.outcome == expected["outcome"]
    assert told.waits == [float(wait) for wait in expected["waits"]]
    assert len(told.waits) + 1 == len(case["attempts"])
    if "kind" in expected:
        assert told.kind == expected["kind"]
        assert told.code == expected.get("code")
    if "ahead" in expected:
        assert told.ahead == float(expected["ahead"])
