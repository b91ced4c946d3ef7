"""Formats generated Python code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

_RUFF = ("--isolated", "--quiet", "--no-cache", "--target-version", "py311", "--line-length", "100")


def formatted(files: dict[str, str]) -> dict[str, str]:
    """Returns the files with sorted imports and formatted code. Paths are relative."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for path, text in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        packages = sorted({"cloudinfinite_runtime", *(path.partition("/")[0] for path in files)})
        first_party = f"lint.isort.known-first-party={packages}"
        for command in (
            ("check", "--select", "I,F401,RUF022", "--fix", "--config", first_party),
            ("format", "--config", "format.skip-magic-trailing-comma=true"),
        ):
            subprocess.run(  # noqa: S603 - our own tool on our own files
                [sys.executable, "-m", "ruff", command[0], *_RUFF, *command[1:], folder], check=True
            )
        return {path: (root / path).read_text(encoding="utf-8") for path in files}
