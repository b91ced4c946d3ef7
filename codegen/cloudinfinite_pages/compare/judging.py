"""Compares a row of a page with a field of the spec."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from ..page import FieldFact, FieldType, Limits, Requiredness
from .aspects import LISTED, field_aspects, items, joined
from .expected import Expected

_NOT_JUDGED = frozenset({"content", "same as", "printed parent", "default in a case"})
"""Aspects that the spec cannot express."""
_LONGEST = 100
"""The most digits that a number may have; anything longer is not a number."""

_TRUTHS = {"true", "false", "1", "0"}


class Aspect(NamedTuple):
    """An aspect that differs: what the spec says, and what the page says."""

    name: str
    spec: str
    page: str


def judge(expected: Expected, fact: FieldFact) -> Iterator[Aspect]:
    """Yields the aspects that the page prints, but the spec lacks or has differently."""
    ours = printed_aspects(expected, expected.fact)
    theirs = printed_aspects(expected, fact)
    for name, said in theirs.items():
        if name in LISTED:
            left, right = items(name, ours), items(name, theirs)
            more = [item for item in right if item not in left]
            less = [] if expected.open else [item for item in left if item not in right]
            if more or less:
                yield Aspect(name, joined(less), joined(more))
        elif not _equal(ours.get(name), said):
            yield Aspect(name, ours.get(name, ""), said)


def printed_aspects(expected: Expected, fact: FieldFact) -> dict[str, str]:
    """Returns the aspects of a row that can be compared, in the terms of the spec.

    Values of an integer become its bounds, because the spec enumerates only texts.
    """
    limits = _limits(expected, fact)
    said = field_aspects(fact if limits is fact.limits else replace(fact, limits=limits))
    for name in _NOT_JUDGED & said.keys():
        del said[name]
    if fact.type is FieldType.OTHER:
        said.pop("type")
    if expected.joined or fact.type is FieldType.NOT_PRINTED:
        # Some pages call a list that is sent as one text a text, others a list.
        said.pop("list", None)
    if expected.open:
        return {name: said[name] for name in ("type", "list", "values") if name in said}
    if fact.conditions:
        # A sibling may be named by its path.
        said["condition"] = joined(
            f"{one.field.rpartition('.')[2]}={one.value}" for one in fact.conditions
        )
        unless = expected.fact.required is Requiredness.CONDITIONAL and not expected.fact.conditions
        if unless and fact.required is Requiredness.CONDITIONAL:
            # The spec says the same in reverse: required unless.
            del said["condition"]
    return said


def _limits(expected: Expected, fact: FieldFact) -> Limits:
    limits, kind = fact.limits, expected.fact.type
    if limits.max_bytes is not None and limits.max_length is None and _counts(expected):
        # The spec counts characters, which are never more than bytes.
        limits = replace(limits, max_bytes=None, max_length=limits.max_bytes)
    if kind is FieldType.CONTAINER:
        return Limits(max_items=limits.max_items)
    if kind is FieldType.BOOLEAN and {value.lower() for value in limits.values} <= _TRUTHS:
        return replace(limits, values=())
    if kind is FieldType.INTEGER:
        numbers = [_number(value) for value in limits.values]
        whole = [number for number in numbers if number is not None]
        if whole and len(whole) == len(numbers):
            limits = replace(
                limits,
                values=(),
                minimum=limits.minimum or str(min(whole)),
                maximum=limits.maximum or str(max(whole)),
            )
        above, below = _number(limits.exclusive_minimum), _number(limits.exclusive_maximum)
        if above is not None and limits.minimum is None:
            limits = replace(limits, exclusive_minimum=None, minimum=str(above + 1))
        if below is not None and limits.maximum is None:
            limits = replace(limits, exclusive_maximum=None, maximum=str(below - 1))
    return limits


def _counts(expected: Expected) -> bool:
    return expected.fact.limits.max_length is not None


def _equal(ours: str | None, theirs: str) -> bool:
    if ours == theirs:
        return True
    left, right = _number(ours), _number(theirs)
    return left is not None and left == right


def _number(text: str | None) -> Decimal | None:
    try:
        number = Decimal(text or "")
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number.adjusted()) < _LONGEST else None
