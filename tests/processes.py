"""Processes that tests start: each has a deadline, and none outlives whoever started it.

A process heads a group of its own. Its group is killed when its time is over, when the test leaves
it, and when the process that runs the tests ends in any way, SIGKILL included: a guardian, which
waits at the end of a pipe, sees to that.
"""

from __future__ import annotations

import atexit
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import TypeAlias

PIPE = subprocess.PIPE
Process: TypeAlias = subprocess.Popen[str]

PATIENCE = 300.0
"""Seconds that a process may take, on a machine that has a lot else to do."""

# A positive number is a group to watch over, a negative one a group that has ended.
_GUARDIAN = """
import os, signal, sys
groups = set()
for line in sys.stdin:
    group = int(line)
    groups.add(group) if group > 0 else groups.discard(-group)
for group in groups:
    try:
        os.killpg(group, signal.SIGKILL)
    except OSError:
        pass
"""


def python(program: str, *flags: str) -> list[str]:
    """The command that runs a program, which may be indented, in an interpreter of its own."""
    return [sys.executable, *flags, "-c", textwrap.dedent(program)]


def run(
    command: Sequence[str | Path],
    *,
    check: bool = True,
    timeout: float = PATIENCE,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    stdin: bytes = b"",
) -> subprocess.CompletedProcess[str]:
    """Runs a command to its end.

    Args:
        command: The program and its arguments.
        check: Whether it must succeed.
        timeout: Seconds until it is killed, and the test fails.
        cwd: Where it runs.
        env: All of its environment.
        stdin: What it reads.

    Returns:
        Its exit code and what it said, as UTF-8.
    """
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=cwd,
        env=env,
        process_group=0,
    )
    with _guarded(process):
        try:
            out, err = process.communicate(stdin, timeout)
            late = False
        except subprocess.TimeoutExpired:
            kill(process)
            out, err = process.communicate()
            late = True
    said = (out.decode(), err.decode())
    if late:
        raise AssertionError(f"{command} took more than {timeout:g} seconds; it said {said}")
    if check:
        assert process.returncode == 0, said
    return subprocess.CompletedProcess(command, process.returncode, *said)


@contextmanager
def started(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    stderr: int | None = None,
) -> Iterator[Process]:
    """Starts a command to talk with; leaving the context kills what is left of it."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=stderr,
        cwd=cwd,
        env=env,
        encoding="utf-8",
        process_group=0,
    )
    with _guarded(process):
        yield process


def kill(process: Process | subprocess.Popen[bytes]) -> None:
    """Kills a process with all that it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)


@contextmanager
def _guarded(process: Process | subprocess.Popen[bytes]) -> Iterator[None]:
    pipe = _guardian()
    os.write(pipe, b"%d\n" % process.pid)
    try:
        with suppress(BrokenPipeError), process:
            try:
                yield
            finally:
                # What it started may live on when it has ended itself.
                kill(process)
    finally:
        os.write(pipe, b"%d\n" % -process.pid)


@cache
def _guardian() -> int:
    """The pipe that tells the guardian of groups, and, by its end, of the end of this process."""
    guardian = subprocess.Popen(
        [sys.executable, "-I", "-S", "-c", _GUARDIAN],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        process_group=0,
    )
    assert guardian.stdin is not None
    pipe = guardian.stdin

    def end() -> None:
        pipe.close()
        guardian.wait(PATIENCE)

    atexit.register(end)
    return pipe.fileno()
