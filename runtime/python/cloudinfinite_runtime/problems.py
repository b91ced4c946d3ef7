"""What is wrong with a request, collected so that one error can name it all."""

from __future__ import annotations

import reprlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TypeGuard

from .errors import ValidationError

FATAL_RULES = frozenset(
    {
        "type",
        "xml-characters",
        "path-segment",
        "header-value",
        "list-item",
        "unknown-field",
        "timestamp",
    }
)
"""Rules that say that a value cannot be sent at all; they hold with validation switched off too."""

_SHOWN = 80
_PLAIN = (str, int, float, bool, bytes, Decimal, datetime, type(None))

_short = reprlib.Repr()
_short.maxstring = _short.maxother = _short.maxlong = _SHOWN


@dataclass(frozen=True, slots=True)
class Problem:
    """One rule that one value breaks.

    Attributes:
        path: Where the value stands, in dotted wire names: ``Request.Ids[0]`` in a body, the bare
            name for a parameter.
        rule: The rule's name, the same in every language: ``required``, ``max-length`` and so on.
        value: The value; None for one that is missing.
        message: What the rule asks for.
        fatal: Whether the value cannot be sent even with validation switched off.
    """

    path: str
    rule: str
    value: object
    message: str
    fatal: bool

    def __str__(self) -> str:
        given = "" if self.value is None else f" (got {shorten(self.value)})"
        return f"{self.path or 'the value'} {self.message}{given} [{self.rule}]"

    def __reduce__(self) -> tuple[type[Problem], tuple[object, ...]]:
        # A value of a wrong type may be anything, a lock or a socket for instance, and must not
        # keep the error from crossing a process boundary.
        value = self.value if type(self.value) in _PLAIN else shorten(self.value)
        return Problem, (self.path, self.rule, value, self.message, self.fatal)


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

    def any_of(self, value: object, path: str, names: Iterable[tuple[str, object]]) -> None:
        """Records a problem at `path` unless one of the named fields of `value` is set.

        None, an empty string and an empty list count as not set.
        """
        fields = tuple(names)
        if not any(is_set(given) for _, given in fields):
            wanted = ", ".join(name for name, _ in fields)
            self.add(path, "", "any-of", value, f"must have at least one of {wanted}")

    def required_when(
        self, value: object, path: str, name: str, condition: bool, words: str
    ) -> None:
        """Records a problem if `condition` holds and the field `name`, of `value`, is not set.

        `words` tell the condition, such as ``CallBackType is TDMQ``.
        """
        if condition and not is_set(value):
            self.add(path, name, "required-when", None, f"must be given when {words}")

    def unknown(self, path: str, name: str, known: Iterable[str]) -> None:
        """Records a field that does not exist, with the names that look like it."""
        self.add(path, name, "unknown-field", None, f"is no field here{similar(name, known)}")

    def raise_if_any(self, operation: str | None = None, validate: bool = True) -> None:
        """Raises all problems as one error, or only the fatal ones if `validate` is False.

        Raises:
            ValidationError: There are such problems.
        """
        items = self.items if validate else [each for each in self.items if each.fatal]
        if items:
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
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)


def is_set(value: object) -> bool:
    """Whether an optional field holds something: not None, no empty string, no empty list."""
    return value is not None and not (isinstance(value, Sequence) and len(value) == 0)


def shorten(value: object) -> str:
    """A value's representation in at most 80 characters."""
    try:
        text = _short.repr(value)
    except ValueError:
        # Python refuses to write integers of thousands of digits.
        text = f"a huge {type(value).__name__}"
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."
