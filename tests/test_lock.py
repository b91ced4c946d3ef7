"""Every mismatch between the lock and the project is reported."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Callable
from typing import Any

from .lock import LOCK, ROOT, problems

LOCKED = tomllib.loads(LOCK.read_text("utf-8"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def package(lock: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in lock["packages"] if each["name"] == name)
    return found


def remove(lock: dict[str, Any], name: str) -> None:
    lock["packages"].remove(package(lock, name))


def rename(lock: dict[str, Any], name: str, version: str) -> None:
    """Changes the version of a package, and of the names of its files."""
    one = package(lock, name)
    for each in [*one["wheels"], one["sdist"]]:
        each["url"] = each["url"].replace(f"-{one['version']}", f"-{version}")
    one["version"] = version


def elsewhere(lock: dict[str, Any], project: dict[str, Any]) -> None:
    wheel = package(lock, "rich")["wheels"][0]
    wheel["url"] = f"https://files.example/{wheel['url'].rpartition('/')[2]}"


def nothing(lock: dict[str, Any], project: dict[str, Any]) -> None:
    """Changes nothing, because an earlier entry causes this problem too."""


MISMATCHES: dict[str, Callable[[dict[str, Any], dict[str, Any]], object]] = {
    "jinja2 needs MarkupSafe>=2.0, which is not locked": lambda lock, _: remove(lock, "markupsafe"),
    "pyproject.toml needs rich==15.0.1, but 15.0.0 is locked": lambda _, project: project[
        "dependency-groups"
    ]["dev"].append("rich==15.0.1"),
    "pyproject.toml needs numpy>=2, which is not locked": lambda _, project: project["project"][
        "dependencies"
    ].append("numpy>=2"),
    "idna 3.1 is locked, but": lambda lock, _: rename(lock, "idna", "3.1"),
    "httpx2 needs idna>=3.18, but 3.1 is locked": nothing,  # caused by the entry above
    "crcmod is locked, but nothing needs it": lambda _, project: [
        group.remove(each)
        for group in [project["dependency-groups"]["dev"]]
        for each in list(group)
        if each.startswith(("crcmod", "cos-python"))
    ],
    "cos-python-sdk-v5 is locked, but nothing needs it": nothing,
    "rich has a file that is not at https": elsewhere,
    "rich does not come from https": lambda lock, _: package(lock, "rich").update(
        index="https://index.example/simple"
    ),
    "requires-python is >=3.11, in pyproject.toml >=3.12": lambda _, project: project[
        "project"
    ].update({"requires-python": ">=3.12"}),
}


def test_every_mismatch_is_reported() -> None:
    lock, project = copy.deepcopy(LOCKED), copy.deepcopy(PROJECT)
    for make in MISMATCHES.values():
        make(lock, project)
    found = problems(lock, project)
    missing = {
        message for message in MISMATCHES if not any(line.startswith(message) for line in found)
    }
    assert missing == set(), "\n".join(found)
    assert len(found) == len(MISMATCHES), "\n".join(found)
