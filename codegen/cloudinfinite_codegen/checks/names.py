"""Checks of the names of types, files and fields."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

from ..errors import SpecError
from ..representation.model import Model
from ..representation.types import Field, Record, Scalar
from ..representation.words import snake_case

_TYPE_NAME = re.compile(r"(?=.*[a-z])[A-Z][A-Za-z0-9]*")
_FILE_NAME = re.compile(r"[a-z][a-z0-9_]*")


def check_type_names(model: Model) -> None:
    """Checks that no two types have the same name in any language.

    Raises:
        SpecError: A name is invalid, or two are the same.
    """
    spelling: dict[tuple[str, ...], str] = {}
    declarations: list[Scalar | Record] = [*model.scalars.values(), *model.records.values()]
    for declared in declarations:
        if not _TYPE_NAME.fullmatch(declared.name):
            raise SpecError(
                *declared.source,
                f"the type name {declared.name} is invalid",
                "start with a capital letter; add letters, not all of them capital, and digits",
            )
        if (other := spelling.setdefault(declared.words, declared.name)) != declared.name:
            raise SpecError(
                *declared.source,
                f"the types {other} and {declared.name} have the same words",
                "rename one of them",
            )


def check_file_names(model: Model) -> None:
    """Checks that every file can be a module, and that no two have the same name.

    Raises:
        SpecError: A name is invalid, or two are the same.
    """
    stems: dict[str, str] = {}
    for source in (
        *(scalar.source for scalar in model.scalars.values()),
        *(record.source for record in model.records.values()),
        *(operation.source for operation in model.operations.values()),
    ):
        file = source.file
        path = PurePosixPath(file)
        if not _FILE_NAME.fullmatch(path.stem):
            raise SpecError(
                file,
                1,
                f"{path.stem} is not a valid name in every language",
                "use lower-case letters, digits and underscores",
            )
        if (other := stems.setdefault(path.stem, file)) != file:
            raise SpecError(
                file,
                1,
                f"{other} exists as well",
                "rename one of them: file names must be unique in the whole spec",
            )


def check_spelling(fields: Iterable[Field]) -> None:
    """Checks that no two fields have the same words.

    Raises:
        SpecError: Two fields have the same words.
    """
    spelling: dict[str, Field] = {}
    for field in fields:
        argument = snake_case(field.words)
        other = spelling.setdefault(argument, field)
        if other is not field:
            raise SpecError(
                *field.source,
                f"the fields {other.name} and {field.name} are both called {argument}",
                "distinguish them with b:words",
            )
