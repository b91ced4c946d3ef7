"""Collects problems with a request, so that one error can list them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import TypeGuard

from ..dataclass import dataclass
from ..errors import CloudInfiniteError
from ..representation import printable, shorten

FATAL_RULES = frozenset(
    {
        "type",
        "xml-characters",
        "element-name",
        "path-segment",
        "object-key",
        "query-name",
        "header-value",
        "list-item",
        "unknown-field",
        "timestamp",
    }
)
"""The rules for what cannot be sent at all, which apply even without validation."""

_MOST_PROBLEMS = 20
_PLAIN = (str, int, float, bool, bytes, Decimal, datetime, type(None))


@dataclass(frozen=True, slots=True)
class Problem:
    """One rule that one value breaks.

    Attributes:
        path: The path of the value, in dotted wire names: ``Request.Ids[0]`` in a body, or just the
            name of a parameter.
        rule: The rule's name, the same in every language: ``required``, ``max-length`` and so on.
        value: The value; None if it is missing.
        message: What the rule requires.
        fatal: Whether the value cannot be sent even without validation.
        argument: The path of the value, in dotted Python names as the caller wrote them:
            ``operation.workflow_ids``; None if unknown.
    """

    path: str
    rule: str
    value: object
    message: str
    fatal: bool
    argument: str | None = None

    def __str__(self) -> str:
        given = "" if self.value is None else f" (got {shorten(self.value)})"
        return f"{printable(self._place())} {self.message}{given} [{self.rule}]"

    def _place(self) -> str:
        if self.argument and self.path and self.argument != self.path:
            return f"{self.argument} ({self.path})"
        return self.argument or self.path or "the value"

    def __reduce__(self) -> tuple[type[Problem], tuple[object, ...]]:
        # A value of a wrong type may be anything, such as a lock or a socket, but must not prevent
        # pickling the error.
        value = self.value if type(self.value) in _PLAIN else shorten(self.value)
        return Problem, (self.path, self.rule, value, self.message, self.fatal, self.argument)


class ValidationError(CloudInfiniteError, ValueError):
    """Arguments break rules of the spec; nothing was sent.

    Attributes:
        problems: All problems, at least one, in the order of the fields.
        operation: The operation's name, or None outside a call.
        path: The path of the first problem.
        argument: The same in Python names, or None if unknown.
        rule: The rule that the first problem breaks.
        value: The offending value.
    """

    def __init__(self, problems: Sequence[Problem], operation: str | None = None) -> None:
        self.problems = tuple(problems)
        self.operation = operation
        super().__init__(str(self))

    @property
    def path(self) -> str:
        """The path of the first problem, in dotted wire names."""
        return self.problems[0].path

    @property
    def argument(self) -> str | None:
        """The path of the first problem, in dotted Python names, or None."""
        return self.problems[0].argument

    @property
    def rule(self) -> str:
        """The rule that the first problem breaks."""
        return self.problems[0].rule

    @property
    def value(self) -> object:
        """The value of the first problem."""
        return self.problems[0].value

    def __str__(self) -> str:
        of = f"{self.operation}: " if self.operation else ""
        if len(self.problems) == 1:
            return f"{of}{self.problems[0]}"
        lines = [str(each) for each in self.problems[:_MOST_PROBLEMS]]
        if len(self.problems) > len(lines):
            lines.append(f"and {len(self.problems) - len(lines)} more")
        return "\n  ".join([f"{of}{len(self.problems)} problems", *lines])


class Problems:
    """Collects the problems of one request.

    Attributes:
        items: The problems.
        as_elements: Whether the request is written as XML, where the keys of a map become element
            names.
    """

    __slots__ = ("as_elements", "items")

    def __init__(self) -> None:
        self.items: list[Problem] = []
        self.as_elements = True

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

        Unless given, `fatal` follows from the rule.
        """
        fatal = rule in FATAL_RULES if fatal is None else fatal
        self.items.append(Problem(join(path, name), rule, value, message, fatal))

    def hide(self, start: int) -> None:
        """Removes secret values from all problems from this index on."""
        self.items[start:] = [replace(each, value=None) for each in self.items[start:]]

    def unknown(self, path: str, name: str, known: Iterable[str]) -> None:
        """Records a field that does not exist, with similar names."""
        self.add(path, name, "unknown-field", None, f"is not a known field{similar(name, known)}")

    def raise_if_any(
        self,
        operation: str | None = None,
        validate: bool = True,
        argument_at: Callable[[str], str | None] | None = None,
    ) -> None:
        """Raises all problems as one error, or only the fatal ones if `validate` is False.

        Args:
            operation: The operation's name, or None outside a call.
            validate: Whether problems that are not fatal count.
            argument_at: Translates a path from wire names to Python names, or returns None.

        Raises:
            ValidationError: There are such problems.
        """
        items = self.items if validate else [each for each in self.items if each.fatal]
        if items:
            if argument_at is not None:
                items = [replace(each, argument=argument_at(each.path)) for each in items]
            raise ValidationError(items, operation)


def similar(name: str, known: Iterable[str]) -> str:
    """Returns a question that suggests similar names; empty if there are none."""
    import difflib  # here, since only a mistake needs it

    names = list(known)
    by_lower = {each.lower(): each for each in names}
    # In lower case, since a wrong letter case is the most likely mistake.
    near = difflib.get_close_matches(name.lower(), by_lower, n=3)
    return f"; did you mean {' or '.join(by_lower[each] for each in near)}?" if near else ""


def join(path: str, name: str) -> str:
    """Returns the path of the field `name` under `path`; either may be empty."""
    return f"{path}.{name}" if path and name else path or name


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Whether a value can serve as a list: any sequence except text."""
    # The cheap check comes first.
    return isinstance(value, list) or (
        isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)
    )


def is_set(value: object) -> bool:
    """Whether an optional field is set: not None, an empty string or an empty list."""
    return value is not None and not (isinstance(value, Sequence) and len(value) == 0)
