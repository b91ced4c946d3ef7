"""The README's programs, run as they stand, against the local service."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from cloudinfinite_emulator import LocalService

from .programs import blocks, quick_service, run

PROGRAMS = blocks("README.md", "python")
OUTPUTS = blocks("README.md", "text")


@pytest.fixture
def service() -> Iterator[LocalService]:
    with quick_service() as running:
        yield running


def test_the_first_program_starts_a_batch_and_a_job(
    service: LocalService, monkeypatch: pytest.MonkeyPatch
) -> None:
    started, listed, created = run(PROGRAMS[0], service, monkeypatch).splitlines()
    assert re.fullmatch(r"b[0-9a-f]{32} (Submitted|Running) \S+", started)
    assert re.fullmatch(
        r"nightly-transcode Workflow (Submitted|Running) \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+08:00",
        listed,
    )
    assert re.fullmatch(r"j[0-9a-f]{32}", created)


def test_a_job_is_made_once_waited_for_and_listed(
    service: LocalService, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(PROGRAMS[1], service, monkeypatch) == "True Success\n"


def test_an_error_reads_as_shown(service: LocalService, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(PROGRAMS[2], service, monkeypatch) == OUTPUTS[0]


def test_operations_work_without_a_socket(
    service: LocalService, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = run(PROGRAMS[3], service, monkeypatch)
    assert printed == "GET /inventorytriggerjob?size=10&states=Running 25\n"


def test_every_program_is_run() -> None:
    assert len(PROGRAMS) == 4
    assert len(OUTPUTS) == 1
