"""Release notes are collected by kind, and the rest of the changelog stays unchanged."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from .processes import run
from .release import PLACES, set_version, versions

ROOT = Path(__file__).parents[1]
KINDS = ("breaking", "added", "changed", "fixed")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the files that notes are built from, without the pending notes."""
    for name in ("pyproject.toml", "CHANGELOG.md"):
        shutil.copyfile(ROOT / name, tmp_path / name)
    kept = shutil.ignore_patterns("*.md")
    shutil.copytree(ROOT / "docs/changes", tmp_path / "docs/changes", ignore=kept)
    return tmp_path


def collect(project: Path, *options: str, check: bool = True) -> str:
    tool = [sys.executable, "-m", "towncrier", "build", "--dir", str(project)]
    ran = run([*tool, "--version", "9.8.7", "--date", "2030-01-02", *options], check=check)
    return ran.stdout + ran.stderr


def test_collecting_notes_changes_nothing_else(project: Path) -> None:
    before = (project / "CHANGELOG.md").read_text("utf-8")
    notes = project / "docs/changes"
    for kind in reversed(KINDS):
        (notes / f"+one.{kind}.md").write_text(f"Something is\n{kind}.\n", "utf-8")
    (notes / "17.fixed.md").write_text("A mistake is gone.\n", "utf-8")
    collect(project, "--yes")
    after = (project / "CHANGELOG.md").read_text("utf-8")
    above, below = before.split("## Unreleased\n")
    notes_of = {kind: f"- Something is\n  {kind}." for kind in KINDS}
    notes_of["fixed"] = f"- A mistake is gone. (#17)\n{notes_of['fixed']}"
    sections = [f"### {kind.title()}\n\n{text}" for kind, text in notes_of.items()]
    added = "\n\n".join(["## 9.8.7 (2030-01-02)", *sections])
    assert after.split() == f"{above}## Unreleased\n{added}\n{below}".split()
    assert f"\n{added}\n\n" in after
    assert [each.name for each in notes.iterdir()] == ["template.jinja"]


def test_all_packages_have_the_same_version(tmp_path: Path) -> None:
    named = versions()
    assert len(set.union(*named.values())) == 1, named
    for name in PLACES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, tmp_path / name)
    set_version("9.8.7", tmp_path)
    assert versions(tmp_path) == {name: {"9.8.7"} for name in PLACES}
    for name in PLACES:
        # Nothing else changes, such as the version of a dependency.
        changed = (tmp_path / name).read_text("utf-8")
        assert len(changed.splitlines()) == len((ROOT / name).read_text("utf-8").splitlines())
        assert changed.count("9.8.7") <= 2
    with pytest.raises(SystemExit, match="three numbers"):
        set_version("1.2", tmp_path)


def test_a_note_of_an_unknown_kind_is_refused(project: Path) -> None:
    (project / "docs/changes/+one.better.md").write_text("Better.\n", "utf-8")
    assert "+one.better.md" in collect(project, "--draft", check=False)
