"""Formats changes as text, as JSON, and as a fragment for the changelog."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, is_dataclass
from typing import Any

from ..compare.editions import Disagreement
from ..compare.moved import How, Move

_UNHEARD = frozenset({"content", "same as", "printed parent"})
"""Aspects that do not affect callers."""

_HEADINGS = {How.ADDED: "### Added", How.CHANGED: "### Changed", How.REMOVED: "### Removed"}


def count(number: int, noun: str) -> str:
    """Returns a number with a noun: `1 page`, `2 pages`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def move_line(move: Move) -> str:
    """Returns one line: whether it breaks callers, what changed, and the lines."""
    mark = "breaking" if move.breaking else "        "
    lines = " → ".join(str(line) for line in (move.line_before, move.line_after) if line)
    return f"{mark} {move.how:<7} {_named(move)}{_said(move)}" + (f" [{lines}]" if lines else "")


def news(moves: Iterable[Move], unread: int, since: str = "") -> str:
    """Returns a short summary of changes, including texts and tables that were not understood."""
    known = list(moves)
    understood = [move for move in known if move.understood]
    words = len(known) - len(understood)
    parts = []
    if understood or not words:
        changes = count(len(understood), "change") if understood else "no changes"
        parts.append(f"{changes}{since}")
    if understood:
        parts[0] += f", {sum(move.breaking for move in understood)} breaking"
    if words:
        text = f"{count(words, 'text')} changed, not understood"
        parts.append(text if understood else f"{text}{since}")
    if unread:
        parts.append(f"{count(unread, 'table')} not read")
    return "; ".join(parts)


def moves_json(operation: str, before: str, after: str, moves: Iterable[Move]) -> dict[str, Any]:
    """Returns the changes of one page as a document."""
    listed = [_plain(move) for move in moves]
    breaking = any(move["breaking"] for move in listed)
    return {
        "operation": operation,
        "before": before,
        "after": after,
        "breaking": breaking,
        "moves": listed,
    }


def changelog(pages: Iterable[tuple[str, Iterable[Move]]]) -> str:
    """Returns a changelog fragment with the changes that affect callers; ``""`` if there are none.

    Args:
        pages: Names of operations, each with the changes on one of its pages.
    """
    lines: dict[How, dict[str, None]] = {how: {} for how in _HEADINGS}
    for operation, moves in pages:
        for move in moves:
            if move.place == "page" or move.aspect in _UNHEARD or not move.understood:
                continue
            mark = "**Breaking:** " if move.breaking else ""
            text = f"- {mark}`{operation}`: {_named(move, '`')}{_said(move)}."
            lines[move.how][text] = None
    parts = ["\n".join([_HEADINGS[how], "", *found]) for how, found in lines.items() if found]
    return "\n\n".join(parts) + "\n" if parts else ""


def disagreement_line(found: Disagreement) -> str:
    """Returns a line with a disagreement, and what each edition says."""
    mark = "contradiction" if found.contradiction else "stated by some"
    name = " ".join(part for part in (found.place, found.path) if part)
    saying: dict[str, list[str]] = {}
    for one in found.said:
        short = one.edition.rpartition("/")[2]
        saying.setdefault(one.text, []).append(f"{short}:{one.line}" if one.line else short)
    said = "; ".join(f"{text or 'nothing'} in {', '.join(who)}" for text, who in saying.items())
    return f"{mark} {found.operation}, {name}: {found.aspect}: {said}"


def to_json(value: object) -> str:
    """Returns a document as JSON."""
    return json.dumps(value, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: object) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    raise TypeError(f"{value!r} is not a dataclass")


def _named(move: Move, quote: str = "") -> str:
    what = {
        "call": "the request line",
        "action": "the permission",
        "page": "the page",
        "table": "a table that is not read",
    }
    place = what.get(move.place, f"the {move.place} field")
    return f"{place} {quote}{move.path}{quote}" if move.path else place


def _said(move: Move) -> str:
    if move.how is How.REWORDED:
        return f": text changed, not understood: {move.after} instead of {move.before}"
    if move.how is not How.CHANGED:
        brief = move.before or move.after
        return f" ({brief})" if brief != move.path else ""
    return f": {move.aspect}: {move.after or 'nothing'} instead of {move.before or 'nothing'}"
