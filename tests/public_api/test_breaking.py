"""Planted changes: those that break programs are found, and no others."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import griffe
import pytest

from ..codegen.golden import GOLDEN, PACKAGE
from .breaking import breaking, loaded

CALLS = "shop_floor/calls.py"


def generated(folder: Path) -> Path:
    """A copy of the generated package."""
    place = folder / "generated" / "python" / PACKAGE
    copytree(GOLDEN / "python" / PACKAGE, place)
    return place


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> griffe.Module:
    folder = tmp_path_factory.mktemp("before")
    generated(folder)
    return loaded(folder, PACKAGE)


def plant(folder: Path, file: str, old: str, new: str) -> None:
    """Replaces a text of a copy."""
    text = (folder / file).read_text("utf-8")
    assert old in text, f"{file} has no {old!r}"
    (folder / file).write_text(text.replace(old, new), "utf-8")


BREAKING = {
    "a call is gone": (CALLS, "    def describe_order(", "    def look_up_order("),
    "an argument is gone": (CALLS, "        language: str | None = None,\n", ""),
    "an argument has another name": (CALLS, "language: str | None", "tongue: str | None"),
    "an argument must be given": (CALLS, "language: str | None = None", "language: str | None"),
    "a new argument must be given": (
        CALLS,
        "        *,\n        language: str | None = None,",
        "        *,\n        shop: str,\n        language: str | None = None,",
    ),
    "an argument can only be named": (
        CALLS,
        "        class_: str | BaseRecord | Sequence[str | BaseRecord],\n        *,\n",
        "        *,\n        class_: str | BaseRecord | Sequence[str | BaseRecord],\n",
    ),
    "a type is gone from its family": (
        "shop_floor/__init__.py",
        "    from tinyapi.common.part import Part as Part\n",
        "",
    ),
    "a family is gone": (
        "client.py",
        "    def shop_floor(self)",
        "    def shop(self)",
    ),
    "a field is gone": (
        "shop_floor/describe_order.py",
        "    orders: list[Order] = field(",
        "    purchases: list[Order] = field(",
    ),
    "a field must be given": (
        "shop_floor/describe_order.py",
        '        default=None, metadata=element("language", ANY_TEXT, place="query")',
        '        metadata=element("language", ANY_TEXT, place="query")',
    ),
    "a word is gone": ("common/scalar.py", "    H_264: ClassVar", "    H_265: ClassVar"),
    "a word has another text": ("common/scalar.py", 'word("H.264")', 'word("AVC")'),
    "a name of the package is gone": (
        "__init__.py",
        "    from cloudinfinite_runtime.errors import ServiceError as ServiceError\n",
        "",
    ),
}

HARMLESS = {
    "a new argument": (
        CALLS,
        "        language: str | None = None,\n",
        "        language: str | None = None,\n        shop: str | None = None,\n",
    ),
    "a new call": (
        CALLS,
        "    def describe_order(",
        "    def nothing(self) -> None: ...\n\n    def describe_order(",
    ),
    "other words": (CALLS, '"""Look up orders.', '"""Look orders up.'),
    "another limit": (
        "shop_floor/describe_order.py",
        'place="query"',
        'place="query", max_items=3',
    ),
    "another default of the service": (
        "shop_floor/describe_order.py",
        'element("language", ANY_TEXT',
        'element("language", ANY_TEXT, default="en"',
    ),
    "another permission": (
        "shop_floor/describe_order.py",
        'actions=("toy:Look",)',
        'actions=("toy:Look", "toy:See")',
    ),
    "a module that nobody imports": (
        "shop_floor/describe_order.py",
        "OPERATION: Final",
        "OPERATION_: Final",
    ),
    "a new word": (
        "common/scalar.py",
        "    H_264: ClassVar",
        '    NEW: ClassVar[Finish] = word("new")\n    H_264: ClassVar',
    ),
}


@pytest.mark.parametrize("name", BREAKING)
def test_a_break_is_found(name: str, before: griffe.Module, tmp_path: Path) -> None:
    plant(generated(tmp_path), *BREAKING[name])
    found = breaking(before, loaded(tmp_path, PACKAGE))
    assert found, name
    # Each line names the place, and what has become of it.
    assert all(line.count(": ") for line in found)


def test_harmless_changes_are_not_breaking(before: griffe.Module, tmp_path: Path) -> None:
    place = generated(tmp_path)
    for change in HARMLESS.values():
        plant(place, *change)
    assert breaking(before, loaded(tmp_path, PACKAGE)) == []
