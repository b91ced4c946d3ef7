"""The README's programs, run as they stand, against the local service."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

from cloudinfinite_emulator import LocalService

README = (Path(__file__).parents[1] / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", README, re.DOTALL | re.MULTILINE)
PROGRAMS = [text for language, text in BLOCKS if language == "python"]
OUTPUTS = [text for language, text in BLOCKS if language == "text"]


def run(program: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """What a program prints."""
    output = io.StringIO()
    with LocalService() as service:
        monkeypatch.setenv("CLOUDINFINITE_ENDPOINT_URL", service.endpoint_url)
        monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", service.credentials.secret_id)
        monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", service.credentials.secret_key)
        monkeypatch.delenv("TENCENTCLOUD_TOKEN", raising=False)
        with contextlib.redirect_stdout(output):
            exec(compile(program, "README.md", "exec"), {})
    return output.getvalue()


def test_the_first_program_starts_a_batch_and_a_job(monkeypatch: pytest.MonkeyPatch) -> None:
    started, listed, created = run(PROGRAMS[0], monkeypatch).splitlines()
    assert re.fullmatch(r"b[0-9a-f]{32} (Submitted|Running) \S+", started)
    assert re.fullmatch(
        r"nightly-transcode Workflow (Submitted|Running) \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+08:00",
        listed,
    )
    assert re.fullmatch(r"j[0-9a-f]{32}", created)


def test_an_error_reads_as_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(PROGRAMS[1], monkeypatch) == OUTPUTS[0]


def test_operations_work_without_a_socket(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run(PROGRAMS[2], monkeypatch) == "GET /inventorytriggerjob?size=10&states=Running 25\n"


def test_every_program_is_run() -> None:
    assert len(PROGRAMS) == 3
    assert len(OUTPUTS) == 1
