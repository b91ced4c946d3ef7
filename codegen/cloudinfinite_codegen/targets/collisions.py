"""Name collisions: names that a language reserves, and names that two things would share."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import NamedTuple

from ..errors import SpecError
from ..representation.operation_facts import Source


class Name(NamedTuple):
    """A name as a language spells it, its name in the spec, and where it is declared."""

    spelt: str
    original: str
    source: Source


def check_free(names: Iterable[Name], taken: Container[str], where: str, remedy: str) -> None:
    """Checks that no name is reserved by the language or its runtime.

    Args:
        names: The names of one scope.
        taken: The reserved names.
        where: What reserves them, such as `generated Python`.
        remedy: How to fix it.

    Raises:
        SpecError: A name is reserved.
    """
    for name in names:
        if name.spelt in taken:
            raise SpecError(*name.source, f"the name {name.spelt} is reserved in {where}", remedy)


def check_distinct(names: Iterable[Name], what: str, remedy: str) -> None:
    """Checks that no two names of a scope are spelt alike.

    Args:
        names: The names of the scope.
        what: What they name, such as `values`.
        remedy: How to fix it.

    Raises:
        SpecError: Two names are spelt alike.
    """
    originals: dict[str, str] = {}
    for spelt, original, source in names:
        if (other := originals.setdefault(spelt, original)) != original:
            raise SpecError(
                *source, f"the {what} {other} and {original} are both called {spelt}", remedy
            )
