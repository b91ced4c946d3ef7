"""Tables and progress on a terminal."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from cloudinfinite import OPERATIONS, Client, TextAnswer
from cloudinfinite_cli import __main__, calling
from cloudinfinite_cli.output import Printer
from cloudinfinite_cli.progress import receiving, watching

from .conftest import Line


class Terminal(io.StringIO):
    """A text stream that claims to be a terminal."""

    def isatty(self) -> bool:
        return True


def shown(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Replaces standard error with a terminal. A fixture would be undone by pytest's capture."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")
    made = Terminal()
    monkeypatch.setattr(sys, "stderr", made)
    return made


def test_progress_of_a_job(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = shown(monkeypatch)
    waiting = OPERATIONS["DescribeMediaJob"].waiting
    assert waiting is not None
    with watching(waiting) as tell:
        for state, progress in (("Submitted", None), ("Running", "40"), ("Running", "odd")):
            tell(SimpleNamespace(job_id="j1", state=state, progress=progress))
    assert "j1 Running" in screen.getvalue()


def test_progress_of_a_download(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = shown(monkeypatch)
    answer: Any = SimpleNamespace(size=2000)
    with receiving(answer, "a.jpg") as tell:
        tell(1000)
        tell(1000)
    assert "a.jpg" in screen.getvalue()
    assert "2.0/2.0 kB" in screen.getvalue()


def test_pipes_get_no_progress(capsys: pytest.CaptureFixture[str]) -> None:
    waiting = OPERATIONS["DescribeMediaJob"].waiting
    assert waiting is not None
    with watching(waiting) as tell, receiving(SimpleNamespace(size=1), "a") as count:  # type: ignore[arg-type]
        tell(SimpleNamespace(job_id="j1", state="Running"))
        count(1)
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text", "text\n"),
        (7, "7\n"),
        (None, "\n"),
        (["a", 1, True], "a\n1\ntrue\n"),
        ([], ""),
        ({"A": {"B": [1, 2]}, "C": True}, "A.B   1, 2\nC     true\n"),
        ({"A": [{"B": "[red]x[/red]"}]}, "B   [red]x[/red]\n"),
        ({"N": 1, "A": [{"B": 1}, {"B": 2}]}, "N   1\nB\n────\n1\n2\n"),
        ({"N": {"O": 1}, "A": [{"B": 1}]}, "N.O      1\nA[0].B   1\n"),
        ([{"A": "x" * 50, "B": 1}, {"B": 2}], None),
    ],
)
def test_tables(value: Any, expected: str | None, capsys: pytest.CaptureFixture[str]) -> None:
    Printer("table", None).one(value)
    printed = "".join(f"{line.rstrip()}\n" for line in capsys.readouterr().out.splitlines())
    assert max(map(len, printed.splitlines()), default=0) <= 80
    if expected is not None:
        assert printed == expected


def test_hidden_columns_are_counted(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    rows = [{f"Field{n}": "x" * 9 for n in range(6)}] * 2
    Printer("table", None).one(rows)
    printed = capsys.readouterr().out
    assert "3 more fields; see them with" in " ".join(printed.split())
    assert "Field0" in printed
    assert "Field5" not in printed


def test_binary_output_is_not_written_to_a_terminal(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calling, "is_terminal", lambda: True)
    result = line("media", "snapshot", "--key", "uploads/demo.mp4", "--time", "0")
    assert (result.exit_code, "save it with --out" in result.stderr) == (2, True)


def test_text_is_printed_or_saved(
    line: Line, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Client, "_call", lambda *_: TextAnswer(text="#EXTM3U", content_type=None))
    words = ("media", "private-m3u8", "--key", "a.m3u8", "--validity", "3600")
    place = tmp_path / "list.m3u8"
    assert line(*words).stdout == "#EXTM3U\n"
    assert line(*words, "--out", str(place)).exit_code == 0
    assert place.read_text("utf-8") == "#EXTM3U"


def test_an_interrupted_wait_names_the_job(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(
        self: Any, operation: Any, target: Any, seconds: float, tell: Any, _: Any
    ) -> None:
        tell(SimpleNamespace(job_id="j17", state="Running"))
        raise KeyboardInterrupt

    monkeypatch.setattr(Client, "_wait", interrupt)
    result = line("media", "describe-job", "--job-id", "j17", "--wait")
    assert "no longer waiting for j17" in result.stderr
    monkeypatch.setattr(sys, "argv", ["x", "media", "describe-job", "--job-id", "j17", "--wait"])
    with pytest.raises(SystemExit) as caught:
        __main__.main()
    assert caught.value.code == 130


@pytest.mark.parametrize(("words", "code"), [(["--version"], 0), (["nothing"], 2), (["doctor"], 1)])
def test_exit_codes_of_the_program(
    words: list[str], code: int, clean_environment: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["cloudinfinite", *words])
    with pytest.raises(SystemExit) as caught:
        __main__.main()
    assert caught.value.code == code
