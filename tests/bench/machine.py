"""The machine on which the benchmarks run."""

from __future__ import annotations

import os
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_PACKAGES = (
    "cloudinfinite",
    "lxml",
    "requests",
    "urllib3",
    "aiohttp",
    "xsdata",
    "cos-python-sdk-v5",
    "av",
    "ruff",
)


def facts() -> dict[str, str | int | None]:
    """Returns the machine, the Python version, and the versions of what is compared."""
    known: dict[str, str | int | None] = {
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "system": f"{platform.system()} {platform.machine()}",
        "processor": _processor(),
        "cores": os.cpu_count(),
        "load": f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else None,
    }
    return known | {name: _version(name) for name in _PACKAGES}


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()
