"""Processes started by tests always end, even if the test process is killed."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import pytest

from .processes import PATIENCE, python, run, started

ROOT = Path(__file__).parents[1]

# A process with a child; both sleep for a long time.
SLEEPERS = """
import subprocess, sys, time
sleeper = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
print(sleeper.pid, flush=True)
time.sleep(600)
"""


def ends(process: int) -> bool:
    """Returns whether a process ends in time."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
        except FileNotFoundError:
            return True
        if state == "Z":
            return True
        time.sleep(0.01)
    return False


def test_a_command_returns_its_output() -> None:
    echo = python("import sys; print(sys.stdin.read()); sys.exit(3)")
    done = run(echo, check=False, stdin="瓷器".encode())
    assert (done.returncode, done.stdout, done.stderr) == (3, "瓷器\n", "")


def test_a_failing_command_fails_the_test_and_shows_its_output() -> None:
    with pytest.raises(AssertionError, match="no kiln here"):
        run(python("import sys; sys.exit('no kiln here')"))


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
class TestProcessesEnd:
    def test_at_the_deadline(self) -> None:
        with pytest.raises(
            AssertionError, match=r"took more than 1 seconds; its output was \('[0-9]+"
        ) as caught:
            run(python(SLEEPERS), timeout=1)
        assert ends(int(str(caught.value).rpartition("('")[2].partition("\\n")[0]))

    def test_when_the_context_ends(self) -> None:
        with started(python(SLEEPERS)) as process:
            assert process.stdout is not None
            sleeper = int(process.stdout.readline())
        assert process.returncode == -signal.SIGKILL
        assert ends(sleeper)

    def test_when_the_test_process_is_killed(self) -> None:
        program = f"""
        from tests.processes import python, started
        with started(python({SLEEPERS!r})) as process:
            print(process.pid, process.stdout.readline(), flush=True)
            process.wait()
        """
        with started(python(program), cwd=ROOT) as tester:
            assert tester.stdout is not None
            processes = [int(each) for each in tester.stdout.readline().split()]
            os.kill(tester.pid, signal.SIGKILL)
            assert len(processes) == 2
            assert all(ends(each) for each in processes)


def test_a_test_has_a_deadline(tmp_path: Path) -> None:
    (tmp_path / "test_slow.py").write_text(
        "import threading\ndef test_hangs(): threading.Event().wait()\ndef test_goes_on(): pass\n",
        "utf-8",
    )
    configuration = ROOT / "pyproject.toml"
    options = [
        "-c",
        str(configuration),
        "--rootdir",
        str(tmp_path),
        "-o",
        "addopts=",
        "-o",
        "timeout=1",
    ]
    done = run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *options, str(tmp_path)],
        cwd=ROOT,
        check=False,
    )
    assert "1 failed, 1 passed" in done.stdout
    assert "Timeout (>1.0s) from pytest-timeout" in done.stdout
