"""The golden output matches the generator's output byte for byte, and is clean code.

`make check` also runs mypy on it, and on `caller.py`, which uses it.
"""

from __future__ import annotations

import os
import sys

from ..processes import run as run_command
from .golden import CONFORMANCE, GOLDEN, ROOT, TINY, made

HOW = "if the change is intended, run: python -m tests.codegen.golden"


def run(*command: str, **environment: str) -> str:
    """Runs a tool from the virtual environment, and returns its output if it fails."""
    done = run_command(
        [sys.executable, "-m", *command],
        cwd=ROOT,
        env={**os.environ, **environment},
        check=False,
    )
    return "" if done.returncode == 0 else done.stdout + done.stderr


def test_the_golden_output_is_what_the_generator_makes() -> None:
    kept = {
        path.relative_to(GOLDEN).as_posix(): path.read_bytes()
        for path in GOLDEN.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert sorted(made()) == sorted(kept), HOW
    for path, text in made().items():
        assert text.encode() == kept[path], f"{path} differs; {HOW}"


def test_the_model_for_ports_is_the_golden_model() -> None:
    published = (CONFORMANCE / "model.json").read_bytes()
    assert published == (GOLDEN / "model.json").read_bytes(), HOW


def test_the_golden_output_is_formatted_and_linted() -> None:
    assert run("ruff", "format", "--check", "--no-cache", str(TINY)) == ""
    assert run("ruff", "check", "--no-cache", str(TINY)) == ""
