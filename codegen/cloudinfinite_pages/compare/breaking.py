"""Whether what moved on a page can hurt a caller who did all that the page asked for before.

What a page did not print before is not known to have changed, so printing it breaks nobody, but
for what a caller must do: a field that is now called required, a limit that is now named.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

from ..page import FieldType, Place, Requiredness
from .aspects import LIMITS, items

SENT = frozenset({str(Place.QUERY), str(Place.HEADER), str(Place.REQUEST)})
"""The places whose fields a caller sends. All others are read."""

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
    """Whether something new hurts: a permission to be granted, or a field that must be sent.

    One that must be sent in some cases only leaves alone who does not know of it.
    """
    return place == "action" or (place in SENT and said.get("required") == Requiredness.REQUIRED)


def gone_breaks(place: str) -> bool:
    """Whether it hurts that something is gone: all but a permission does, or what is not read."""
    return place not in ("action", "table")


def renamed_breaks(place: str) -> bool:
    """Whether it hurts that the case of a name differs: it means nothing in a header."""
    return place not in (Place.HEADER, Place.RESPONSE_HEADER)


def breaks(place: str, aspect: str, before: Mapping[str, str], after: Mapping[str, str]) -> bool:
    """Whether a changed aspect hurts.

    Args:
        place: Where the thing stands.
        aspect: What of it changed.
        before: All that was said of it.
        after: All that is said of it now.
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
        # With one condition less there are more cases.
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
    """Whether a limit leaves out a value that it left in before."""
    then, now = before.get(aspect), after.get(aspect)
    if now is None:
        return False
    if then is None:
        # Values that a page lists for the first time were those that there are.
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
