from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.representation import MOST_LINES, WIDTH, represent

from .toy import Layer, Mood


@dataclass(slots=True, kw_only=True)
class Tree:
    """A recursive record."""

    name: Any = None
    leaves: list[Any] = field(default_factory=list)
    branch: Tree | None = None
    branches: list[Tree] = field(default_factory=list)
    hidden: str = field(default="hush", repr=False)


@dataclass(slots=True, kw_only=True)
class Wide:
    """A record with many fields."""

    a: str = "x" * 30
    b: str = "x" * 30
    c: str = "x" * 30
    d: int = 1
    e: int = 2
    f: int = 3
    g: int = 4
    h: int = 5
    i: int = 6


SCALARS = (
    st.none()
    | st.text()
    | st.integers()
    | st.decimals(allow_nan=False)
    | st.datetimes(timezones=st.just(UTC))
    | st.sampled_from([*Mood, Mood("New"), "x" * 1000, b"x" * 1000])
)
TREES = st.recursive(
    st.builds(Tree, name=SCALARS, leaves=st.lists(SCALARS)),
    lambda inner: st.builds(
        Tree, name=SCALARS, leaves=st.lists(SCALARS), branch=inner, branches=st.lists(inner)
    ),
)


@given(TREES)
def test_a_representation_fits_a_terminal(tree: Tree) -> None:
    lines = represent(tree).splitlines()
    assert 0 < len(lines) <= MOST_LINES
    assert all(len(line) <= WIDTH for line in lines)
    assert lines[0].startswith("Tree(")
    assert lines[-1].endswith(")")
    assert "hush" not in "".join(lines)


@given(st.text(max_size=20), st.lists(st.integers(0, 99), max_size=5))
def test_short_values_are_shown_on_one_line(name: str, leaves: list[int]) -> None:
    tree = Tree(name=name, leaves=leaves)
    shown = represent(tree)
    if "\n" not in shown:
        assert eval(shown) == tree
    else:
        assert len(repr(name)) > 60


def test_unset_fields_are_not_shown() -> None:
    assert represent(Tree()) == "Tree()"
    assert represent(Tree(name=Mood.SWEET, branch=Tree(name=""))) == (
        "Tree(name=Mood('Sweet'), branch=Tree(name=''))"
    )
    moment = datetime(2026, 11, 1, 8, tzinfo=UTC)
    assert represent(Tree(name=moment, leaves=[Decimal("1.5")])) == (
        "Tree(name=2026-11-01T08:00:00+00:00, leaves=[Decimal('1.5')])"
    )
    assert represent(Layer(name="a")) == "Layer(name='a')"


def test_a_huge_integer_is_shown() -> None:
    assert represent(Tree(name=10**5000)) == "Tree(name=a huge int)"


def test_a_long_list_shows_its_length() -> None:
    tree = Tree(name="x" * 200, leaves=list(range(1000)), branches=[Tree(name="y" * 200)])
    assert represent(tree) == "\n".join(
        [
            "Tree(",
            f"    name='{'x' * 86}...,",
            "    leaves=[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 2..."
            " 1000 in all],",
            f"    branches=[Tree(name='{'y' * 71}...,",
            ")",
        ]
    )


def test_surplus_fields_are_listed_at_the_end() -> None:
    lines = represent(Wide()).splitlines()
    assert len(lines) == MOST_LINES
    assert lines[-3:] == ["    g=4,", "    # and 2 more: h, i", ")"]


def test_only_the_shown_part_of_a_large_value_is_visited() -> None:
    visited = 0

    class Counted:
        def __repr__(self) -> str:
            nonlocal visited
            visited += 1
            return "item"

    represent(Tree(leaves=[Counted()] * 1_000_000))
    assert visited < 100
