"""Queries and aggregations over the metadata of files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import partial
from operator import eq, ge, gt, le, lt
from typing import Any, Final

Fields = Mapping[str, Any]

_COMPARISONS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "eq": eq,
    "gt": gt,
    "gte": ge,
    "lt": lt,
    "lte": le,
    "prefix": lambda held, wanted: str(held).startswith(str(wanted)),
    "match-phrase": lambda held, wanted: str(wanted) in str(held),
}
_WITHOUT_CASE: Final = ("CustomLabels.", "COSTagging.")
"""The fields whose names and values are compared case-insensitively."""


class UnsupportedError(Exception):
    """The emulator does not support this feature; the message names it."""


def meets(file: Fields, query: Fields) -> bool:
    """Returns whether a file matches a query.

    Raises:
        UnsupportedError: The query uses an operation that is not supported.
    """
    operation = query.get("Operation", "")
    inner = query.get("SubQueries") or ()
    if operation == "and":
        return all(meets(file, each) for each in inner)
    if operation == "or":
        return any(meets(file, each) for each in inner)
    if operation == "not":
        return not any(meets(file, each) for each in inner)
    name = str(query.get("Field", ""))
    held = value_of(file, name)
    if operation == "exist":
        return held is not None
    if operation not in _COMPARISONS:
        raise UnsupportedError(f"the operation {operation} of queries")
    if held is None:
        return False
    wanted: Any = str(query.get("Value", ""))
    if name.startswith(_WITHOUT_CASE):
        held, wanted = str(held).lower(), wanted.lower()
    if isinstance(held, int) and operation not in ("prefix", "match-phrase"):
        try:
            wanted = Decimal(wanted)
        except ArithmeticError:
            return False
    return _COMPARISONS[operation](held, wanted)


def value_of(file: Fields, name: str) -> Any:
    """Returns the value of a field, or of an entry in a map; None if there is none."""
    whole, dot, entry = name.partition(".")
    held = file.get(whole)
    if not dot:
        return held
    entries = held if isinstance(held, Mapping) else {}
    if name.startswith(_WITHOUT_CASE):
        entries, entry = {key.lower(): each for key, each in entries.items()}, entry.lower()
    return entries.get(entry)


def sort_files(files: Iterable[Fields], names: list[str], orders: list[str]) -> list[Fields]:
    """Sorts files by several fields, the most important first."""
    ordered = list(files)
    for place, name in reversed(list(enumerate(names))):
        order = orders[place] if place < len(orders) else "asc" if orders else "desc"
        ordered.sort(key=partial(_key, name), reverse=order == "desc")
    return ordered


def aggregate(files: Iterable[Fields], operation: str, name: str) -> dict[str, Any]:
    """Aggregates the values of a field.

    Raises:
        UnsupportedError: The operation is unknown.
    """
    values = [held for file in files if (held := value_of(file, name)) is not None]
    result: dict[str, Any] = {"Operation": operation, "Field": name}
    numbers = [held for held in values if isinstance(held, int)]
    if operation == "group":
        counts = Counter(map(str, values)).most_common()
        groups = [{"Value": value, "Count": count} for value, count in counts]
        return {**result, "Value": len(groups), "Groups": groups}
    sums: dict[str, Callable[[], float]] = {
        "count": lambda: len(values),
        "distinct": lambda: len(set(map(str, values))),
        "min": lambda: min(numbers, default=0),
        "max": lambda: max(numbers, default=0),
        "sum": lambda: sum(numbers),
        "average": lambda: sum(numbers) / len(numbers) if numbers else 0,
    }
    if operation not in sums:
        raise UnsupportedError(f"the operation {operation} of aggregations")
    return {**result, "Value": sums[operation]()}


def _key(name: str, file: Fields) -> tuple[bool, bool, Any]:
    # Files without the field come first, and numbers before texts.
    held = value_of(file, name)
    is_text = not isinstance(held, int)
    return held is not None, is_text, (str(held) if is_text else held)
