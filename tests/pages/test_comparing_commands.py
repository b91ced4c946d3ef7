"""`python -m cloudinfinite_pages hold`, `editions` and `moved`: output and exit codes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from .commands import FACTS, SECOND, WALK, accept, read_json, run, shrunk


def test_hold_fails_on_open_differences_and_unused_overrides(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert run(spec, "hold") == 0
    said = capsys.readouterr().out
    [number] = re.findall("(.*) operations without a saved page; --all lists them", said)
    assert said.endswith(
        "1 page, 7 rows: 0 open differences, 0 accepted, 0 by rules, 0 unused overrides\n"
    )
    shorter = spec / "media" / "reserve_kiln.xsd"
    shorter.write_text(shorter.read_text("utf-8").replace('"40"', '"30"'), "utf-8")
    assert run(spec, "hold") == 1
    assert "max length: the spec says 30, media/reserve_kiln/en-markdown:42 says 40" in (
        capsys.readouterr().out
    )
    accept(spec, "Request.Potter", "max length", "30", "40")
    assert run(spec, "hold", "--all") == 0
    said = capsys.readouterr().out
    assert "Said so by the potter. (pages/overrides.xml:2)" in said
    [names] = re.findall("no saved page: (.*)", said)
    assert "CancelDocProcessJob" in names.split(", ")
    assert len(names.split(", ")) == int(number)
    accept(spec, "Request.Potter", "max length", "20", "40")
    assert run(spec, "hold") == 1
    assert "nothing left to accept at Request.Potter" in capsys.readouterr().out
    assert run(spec, "hold", "--json") == 1
    data = read_json(capsys)
    assert [one["spec"] for one in data["open"]] == ["30"]
    assert len(data["stale"]) == 1


def test_editions(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "kiln.md"
    page.write_text(SECOND, "utf-8")
    assert run(spec, "read", page, "--save", "--edition", "newer") == 0
    capsys.readouterr()
    assert run(spec, "editions", "ReserveKiln") == 0
    said = capsys.readouterr().out
    assert (
        "contradiction ReserveKiln, request Request.Potter: max length: "
        "40 in en-markdown:42; 30 in newer:42\n"
    ) in said
    assert said.endswith("2 editions, 4 disagreements, including 1 contradiction\n")
    assert run(spec, "editions", "--json") == 0
    assert len(read_json(capsys)) == 4
    assert run(spec, "editions", "Nobody") == 2
    assert capsys.readouterr().err == "no facts for Nobody\n"


def test_moved_between_pages_and_facts(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = spec / "pages" / FACTS, WALK / "second.md"
    capsys.readouterr()
    assert run(spec, "moved", old, new) == 0
    assert capsys.readouterr().out.endswith("6 changes, 2 breaking\n")
    assert run(spec, "moved", WALK / "first.md", new, "--as", "json", "--operation", "K") == 0
    data = read_json(capsys)
    assert (data["operation"], data["breaking"], len(data["moves"])) == ("K", True, 5)
    assert run(spec, "moved", old, new, "--as", "changelog") == 0
    assert "- **Breaking:** `ReserveKiln`: the request field `Request.Shelf`" in (
        capsys.readouterr().out
    )
    assert run(spec, "moved", old, old, "--as", "changelog") == 0
    assert capsys.readouterr().out == ""


def test_moved_refuses_a_broken_reading(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new, none = spec / "pages" / FACTS, tmp_path / "new.md", tmp_path / "none.md"
    new.write_text(shrunk(), "utf-8")
    none.write_text("# Nothing", "utf-8")
    capsys.readouterr()
    assert run(spec, "moved", old, new) == 1
    assert "new.md was refused: 6 of its 7 rows are gone" in capsys.readouterr().err
    assert run(spec, "moved", old, new, "--accept-loss") == 0
    assert run(spec, "moved", old, none) == 1
    assert run(spec, "moved", old, none, "--accept-loss") == 1
    assert "was refused: it appears to be empty" in capsys.readouterr().err
    assert run(spec, "moved", none, old) == 2
    assert "none.md was not understood: no request line" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "content", "error"),
    [
        ("no.md", None, "could not be read"),
        ("no.md", b"\xff", "could not be read"),
        ("no.pdf", b"x", "neither a page nor a file of facts"),
        ("no.json", b"{}", "it is not a file of facts"),
    ],
)
def test_moved_names_unreadable_files(
    spec: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    content: bytes | None,
    error: str,
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    assert run(spec, "moved", tmp_path / name, WALK / "first.md") == 2
    assert error in capsys.readouterr().err
