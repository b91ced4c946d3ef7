"""Runs pyright in strict mode on user programs. `make check` runs mypy on the same programs."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from ..processes import run
from ..programs import ROOT, blocks

PROGRAMS = Path(__file__).parent / "programs"
MARK = "# wrong: "
IGNORED = re.compile(r"  # type: ignore\[[a-z, -]+\] ")
UNTYPED = ("from tencentcloud", "from qcloud_cos")
"""Imports of packages without types."""


Lines = set[tuple[str, int]]
"""Lines of programs, each as the program's name and the line number."""


def marked_lines(program: Path) -> Lines:
    """Returns the lines in which a checker must find an error."""
    lines = program.read_text("utf-8").splitlines()
    return {(program.name, number) for number, line in enumerate(lines, 1) if MARK in line}


def pyright(programs: Sequence[Path], folder: Path) -> Lines:
    """Returns the lines in which pyright finds errors."""
    for program in programs:
        shutil.copy(program, folder)
    settings = {
        "include": [program.name for program in programs],
        "typeCheckingMode": "strict",
        # These are for mypy, which reports unused ones.
        "enableTypeIgnoreComments": False,
        "pythonVersion": "3.11",
        # Import the package from the environment, as users do, not as part of the project.
        "venvPath": str(Path(sys.prefix).parent),
        "venv": Path(sys.prefix).name,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    result = run(
        [sys.executable, "-m", "pyright", "--outputjson", "--project", str(folder)],
        check=False,
        cwd=folder,
    )
    report = json.loads(result.stdout)
    assert report["summary"]["filesAnalyzed"] >= len(programs), result.stdout
    errors = [each for each in report["generalDiagnostics"] if each["severity"] == "error"]
    return {(Path(each["file"]).name, each["range"]["start"]["line"] + 1) for each in errors}


def programs_of(document: str, folder: Path) -> list[Path]:
    """Writes the programs of a document to files, except those that import untyped packages."""
    texts = [
        text
        for text in blocks(document, "python")
        if not any(untyped in text for untyped in UNTYPED)
    ]
    assert texts
    stem = Path(document).stem.lower()
    paths = [folder / f"{stem}_{number}.py" for number in range(len(texts))]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, "utf-8")
    return paths


def test_mypy_ignores_exactly_the_marked_lines() -> None:
    for program in sorted(PROGRAMS.glob("rejected*.py")):
        lines = enumerate(program.read_text("utf-8").splitlines(), 1)
        ignored = {(program.name, number) for number, line in lines if IGNORED.search(line)}
        assert ignored == marked_lines(program) != set()


# One run for all programs, since reading the packages takes most of the time. Programs are never
# removed: what a user wrote for an older version must stay valid.
@pytest.mark.slow
def test_pyright_finds_errors_only_in_marked_lines(tmp_path: Path) -> None:
    written = sorted(PROGRAMS.glob("written_for_*.py"))
    rejected = sorted(PROGRAMS.glob("rejected*.py"))
    assert written
    expected = set().union(*map(marked_lines, rejected))
    assert not set().union(*map(marked_lines, written))
    (tmp_path / "source").mkdir()
    documents = [
        path
        for document in ("README.md", "docs/guide.md", "docs/emulator.md")
        for path in programs_of(document, tmp_path / "source")
    ]
    recipes = sorted((ROOT / "examples").glob("*.py"))
    assert pyright([*written, *rejected, *documents, *recipes], tmp_path) == expected
