"""Detects broken readings: a page that suddenly shrinks was probably misread.

A saved page may be cut off, in a new format, or an error page. Its few facts must not replace the
last good ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ..page import FieldFact, PageFacts, Place, Reading, RemarkKind

FEWEST = 3
"""Up to this many rows may always disappear."""

SHARE = 10
"""One row in this many may also disappear."""

_NAMED = 10
"""The most missing rows that a message names."""


def is_cut(reading: Reading) -> bool:
    """Returns whether a page seems to end early."""
    return any(remark.kind is RemarkKind.CUT for remark in reading.remarks)


def is_whole(reading: Reading) -> bool:
    """Returns whether a page has its end, and every line that may be a row was read."""
    broken = (RemarkKind.CUT, RemarkKind.LOST, RemarkKind.NO_HEADER, RemarkKind.NOTHING)
    return not any(remark.kind in broken for remark in reading.remarks)


def loss(before: PageFacts, after: PageFacts | None, cut: bool = False, whole: bool = False) -> str:
    """Returns why a reading must not replace the last good one; ``""`` if it may.

    Rows of a container that now refers to another place are not lost. A whole page may lose up to
    half of its rows, or more if new rows replace them: it has merely changed much.

    Args:
        before: The last good facts.
        after: The new facts; None if the page was not understood.
        cut: Whether the page seems to end early. Then its last rows must not be missing.
        whole: Whether the page is certainly complete.
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
    came = len(new) - (len(before.fields) - len(lost))
    changed = whole and len(gone) - came <= len(before.fields) / 2
    if len(gone) > max(FEWEST, len(before.fields) / SHARE) and not changed:
        named = ", ".join(f"{place} {path}" for place, path in gone[:_NAMED])
        more = f" and {len(gone) - _NAMED} more" if len(gone) > _NAMED else ""
        return f"{len(gone)} of its {len(before.fields)} rows are gone: {named}{more}"
    return ""


def upheaval(before: PageFacts, after: PageFacts) -> str:
    """Returns a remark if a page changed so much that it may be another page; else ``""``."""
    old = Counter((fact.place, fact.path) for fact in before.fields)
    now = Counter((fact.place, fact.path) for fact in after.fields)
    gone, came = (old - now).total(), (now - old).total()
    if gone <= max(FEWEST, len(before.fields) / SHARE):
        return ""
    return f"changed much: {gone} of its {_rows(len(before.fields))} gone, {came} new"


def _elsewhere(fields: Iterable[FieldFact]) -> set[tuple[Place, str]]:
    """Returns the path prefixes of containers that are described elsewhere."""
    return {(one.place, f"{one.path}.") for one in fields if one.elsewhere or one.same_as}


def _rows(number: int) -> str:
    return "row" if number == 1 else f"{number} rows"


def emptiness(before: PageFacts, after: PageFacts | None) -> str:
    """Returns why a reading cannot be an edition of the same page; ``""`` if it can."""
    if after is None:
        return "it appears to be empty"
    if before.fields and not after.fields:
        return f"it has none of the {len(before.fields)} rows"
    if before.calls and not after.calls:
        return "it lacks the request line"
    return ""
