"""Builds the release files in ``dist`` and tries them: ``python -m tests.dist``.

The wheel and all its extras are installed into an empty environment, in the locked versions. Then
its programs are started, and a bill of materials (CycloneDX) lists what was installed.
"""

from __future__ import annotations

import json
import shutil
import sys
import tomllib
import venv
from pathlib import Path

from cloudinfinite_runtime import VERSION

from .lock import LOCK, ROOT
from .processes import run

DIST = ROOT / "dist"
EXTRAS = "cli,emulator,mcp,vendor"
LARGEST = {".whl": 4_000_000, ".gz": 12_000_000}
"""The maximum size in bytes; a larger file contains something that does not belong."""

TRIED = (
    ("cloudinfinite", "--version"),
    ("cloudinfinite", "media", "create-info-job", "--help"),
    ("cloudinfinite", "mcp", "--help"),
    ("cloudinfinite-emulator", "--help"),
)


def build(target: Path = DIST) -> list[Path]:
    """Builds the wheel and the sdist, and returns both."""
    shutil.rmtree(target, ignore_errors=True)
    run([sys.executable, "-m", "hatchling", "build", "-d", target], cwd=ROOT)
    made = sorted(target.iterdir())
    for file in made:
        size = file.stat().st_size
        if size > LARGEST[file.suffix]:
            raise SystemExit(f"{file.name} has {size:,} bytes, more than {LARGEST[file.suffix]:,}")
        print(f"{file.name}: {size:,} bytes")
    return made


def install(wheel: Path, folder: Path) -> Path:
    """Installs the wheel into an empty environment, and returns the folder with its programs."""
    venv.create(folder, clear=True)
    packages = tomllib.loads(LOCK.read_text("utf-8"))["packages"]
    constraints = folder / "constraints.txt"
    constraints.write_text("".join(f"{p['name']}=={p['version']}\n" for p in packages), "utf-8")
    pip = [sys.executable, "-m", "pip", "--python", folder, "--quiet", "install"]
    run([*map(str, pip), "--constraint", constraints, f"{wheel}[{EXTRAS}]"])
    return folder / "bin"


def bill(environment: Path, place: Path) -> list[str]:
    """Writes the bill of materials of an environment, and returns its entries."""
    options = [
        "--output-reproducible",
        "--mc-type",
        "library",
        "--pyproject",
        ROOT / "pyproject.toml",
    ]
    python = environment / "bin" / "python"
    tool = [sys.executable, "-m", "cyclonedx_py", "environment"]
    run([*tool, *map(str, options), "-o", place, python])
    written = json.loads(place.read_text("utf-8"))
    # pyproject.toml does not state these.
    package = {"version": VERSION, "purl": f"pkg:pypi/cloudinfinite@{VERSION}"}
    written["metadata"]["component"] |= package
    place.write_text(json.dumps(written, indent=2) + "\n", "utf-8")
    parts = {f"{part['name']} {part['version']}" for part in written["components"]}
    return sorted(parts)


def main() -> int:
    """Builds and tries the release files, and lists their dependencies."""
    wheel = next(file for file in build() if file.suffix == ".whl")
    environment = ROOT / "build" / "dist"
    programs = install(wheel, environment)
    for program, *words in TRIED:
        print(run([programs / program, *words], cwd=environment).stdout.splitlines()[0])
    parts = bill(environment, DIST / "cloudinfinite.cdx.json")
    print(f"{len(parts)} parts: {', '.join(parts)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
