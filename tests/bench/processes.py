"""Programs in new processes, with byte code on disk and only the given path.

The time of a process is the CPU time of it and its children, including the start of Python.
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
    """The output of a process, and its CPU time in seconds."""

    printed: str
    took: float

    def json(self) -> Any:
        """Returns the output, parsed as JSON."""
        return json.loads(self.printed)


def run_python(*arguments: str, path: Path | None = None) -> Ran:
    """Runs Python in a new process.

    Args:
        arguments: The arguments on the command line.
        path: A folder with packages that take precedence over installed ones.
    """
    environment = {name: value for name, value in os.environ.items() if name not in _KEPT_OUT}
    if path is not None:
        environment["PYTHONPATH"] = str(path)
    # Safe path: the working directory is not searched for imports.
    command = [sys.executable, "-P", *arguments]
    before = _of_children()
    printed = run(command, env=environment, timeout=_PATIENCE).stdout
    return Ran(printed, _of_children() - before)


def run_program(program: str, *, path: Path | None = None) -> Ran:
    """Runs a program, given as text, in a new process."""
    return run_python("-c", program, path=path)


def of_process(process: int) -> float:
    """Returns the CPU time of a running process, in seconds. Linux only."""
    # The kernel's clock ID for the CPU time of another process.
    return time.clock_gettime((~process << 3) | 2)


def _of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def compile_code(*folders: Path) -> None:
    """Compiles all modules in these folders."""
    for folder in folders:
        if not compileall.compile_dir(folder, quiet=1):
            raise RuntimeError(f"{folder} cannot be compiled")
