"""Splits a fact into aspects, such as its type, and writes each as a text to compare.

All comparisons, with the spec, other editions and earlier versions, use these texts. An aspect that
a page does not print is absent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields
from decimal import Decimal

from ..page import CallFact, FieldFact, FieldType, Limits, Requiredness

SEPARATOR = ", "
"""The separator between the items of a list."""

LISTED = frozenset({"values", "characters", "condition", "query", "flags", "default in a case"})
"""Aspects that are lists in any order."""

_NUMBERS = frozenset({"default", "minimum", "maximum", "exclusive minimum", "exclusive maximum"})
_NUMBER = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?")
_FILLED = re.compile(r"\{[^{}]*\}")

_LIMITS = tuple((one.name, one.name.replace("_", " ")) for one in fields(Limits))
LIMITS = tuple(aspect for _, aspect in _LIMITS)
"""The aspects that limit a value."""


def field_aspects(fact: FieldFact) -> dict[str, str]:
    """Returns everything a row says about a field, except its place, path and line."""
    said: dict[str, str] = {}
    if fact.type is not FieldType.NOT_PRINTED:
        said["type"] = str(fact.type)
    if fact.type is not FieldType.NOT_PRINTED or fact.many:
        said["list"] = "yes" if fact.many else "no"
    if fact.required is not Requiredness.NOT_PRINTED:
        said["required"] = str(fact.required)
    if fact.conditions:
        said["condition"] = joined(f"{one.field}={one.value}" for one in fact.conditions)
    if fact.default is not None:
        said["default"] = fact.default
    if fact.case_defaults:
        said["default in a case"] = joined(
            f"{one.value} if {one.field} is {one.case or 'absent'}" for one in fact.case_defaults
        )
    said |= limit_aspects(fact.limits)
    if fact.elsewhere:
        said["content"] = "on another page"
    if fact.same_as is not None:
        said["same as"] = fact.same_as
    if fact.parent != fact.under:
        said["printed parent"] = fact.parent
    return said


def limit_aspects(limits: Limits) -> dict[str, str]:
    """Returns the limits that are set, by their names in `LIMITS`."""
    said = {}
    for name, aspect in _LIMITS:
        value = getattr(limits, name)
        if value is not None and value != ():
            said[aspect] = joined(value) if isinstance(value, tuple) else str(value)
    return said


def call_aspects(call: CallFact) -> dict[str, str]:
    """Returns everything a request line says."""
    said = {"method": call.method, "path": call.path}
    if call.host:
        said["host"] = call.host
    if call.query:
        said["query"] = joined(call.query)
    if call.flags:
        said["flags"] = joined(call.flags)
    if call.values:
        said["values"] = joined(call.values)
    return said


def joined(items: Iterable[str]) -> str:
    """Returns a list as the text of an aspect."""
    return SEPARATOR.join(items)


def items(aspect: str, said: Mapping[str, str]) -> tuple[str, ...]:
    """Returns the items of an aspect that is a list."""
    return tuple(said[aspect].split(SEPARATOR)) if said.get(aspect) else ()


def alike(aspect: str, left: str, right: str) -> bool:
    """Returns whether two texts of an aspect are equivalent.

    The order of a list, trailing zeros of a number and the names of placeholders do not matter.
    """
    if aspect in LISTED:
        return set(left.split(SEPARATOR)) == set(right.split(SEPARATOR))
    if aspect == "path":
        return _FILLED.sub("{}", left) == _FILLED.sub("{}", right)
    if (
        left != right
        and aspect in _NUMBERS
        and _NUMBER.fullmatch(left)
        and _NUMBER.fullmatch(right)
    ):
        return Decimal(left) == Decimal(right)
    return left == right


def occurrences(facts: Iterable[FieldFact]) -> dict[tuple[str, str, int], FieldFact]:
    """Returns rows by place, path and their number among the rows with that path, from 0."""
    found: dict[tuple[str, str, int], FieldFact] = {}
    for fact in facts:
        number = 0
        while (str(fact.place), fact.path, number) in found:
            number += 1
        found[str(fact.place), fact.path, number] = fact
    return found
