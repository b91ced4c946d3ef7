"""Programs in fresh processes, with their byte code on disk and nothing but the given path."""

from __future__ import annotations

import compileall
import json
import os
import sys
from pathlib import Path
from typing import Any

from ..processes import run

_KEPT_OUT = {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONPROFILEIMPORTTIME"}


def run_python(*arguments: str, path: Path | None = None) -> str:
    """Run Python with these arguments in a process of its own, and give what it printed.

    Args:
        arguments: As on the command line.
        path: A folder whose packages go before the installed ones.
    """
    environment = {name: value for name, value in os.environ.items() if name not in _KEPT_OUT}
    if path is not None:
        environment["PYTHONPATH"] = str(path)
    # Safe path: the folder that the process starts in adds nothing to what can be imported.
    return run([sys.executable, "-P", *arguments], env=environment, timeout=600).stdout


def run_program(program: str, *, path: Path | None = None) -> Any:
    """Run a program's text in a process of its own; it prints JSON."""
    return json.loads(run_python("-c", program, path=path))


def compile_code(*folders: Path) -> None:
    """Put the byte code of every module below these folders on disk."""
    for folder in folders:
        if not compileall.compile_dir(folder, quiet=1):
            raise RuntimeError(f"{folder} cannot be compiled")
