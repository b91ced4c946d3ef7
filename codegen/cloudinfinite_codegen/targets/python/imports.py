"""Python code, and what it needs imported."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ...representation.model import Record, Scalar
from .names import module


class Need(NamedTuple):
    """A name to be imported from a module."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class Expression:
    """Code that stands for a value or a type, and what it needs imported."""

    code: str
    needs: tuple[Need, ...] = ()

    def __str__(self) -> str:
        # A template writes it as any other text.
        return self.code


def runtime(source: str, name: str) -> Need:
    """A name of a module of the runtime."""
    return Need(f"cloudinfinite_runtime.{source}", name)


class Places:
    """Where the names made of a spec stand in one package."""

    def __init__(self, package: str) -> None:
        self._package = package

    def of(self, declared: Record | Scalar, name: str | None = None) -> Need:
        """A type, or another name in the module of a type."""
        return Need(f"{self._package}.{module(declared.source)}", name or declared.name)


class Imports:
    """The imports of one module: those it runs with, and those that only type checkers need.

    The formatter puts them in order.
    """

    def __init__(self, package: str) -> None:
        self._package = package
        self._names: dict[str, set[str]] = defaultdict(set)
        self._typing: dict[str, set[str]] = defaultdict(set)

    def add(self, source: str, *names: str) -> None:
        """Imports names from a module."""
        self._names[source].update(names)

    def write(self, *uses: Expression | Need) -> None:
        """Imports names, and what expressions need."""
        for source, name in _needs(uses):
            self.add(source, name)

    def annotate(self, *uses: Expression | Need) -> None:
        """Imports names, and what annotations need, for type checkers only."""
        for source, name in _needs(uses):
            self._typing[source].add(name)

    def render(self, own: str) -> str:
        """All import statements, but those from the module itself."""
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
