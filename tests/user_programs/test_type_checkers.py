"""mypy and pyright, both strict, on programs of users."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from ..processes import run
from ..programs import blocks

PROGRAMS = Path(__file__).parent / "programs"
MARK = "# wrong: "


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


# A program stays here for good: what a user wrote for an older version must go on being right.
WRITTEN = sorted(path.name for path in PROGRAMS.glob("written_for_*.py"))


@pytest.mark.parametrize("checker", [mypy, pyright])
@pytest.mark.parametrize("program", [*WRITTEN, "rejected.py"])
def test_a_checker_finds_the_marked_lines_and_no_others(
    checker: object, program: str, tmp_path: Path
) -> None:
    assert callable(checker)
    assert WRITTEN
    path = PROGRAMS / program
    expected = marked_lines(path)
    assert bool(expected) == (program == "rejected.py")
    assert checker([path], tmp_path) == expected


@pytest.mark.parametrize("checker", [mypy, pyright])
@pytest.mark.parametrize("document", ["README.md", "docs/guide.md"])
def test_the_programs_of_the_documents_are_typed(
    checker: object, document: str, tmp_path: Path
) -> None:
    assert callable(checker)
    # The vendor's package has no types, so a program that uses it cannot be checked to the end.
    programs = [text for text in blocks(document, "python") if "from tencentcloud" not in text]
    assert len(programs) > 3
    (tmp_path / "source").mkdir()
    paths = [tmp_path / "source" / f"program_{number}.py" for number in range(len(programs))]
    for path, text in zip(paths, programs, strict=True):
        path.write_text(text, "utf-8")
    assert checker(paths, tmp_path) == set()
