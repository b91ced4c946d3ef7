"""Completion in the installed shells, with typed input."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from ..processes import run

ROOT = Path(__file__).parents[2]
JOB = "cloudinfinite media create-transcode-job"
TYPED = {
    "cloudinfinite media create-inf": "create-info-job ",
    "cloudinfinite doct": "doctor ",
    f"{JOB} --templ": "--template-id ",
    # No space, since a field of the record follows.
    f"{JOB} --transcode.vi": "--transcode.video.",
    f"{JOB} --transcode.video.cod": "--transcode.video.codec ",
    f"{JOB} --call-back-format X": "XML ",
}
"""The text typed before Tab, and the last word after completion."""

# Bash 3 lacks compopt, and adds a space after every completion.
CHECKS = {"bash": "type compopt", "zsh": "true", "fish": "true"}
SHELLS = [
    name
    for name, check in CHECKS.items()
    if shutil.which(name) and run([name, "-c", check], check=False).returncode == 0
]


@pytest.mark.parametrize("shell", SHELLS)
def test_typed_text_is_completed(shell: str, tmp_path: Path) -> None:
    programs = Path(sys.executable).parent
    environment = {"PATH": f"{programs}:{os.environ['PATH']}", "HOME": str(tmp_path)}
    if shell == "fish":
        # Fish lists candidates, and never adds a space after a dot.
        listed = "".join(f"complete --do-complete '{line}'\n" for line in TYPED)
        program = f"cloudinfinite completion fish | source\n{listed}"
        result = run(["fish", "--no-config", "-c", program], env=environment)
        found = [line.partition("\t")[0] for line in result.stdout.splitlines()]
        assert found == [word.rstrip() for word in TYPED.values()]
        return
    typing = [sys.executable, "-m", "tests.command_line.typing_in_a_shell", shell]
    typed = "\n".join(TYPED).encode()
    result = run(typing, cwd=ROOT, env=environment, stdin=typed)
    expected = [f"{line.rpartition(' ')[0]} {word}" for line, word in TYPED.items()]
    assert result.stdout.splitlines() == expected
