"""The README's programs, run as they stand, against the emulator."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cloudinfinite_emulator import Emulator

from .processes import run as run_command
from .programs import blocks, media_service, run

PROGRAMS = blocks("README.md", "python")
OUTPUTS = blocks("README.md", "text")


@pytest.fixture
def service() -> Iterator[Emulator]:
    with media_service() as running:
        yield running


def test_the_first_program_starts_a_batch_and_a_job(monkeypatch: pytest.MonkeyPatch) -> None:
    with media_service(job_seconds=60) as slow:
        started, listed, created = run(PROGRAMS[0], slow, monkeypatch).splitlines()
    assert re.fullmatch(r"b[0-9a-f]{32} (Submitted|Running) \S+", started)
    assert re.fullmatch(
        r"nightly-transcode Workflow (Submitted|Running) \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+08:00",
        listed,
    )
    assert re.fullmatch(r"j[0-9a-f]{32}", created)


def test_a_job_is_made_once_waited_for_and_listed(
    service: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = run(PROGRAMS[1], service, monkeypatch)
    assert printed.startswith("MediaInfo(stream=MediaInfoStream(video=[MediaInfoVideo(index=0, ")
    assert printed.endswith("\nTrue Success\n")


def test_the_tests_of_a_program_pass_in_parallel(tmp_path: Path) -> None:
    (tmp_path / "test_program.py").write_text(PROGRAMS[2], "utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "-p", "no:cacheprovider"]
    assert "2 passed" in run_command(command, cwd=tmp_path).stdout


def test_an_error_reads_as_shown(service: Emulator, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(PROGRAMS[3], service, monkeypatch) == OUTPUTS[0]


def test_operations_work_without_a_socket(
    service: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = run(PROGRAMS[4], service, monkeypatch)
    assert printed == "GET /inventorytriggerjob?size=10&states=Running 25\n"


def test_every_program_is_run() -> None:
    assert len(PROGRAMS) == 5
    assert len(OUTPUTS) == 1
