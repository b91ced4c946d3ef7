"""What every target is: one form that the spec is written in."""

from __future__ import annotations

from typing import Protocol

from ..representation.model import Model
from .heads import Heads


class PackageError(ValueError):
    """A language has no such name for a package; the text says which."""


class Target(Protocol):
    """Writes a model in one language, or for one reader."""

    def render(self, model: Model) -> dict[str, str]:
        """Every file: its path relative to the generated tree, and its text.

        Raises:
            SpecError: A name of the spec cannot stand in the language.
        """


class TargetMaker(Protocol):
    """A row of the table of targets."""

    def __call__(self, heads: Heads, package: str) -> Target:
        """The target for one spec.

        Args:
            heads: What each generated file begins with.
            package: The name of the package that is generated.

        Raises:
            PackageError: The language has no such name.
        """
