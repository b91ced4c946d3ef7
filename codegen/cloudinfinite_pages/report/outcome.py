"""The outcome of a run, as an exit code and as a report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum
from pathlib import Path

from ..compare.folder import Visit
from ..compare.memory import Recall
from .lines import count, move_line, to_json
from .summary import counts, summary_json, unread_tables

_MOST = 20
"""The most lines per section of the report. The JSON beside it has all."""


class Outcome(IntEnum):
    """The most serious finding, as an exit code."""

    NOTHING = 0
    """Nothing changed."""
    MOVED = 3
    """Something changed, a page is new, or the spec differs from a page."""
    BREAKING = 4
    """Something changed that breaks callers."""
    REFUSED = 5
    """A page was refused that was not refused last time, or has changed since then."""
    UNREAD = 6
    """A page is missing or was not understood, or there are no pages."""


_SAID = {
    Outcome.NOTHING: "Nothing changed.",
    Outcome.MOVED: "Pages changed. No known change breaks callers.",
    Outcome.BREAKING: "Pages changed in ways that break callers.",
    Outcome.REFUSED: "Pages were refused. Their last good facts stay.",
    Outcome.UNREAD: "Pages are missing or were not understood.",
}


def outcome(recalled: Recall, refused: Mapping[str, str]) -> Outcome:
    """Returns the most serious finding."""
    visits = recalled.visits
    if recalled.unread or recalled.missing or not any(one.facts for one in visits):
        return Outcome.UNREAD
    if refused.keys() - recalled.settled:
        return Outcome.REFUSED
    kept = [one for one in visits if one.file not in refused]
    if any(move.breaking for one in kept for move in one.moves):
        return Outcome.BREAKING
    if recalled.new or any(one.moves or one.drift or one.stale for one in kept):
        return Outcome.MOVED
    return Outcome.NOTHING


def report_lines(recalled: Recall, refused: Mapping[str, str]) -> Iterator[str]:
    """Yields the report in Markdown, for a pull request."""
    visits, counted = recalled.visits, counts(recalled.visits)
    yield from ("# The vendor's pages", "", _SAID[outcome(recalled, refused)], "")
    yield (
        f"{count(counted['pages'], 'page')} read, {counted['not understood']} not understood; "
        f"{count(counted['rows'], 'row')} in {count(counted['tables'], 'table')}."
    )
    moves = [(one, move) for one in visits if one.file not in refused for move in one.moves]
    yield from _section("Missing", recalled.missing)
    yield from _section(
        "Not understood",
        (f"{one.file}: {one.reading.reason}" for one in visits if one.file in recalled.unread),
    )
    for title, settled in (("Refused", False), ("Refused before, and unchanged", True)):
        files = {
            file: why for file, why in refused.items() if (file in recalled.settled) is settled
        }
        yield from _section(title, (f"{file}: {why}" for file, why in files.items()))
    yield from _section(
        "Changed much: the right page?",
        (f"{one.file}: {one.much}" for one in visits if one.much and one.file not in refused),
    )
    yield from _section(
        "Breaking", (_move(one, move_line(move)) for one, move in moves if move.breaking)
    )
    yield from _section(
        "Changed",
        (
            _move(one, move_line(move))
            for one, move in moves
            if move.understood and not move.breaking
        ),
    )
    yield from _section(
        "Changed, but not understood: read them",
        (_move(one, move_line(move)) for one, move in moves if not move.understood),
    )
    yield from _section("New", recalled.new)
    yield from _section(
        "Where the spec differs from a page",
        (
            str(found)
            for one in visits
            if one.file not in refused
            for found in (*one.drift, *one.stale)
        ),
    )
    yield from _section(
        "Tables that may list fields, but were not read",
        (
            f"{one.file}: {count(unread, 'table')}"
            for one in visits
            if (unread := unread_tables(one.reading))
        ),
    )


def _move(one: Visit, line: str) -> str:
    name = one.facts.operation if one.facts and one.facts.operation else one.file
    return f"{name}: {' '.join(line.split())}"


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    found = list(lines)
    if not found:
        return
    yield from ("", f"## {title} ({len(found)})", "")
    yield from (f"- {line}" for line in found[:_MOST])
    if len(found) > _MOST:
        yield f"- … and {len(found) - _MOST} more, in the JSON"


def write_report(
    file: Path, recalled: Recall, refused: Mapping[str, str], saved: Iterable[str]
) -> None:
    """Writes the report, and JSON beside it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(report_lines(recalled, refused)) + "\n", encoding="utf-8")
    found = outcome(recalled, refused)
    document = {
        "outcome": found.name.casefold(),
        "exit code": int(found),
        "new": recalled.new,
        "missing": recalled.missing,
        "unread": recalled.unread,
        **summary_json(recalled.visits, refused, saved),
    }
    file.with_suffix(".json").write_text(to_json(document) + "\n", encoding="utf-8")
