"""Compares the facts of all editions with the spec.

These are not differences: the fields of the spec are the union of all editions; a field is optional
if any edition says so; otherwise the newest edition counts. In responses, only names, types, lists
and unknown values are compared. A field that only some responses have may be missing from pages
about others.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from cloudinfinite_codegen.representation.model import Model

from ..page import PageFacts, Place, Requiredness
from .aspects import LIMITS
from .difference import Difference
from .evidence import Evidence, Said, evidence, with_evidence
from .expected import Expected
from .groups import Group, Shapes, groups
from .hold_calls import hold_calls, hold_page
from .judging import judge, printed_aspects
from .printed import Edition, Key

ASKED = (str(Place.REQUEST), str(Place.QUERY), str(Place.HEADER))
"""The places of fields that a caller sends. Only their limits are compared."""

_HEADERS = frozenset({"header", "response header"})


def hold(
    model: Model,
    pages: Mapping[str, PageFacts],
    shapes: Shapes | None = None,
    known: Evidence | None = None,
    replaced: str = "",
) -> tuple[Difference, ...]:
    """Returns every difference between the spec and the facts, in order of operations and fields.

    Args:
        model: The spec.
        pages: Facts by their file in `spec/pages`.
        shapes: A cache of the fields of operations, which is filled as needed.
        known: The evidence of all saved pages, if `pages` are only some.
        replaced: A file in `pages` whose earlier version is in `known`.
    """
    found: list[Difference] = []
    whole = groups(model, pages, {} if shapes is None else shapes)
    said = Said(evidence(whole), known or {}, replaced.removesuffix(".json"))
    for group in whole:
        found += with_evidence(hold_group(model, group), group, said)
    return tuple(dict.fromkeys(found))


def hold_group(model: Model, group: Group) -> list[Difference]:
    """Returns every difference between one part of the spec and its pages."""
    if not group.expected and group.operation is None:
        return [
            Difference(group.name, edition.name, "page", "", "operation", "", group.name,
                       group.source, note="the spec has nothing with this name")
            for edition in group.editions
        ]  # fmt: skip
    found: list[Difference] = []
    for edition in group.editions:
        found += _rows(model, group, edition)
        found += _beside_tables(group, edition)
        if group.whole:
            found += _absent(group, edition)
        if group.operation:
            found += hold_page(group.operation, edition)
    if group.operation:
        found += hold_calls(model, group.operation, group.editions)
    found = [one for one in found if not _explained(group, one)]
    return [*found, *_nowhere(group), *_unfounded(group)]


def _counterpart(group: Group, edition: Edition, key: Key) -> tuple[Key | None, str]:
    """Returns the field of the spec for a row, and its path on the page if the case differs."""
    if key in group.expected:
        return key, ""
    place, path = key
    for other in group.expected:
        if (
            other[0] == place
            and other[1].casefold() == path.casefold()
            and other not in edition.rows
        ):
            return other, path
    return None, ""


def _rows(model: Model, group: Group, edition: Edition) -> Iterator[Difference]:
    for key, facts in edition.rows.items():
        if "*" in key[1] and any(edition.pattern(other) for other in group.expected):
            continue
        match, other_name = _counterpart(group, edition, key)
        if match is None:
            if not _common_header(model, key) and _parent_known(group, edition, key):
                yield _lacking(group, edition, key, str(facts[0].type), facts[0].line)
            continue
        expected = group.expected[match]
        if other_name and other_name.rpartition(".")[2] != match[1].rpartition(".")[2]:
            said = match[1].rpartition(".")[2], other_name.rpartition(".")[2]
            yield _differs(group, edition, match, expected, "name", *said, facts[0].line)
        for fact in facts:
            for aspect in judge(expected, fact):
                yield _differs(group, edition, match, expected, *aspect, fact.line)


def _parent_known(group: Group, edition: Edition, key: Key) -> bool:
    """Returns whether the spec has the container of a field, so that only the topmost is reported.

    The contents of a map are data, so they are not reported.
    """
    parent = key[1].rpartition(".")[0]
    match = _counterpart(group, edition, (key[0], parent))[0]
    return not parent or (match is not None and not group.expected[match].is_map)


def _common_header(model: Model, key: Key) -> bool:
    name = key[1].lower()
    return key[0] in _HEADERS and any(
        name.startswith(header.name) if header.prefix else name == header.name
        for header in model.service.headers
    )


def _beside_tables(group: Group, edition: Edition) -> Iterator[Difference]:
    """Yields fields in samples and on request lines that are in no table and not in the spec."""
    shown = dict.fromkeys(edition.sampled, "in a sample") | {
        (str(Place.QUERY), name): "on the request line"
        for call in edition.facts.calls
        for name in (*call.query, *call.flags)
    }
    lower = {(place, path.casefold()) for place, path in (*edition.rows, *group.expected)}
    for key, how in shown.items():
        place, path = key
        if (place, path.casefold()) not in lower and _parent_known(group, edition, key):
            line = edition.sampled.get(key) or edition.on_line.get(path, 0)
            yield _lacking(group, edition, key, how, line)


def _absent(group: Group, edition: Edition) -> Iterator[Difference]:
    """Yields fields that this edition lacks, although it has their siblings."""
    for key, expected in group.expected.items():
        if _is_of_others(expected, edition, key):
            continue
        if is_missing(edition, key) and any(_has(other, key) for other in group.editions):
            yield _differs(group, edition, key, expected, "field", str(expected.fact.type), "", 0)


def _nowhere(group: Group) -> Iterator[Difference]:
    """Yields fields that no edition has, although one has their siblings."""
    for key, expected in group.expected.items():
        if any(_has(one, key) for one in group.editions):
            continue
        if any(
            is_missing(one, key) and not _is_of_others(expected, one, key) for one in group.editions
        ):
            yield _differs(group, None, key, expected, "field", str(expected.fact.type), "", 0)


def _is_of_others(expected: Expected, edition: Edition, key: Key) -> bool:
    """Returns whether a field belongs to other responses than those on a page.

    A page about one kind of job lacks the fields of all other kinds. The values of the field that
    distinguishes them tell which kinds a page is about; without values, it may be any.
    """
    for path, values, fixed in expected.depends:
        rows = edition.rows.get((key[0], path), [])
        said = set(fixed) or {value for fact in rows for value in fact.limits.values}
        if not said & set(values):
            return True
    return False


def is_missing(edition: Edition, key: Key) -> bool:
    """Returns whether an edition lacks a field that it should have."""
    place, path = key
    if _has(edition, key):
        return False
    if place in ("query", "header"):
        return True
    if "." not in path:
        return any(other == place for other, _ in edition.rows)
    return edition.should_have(key)


def _has(edition: Edition, key: Key) -> bool:
    return edition.has(key) or (key[0], key[1].casefold()) in edition.spelt


def _unfounded(group: Group) -> Iterator[Difference]:
    """Yields limits, defaults and conditions that no edition prints for a field."""
    for key, expected in group.expected.items():
        if expected.open or expected.fixed or key[0] not in ASKED:
            continue
        rows = [fact for edition in group.editions for fact in edition.rows.get(key, [])]
        if not rows:
            continue
        printed = {name for fact in rows for name in printed_aspects(expected, fact)}
        for name, said in printed_aspects(expected, expected.fact).items():
            if name not in printed and name not in ("type", "list", "required"):
                yield _differs(group, None, key, expected, name, said, "", 0)


def _explained(group: Group, found: Difference) -> bool:
    """Returns whether another edition explains a difference."""
    key = (found.place, found.path)
    expected = group.expected.get(key)
    if expected is None or found.aspect == "operation":
        return False
    by_name = {edition.name: edition for edition in group.editions}
    edition = by_name[found.edition]
    others = [other for other in group.editions if other is not edition]
    if found.aspect == "required" and found.spec == Requiredness.OPTIONAL:
        return any(_optional(other, key) for other in others)
    newer = [other for other in others if other.date > edition.date]
    if found.aspect == "field":
        return any(other.has(key) for other in newer)
    if found.aspect == "name":
        return any(key in other.rows for other in newer)
    return any(_agrees(expected, other, key, found.aspect) for other in newer)


def _optional(edition: Edition, key: Key) -> bool:
    """Returns whether a field is optional in an edition: it says so, or lacks the field."""
    rows = edition.rows.get(key, [])
    if not rows:
        return is_missing(edition, key)
    return any(fact.required is Requiredness.OPTIONAL for fact in rows)


def _agrees(expected: Expected, edition: Edition, key: Key, aspect: str) -> bool:
    """Returns whether an edition prints an aspect and agrees with the spec."""
    rows = edition.rows.get(key, [])
    said = any(aspect in printed_aspects(expected, fact) for fact in rows)
    return said and all(one.name != aspect for fact in rows for one in judge(expected, fact))


def _lacking(group: Group, edition: Edition, key: Key, what: str, line: int) -> Difference:
    """Returns a difference for a field that the spec lacks, at the line of its siblings."""
    place, path = key
    parent = group.expected.get((place, path.rpartition(".")[0]))
    siblings = [
        one.source
        for (other, name), one in group.expected.items()
        if other == place and name.rpartition(".")[0] == path.rpartition(".")[0]
    ]
    source = siblings[-1] if siblings else parent.source if parent else group.source
    below = sum(other[0] == place and other[1].startswith(f"{path}.") for other in edition.rows)
    note = f"with {below} fields in it" if below else ""
    found = Difference(group.name, edition.name, place, path, "field", "", what, source, line)
    return replace(found, note=note)


def _differs(
    group: Group,
    edition: Edition | None,
    key: Key,
    expected: Expected,
    aspect: str,
    spec: str,
    page: str,
    line: int,
) -> Difference:
    limited = aspect in LIMITS and aspect != "max items" and not expected.fixed
    return Difference(
        operation=group.name,
        edition=edition.name if edition else "",
        place=key[0],
        path=key[1],
        aspect=aspect,
        spec=spec,
        page=page,
        # Limits are declared with the type.
        source=(limited and expected.scalar) or expected.source,
        line=line,
    )
