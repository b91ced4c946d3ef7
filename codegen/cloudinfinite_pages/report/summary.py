"""The summary of a run: how pages were read, what changed, and where the spec is wrong."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from ..compare.folder import Visit
from ..facts.fields import NOT_FIELDS
from ..page import Reading, RemarkKind, Soundness
from .lines import changelog, count, move_line, news


def summary_lines(
    visits: Sequence[Visit], refused: Mapping[str, str], saved: Iterable[str], detailed: bool
) -> Iterator[str]:
    """Yields the lines of the summary.

    Args:
        visits: The pages, in order.
        refused: The refused files, and why.
        saved: The files of facts that were written.
        detailed: Whether to list every remark, and pages that are not about the spec.
    """
    counted = counts(visits)
    warned = count(counted["pages with warnings"], "page")
    yield (
        f"{count(counted['files'], 'file')}: {count(counted['pages'], 'page')} read, "
        f"{counted['not understood']} not understood"
    )
    yield (
        f"{count(counted['tables'], 'table')}, {count(counted['rows'], 'row')}; "
        f"{count(counted['samples'], 'sample')}: {counted['good']} good, "
        f"{counted['repaired']} repaired, {counted['broken']} broken; "
        f"{count(counted['warnings'], 'warning')} on {warned}"
    )
    held = [one for one in visits if one.target or one.rival]
    for operation in sorted({one.facts.operation for one in held if one.facts}):
        mine = [one for one in held if one.facts and one.facts.operation == operation]
        yield ""
        yield from _operation_lines(operation, mine, refused, detailed)
    yield from _others(visits, refused, detailed)
    kept = list(saved)
    if kept:
        yield from ("", "saved:", *(f"  spec/pages/{target}" for target in kept))
    fragment = changelog(
        (one.facts.operation, one.moves)
        for one in held
        if one.facts and one.moves and one.file not in refused
    )
    if fragment:
        yield from ("", "for the changelog:", "", fragment.rstrip())


def counts(visits: Iterable[Visit]) -> dict[str, int]:
    """Returns totals over all pages."""
    found: Counter[str] = Counter()
    for one in visits:
        found["files"] += 1
        facts = one.facts
        if facts is None:
            found["not understood"] += 1
            continue
        found["pages"] += 1
        found["tables"] += facts.tables
        found["rows"] += len(facts.fields)
        found["samples"] += len(facts.samples)
        found.update(str(sample.verdict) for sample in facts.samples)
        found["warnings"] += len(one.reading.warnings)
        found["pages with warnings"] += bool(one.reading.warnings)
    names = ("files", "pages", "not understood", "tables", "rows", "samples", *map(str, Soundness))
    return {name: found[name] for name in (*names, "warnings", "pages with warnings")}


def unread_tables(reading: Reading) -> int:
    """Returns how many tables that were not read may list fields."""
    return sum(
        remark.kind is RemarkKind.LOST and remark.text.startswith(NOT_FIELDS)
        for remark in reading.remarks
    )


def summary_json(
    visits: Sequence[Visit], refused: Mapping[str, str], saved: Iterable[str]
) -> dict[str, Any]:
    """Returns the summary as a document, with all pages."""
    return {
        "counts": counts(visits),
        "saved": list(saved),
        "pages": [
            {
                "file": one.file,
                "reason": one.reading.reason,
                "operation": one.facts.operation if one.facts else "",
                "target": one.target,
                "base": one.base,
                "rival": one.rival,
                "maybe": one.maybe,
                "much": one.much,
                "refused": refused.get(one.file, ""),
                "remarks": [asdict(remark) for remark in one.reading.remarks],
                "moves": [asdict(move) for move in one.moves],
                "drift": [asdict(found) for found in one.drift],
                "stale": [str(found) for found in one.stale],
            }
            for one in visits
        ],
    }


def _operation_lines(
    operation: str, visits: Sequence[Visit], refused: Mapping[str, str], detailed: bool
) -> Iterator[str]:
    drift = sum(len(one.drift) + len(one.stale) for one in visits)
    yield f"{operation}: {count(len(visits), 'page')}, drift in {count(drift, 'point')}"
    for one in visits:
        if not one.rival:
            yield from _page_lines(one, refused.get(one.file, ""), detailed)
    rivals = [one for one in visits if one.rival]
    if len(rivals) == 1 and not detailed:
        yield "  1 more page describes the same call (--all lists it)"
    elif rivals and not detailed:
        yield f"  {len(rivals)} more pages describe the same call (--all lists them)"
    elif rivals:
        for one in rivals:
            yield f"  {one.file} describes the same call; {one.rival} is closer to the saved facts"


def _page_lines(one: Visit, refused: str, detailed: bool) -> Iterator[str]:
    status = "a new edition"
    if one.base:
        status = news(one.moves, unread_tables(one.reading), f" since {one.base}")
    warnings = one.reading.warnings
    warned = f"; {count(len(warnings), 'warning')}, so facts may be missing" if warnings else ""
    much = f"; {one.much}" if one.much and not refused else ""
    yield f"  {one.file} → {one.target}: {status}{much}{warned}"
    if refused:
        yield f"    REFUSED: {refused}; the last good facts stay (--accept-loss overrides)"
    for remark in one.reading.remarks if detailed else warnings:
        yield f"    line {remark.line}: {remark.kind}: {remark.text}"
    for move in one.moves:
        yield f"    {move_line(move)}"
    for found in (*one.drift, *one.stale):
        yield f"    drift: {found}"


def _others(visits: Sequence[Visit], refused: Mapping[str, str], detailed: bool) -> Iterator[str]:
    others = [one for one in visits if one.facts and not one.target and not one.rival]
    if others:
        hint = "" if detailed else " (--all lists them)"
        yield from ("", f"not about the spec: {count(len(others), 'page')}{hint}")
        near = sum(bool(one.maybe) for one in others)
        if near:
            yield (
                f"  {count(near, 'page')} with the method and path of an operation, but with other "
                "values: name it with --operation if it is the right one"
            )
        for one in others if detailed else ():
            maybe = f", perhaps about {' or '.join(one.maybe)}" if one.maybe else ""
            yield f"  {one.file}: {count(len(one.facts.fields) if one.facts else 0, 'row')}{maybe}"
            yield from (f"    {move_line(move)}" for move in one.moves)
            yield from (f"    line {r.line}: {r.kind}: {r.text}" for r in one.reading.remarks)
    unread = [one for one in visits if one.facts is None]
    if unread:
        yield from ("", f"not understood: {count(len(unread), 'file')}")
        for one in unread:
            stays = f"; REFUSED for {one.target}" if one.file in refused else ""
            yield f"  {one.file}: {one.reading.reason}{stays}"
