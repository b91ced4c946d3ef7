"""What every rule of the vocabulary is: one question to one value."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from .problems import Problems

Say = Callable[[str, str], None]
"""Records that the value breaks a rule: the rule's name, and what the value must be."""


class Rule(ABC):
    """What one value must be."""

    __slots__ = ()

    def check(
        self, problems: Problems, value: object, path: str, name: str, required: bool = False
    ) -> None:
        """Records what the value of the field `name` under `path` breaks.

        None is fine unless the field is required.
        """
        if value is None:
            if required:
                report_missing(problems, path, name, fatal=self._cannot_be_left_out())
        elif not self._fits(value):
            self._examine(
                value, lambda rule, message: problems.add(path, name, rule, value, message)
            )

    def _fits(self, value: object) -> bool:
        """Whether the value is seen at once to break nothing; if not, it is examined."""
        return False

    @abstractmethod
    def _examine(self, value: object, say: Say) -> None: ...

    def _cannot_be_left_out(self) -> bool:
        return False


def report_missing(problems: Problems, path: str, name: str, *, fatal: bool = False) -> None:
    """Records that a required field is missing."""
    problems.add(path, name, "required", None, "must be given", fatal=fatal)


def count(number: int, noun: str) -> str:
    """A number with its noun: `1 item`, `2 items`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
