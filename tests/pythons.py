"""Runs the quick tests on other Pythons: ``python -m tests.pythons python3.13 python3.14``.

Each interpreter gets its own environment under ``build``. One that is missing is reported as
skipped, which is not a failure: the code is not to blame for what a machine lacks.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
QUICK = ("tests/runtime", "tests/calling", "tests/bindings", "tests/test_public_names.py")
"""The tests of what users install; the others test tools, which run on one Python only."""


def version_of(name: str) -> str | None:
    """Returns the version of an interpreter, or None if it is missing or does not run."""
    path = shutil.which(name)
    if path is None:
        return None
    asked = "import platform; print(platform.python_version())"
    done = subprocess.run([path, "-c", asked], capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else None


def environment(name: str, version: str) -> Path:
    """Returns an interpreter with the package and the development tools, installing them if
    necessary."""
    folder = ROOT / "build" / "pythons" / version
    python = folder / "bin" / "python"
    installed = folder / ".installed"
    wanted = "".join((ROOT / name).read_text("utf-8") for name in ("pyproject.toml", "pylock.toml"))
    if not installed.exists() or installed.read_text("utf-8") != wanted:
        subprocess.run([name, "-m", "venv", "--clear", folder], check=True)
        pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        # The pip that comes with Python may be too old to read locks.
        subprocess.run([*pip, "--upgrade", "pip"], check=True)
        subprocess.run([*pip, "--requirement", "pylock.toml"], check=True, cwd=ROOT)
        subprocess.run([*pip, "--no-deps", "--editable", "."], check=True, cwd=ROOT)
        installed.write_text(wanted, "utf-8")
    return python


def main(names: list[str]) -> int:
    """Tests each interpreter, then lists the results."""
    results, failed = [], False
    for name in names:
        version = version_of(name)
        if version is None:
            results.append(f"{name}: not found, skipped")
            continue
        print(f"{name} is {version}", flush=True)
        python = environment(name, version)
        done = subprocess.run([python, "-m", "pytest", *QUICK], check=False, cwd=ROOT)
        failed = failed or done.returncode != 0
        results.append(f"{name}: {version} {'failed' if done.returncode else 'passed'}")
    print("\n".join(results))
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
