"""mypy and pyright, both strict, on programs of users."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAMS = Path(__file__).parent / "programs"
README = Path(__file__).parents[2] / "README.md"
MARK = "# wrong: "


def marked_lines(program: Path) -> set[int]:
    """The lines that a checker must find fault with."""
    lines = program.read_text("utf-8").splitlines()
    return {number for number, line in enumerate(lines, 1) if MARK in line}


def mypy(program: Path, folder: Path) -> set[int]:
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
    result = subprocess.run(
        [*command, str(program)], capture_output=True, text=True, check=False, cwd=folder
    )
    assert result.returncode in (0, 1), result.stdout + result.stderr
    found = re.findall(rf"{re.escape(program.name)}:(\d+): error: ", result.stdout)
    assert len(found) == result.stdout.count(": error: "), result.stdout
    return {int(line) for line in found}


def pyright(program: Path, folder: Path) -> set[int]:
    """The lines that pyright finds fault with."""
    shutil.copy(program, folder)
    settings = {
        "include": [program.name],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
        # Where the package is installed for editing, its own parts are no business of a user's.
        "venvPath": str(Path(sys.prefix).parent),
        "venv": Path(sys.prefix).name,
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    result = subprocess.run(
        [sys.executable, "-m", "pyright", "--outputjson", "--project", str(folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
    )
    report = json.loads(result.stdout)
    assert report["summary"]["filesAnalyzed"] >= 1, result.stdout
    errors = [each for each in report["generalDiagnostics"] if each["severity"] == "error"]
    assert {Path(each["file"]).name for each in errors} <= {program.name}, errors
    return {each["range"]["start"]["line"] + 1 for each in errors}


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
    assert checker(path, tmp_path) == expected


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_the_programs_of_the_readme_are_typed(checker: object, tmp_path: Path) -> None:
    assert callable(checker)
    programs = re.findall(
        r"^```python\n(.*?)^```$", README.read_text("utf-8"), re.DOTALL | re.MULTILINE
    )
    assert programs
    (tmp_path / "source").mkdir()
    for number, text in enumerate(programs):
        program = tmp_path / "source" / f"readme_{number}.py"
        program.write_text(text, "utf-8")
        assert checker(program, tmp_path) == set()
