"""The generated tree on disk: formatted, exact, and nothing in it without a source."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

_RUFF = ("--isolated", "--quiet", "--no-cache", "--target-version", "py311", "--line-length", "100")


def format_python(files: dict[str, str]) -> dict[str, str]:
    """The same files, with imports in order and code formatted. Paths are relative."""
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


def differences(files: dict[str, str], root: Path) -> list[str]:
    """What stands differently on disk: a line a file."""
    found = []
    for path, text in sorted(files.items()):
        target = root / path
        if not target.is_file():
            found.append(f"missing: {target}")
        elif target.read_bytes() != text.encode():
            found.append(f"differs: {target}")
    return [*found, *(f"has no source: {path}" for path in strays(files, root))]


def write_tree(files: dict[str, str], root: Path) -> list[str]:
    """Make the folder hold these files and no others; return what was changed."""
    changed = differences(files, root)
    for stray in strays(files, root):
        stray.unlink()
    for path, text in files.items():
        target = root / path
        if not target.is_file() or target.read_bytes() != text.encode():
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode())
    for folder in sorted((p for p in root.rglob("*") if p.is_dir()), reverse=True):
        if not any(path.name != "__pycache__" for path in folder.iterdir()):
            shutil.rmtree(folder)
    return changed


def strays(files: dict[str, str], root: Path) -> list[Path]:
    """Files on disk that nothing generates any more."""
    wanted = {root / path for path in files}
    return sorted(
        path
        for path in root.rglob("*")
        if path.is_file() and path not in wanted and "__pycache__" not in path.parts
    )
