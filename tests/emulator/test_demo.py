"""The demo: its output, and that its checks can fail."""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Mapping
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass

import pytest

from cloudinfinite import Client, ServiceError
from cloudinfinite.batch import InventoryTriggerJobDetail, JobState
from cloudinfinite_emulator import JobFailure, Settings, Work, demo
from cloudinfinite_emulator.executors import table
from cloudinfinite_emulator.jobs import work

from ..processes import run


@dataclass
class Outcome:
    """The outcome of one run, which the tests share because it takes seconds."""

    code: int
    printed: str
    complaints: str
    results: demo.Results


@pytest.fixture(scope="module")
def ran() -> Outcome:
    kept: list[demo.Results] = []
    check = demo.check

    def watched(results: demo.Results) -> None:
        kept.append(results)
        check(results)

    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setattr(demo, "check", watched)
        code = demo.main()
    return Outcome(code, out.getvalue(), err.getvalue(), kept[0])


def test_it_shows_jobs_and_files_and_succeeds(ran: Outcome) -> None:
    assert ran.complaints == ""
    assert ran.code == 0
    lines = ran.printed.splitlines()
    assert "[##############################] 100 %  Success" in lines
    for row in (
        r"b\w{32} +demo +Workflow +Success",
        r"j\w{32} +MediaInfo +uploads/clip.mp4 +Success",
        r"j\w{32} +Transcode +uploads/silent.mp4 +Success",
        r"j\w{32} +Snapshot +films/clip.webm +Success",
        "file +bytes +container +seconds +video +audio",
        r"covers/clip.jpg +\d+ +jpeg_pipe +mjpeg 128x96",
        r"films/clip.webm +\d+ +matroska,webm +2.\d+ +vp8 160x120 +vorbis 44100 Hz, 2 ch",
        r"films/silent.webm +\d+ +matroska,webm +1.00 +vp8 160x120",
        r"uploads/clip.mp4 +\d+ +mov,\S+ +2.\d+ +h264 320x240 +aac 44100 Hz, 2 ch",
    ):
        assert [line for line in lines if re.fullmatch(row, line)], row
    assert lines[-1] == "All results are as expected."
    # These objects are not videos, or not below the prefix.
    assert not re.search("notes|tone|elsewhere", ran.printed)
    assert max(map(len, lines)) <= 120


def without_ids(text: str) -> str:
    """Returns the output of a run without ids, ports and values that depend on timing."""
    return re.sub(r"\b[bjtw][0-9a-f]{32,33}\b|:\d+ |(?<=\.webm) +\d+ ", "*", text)


@pytest.mark.slow
def test_the_environment_does_not_affect_it(ran: Outcome) -> None:
    environment = {
        "http_proxy": "http://127.0.0.1:9",
        "CLOUDINFINITE_ENDPOINT_URL": "http://127.0.0.1:9",
    }
    again = run(
        [sys.executable, "-W", "error", "-m", "cloudinfinite_emulator.demo"], env=environment
    )
    assert without_ids(again.stdout) == without_ids(ran.printed)
    assert again.stdout != ran.printed


@pytest.mark.parametrize("missing", ["starlette", "av"])
def test_without_the_extra_the_error_says_what_to_install(missing: str) -> None:
    program = (
        f"import sys; sys.modules[{missing!r}] = None; "
        "from cloudinfinite_emulator.demo import main; sys.exit(main())"
    )
    ran = run([sys.executable, "-c", program], check=False)
    assert ran.returncode == 1
    [line] = ran.stderr.splitlines()
    assert line.endswith(': pip install "cloudinfinite[emulator]"')


def test_a_terminal_shows_the_progress(monkeypatch: pytest.MonkeyPatch, ran: Outcome) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    for progress in (0, 50):
        demo._show_progress(
            InventoryTriggerJobDetail(job_id="b1", state=JobState.RUNNING, progress=progress)
        )
    bars = [bar.rstrip() for bar in terminal.getvalue().split("\r")]
    assert bars == ["", f"[{'':30}]   0 %  Running", f"[{'#' * 15:30}]  50 %  Running"]
    assert "Running" not in ran.printed


def failing(_: Work) -> Mapping[str, object]:
    raise JobFailure("ResourceNotSupported", "it cannot be read")


def nothing(_: Work) -> Mapping[str, object]:
    return {"MediaInfo": {"Stream": {}, "Format": {}}}


@pytest.mark.parametrize(
    ("executor", "message"),
    [
        (failing, "uploads/clip.mp4: MediaInfo Failed ResourceNotSupported it cannot be read"),
        (nothing, "uploads/clip.mp4: its video is []"),
    ],
)
def test_an_unexpected_result_makes_it_fail(
    executor: work.Executor,
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setitem(table.EXECUTORS, "MediaInfo", executor)
    monkeypatch.setattr(demo, "Settings", lambda **given: Settings(**{**given, "job_seconds": 0}))
    assert demo.main() == 1
    assert f"Unexpected result: {message}" in capsys.readouterr().err


def test_a_failed_call_makes_it_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refused(_client: Client, _region: str) -> demo.Results:
        raise ServiceError(status=403, code="AccessDenied")

    monkeypatch.setattr(demo, "run", refused)
    assert demo.main() == 1
    assert "Unexpected result: " in (printed := capsys.readouterr().err)
    assert "AccessDenied" in printed


@pytest.mark.parametrize(
    ("key", "fact", "message"),
    [
        ("films/more.webm", demo.Fact("vp8", 1, 1, None), "the files are"),
        (
            "films/clip.webm",
            demo.Fact("vp8", 2, 2, "vorbis"),
            r"its video is \[\('vp8', 160, 120\)\]",
        ),
        (
            "uploads/clip.mp4",
            demo.Fact("h264", 320, 240, None),
            r"its audio is \['aac'\]",
        ),
    ],
)
def test_unexpected_facts_are_reported(
    key: str, fact: demo.Fact, message: str, monkeypatch: pytest.MonkeyPatch, ran: Outcome
) -> None:
    monkeypatch.setattr(demo, "FACTS", {**demo.FACTS, key: fact})
    with pytest.raises(demo.DemoError, match=message):
        demo.check(ran.results)
