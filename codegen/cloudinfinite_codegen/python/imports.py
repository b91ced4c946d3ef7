"""Python code, and what it needs imported."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from ..model import Record, Scalar
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
    """Where the names that are made of a spec stand in one package."""

    def __init__(self, package: str) -> None:
        self._package = package

    def model(self, declared: Record | Scalar, suffix: str = "") -> Need:
        """A type, or the name made of its name and a suffix."""
        return Need(f"{self._package}.models.{module(declared.source)}", declared.name + suffix)

    def codec(self, declared: Record | Scalar, name: str) -> Need:
        """A function or rule of a type."""
        return Need(f"{self._package}.codecs.{module(declared.source)}", name)


class Imports:
    """The imports of one module. The formatter puts them in order."""

    def __init__(self, package: str) -> None:
        self._package = package
        self._names: dict[str, set[str]] = defaultdict(set)

    def add(self, source: str, *names: str) -> None:
        """Import names from a module."""
        self._names[source].update(names)

    def use(self, *needs: Need) -> None:
        """Import what is needed."""
        for need in needs:
            self.add(*need)

    def write(self, *expressions: Expression | None) -> None:
        """Import what expressions need, as far as there are any."""
        self.use(*needs_of(expressions))

    def render(self, own: str) -> str:
        """All import statements, but those from the module itself."""
        return "\n".join(
            f"from {source} import {', '.join(sorted(names))}"
            for source, names in sorted(self._names.items())
            if source != f"{self._package}.{own}"
        )


def needs_of(expressions: Iterable[Expression | None]) -> tuple[Need, ...]:
    """What all of these need."""
    return tuple(need for each in expressions if each is not None for need in each.needs)
