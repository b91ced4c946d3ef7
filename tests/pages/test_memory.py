"""Weekly runs over a folder of pages: the memory, the report and the exit code."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from cloudinfinite_pages.command import main
from cloudinfinite_pages.report.outcome import Outcome

from .commands import FIRST
from .oven import OVEN


class Weekly:
    """A job that reads a folder of pages with the same spec and memory every week."""

    def __init__(self, spec: Path, folder: Path) -> None:
        self.spec = spec
        self.pages = folder / "pages"
        self.memory = folder / "memory"
        self.report = folder / "report.md"
        (self.pages / "ovens").mkdir(parents=True)
        self.write("ovens/bake.md", OVEN)
        self.write("kiln.md", FIRST)

    def write(self, name: str, text: str) -> None:
        (self.pages / name).write_text(text, "utf-8")

    def run(self, *more: str) -> Outcome:
        options = ["--save", "--exit-code", "--memory", self.memory, "--report", self.report]
        words = ["--spec", self.spec, "read", self.pages, *options, *more]
        found = Outcome(main([str(word) for word in words]))
        document = json.loads(self.report.with_suffix(".json").read_text("utf-8"))
        assert document["exit code"] == found
        assert document["outcome"] == found.name.casefold()
        return found

    def said(self) -> str:
        return self.report.read_text("utf-8")


@pytest.fixture
def weekly(spec: Path, tmp_path: Path) -> Weekly:
    job = Weekly(spec, tmp_path / "job")
    assert job.run() is Outcome.MOVED
    assert f"## New (2)\n\n- {job.pages / 'kiln.md'}" in job.said()
    return job


def test_a_week_without_changes(weekly: Weekly) -> None:
    before = {path: path.read_bytes() for path in weekly.memory.rglob("*") if path.is_file()}
    assert {path.relative_to(weekly.memory).as_posix() for path in before} == {
        "kiln.md.json",
        "ovens/bake.md.json",
        "refused.txt",
        "unread.txt",
    }
    assert weekly.run() is Outcome.NOTHING
    assert weekly.said().startswith("# The vendor's pages\n\nNothing changed.\n")
    assert before == {path: path.read_bytes() for path in before}


@pytest.mark.parametrize(
    ("old", "new", "outcome", "text"),
    [
        ("Fast, Grill", "Fast, Grill, Fan", Outcome.MOVED, "values: Slow, Fast, Grill, Fan"),
        ("Fast, Grill", "Fast", Outcome.BREAKING, "## Breaking (1)"),
        ("Whether the door is open", "Tells the door", Outcome.MOVED, "## Changed, but not under"),
        ("The oven is too hot", "It burns", Outcome.MOVED, "a table that is not read"),
        (OVEN[OVEN.index("## Response body") :], "", Outcome.REFUSED, "## Refused (1)"),
        (OVEN, "We are closed.", Outcome.UNREAD, "## Not understood (1)"),
    ],
)
def test_a_page_about_an_unknown_operation_is_compared_with_its_memory(
    weekly: Weekly, old: str, new: str, outcome: Outcome, text: str
) -> None:
    weekly.write("ovens/bake.md", OVEN.replace(old, new))
    assert weekly.run() is outcome
    assert text in weekly.said()
    # Saved changes are not reported again; refused ones are.
    again = weekly.run()
    assert again is (outcome if outcome >= Outcome.REFUSED else Outcome.NOTHING)


def test_files_known_not_to_be_pages_are_reported_once(weekly: Weekly) -> None:
    weekly.write("list.md", "A list of our ovens.")
    assert weekly.run() is Outcome.UNREAD
    assert weekly.run() is Outcome.NOTHING


def test_a_missing_page_is_reported_until_it_is_back(weekly: Weekly) -> None:
    (weekly.pages / "ovens/bake.md").unlink()
    for _ in range(2):
        assert weekly.run() is Outcome.UNREAD
        assert "## Missing (1)\n\n- ovens/bake.md\n" in weekly.said()
    weekly.write("ovens/bake.md", OVEN)
    assert weekly.run() is Outcome.NOTHING


def test_an_empty_folder_is_not_reported_as_unchanged(weekly: Weekly) -> None:
    shutil.rmtree(weekly.pages)
    weekly.pages.mkdir()
    assert weekly.run() is Outcome.UNREAD


def test_the_page_with_the_saved_facts_keeps_its_place(weekly: Weekly) -> None:
    # Another page about the same call is now closer to the facts, but it is not the saved one.
    weekly.write("a.md", FIRST)
    weekly.write("kiln.md", FIRST.replace("(Integer)", "").replace("Who fires", "Who heats"))
    assert weekly.run() is Outcome.MOVED
    assert "Request.Potter: text changed, not understood" in weekly.said()


def test_two_new_pages_that_differ_are_not_saved(spec: Path, tmp_path: Path) -> None:
    job = Weekly(spec, tmp_path / "job")
    for name, word in (("a.md", "Glaze"), ("b.md", "Clay")):
        job.write(name, FIRST.replace("Shelf", word))
    (job.pages / "kiln.md").unlink()
    assert job.run() is Outcome.REFUSED
    assert "it is unclear whether this page or" in job.said()


def test_a_page_without_an_end_is_refused_once(spec: Path, tmp_path: Path) -> None:
    job = Weekly(spec, tmp_path / "job")
    endless = FIRST[: FIRST.index("## Response")]
    job.write("kiln.md", endless)
    assert job.run() is Outcome.REFUSED
    assert job.run() is Outcome.NOTHING
    assert "## Refused before, and unchanged (1)" in job.said()
    job.write("kiln.md", endless.replace("Which shelf", "Which of the 3 shelves"))
    assert job.run() is Outcome.REFUSED
