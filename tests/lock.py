"""Writes the lock of the development tools, or checks it with ``--check``: ``python -m
tests.lock``.

``pylock.toml`` lists the exact files, with hashes, that the group ``dev`` and the package require,
for all Python versions and platforms. ``make install`` installs from it.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import tomllib
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from packaging.pylock import Package, Pylock
from packaging.requirements import Requirement
from packaging.utils import NormalizedName, canonicalize_name
from packaging.version import Version

from .processes import run

ROOT = Path(__file__).parents[1]
LOCK = ROOT / "pylock.toml"
GROUP = "dev"
SOURCES = (
    "pyproject.toml",
    "README.md",
    "LICENSE",
    "runtime/python/cloudinfinite_runtime/__init__.py",
)
"""The files that declare the requirements and the version."""

INDEX = "https://pypi.org/simple"
FILES = "https://files.pythonhosted.org/packages/"

Wanted = Iterator[tuple[str, Requirement]]


def write(place: Path = LOCK) -> None:
    """Resolves the requirements again, to the newest versions that fit."""
    uv = [sys.executable, "-m", "uv", "--no-config", "--quiet"]
    with tempfile.TemporaryDirectory() as made:
        # Works on a copy, because uv leaves its own lock file beside the project.
        for name in SOURCES:
            copy = Path(made, name)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, copy)
        run([*uv, "lock", "--default-index", INDEX], cwd=Path(made))
        export = ["export", "--frozen", "--group", GROUP, "--no-emit-project", "--no-header"]
        run([*uv, *export, "--format", "pylock.toml", "--output-file", place], cwd=Path(made))


def problems(lock: Mapping[str, Any], project: Mapping[str, Any]) -> list[str]:
    """Returns the reasons why a lock does not fit a project, on this Python and platform.

    Args:
        lock: The contents of the lock.
        project: The contents of pyproject.toml.
    """
    read = Pylock.from_dict(lock)
    found = [line for each in read.packages for line in _untrusted(each)]
    if str(read.requires_python) != project["project"]["requires-python"]:
        wanted = project["project"]["requires-python"]
        found.append(f"requires-python is {read.requires_python}, in pyproject.toml {wanted}")
    locked = {package.name: package for package, _ in read.select()}
    needed: set[tuple[NormalizedName, str]] = set()
    waiting = list(_first(project))
    while waiting:
        by, requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        package = locked.get(name)
        if package is None:
            found.append(f"{by} needs {requirement}, which is not locked")
        elif package.version is None or not requirement.specifier.contains(
            package.version, prereleases=True
        ):
            found.append(f"{by} needs {requirement}, but {package.version} is locked")
        else:
            for extra in {"", *requirement.extras} - {e for n, e in needed if n == name}:
                needed.add((name, extra))
                waiting += _of(name, extra, package.version, found)
    found += [
        f"{name} is locked, but nothing needs it"
        for name in sorted(locked.keys() - {name for name, _ in needed})
    ]
    return found


def _untrusted(package: Package) -> Iterator[str]:
    """Yields what is wrong with the sources of a package."""
    if package.index != INDEX:
        yield f"{package.name} does not come from {INDEX}"
    files = [*(package.wheels or ()), *([package.sdist] if package.sdist else ())]
    if not files:
        yield f"{package.name} has no file"
    for each in files:
        if not (each.url or "").startswith(FILES):
            yield f"{package.name} has a file that is not at {FILES}"
        if "sha256" not in each.hashes:
            yield f"{package.name} has a file without a SHA-256"


def _first(project: Mapping[str, Any]) -> Wanted:
    """Yields the requirements of the package, its extras and the group."""
    table, name = project["project"], project["project"]["name"]
    texts = [*table["dependencies"], *project["dependency-groups"][GROUP]]
    texts += [each for extra in table["optional-dependencies"].values() for each in extra]
    for text in texts:
        requirement = Requirement(text)
        if requirement.name != name and _holds(requirement):
            yield "pyproject.toml", requirement


def _of(name: str, extra: str, version: Version, found: list[str]) -> Wanted:
    """Yields the requirements of a package, taken from its installed version."""
    try:
        installed = distribution(name)
    except PackageNotFoundError:
        found.append(f"{name} {version} is locked, but not installed; run make install")
        return
    if Version(installed.version) != version:
        found.append(f"{name} {version} is locked, but {installed.version} installed")
        return
    for text in installed.requires or ():
        requirement = Requirement(text)
        if _holds(requirement, extra) and not (extra and _holds(requirement)):
            yield f"{name}[{extra}]" if extra else name, requirement


def _holds(requirement: Requirement, extra: str = "") -> bool:
    return requirement.marker is None or requirement.marker.evaluate({"extra": extra})


def main(words: list[str]) -> int:
    """Writes the lock, or checks it against pyproject.toml and the installed packages."""
    if words != ["--check"]:
        write()
        return 0
    lock, project = (
        tomllib.loads(place.read_text("utf-8")) for place in (LOCK, ROOT / "pyproject.toml")
    )
    found = problems(lock, project)
    fits = f"the lock fits pyproject.toml ({len(lock['packages'])} packages)"
    print("\n".join([*found, "run make lock, then make install"]) if found else fits)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
