"""Where things stand on the site: the pages of calls and types, and the way from one to another."""

from __future__ import annotations

import posixpath
from pathlib import PurePosixPath

from cloudinfinite_codegen.representation.model import Model, Operation
from cloudinfinite_codegen.representation.types import Record, Scalar
from cloudinfinite_codegen.targets.python.names import method

REFERENCE = "reference"
"""The folder of all that is made from the spec."""


class Places:
    """The pages of one model. Paths are those of Markdown files, from the root of a language.

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
        """The names of the shared types, by the file of the spec that declares them."""
        found: dict[str, list[str]] = {}
        for name, file in self._homes.items():
            found.setdefault(file, []).append(name)
        return dict(sorted(found.items()))

    def type(self, name: str) -> str | None:
        """The place of a shared type; None for one that only one call has."""
        file = self._homes.get(name)
        return f"{file_page(file)}#{name}" if file else None


def call_page(operation: Operation) -> str:
    """The page of a call."""
    return f"{REFERENCE}/{operation.family}/{method(operation)}.md"


def family_page(name: str) -> str:
    """The page of a family."""
    return f"{REFERENCE}/{name}/index.md"


def file_page(file: str) -> str:
    """The page of the types in a file of the spec."""
    return f"{REFERENCE}/types/{PurePosixPath(file).with_suffix('.md')}"


TYPES = f"{REFERENCE}/types/index.md"
CALLBACKS = f"{REFERENCE}/callbacks.md"
CODES = f"{REFERENCE}/errors.md"
CALLS = f"{REFERENCE}/index.md"


def way(page: str, target: str) -> str:
    """The way from a page to a target, as a link has it."""
    path, hash, anchor = target.partition("#")
    if path == page:
        return f"#{anchor}"
    return posixpath.relpath(path, posixpath.dirname(page) or ".") + hash + anchor
