"""The commands in the guide print the output shown, in this process and in child processes."""

from __future__ import annotations

import os
import re
import shlex
import sys
from pathlib import Path

import pytest

from cloudinfinite_cli import calling, output
from cloudinfinite_emulator import DEMO_BUCKET, Emulator

from ..processes import run
from ..programs import ROOT, blocks, chained
from .conftest import Line

GUIDE = "docs/command-line.md"
BLOCKS = [block for block in blocks(GUIDE, "console") if block.startswith("$ cloudinfinite ")]
PROGRAM = Path(sys.executable).with_name("cloudinfinite")


def fits(shown: str, printed: str) -> bool:
    """Whether a text matches the one shown, in which dots match anything on a line."""
    pattern = re.escape(shown.strip()).replace("…", "[^\n]*")
    return re.fullmatch(pattern, printed.strip()) is not None


@pytest.mark.parametrize("block", BLOCKS)
def test_commands_print_the_output_shown(
    block: str, line: Line, service: Emulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    # Both, since `calling` would otherwise keep the replacement if it is first imported here.
    for module in (calling, output):
        monkeypatch.setattr(module, "is_terminal", lambda: True)
    if "describe-jobs" in block:
        line("media", "create-info-job", "--object", "uploads/demo.mp4", "--wait")
    command, _, shown = block.removeprefix("$ ").partition("\n")
    result = line(*shlex.split(command)[1:])
    address = service.endpoint_url.removeprefix("http://")
    printed = result.output.replace(address, "127.0.0.1:8080")
    assert fits(shown, printed), printed


def test_the_first_example(tmp_path: Path) -> None:
    [block] = [each for each in blocks(GUIDE, "console") if "emulator --" in each]
    printed = chained(block, tmp_path)
    assert '\n"Success"\n[\n  "Porn",\n  97\n]\n' in printed


def test_every_block_is_tested() -> None:
    assert len(BLOCKS) == len(blocks(GUIDE, "console")) - 2 == 7


def test_commands_in_the_table_exist(line: Line) -> None:
    text = (ROOT / GUIDE).read_text("utf-8").split("## More commands")[1]
    commands = re.findall(r"^\| `cloudinfinite ([^`]+)`", text, re.MULTILINE)
    assert len(commands) == 4
    for command in commands:
        assert line(*shlex.split(command)).exit_code == 0, command


def test_output_streams_and_exit_codes_of_child_processes(
    service: Emulator, tmp_path: Path
) -> None:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path),
        "TENCENTCLOUD_SECRET_ID": service.credentials.secret_id,
        "TENCENTCLOUD_SECRET_KEY": service.credentials.secret_key,
        "CLOUDINFINITE_ENDPOINT_URL": service.endpoint_url,
        "CLOUDINFINITE_BUCKET": DEMO_BUCKET,
    }
    words = [str(PROGRAM), "media", "create-info-job", "--object", "uploads/demo.mp4"]
    result = run(
        [*words, "--query", "JobsDetail[].Tag", "--output", "jsonl"], env=environment, check=False
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, '"MediaInfo"\n', "")
    result = run([*words, "--job-level", "9"], env=environment, check=False)
    assert result.stderr == "Error: --job-level must be at most 2 (got 9)\n"
    assert (result.returncode, result.stdout) == (2, "")
    completing = {"COMP_WORDS": "cloudinfinite media create-tra", "COMP_CWORD": "2"}
    completing["_CLOUDINFINITE_COMPLETE"] = "bash_complete"
    result = run([str(PROGRAM)], env={**environment, **completing})
    assert result.stdout == "plain,create-transcode-job\n"


def test_a_missing_extra_is_reported(tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("raise ModuleNotFoundError(name='click')")
    result = run(
        [sys.executable, "-m", "cloudinfinite_cli"],
        check=False,
        env={"PYTHONPATH": str(tmp_path), "PATH": os.environ["PATH"]},
    )
    assert result.returncode == 1
    assert result.stderr == 'the command line needs click: pip install "cloudinfinite[cli]"\n'
