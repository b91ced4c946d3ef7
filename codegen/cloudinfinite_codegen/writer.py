"""Writes the generated tree, and removes files without a source."""

from __future__ import annotations

import shutil
from pathlib import Path


def differences(files: dict[str, str], root: Path) -> list[str]:
    """Returns one line for each file that differs on disk."""
    found = []
    for path, text in sorted(files.items()):
        target = root / path
        if not target.is_file():
            found.append(f"missing: {target}")
        elif target.read_bytes() != text.encode():
            found.append(f"differs: {target}")
    return [*found, *(f"has no source: {path}" for path in strays(files, root))]


def write_tree(files: dict[str, str], root: Path) -> list[str]:
    """Makes the folder contain exactly these files, and returns one line per change."""
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
    """Returns files on disk that no source generates."""
    wanted = {root / path for path in files}
    return sorted(
        path
        for path in root.rglob("*")
        if path.is_file() and path not in wanted and "__pycache__" not in path.parts
    )
