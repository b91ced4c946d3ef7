"""The conformance suite of `spec/vectors/`, as the tests read it."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

VECTORS = Path(__file__).parents[1] / "spec" / "vectors"


def cases(name: str, part: str = "cases") -> list[Any]:
    """Each case of a file as a parameter."""
    document = json.loads((VECTORS / f"{name}.json").read_text("utf-8"))
    assert document["description"]
    return [pytest.param(case, id=case["name"]) for case in document[part]]


def as_texts(value: Any) -> Any:
    """A mapping as the vectors write it: numbers are texts."""
    if isinstance(value, dict):
        return {key: as_texts(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_texts(item) for item in value]
    return str(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else value
