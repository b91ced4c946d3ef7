"""The demonstration: what it prints, and that its checks are real."""

from __future__ import annotations

import io
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from typing import Any

import pytest

from cloudinfinite_emulator import JobFailure, Settings, Work, demo
from cloudinfinite_emulator.executors import table
from cloudinfinite_emulator.jobs import work

from ..processes import run


@dataclass
class Ran:
    """One run of the demonstration, since each takes seconds."""

    code: int
    printed: str
    complaints: str
    jobs: list[Any]


@pytest.fixture(scope="module")
def ran() -> Ran:
    jobs: list[Any] = []
    check = demo.check

    def watched(given: list[Any]) -> None:
        jobs.extend(given)
        check(given)

    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setattr(demo, "check", watched)
        code = demo.main()
    return Ran(code, out.getvalue(), err.getvalue(), jobs)


def test_it_shows_every_file_and_succeeds(ran: Ran) -> None:
    assert ran.code == 0
    told, failed = ran.printed, ran.complaints
    assert failed == ""
    assert "[##############################] 100 %  Success" in told
    for row in (
        ("object", "container", "seconds", "bytes", "video", "audio"),
        ("uploads/clip.mp4", "mov", "2.0", " h264 320x240 25/s", "aac 44100 Hz, 2 ch"),
        ("uploads/silent.mp4", "mov", "1.00", " h264 128x96 25/s"),
        ("uploads/tone.wav", "wav", "1.00", "pcm_s16le 8000 Hz, 1 ch"),
        ("uploads/voice.ogg", "ogg", "1.0", "opus 48000 Hz, 1 ch"),
    ):
        [line] = [line for line in told.splitlines() if line.startswith(row[0])]
        assert all(cell in line for cell in row), line
    assert told.endswith("All results are as expected.\n")
    assert "notes.txt" not in told
    assert max(map(len, told.splitlines())) <= 120


def test_it_runs_behind_a_proxy_and_beside_other_settings() -> None:
    environment = {
        "http_proxy": "http://127.0.0.1:9",
        "CLOUDINFINITE_ENDPOINT_URL": "http://127.0.0.1:9",
    }
    run([sys.executable, "-W", "error", "-m", "cloudinfinite_emulator.demo"], env=environment)


def failing(_: Work) -> Mapping[str, object]:
    raise JobFailure("ResourceNotSupported", "it cannot be read")


def nothing(_: Work) -> Mapping[str, object]:
    return {"MediaInfo": {"Stream": {}, "Format": {}}}


@pytest.mark.parametrize(
    ("executor", "said"),
    [
        (failing, "uploads/clip.mp4: Failed ResourceNotSupported it cannot be read"),
        (nothing, "uploads/clip.mp4: its pictures are []"),
    ],
)
def test_a_wrong_answer_makes_it_fail(
    executor: work.Executor,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(table.EXECUTORS, "MediaInfo", executor)
    monkeypatch.setattr(demo, "Settings", lambda **given: Settings(**{**given, "job_seconds": 0}))
    assert demo.main() == 1
    assert f"Unexpected result: {said}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("key", "fact", "said"),
    [
        ("uploads/more.mp4", demo.Fact(1, 1, False), "the jobs are about"),
        ("uploads/clip.mp4", demo.Fact(2, 2, True), r"its pictures are \[\(320, 240\)\]"),
        ("uploads/tone.wav", demo.Fact(None, None, False), "it has 1 streams of sound"),
    ],
)
def test_facts_that_differ_are_reported(
    key: str, fact: demo.Fact, said: str, monkeypatch: pytest.MonkeyPatch, ran: Ran
) -> None:
    monkeypatch.setattr(demo, "FACTS", {**demo.FACTS, key: fact})
    with pytest.raises(demo.DemoError, match=said):
        demo.check(ran.jobs)
