"""The coverage table is correct: what the emulator does for each operation."""

from __future__ import annotations

from pathlib import Path

import pytest

from cloudinfinite import OPERATIONS
from cloudinfinite_emulator import HANDLERS, EmulatedService, SteppedClock
from cloudinfinite_emulator.coverage import Level, level_of, main, rewritten, table

from .bodies import error
from .signer import NOW, get

WITHOUT = {name: each for name, each in HANDLERS.items() if name != "DescribeInventoryTriggerJobs"}
MARKS = "<!-- coverage: written by `make generate` -->\n", "<!-- end of coverage -->"


def test_every_operation_has_a_row() -> None:
    head, line, *rows = table().splitlines()
    assert head == "| operation | call | pages | emulator | |"
    assert line == "|---|---|---|---|---|"
    assert [row.split("`")[1] for row in rows] == list(OPERATIONS)
    assert all(row.count("|") == 6 for row in rows)


def test_a_row_names_the_call_and_its_pages() -> None:
    [row] = table(["DescribeInventoryTriggerJobs"]).splitlines()[2:]
    _, call, pages, *_ = row.split(" | ")
    assert call == "`batch.describe_jobs`"
    assert "[en](https://www.tencentcloud.com/document/product/1045/" in pages


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("TriggerInventoryJob", "does the work"),
        ("CreateMediaInfoJob", "does the work"),
        ("CancelMediaJob", "stateful"),
        ("CreateVideoAuditingJob", "does the work"),
        ("RecognizeImage", "does the work"),
        ("DescribeVideoAuditingJob", "stateful"),
        ("CancelLiveAuditingJob", "stateful"),
        ("ReportBadcase", "stateful"),
        ("DescribeMediaJobs", "stateful"),
        ("NoSuchThing", "validated"),
    ],
)
def test_operations_have_the_expected_levels(name: str, level: str) -> None:
    assert level_of(name) == Level(level)


def test_operations_without_a_handler_are_validated_and_answered_with_501() -> None:
    name = "DescribeInventoryTriggerJobs"
    assert level_of(name, WITHOUT) is Level.VALIDATED
    [row] = [row for row in table(handlers=WITHOUT).splitlines() if f"`{name}`" in row]
    assert row.endswith("| validated | answers 501 `NotImplemented` |")
    service = EmulatedService(clock=SteppedClock(NOW), handlers=WITHOUT)
    path = OPERATIONS[name].path
    status, code, message = error(service.answer(get(path)))
    assert (status, code) == (501, "NotImplemented")
    assert message == f"the emulator does not support {name} yet"
    # The signature and the schema are checked first.
    assert error(service.answer(get(path, size="0")))[:2] == (400, "InvalidArgument")
    late = EmulatedService(clock=SteppedClock(NOW + 10_000), handlers=WITHOUT)
    assert error(late.answer(get(path)))[0] == 401


def test_the_table_is_written_between_the_marks(tmp_path: Path) -> None:
    path = tmp_path / "guide.md"
    path.write_text(f"before\n{MARKS[0]}old\n{MARKS[1]}\nafter\n", "utf-8")
    assert main(["--check", str(path)]) == 1
    assert "old" in path.read_text("utf-8")
    assert main([str(path)]) == 0
    assert path.read_text("utf-8") == f"before\n{MARKS[0]}{table()}\n{MARKS[1]}\nafter\n"
    assert main([str(path), "--check"]) == 0
    assert rewritten(path.read_text("utf-8")) == path.read_text("utf-8")


def test_a_table_that_is_out_of_date_is_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "guide.md"
    path.write_text("".join(MARKS), "utf-8")
    assert main(["--check", str(path)]) == 1
    assert capsys.readouterr().err == (
        f"{path}: the table of coverage is out of date; run `make generate`\n"
    )


@pytest.mark.parametrize("text", ["", MARKS[0], MARKS[1], MARKS[1] + MARKS[0]])
def test_a_document_without_marks_is_reported(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "guide.md"
    path.write_text(text, "utf-8")
    with pytest.raises(SystemExit, match="2"):
        main([str(path)])
    assert f"{path}: it has no <!-- coverage" in capsys.readouterr().err
    assert path.read_text("utf-8") == text


@pytest.mark.parametrize("given", [[], ["--check"], ["--chek", "a.md"], ["missing.md"]])
def test_invalid_arguments_are_reported(
    given: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit, match="2"):
        main(given)
    assert list(tmp_path.iterdir()) == []
