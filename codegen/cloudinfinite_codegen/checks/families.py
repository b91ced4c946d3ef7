"""Checks of families, and of the calls in each."""

from __future__ import annotations

from ..errors import SpecError
from ..representation.call_names import Words, call_names
from ..representation.model import Model, Operation


def check_families(model: Model) -> None:
    """Checks that every family has calls with distinct names, and that no call repeats its notes.

    Raises:
        SpecError: The first mistake.
    """
    codes = {error.code for error in model.service.errors}
    for family in model.service.families:
        calls = [each for each in model.operations.values() if each.family == family.name]
        if not calls:
            raise SpecError(
                model.service.source.file,
                family.line,
                f"the family {family.name} has no operation",
                "add a feed to its folder, or remove the family",
            )
        for note in (*family.preconditions, *family.failures):
            if note.name and note.name not in codes:
                raise SpecError(
                    model.service.source.file,
                    family.line,
                    f"the error code {note.name} is not in errors.xml",
                    "add it there, or correct the name",
                )
        shared = {*family.preconditions, *family.failures}
        for operation in calls:
            for note in (*operation.preconditions, *operation.failures):
                if note in shared:
                    raise SpecError(
                        *operation.source,
                        f"the family {family.name} already says this about all its calls: "
                        f"{note.text}",
                        "remove it here",
                    )
        _check_names(model, family.name, calls)


def _check_names(model: Model, family: str, calls: list[Operation]) -> None:
    taken: dict[Words, Operation] = {}
    for operation in calls:
        for words in call_names(model, operation):
            other = taken.setdefault(words, operation)
            if other is not operation:
                raise SpecError(
                    *operation.source,
                    f"{other.name} and {operation.name} both have a call `{' '.join(words)}` "
                    f"in the family {family}",
                    "rename one of them with call",
                )
