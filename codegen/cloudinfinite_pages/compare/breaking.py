"""Decides which changes of a page break callers who followed the page before.

A statement that a page did not print before may be no change, so it breaks nobody, unless it
restricts callers: a field that is now required, or a new limit.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from ..page import FieldType, Place, Requiredness
from .aspects import LIMITS, items

SENT = frozenset({str(Place.QUERY), str(Place.HEADER), str(Place.REQUEST)})
"""The places of fields that a caller sends. A caller reads all others."""

_LOWER = frozenset({"minimum", "exclusive minimum", "min length"})
_UPPER = frozenset({"maximum", "exclusive maximum", "max length", "max bytes", "max items"})
_WIDER = {
    (FieldType.INTEGER, FieldType.DECIMAL),
    (FieldType.INTEGER, FieldType.STRING),
    (FieldType.DECIMAL, FieldType.STRING),
    (FieldType.BOOLEAN, FieldType.STRING),
}
_DEMANDS: dict[str | None, int] = {Requiredness.REQUIRED: 2, Requiredness.CONDITIONAL: 1}


def new_breaks(place: str, said: Mapping[str, str]) -> bool:
    """Returns whether an addition breaks callers: a permission, or a required field.

    A field that is required in some cases only does not: callers may never use them.
    """
    return place == "action" or (place in SENT and said.get("required") == Requiredness.REQUIRED)


def gone_breaks(place: str) -> bool:
    """Returns whether a removal breaks callers: all do, except permissions and unread tables."""
    return place not in ("action", "table")


def renamed_breaks(place: str) -> bool:
    """Returns whether a change of case breaks callers. Header names ignore case."""
    return place not in (Place.HEADER, Place.RESPONSE_HEADER)


def breaks(place: str, aspect: str, before: Mapping[str, str], after: Mapping[str, str]) -> bool:
    """Returns whether a changed aspect breaks callers.

    Args:
        place: The place of the field, or `call` or `page`.
        aspect: The aspect that changed.
        before: All aspects before.
        after: All aspects now.
    """
    then, now = before.get(aspect), after.get(aspect)
    if place == "page":
        return False
    if place == "call":
        return aspect != "query" and then is not None
    if aspect == "type":
        return None not in (then, now) and not (place in SENT and (then, now) in _WIDER)
    if aspect == "list":
        return None not in (then, now) and not (place in SENT and now == "yes")
    if place not in SENT:
        return False
    if aspect == "required":
        return _DEMANDS.get(now, 0) > _DEMANDS.get(then, 0)
    if aspect == "condition":
        # Fewer conditions mean more cases.
        return None not in (then, now) and not set(items(aspect, before)) <= set(
            items(aspect, after)
        )
    if aspect == "default":
        return None not in (then, now)
    if aspect == "default in a case":
        kept = set(items(aspect, before)) <= set(items(aspect, after))
        return None not in (then, now) and not kept
    return aspect in LIMITS and _narrows(aspect, before, after)


def _narrows(aspect: str, before: Mapping[str, str], after: Mapping[str, str]) -> bool:
    """Returns whether a limit now excludes a value that it allowed."""
    then, now = before.get(aspect), after.get(aspect)
    if now is None:
        return False
    if then is None:
        # Values listed for the first time were most likely the only ones before.
        return aspect != "values"
    if aspect in ("values", "characters"):
        return not set(items(aspect, before)) <= set(items(aspect, after))
    try:
        lower, upper = Decimal(then), Decimal(now)
        if lower.is_nan() or upper.is_nan():
            return True
    except InvalidOperation:
        return True
    return upper > lower if aspect in _LOWER else upper < lower if aspect in _UPPER else True
