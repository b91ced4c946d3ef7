"""The command, run on a page about an invented kiln."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cloudinfinite_pages.command import main

WALK = Path(__file__).parent / "walk"
FIRST = (WALK / "first.md").read_text("utf-8")
SECOND = (WALK / "second.md").read_text("utf-8")
FACTS = "media/reserve_kiln/en-markdown.json"
HREF = "https://example.com/reserve-kiln"


def run(spec: Path, *arguments: str | Path) -> int:
    """Runs the command on a spec, and returns its exit code."""
    return main(["--spec", str(spec), *map(str, arguments)])


def read_json(capsys: pytest.CaptureFixture[str]) -> Any:
    """Returns what was printed as JSON."""
    return json.loads(capsys.readouterr().out)


def accept(spec: Path, path: str, aspect: str, ours: str, theirs: str) -> None:
    """Writes overrides that accept one difference."""
    (spec / "pages" / "overrides.xml").write_text(
        '<overrides xmlns="urn:cloudinfinite:binding">\n'
        f'<accept path="{path}" aspect="{aspect}" spec="{ours}" page="{theirs}">'
        "Said so by the potter.</accept></overrides>",
        "utf-8",
    )


def shrunk() -> str:
    """Returns the page without most of its rows."""
    return FIRST.partition("`Request` has")[0] + FIRST[FIRST.index("## Samples") :]
