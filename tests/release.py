"""Sets the version and collects the release notes: ``python -m tests.release 1.2.3``."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from .processes import run

ROOT = Path(__file__).parents[1]

PLACES = {
    "runtime/python/cloudinfinite_runtime/__init__.py": r'VERSION: Final = "(.*)"',
    "runtime/typescript/package.json": r'^  "version": "(.*)"',
    "runtime/typescript/package-lock.json": r'"name": "cloudinfinite",\n +"version": "(.*)"',
    "runtime/typescript/src/core/session.ts": r'VERSION = "(.*)"',
    "runtime/typescript/api.md": r'VERSION = "(.*)"',
    "runtime/go/client.go": r'const Version = "(.*)"',
}
"""The files that contain the version. None of them reads it from another."""

_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")


def versions(root: Path = ROOT) -> dict[str, set[str]]:
    """Returns the versions that each file contains."""
    return {
        name: set(re.findall(pattern, (root / name).read_text("utf-8"), re.MULTILINE))
        for name, pattern in PLACES.items()
    }


def set_version(version: str, root: Path = ROOT) -> None:
    """Writes a version into all files."""
    if not _VERSION.fullmatch(version):
        raise SystemExit(f"a version is three numbers, such as 1.2.3, not {version!r}")
    for name, pattern in PLACES.items():
        file = root / name
        text = file.read_text("utf-8")
        for each in reversed([*re.finditer(pattern, text, re.MULTILINE)]):
            text = text[: each.start(1)] + version + text[each.end(1) :]
        file.write_text(text, "utf-8")


def main(version: str) -> int:
    """Sets the version, and moves the notes to the changelog."""
    set_version(version)
    run([sys.executable, "-m", "towncrier", "build", "--yes", "--version", version], cwd=ROOT)
    print("run make generate, review the changes, and commit them")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
