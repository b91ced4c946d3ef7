"""The commands in spec/README.md, "When a page changes", print what the text shows."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from cloudinfinite_codegen.__main__ import main as codegen
from cloudinfinite_pages.command import main as pages

from ..excerpt import small_excerpt
from ..processes import run as run_command

ROOT = Path(__file__).parents[2]
CALL = Path(__file__).parent / "walk" / "call.py"
ANSWER = b"<Response><ReservationId>k7</ReservationId><Ready>soon</Ready></Response>"


def section() -> str:
    text = (ROOT / "spec" / "README.md").read_text("utf-8")
    return text.partition("## When a page changes\n")[2].partition("\n## ")[0]


def commands() -> list[tuple[str, list[str]]]:
    """Returns every command with its expected output."""
    found: list[tuple[str, list[str]]] = []
    for block in re.findall(r"```console\n(.*?)```", section(), re.DOTALL):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            else:
                found[-1][1].append(line)
    return found


class _Kiln(BaseHTTPRequestHandler):
    """Responds to every POST, and records its body."""

    seen: list[bytes]

    def do_POST(self) -> None:
        self.seen.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.send_header("Content-Length", str(len(ANSWER)))
        self.end_headers()
        self.wfile.write(ANSWER)

    def log_message(self, format: str, *args: object) -> None:
        """Prints nothing."""


@pytest.fixture
def kiln() -> Iterator[tuple[str, list[bytes]]]:
    """A service that reserves kilns, and the bodies that it received."""
    seen: list[bytes] = []
    with HTTPServer(("127.0.0.1", 0), type("Kiln", (_Kiln,), {"seen": seen})) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{running.server_port}", seen
        finally:
            running.shutdown()
            thread.join()


def run(command: str) -> int:
    """Runs a command in the current folder. Runs the recipe of a `make` target in this process."""
    words = shlex.split(command)
    if words[0] == "mkdir":
        Path(words[1]).mkdir()
        return 0
    if words[0] == "cp":
        shutil.copy(ROOT / words[1], words[2])
        return 0
    if words[:3] == ["python", "-m", "cloudinfinite_pages"]:
        return pages(words[3:])
    assert words[0] == "make", command
    recipe = run_command(["make", "-n", "-s", "-o", ".venv/.installed", *words[1:]], cwd=ROOT)
    found = re.findall(r"python -m cloudinfinite_(codegen|pages)\b(.*)", recipe.stdout)
    assert found, recipe.stdout
    tools = {"codegen": codegen, "pages": pages}
    return max(tools[tool](shlex.split(said)) for tool, said in found)


def shown(expected: list[str], printed: str) -> bool:
    """Returns whether output matches; `...` stands for any lines, `…` for any text."""
    pattern = "".join(
        "(?:.*\n)*" if line == "..." else ".*".join(map(re.escape, line.split("…"))) + "\n"
        for line in expected
    )
    return re.fullmatch(pattern, printed) is not None


def call(address: str, version: str) -> list[str]:
    """Reserves a kiln with the generated package."""
    done = run_command(
        [sys.executable, CALL, address, version],
        env={**os.environ, "PYTHONPATH": str(Path("generated/python").absolute())},
    )
    return done.stdout.splitlines()


def test_the_walk_through(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    kiln: tuple[str, list[bytes]],
) -> None:
    monkeypatch.chdir(tmp_path)
    small_excerpt(Path("spec"))
    address, seen = kiln
    generated = 0
    for command, expected in commands():
        if command == "make pages PAGES=saved SAVE=1":
            accept_what_the_readme_accepts()
        capsys.readouterr()
        assert run(command) == 0, capsys.readouterr()
        said = capsys.readouterr()
        assert said.err == ""
        assert not expected or shown(expected, said.out), f"$ {command}\n{said.out}"
        if command.startswith("make new"):
            assert Path("generated/python/cloudinfinite/media/reserve_kiln.py").is_file()
        if command == "make generate":
            generated += 1
            expect = (
                ["k7 unknown", "long names are taken"]
                if generated == 1
                else ["k7 soon", "Request.Potter max-length"]
            )
            assert call(address, "first" if generated == 1 else "second") == expect
    assert generated == 2
    assert seen[0] == (
        b"<Request><Potter>Ada</Potter><Heat><Degrees>1040</Degrees></Heat></Request>"
    )
    assert b"<Glaze>Blue</Glaze>" in seen[-1]


def accept_what_the_readme_accepts() -> None:
    [accept] = re.findall(r"```xml\n(.*?)```", section(), re.DOTALL)
    path = Path("spec/pages/overrides.xml")
    text = path.read_text("utf-8")
    path.write_text(text.replace("</overrides>", f"{accept}</overrides>"), "utf-8")
