"""What is wrong with a request, collected so that one error can name it all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TypeGuard

from .errors import ValidationError
from .problem import FATAL_RULES, Problem


class Problems:
    """Collects the problems of one request."""

    __slots__ = ("items",)

    def __init__(self) -> None:
        self.items: list[Problem] = []

    def add(
        self,
        path: str,
        name: str,
        rule: str,
        value: object,
        message: str,
        *,
        fatal: bool | None = None,
    ) -> None:
        """Records a problem at the field `name` under `path`.

        Whether it is fatal follows from the rule unless it is given.
        """
        fatal = rule in FATAL_RULES if fatal is None else fatal
        self.items.append(Problem(join(path, name), rule, value, message, fatal))

    def hide(self, start: int) -> None:
        """Forgets the values of the problems from this one on, which are secret."""
        self.items[start:] = [replace(each, value=None) for each in self.items[start:]]

    def unknown(self, path: str, name: str, known: Iterable[str]) -> None:
        """Records a field that does not exist, with the names that look like it."""
        self.add(path, name, "unknown-field", None, f"is no field here{similar(name, known)}")

    def raise_if_any(
        self,
        operation: str | None = None,
        validate: bool = True,
        argument_at: Callable[[str], str | None] | None = None,
    ) -> None:
        """Raises all problems as one error, or only the fatal ones if `validate` is False.

        Args:
            operation: The operation's name, or None outside of a call.
            validate: Whether problems that are not fatal count.
            argument_at: Tells a place in wire names in names of Python, or None if it cannot.

        Raises:
            ValidationError: There are such problems.
        """
        items = self.items if validate else [each for each in self.items if each.fatal]
        if items:
            if argument_at is not None:
                items = [replace(each, argument=argument_at(each.path)) for each in items]
            raise ValidationError(items, operation)


def similar(name: str, known: Iterable[str]) -> str:
    """A question that names what a wrong name may stand for, or nothing."""
    import difflib  # here, since only a mistake needs it

    names = list(known)
    by_lower = {each.lower(): each for each in names}
    # A wrong letter case is the likeliest slip here, and counts as a difference in every letter.
    near = difflib.get_close_matches(name.lower(), by_lower, n=3)
    return f"; did you mean {' or '.join(by_lower[each] for each in near)}?" if near else ""


def join(path: str, name: str) -> str:
    """The path of the field `name` under `path`; either may be empty."""
    return f"{path}.{name}" if path and name else path or name


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Whether a value serves as a list: any sequence does, but a text is none."""
    # The first question is the cheap one.
    return isinstance(value, list) or (
        isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)
    )


def is_set(value: object) -> bool:
    """Whether an optional field holds something: not None, no empty string, no empty list."""
    return value is not None and not (isinstance(value, Sequence) and len(value) == 0)
