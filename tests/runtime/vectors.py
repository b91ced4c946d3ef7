"""The cases of the conformance suite that the runtime alone can run."""

import json
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[2] / "spec" / "vectors"


def cases(name: str) -> list[Any]:
    """The cases of one file, each with its name as the test's id."""
    data = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    assert data["description"]
    return [pytest.param(case, id=case["name"]) for case in data["cases"]]
