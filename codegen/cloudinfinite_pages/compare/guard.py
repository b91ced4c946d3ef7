"""The guard against broken readings: a page that suddenly shrinks was most likely read wrongly.

A saved page may be cut off, its form may have changed, or it may be the page of an error. Its few
facts must not replace the last good ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..page import FieldFact, PageFacts, Place

FEWEST = 3
"""So many rows may always go."""

SHARE = 10
"""So may one row in this many."""

_NAMED = 10
"""How many of the rows that are gone are named."""


def loss(before: PageFacts, after: PageFacts | None, cut: bool = False) -> str:
    """Why a reading is too poor to replace the one before it; ``""`` if it is not.

    Rows of a container that refers to another place now are not lost.

    Args:
        before: The last good facts.
        after: The new ones; None when the page was not understood.
        cut: Whether the page seems to end early: then the last rows must not be missing.
    """
    if reason := emptiness(before, after):
        return reason
    new = after.fields if after else ()
    elsewhere = _elsewhere(new) - _elsewhere(before.fields)
    old = Counter((fact.place, fact.path) for fact in before.fields)
    missing = old - Counter((fact.place, fact.path) for fact in new)
    lost = list(missing.elements())
    last = [(fact.place, fact.path) for fact in before.fields[-len(lost) :]] if lost else []
    if cut and lost and Counter(lost) == Counter(last):
        return f"it ends early, without its last {_rows(len(lost))}"
    gone = [
        (place, path)
        for place, path in lost
        if not any(place is there and path.startswith(above) for there, above in elsewhere)
    ]
    if len(gone) > max(FEWEST, len(before.fields) / SHARE):
        named = ", ".join(f"{place} {path}" for place, path in gone[:_NAMED])
        more = f" and {len(gone) - _NAMED} more" if len(gone) > _NAMED else ""
        return f"{len(gone)} of its {len(before.fields)} rows are gone: {named}{more}"
    return ""


def _elsewhere(fields: Iterable[FieldFact]) -> set[tuple[Place, str]]:
    """What the paths begin with that another place tells."""
    return {(one.place, f"{one.path}.") for one in fields if one.elsewhere or one.same_as}


def _rows(number: int) -> str:
    return "row" if number == 1 else f"{number} rows"


def emptiness(before: PageFacts, after: PageFacts | None) -> str:
    """Why a reading is no page of what another edition tells; ``""`` if it may be one."""
    if after is None:
        return "it appears to be empty"
    if before.fields and not after.fields:
        return f"it has none of the {len(before.fields)} rows"
    if before.calls and not after.calls:
        return "it lacks the request line"
    return ""
