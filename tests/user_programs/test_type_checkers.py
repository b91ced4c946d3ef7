"""mypy and pyright, both strict, on programs of users."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from ..processes import run
from ..programs import ROOT, blocks

PROGRAMS = Path(__file__).parent / "programs"
MARK = "# wrong: "
UNTYPED = ("from tencentcloud", "from qcloud_cos")
"""How a program imports a package that has no types."""


Lines = set[tuple[str, int]]
"""Lines of programs, each by the program's name and its number."""


def marked_lines(program: Path) -> Lines:
    """The lines that a checker must find fault with."""
    lines = program.read_text("utf-8").splitlines()
    return {(program.name, number) for number, line in enumerate(lines, 1) if MARK in line}


def mypy(programs: Sequence[Path], folder: Path) -> Lines:
    """The lines that mypy finds fault with, with nothing of the project's configuration."""
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--config-file=",
        "--cache-dir",
        str(folder),
    ]
    result = run([*command, *programs], check=False, cwd=folder)
    assert result.returncode in (0, 1), result.stdout + result.stderr
    found = re.findall(r"^(?:.*/)?(\w+\.py):(\d+): error: ", result.stdout, re.MULTILINE)
    assert len(found) == result.stdout.count(": error: "), result.stdout
    assert {name for name, _ in found} <= {program.name for program in programs}, result.stdout
    return {(name, int(line)) for name, line in found}


def pyright(programs: Sequence[Path], folder: Path) -> Lines:
    """The lines that pyright finds fault with."""
    for program in programs:
        shutil.copy(program, folder)
    settings = {
        "include": [program.name for program in programs],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        # Where the package is installed for editing, its own parts are no business of a user's.
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
    """The programs of a document, but for those with a package that has no types."""
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


# Together, since reading the packages takes most of the time. A program stays among them for good:
# what a user wrote for an older version must go on being right.
@pytest.mark.parametrize("checker", [mypy, pyright])
def test_a_checker_finds_the_marked_lines_and_no_others(
    checker: Callable[[Sequence[Path], Path], Lines], tmp_path: Path
) -> None:
    written = sorted(PROGRAMS.glob("written_for_*.py"))
    rejected = sorted(PROGRAMS.glob("rejected*.py"))
    assert written
    assert all(map(marked_lines, rejected))
    expected = set().union(*map(marked_lines, rejected))
    assert not set().union(*map(marked_lines, written))
    (tmp_path / "source").mkdir()
    documents = [
        path
        for document in ("README.md", "docs/guide.md", "docs/emulator.md")
        for path in programs_of(document, tmp_path / "source")
    ]
    # `make check` has mypy read the recipes.
    recipes = sorted((ROOT / "examples").glob("*.py")) if checker is pyright else []
    assert checker([*written, *rejected, *documents, *recipes], tmp_path) == expected
