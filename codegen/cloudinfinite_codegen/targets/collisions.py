"""Names that cannot stand in a language: it needs them itself, or two things would share one."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import NamedTuple

from ..errors import SpecError
from ..representation.operation_facts import Source


class Name(NamedTuple):
    """A name as a language spells it, what the spec calls the same thing, and where it stands."""

    spelt: str
    original: str
    source: Source


def check_free(names: Iterable[Name], taken: Container[str], where: str, remedy: str) -> None:
    """Check that nothing has a name that the language or its runtime needs.

    Args:
        names: The names of one scope.
        taken: The names that are needed.
        where: What needs them, such as `generated Python`.
        remedy: What to do about it.

    Raises:
        SpecError: A name is taken.
    """
    for name in names:
        if name.spelt in taken:
            raise SpecError(*name.source, f"the name {name.spelt} is reserved in {where}", remedy)


def check_distinct(names: Iterable[Name], what: str, remedy: str) -> None:
    """Check that no two things of one scope are spelt alike.

    Args:
        names: The names of the scope.
        what: What they name, such as `values`.
        remedy: What to do about it.

    Raises:
        SpecError: Two are.
    """
    originals: dict[str, str] = {}
    for spelt, original, source in names:
        if (other := originals.setdefault(spelt, original)) != original:
            raise SpecError(
                *source, f"the {what} {other} and {original} are both called {spelt}", remedy
            )
