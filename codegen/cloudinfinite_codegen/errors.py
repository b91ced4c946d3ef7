"""What is wrong with the spec, told so that the one who wrote it can mend it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path


class SpecError(Exception):
    """A mistake in the spec: where it is, what is wrong, and what to do.

    Attributes:
        file: The file, relative to the spec folder where it lies in it.
        line: The line, counted from 1; 0 when the mistake has no line of its own.
        reason: What is wrong.
        remedy: What to write instead.
        all: This mistake, and others that were found with it.
    """

    def __init__(self, file: Path | str, line: int, reason: str, remedy: str) -> None:
        self.file = str(file)
        self.line = line
        self.reason = reason
        self.remedy = remedy
        self.all: Sequence[SpecError] = (self,)
        super().__init__(f"{self.file}:{line}: {reason}\n  remedy: {remedy}")


class SpecErrors(SpecError):
    """Several mistakes, of which the first gives the attributes."""

    def __init__(self, errors: Sequence[SpecError]) -> None:
        first = errors[0]
        super().__init__(first.file, first.line, first.reason, first.remedy)
        self.all = tuple(errors)

    def __str__(self) -> str:
        """All of them, one after the other, and how many there are."""
        return "\n".join([*map(str, self.all), f"{len(self.all)} mistakes"])


class Mistakes:
    """Gathers mistakes that do not hide each other, so that one run tells them all."""

    def __init__(self) -> None:
        self._found: dict[str, SpecError] = {}

    @contextmanager
    def gather(self) -> Iterator[None]:
        """Keep the mistake that ends the block, and go on behind it."""
        try:
            yield
        except SpecError as error:
            for each in error.all:
                # What several files include is wrong once.
                self._found.setdefault(str(each), each)

    def settle(self) -> None:
        """Go on only if there are none.

        Raises:
            SpecError: What was gathered.
        """
        found = tuple(self._found.values())
        if found:
            raise found[0] if len(found) == 1 else SpecErrors(found)
