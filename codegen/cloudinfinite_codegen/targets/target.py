"""The interface of a target."""

from __future__ import annotations

from typing import Protocol

from ..representation.model import Model
from .heads import Heads


class PackageError(ValueError):
    """The package name is not valid in a language, which the text names."""


class Target(Protocol):
    """Renders a model for one language, or as data."""

    def render(self, model: Model) -> dict[str, str]:
        """Returns the text of every file, by its path in the generated tree.

        Raises:
            SpecError: A name of the spec is not valid in the language.
        """


class TargetMaker(Protocol):
    """A row of the table of targets."""

    def __call__(self, heads: Heads, package: str) -> Target:
        """Returns the target for one spec.

        Args:
            heads: Renders the head of each generated file.
            package: The name of the generated package.

        Raises:
            PackageError: The name is not valid in the language.
        """
