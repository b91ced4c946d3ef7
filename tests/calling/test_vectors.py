"""The vectors of lists, waits and create-once, run through the runtime."""

from __future__ import annotations

from typing import Any

import pytest

from ..vectors import cases
from . import played

FILES = ("paging", "waiting", "creating")


@pytest.mark.parametrize(
    ("file", "case"),
    [
        pytest.param(file, *each.values, id=f"{file}-{each.id}")
        for file in FILES
        for each in cases(file)
    ],
)
def test_vectors(file: str, case: dict[str, Any]) -> None:
    assert getattr(played, file)(case) == case["expect"]
