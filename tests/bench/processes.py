"""Programs in fresh processes, with their byte code on disk and nothing but the given path.

What such a process takes is the time of the processor for it and for all that it ran, from the
start of Python to the end.
"""

from __future__ import annotations

import compileall
import json
import os
import resource
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..processes import run

_PATIENCE = 600.0
_KEPT_OUT = {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONPROFILEIMPORTTIME"}


@dataclass(frozen=True)
class Ran:
    """What a process printed, and the seconds of the processor that it took."""

    printed: str
    took: float

    def json(self) -> Any:
        """What it printed, as JSON."""
        return json.loads(self.printed)


def run_python(*arguments: str, path: Path | None = None) -> Ran:
    """Run Python with these arguments in a process of its own.

    Args:
        arguments: As on the command line.
        path: A folder whose packages go before the installed ones.
    """
    environment = {name: value for name, value in os.environ.items() if name not in _KEPT_OUT}
    if path is not None:
        environment["PYTHONPATH"] = str(path)
    # Safe path: the folder that the process starts in adds nothing to what can be imported.
    command = [sys.executable, "-P", *arguments]
    before = _of_children()
    printed = run(command, env=environment, timeout=_PATIENCE).stdout
    return Ran(printed, _of_children() - before)


def run_program(program: str, *, path: Path | None = None) -> Ran:
    """Run a program's text in a process of its own."""
    return run_python("-c", program, path=path)


def of_process(process: int) -> float:
    """The seconds of the processor for a process that still runs. Linux only."""
    # The id that the kernel gives to the clock of somebody else's process.
    return time.clock_gettime((~process << 3) | 2)


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def compile_code(*folders: Path) -> None:
    """Put the byte code of every module below these folders on disk."""
    for folder in folders:
        if not compileall.compile_dir(folder, quiet=1):
            raise RuntimeError(f"{folder} cannot be compiled")
