"""Mistakes in the spec, each with its place, reason and remedy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path


class SpecError(Exception):
    """A mistake in the spec.

    Attributes:
        file: The file, relative to the spec folder if it is in there.
        line: The line, counted from 1; 0 if the mistake has no line.
        reason: What is wrong.
        remedy: How to fix it.
        all: This mistake, and others found with it.
    """

    def __init__(self, file: Path | str, line: int, reason: str, remedy: str) -> None:
        self.file = str(file)
        self.line = line
        self.reason = reason
        self.remedy = remedy
        self.all: Sequence[SpecError] = (self,)
        place = f"{self.file}:{line}" if line else self.file
        super().__init__(f"{place}: {reason}\n  remedy: {remedy}")


class SpecErrors(SpecError):
    """Several mistakes. The attributes are those of the first."""

    def __init__(self, errors: Sequence[SpecError]) -> None:
        first = errors[0]
        super().__init__(first.file, first.line, first.reason, first.remedy)
        self.all = tuple(errors)

    def __str__(self) -> str:
        """Returns all mistakes, and their number."""
        return "\n".join([*map(str, self.all), f"{len(self.all)} mistakes"])


class Mistakes:
    """Gathers independent mistakes, so that one run reports all of them."""

    def __init__(self) -> None:
        self._found: dict[str, SpecError] = {}

    @contextmanager
    def gather(self) -> Iterator[None]:
        """Catches the mistake that ends the block, and continues after it."""
        try:
            yield
        except SpecError as error:
            for each in error.all:
                # Report a mistake in a shared file once, not once per include.
                self._found.setdefault(str(each), each)

    def settle(self) -> None:
        """Raises the gathered mistakes, if there are any.

        Raises:
            SpecError: Mistakes were gathered.
        """
        found = tuple(self._found.values())
        if found:
            raise found[0] if len(found) == 1 else SpecErrors(found)
