"""Processes that tests start: each has a deadline, and none outlives its test.

Each process leads its own group. The group is killed at the deadline, when the test leaves it, and
when the test process ends in any way, even by SIGKILL: a guardian process waits for the end of a
pipe and kills what is left.
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
"""The seconds that a process may take, even on a busy machine."""

# A positive number is a group to watch, a negative one a group that has ended.
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
    """Returns the command that runs a program, which may be indented, in a new interpreter."""
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
    """Runs a command to completion.

    Args:
        command: The program and its arguments.
        check: Whether the test fails if the command does.
        timeout: Seconds until the command is killed and the test fails.
        cwd: The working directory.
        env: The whole environment.
        stdin: The input.

    Returns:
        The exit code and the output, decoded as UTF-8.
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
    output = (out.decode(), err.decode())
    if late:
        raise AssertionError(
            f"{command} took more than {timeout:g} seconds; its output was {output}"
        )
    if check:
        assert process.returncode == 0, output
    return subprocess.CompletedProcess(command, process.returncode, *output)


@contextmanager
def started(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    stderr: int | None = None,
) -> Iterator[Process]:
    """Starts a command to interact with, and kills its group when the context ends."""
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
    """Kills a process and everything it started."""
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
                # Its children may outlive it.
                kill(process)
    finally:
        os.write(pipe, b"%d\n" % -process.pid)


@cache
def _guardian() -> int:
    """Starts the guardian once, and returns the pipe to it; it acts when this process ends."""
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
