"""Breaking changes are found, and harmless ones are not."""

from __future__ import annotations

from pathlib import Path
from shutil import copytree

import griffe
import pytest

from ..codegen.golden import GOLDEN, PACKAGE
from .breaking import breaking, loaded

CALLS = "shop_floor/calls.py"


def generated(folder: Path) -> Path:
    """Copies the generated package."""
    place = folder / "generated" / "python" / PACKAGE
    copytree(GOLDEN / "python" / PACKAGE, place)
    return place


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> griffe.Module:
    folder = tmp_path_factory.mktemp("before")
    generated(folder)
    return loaded(folder, PACKAGE)


def plant(folder: Path, file: str, old: str, new: str) -> None:
    """Replaces a text in the copy."""
    text = (folder / file).read_text("utf-8")
    assert old in text, f"{file} has no {old!r}"
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")


BREAKING = {
    "a removed call": (CALLS, "def weigh_toys(", "def weigh(", "ShopFloorCalls.weigh_toys"),
    "a removed argument": (
        CALLS,
        "        *,\n        language: str | None = None,\n",
        "",
        "describe_order: Parameter was removed",
    ),
    "a renamed argument": (
        CALLS,
        "self, *, rows: int | None = None, from_",
        "self, *, most: int | None = None, from_",
        "describe_sales: Parameter was removed",
    ),
    "an argument that became required": (
        CALLS,
        "        exact: bool | None = None,",
        "        exact: bool | None,",
        "(exact: bool | None = None -> exact: bool | None)",
    ),
    "a new required argument": (
        CALLS,
        "        colour: str | None = None,",
        "        colour: str | None = None,\n        shop: str,",
        "place_order: Parameter was added as required",
    ),
    "a changed default": (
        CALLS,
        "weights: Sequence[Decimal | int] | None = None,",
        "weights: Sequence[Decimal | int] | None = (),",
        "Parameter default was changed (weights: ",
    ),
    "a narrowed argument": (
        CALLS,
        "class_: str | BaseRecord | Sequence[str | BaseRecord],",
        "class_: str | Sequence[str | BaseRecord],",
        "describe_order(class_): no longer takes BaseRecord",
    ),
    "a widened result": (
        CALLS,
        "def count_shops(self, **options: Unpack[CallOptions]) -> TextAnswer:",
        "def count_shops(self, **options: Unpack[CallOptions]) -> TextAnswer | None:",
        "count_shops: may now be None",
    ),
    "a narrowed field": (
        "results/toy.py",
        'volume: int | Literal["quiet", "loud"] | None',
        'volume: int | Literal["quiet"] | None',
        "Toy.volume: no longer takes Literal['loud']",
    ),
    "a renamed value": (
        "common/scalar.py",
        "    MERRY: ClassVar",
        "    CHEERFUL: ClassVar",
        "Mood.MERRY: Public object was removed",
    ),
    "an argument that became keyword-only": (
        CALLS,
        "self, finish: FinishValue, keys: Sequence[str]",
        "self, finish: FinishValue, *, keys: Sequence[str]",
        "melt_toy: Parameter kind was changed",
    ),
    "a removed type": (
        "shop_floor/__init__.py",
        "    from tinyapi.common.part import Part as Part\n",
        "",
        "shop_floor.Part: Public object was removed",
    ),
    "a removed family": ("client.py", "def toys(self)", "def shelf(self)", "Client.toys"),
    "a removed field": (
        "shop_floor/describe_order.py",
        "    orders: list[Order] = field(",
        "    purchases: list[Order] = field(",
        "DescribeOrderResponse.orders: Public object was removed",
    ),
    "a field that became required": (
        "shop_floor/describe_order.py",
        '        default=None, metadata=element("language", ANY_TEXT, place="query")',
        '        metadata=element("language", ANY_TEXT, place="query")',
        "DescribeOrderParams.__init__: Parameter is now required",
    ),
    "a removed value": (
        "common/scalar.py",
        "    NO_OP: ClassVar",
        "    NONE: ClassVar",
        "Finish.NO_OP: Public object was removed",
    ),
    "a changed text of a value": (
        "common/scalar.py",
        'word("H.264")',
        'word("AVC")',
        "Finish.H_264: the text of the value has changed ('H.264' -> 'AVC')",
    ),
    "a removed name of the package": (
        "__init__.py",
        "    from cloudinfinite_runtime.errors import ServiceError as ServiceError\n",
        "",
        "tinyapi.ServiceError: Public object was removed",
    ),
}
"""Breaking changes: a file, a text, its replacement, and a part of the report."""

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
    "a changed docstring": (CALLS, '"""Look up orders.', '"""Look orders up.'),
    "a changed limit": (
        "shop_floor/describe_order.py",
        'place="query"',
        'place="query", max_items=3',
    ),
    "a changed default of the service": (
        "shop_floor/describe_order.py",
        'element("language", ANY_TEXT',
        'element("language", ANY_TEXT, default="en"',
    ),
    "a changed permission": (
        "shop_floor/describe_order.py",
        'actions=("toy:Look",)',
        'actions=("toy:Look", "toy:See")',
    ),
    "a private module": (
        "shop_floor/describe_order.py",
        "OPERATION: Final",
        "OPERATION_: Final",
    ),
    "a widened argument": (
        CALLS,
        "class_: str | BaseRecord | Sequence[str | BaseRecord],",
        "class_: str | bytes | BaseRecord | Sequence[str | BaseRecord],",
    ),
    "a narrowed result": (
        CALLS,
        ") -> Order | list[Order]:",
        ") -> Order:",
    ),
    "a new value": (
        "common/scalar.py",
        "    H_264: ClassVar",
        '    NEW: ClassVar[Finish] = word("new")\n    H_264: ClassVar',
    ),
}


def test_breaking_changes_are_found(before: griffe.Module, tmp_path: Path) -> None:
    place = generated(tmp_path)
    for *change, _ in BREAKING.values():
        plant(place, *change)
    found = breaking(before, loaded(tmp_path, PACKAGE))
    missing = {
        name for name, (*_, line) in BREAKING.items() if not any(line in each for each in found)
    }
    assert missing == set(), "\n".join(found)
    # The report has no lines about anything else.
    assert len(found) < 2 * len(BREAKING), "\n".join(found)


def test_harmless_changes_are_not_breaking(before: griffe.Module, tmp_path: Path) -> None:
    place = generated(tmp_path)
    for change in HARMLESS.values():
        plant(place, *change)
    assert breaking(before, loaded(tmp_path, PACKAGE)) == []
