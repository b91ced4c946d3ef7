"""The programs in the emulator guide run unchanged, and its tables match the code."""

from __future__ import annotations

import re

import pytest

from cloudinfinite_emulator import Action, Emulator, Settings
from cloudinfinite_emulator.admin.panel import PREFIX, make_panel
from cloudinfinite_emulator.coverage import rewritten

from . import processes
from .programs import ROOT, blocks, run

GUIDE = "docs/emulator.md"
OPERATIONS = (ROOT / "docs" / "operations.md").read_text("utf-8")
TEXT = (ROOT / GUIDE).read_text("utf-8")
PROGRAMS = blocks(GUIDE, "python")


def test_a_batch_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    with Emulator() as unused:
        states, operations = run(PROGRAMS[0], unused, monkeypatch).splitlines()
        assert unused.requests == ()
    assert states == str(["Success"] * 3).replace("'Success'", "JobState('Success')")
    assert operations == "['TriggerInventoryWorkflow', 'DescribeMediaJobs']"


def test_the_vendors_sdk_works_with_the_emulator() -> None:
    # In a separate process, because the SDK logs keys.
    ran = processes.run(processes.python(PROGRAMS[2]), check=False)
    assert ran.stdout == "Success 320\n", ran.stderr


def test_a_program_uploads_processes_and_downloads() -> None:
    # In a separate process, because libraries log signed URLs.
    ran = processes.run(processes.python(PROGRAMS[3]), check=False)
    assert ran.stdout.startswith("MediaInfo("), ran.stderr
    assert int(ran.stdout.splitlines()[-1]) > 1000


def test_a_rule_decides_the_moderation_result(monkeypatch: pytest.MonkeyPatch) -> None:
    with Emulator() as unused:
        printed = run(PROGRAMS[4], unused, monkeypatch)
    assert printed == "ContentVerdict(suggestion='review', label='Ads', score=70)\n"


def test_a_fault_hits_the_second_call(monkeypatch: pytest.MonkeyPatch) -> None:
    with Emulator() as unused:
        reason, made = run(PROGRAMS[5], unused, monkeypatch).splitlines()
    assert "reset" in reason.lower()
    assert made == "2"


def test_every_program_is_run() -> None:
    # The second program consists of tests, which test_pytest_plugin.py runs.
    assert len(PROGRAMS) == 6


def test_the_coverage_table_is_up_to_date() -> None:
    assert rewritten(OPERATIONS) == OPERATIONS


def test_the_fault_table_lists_every_action() -> None:
    section = TEXT.split("## Faults")[1].split("##")[0]
    assert re.findall(r"^\| `([a-z-]+)` ", section, re.MULTILINE) == [str(each) for each in Action]


def test_the_control_table_lists_every_endpoint() -> None:
    section = TEXT.split("## Control")[1].split("##")[0]
    rows = [row.split("|")[1:-1] for row in section.splitlines() if row.startswith(f"| `{PREFIX}")]
    verbs = ("GET", "POST", "DELETE")
    listed = {
        address.strip(" `"): {verb for verb, cell in zip(verbs, cells, strict=True) if cell.strip()}
        for address, *cells in rows
    }
    service = Emulator(settings=Settings(admin=True))
    real = {
        route.path: set(route.methods) - {"HEAD"}  # type: ignore[attr-defined]
        for route in make_panel(service).routes
    }
    assert listed == real
