"""The guard against broken readings: a page that suddenly shrinks was most likely read wrongly.

A saved page may be cut off, its form may have changed, or it may be the page of an error. Its few
facts must not replace the last good ones.
"""

from __future__ import annotations

from collections import Counter

from ..page import PageFacts

FEWEST = 3
"""So many rows may always go."""

SHARE = 10
"""So may one row in this many."""

_NAMED = 10
"""How many of the rows that are gone are named."""


def loss(before: PageFacts, after: PageFacts | None) -> str:
    """Why a reading is too poor to replace the one before it; ``""`` if it is not.

    Args:
        before: The last good facts.
        after: The new ones; None when the page was not understood.
    """
    if reason := emptiness(before, after):
        return reason
    new = after.fields if after else ()
    old = Counter((fact.place, fact.path) for fact in before.fields)
    gone = list((old - Counter((fact.place, fact.path) for fact in new)).elements())
    if len(gone) > max(FEWEST, len(before.fields) / SHARE):
        named = ", ".join(f"{place} {path}" for place, path in gone[:_NAMED])
        more = f" and {len(gone) - _NAMED} more" if len(gone) > _NAMED else ""
        return f"{len(gone)} of its {len(before.fields)} rows are gone: {named}{more}"
    return ""


def emptiness(before: PageFacts, after: PageFacts | None) -> str:
    """Why a reading is no page of what another edition tells; ``""`` if it may be one."""
    if after is None:
        return "it appears to be empty"
    if before.fields and not after.fields:
        return f"it has none of the {len(before.fields)} rows"
    if before.calls and not after.calls:
        return "it lacks the request line"
    return ""
