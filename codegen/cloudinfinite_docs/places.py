"""The paths of the pages of calls and types, and links between pages."""

from __future__ import annotations

import posixpath
from pathlib import PurePosixPath

from cloudinfinite_codegen.representation.model import Model, Operation
from cloudinfinite_codegen.representation.types import Record, Scalar
from cloudinfinite_codegen.targets.python.names import method

REFERENCE = "reference"
"""The folder of all pages that are made from the spec."""


class Places:
    """Finds the pages of shared types. Paths are those of Markdown files in a language's folder.

    Args:
        model: The model.
    """

    def __init__(self, model: Model) -> None:
        feeds = {operation.source.file for operation in model.operations.values()}
        declared: dict[str, Record | Scalar] = {**model.scalars, **model.records}
        self._homes = {
            name: each.source.file
            for name, each in declared.items()
            if each.source.file not in feeds
        }

    def files(self) -> dict[str, list[str]]:
        """Returns the names of the shared types, by the spec file that declares them."""
        found: dict[str, list[str]] = {}
        for name, file in self._homes.items():
            found.setdefault(file, []).append(name)
        return dict(sorted(found.items()))

    def type(self, name: str) -> str | None:
        """Returns the place of a shared type; None for a type that only one call uses."""
        file = self._homes.get(name)
        return f"{file_page(file)}#{name}" if file else None


def call_page(operation: Operation) -> str:
    """Returns the page of a call."""
    return f"{REFERENCE}/{operation.family}/{method(operation)}.md"


def family_page(name: str) -> str:
    """Returns the page of a family."""
    return f"{REFERENCE}/{name}/index.md"


def file_page(file: str) -> str:
    """Returns the page of the types in a spec file."""
    return f"{REFERENCE}/types/{PurePosixPath(file).with_suffix('.md')}"


TYPES = f"{REFERENCE}/types/index.md"
CALLBACKS = f"{REFERENCE}/callbacks.md"
CODES = f"{REFERENCE}/errors.md"
CALLS = f"{REFERENCE}/index.md"


def way(page: str, target: str) -> str:
    """Returns the relative link from a page to a target."""
    path, hash, anchor = target.partition("#")
    if path == page:
        return f"#{anchor}"
    return posixpath.relpath(path, posixpath.dirname(page) or ".") + hash + anchor
