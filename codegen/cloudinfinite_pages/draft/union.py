"""Merges all editions of a page: the union of their fields, with the newest statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace

from ..compare.hold import is_missing
from ..compare.printed import Edition, Key
from ..page import CallFact, FieldFact, FieldType, Limits, Place, Requiredness

Union = dict[Key, FieldFact]
"""One fact per field, by place and path, parents first."""


def union_of(editions: Sequence[Edition]) -> Union:
    """Merges the fields of all editions, with the newest statement about each.

    A field is optional if any edition says so, or lacks it but has its siblings. It is a list if
    any edition says so.
    """
    ordered = newest_first(editions)
    keys = dict.fromkeys(
        key for one in ordered for key in (*one.rows, *one.sampled) if "*" not in key[1]
    )
    found = {key: _merged(key, ordered) for key in keys}
    for name in dict.fromkeys(name for one in ordered for name in one.on_line):
        key = str(Place.QUERY), name
        found.setdefault(key, _on_line(name, ordered))
    parents = {(place, path.rpartition(".")[0]) for place, path in found}
    return {
        key: replace(fact, type=FieldType.CONTAINER) if key in parents else fact
        for key, fact in found.items()
    }


def newest_first(editions: Sequence[Edition]) -> list[Edition]:
    """Returns the editions, newest first."""
    return sorted(editions, key=lambda one: (one.date, one.name), reverse=True)


def patterns(editions: Sequence[Edition]) -> Iterator[Key]:
    """Yields the rows with a pattern for several names."""
    yield from dict.fromkeys(key for one in editions for key in one.rows if "*" in key[1])


def call_of(editions: Sequence[Edition]) -> CallFact | None:
    """Returns the request line of the newest edition that has one."""
    return next((one.facts.calls[0] for one in newest_first(editions) if one.facts.calls), None)


def answers_json(editions: Sequence[Edition]) -> bool:
    """Returns whether there are sample responses, and all are JSON."""
    found = {
        sample.syntax
        for one in editions
        for sample in one.facts.samples
        if sample.place is Place.RESPONSE
    }
    return found == {"json"}


def _on_line(name: str, ordered: Sequence[Edition]) -> FieldFact:
    """Returns a parameter that is only on request lines, with its value if it has one."""
    given = [one.partition("=") for each in ordered for c in each.facts.calls for one in c.values]
    value = next((value for other, _, value in given if other == name), "")
    if not value:
        return FieldFact(Place.QUERY, "", name)
    return FieldFact(
        Place.QUERY,
        "",
        name,
        FieldType.STRING,
        required=Requiredness.REQUIRED,
        limits=Limits(values=(value,)),
    )


def _merged(key: Key, ordered: Sequence[Edition]) -> FieldFact:
    place, path = key
    under, _, name = path.rpartition(".")
    rows = [fact for one in ordered for fact in one.rows.get(key, [])]
    merged = FieldFact(Place(place), under, name, under=under)
    for fact in reversed(rows):
        # The newest row comes last, and overwrites the others.
        merged = replace(
            merged,
            type=merged.type if fact.type is FieldType.NOT_PRINTED else fact.type,
            many=merged.many or fact.many,
            conditions=fact.conditions or merged.conditions,
            default=merged.default if fact.default is None else fact.default,
            required=merged.required
            if fact.required is Requiredness.NOT_PRINTED
            else fact.required,
            limits=_covered(merged.limits, fact.limits),
            elsewhere=fact.elsewhere,
            line=fact.line,
        )
    optional = any(fact.required is Requiredness.OPTIONAL for fact in rows)
    if optional or any(is_missing(one, key) for one in ordered):
        merged = replace(merged, required=Requiredness.OPTIONAL, conditions=())
    return merged


def _covered(old: Limits, new: Limits) -> Limits:
    printed = {
        one.name: getattr(new, one.name)
        for one in fields(Limits)
        if getattr(new, one.name) not in (None, ())
    }
    return replace(old, **printed)
