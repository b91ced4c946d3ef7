"""Python expressions, and the imports that they need."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ...representation.types import Record, Scalar
from .names import module


class Need(NamedTuple):
    """A name to import from a module."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Expression:
    """The code of a value or a type, and the imports that it needs."""

    code: str
    needs: tuple[Need, ...] = ()

    def __str__(self) -> str:
        # Templates print it.
        return self.code


def runtime(source: str, name: str) -> Need:
    """Returns a name in a module of the runtime."""
    return Need(f"cloudinfinite_runtime.{source}", name)


class Places:
    """Finds the modules of the generated names in one package."""

    def __init__(self, package: str) -> None:
        self._package = package

    def of(self, declared: Record | Scalar, name: str | None = None) -> Need:
        """Returns a type, or another name in the module of a type."""
        return Need(f"{self._package}.{module(declared.source)}", name or declared.name)


class Imports:
    """The imports of one module: for run time, and for type checkers only.

    The formatter sorts them.
    """

    def __init__(self, package: str) -> None:
        self._package = package
        self._names: dict[str, set[str]] = defaultdict(set)
        self._typing: dict[str, set[str]] = defaultdict(set)

    def add(self, source: str, *names: str) -> None:
        """Imports names from a module."""
        self._names[source].update(names)

    def write(self, *uses: Expression | Need) -> None:
        """Imports names, and the names that expressions need."""
        for source, name in _needs(uses):
            self.add(source, name)

    def annotate(self, *uses: Expression | Need) -> None:
        """Imports names, and the names that annotations need, for type checkers only."""
        for source, name in _needs(uses):
            self._typing[source].add(name)

    def render(self, own: str) -> str:
        """Returns all import statements, except those from the module itself."""
        typing = {
            source: names - self._names.get(source, set()) for source, names in self._typing.items()
        }
        if any(names for source, names in typing.items() if source != self._module(own)):
            self.add("typing", "TYPE_CHECKING")
            lines = self._lines(typing, own)
            later = ["", "if TYPE_CHECKING:", *(f"    {line}" for line in lines)]
        else:
            later = []
        return "\n".join([*self._lines(self._names, own), *later])

    def _lines(self, names: dict[str, set[str]], own: str) -> list[str]:
        return [
            f"from {source} import {', '.join(sorted(imported))}"
            for source, imported in sorted(names.items())
            if imported and source != self._module(own)
        ]

    def _module(self, own: str) -> str:
        return f"{self._package}.{own}"


def _needs(uses: Iterable[Expression | Need]) -> Iterator[Need]:
    for each in uses:
        if isinstance(each, Need):
            yield each
        else:
            yield from each.needs
