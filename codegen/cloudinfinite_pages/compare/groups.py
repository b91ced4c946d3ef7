"""Groups the pages by the part of the spec that they describe."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from cloudinfinite_codegen.representation.model import Model, Operation
from cloudinfinite_codegen.representation.operation_facts import Source

from ..page import PageFacts, PageKind, Place
from .expected import Expected, expected_body, expected_fields
from .identity import callbacks_of
from .printed import Edition, Key


@dataclass(frozen=True, slots=True)
class Group:
    """A part of the spec, and all editions of its page.

    Attributes:
        name: The name of the operation, or of another page.
        expected: The fields of the spec by place and path.
        editions: The saved editions.
        source: Where the spec declares it.
        operation: The operation, if it is one.
        whole: Whether each page lists all fields; a page about a callback lists those of one event.
    """

    name: str
    expected: Mapping[Key, Expected]
    editions: tuple[Edition, ...]
    source: Source
    operation: Operation | None = None
    whole: bool = True


Shapes = dict[str, Mapping[Key, Expected]]
"""A cache of the fields of operations, by name."""


def groups(
    model: Model, pages: Mapping[str, PageFacts], shapes: Shapes | None = None
) -> list[Group]:
    """Groups the pages by the part of the spec that they describe."""
    by_name: dict[tuple[str, str], list[Edition]] = defaultdict(list)
    dates = {
        page.href: page.updated or "" for one in model.operations.values() for page in one.pages
    }
    for file, facts in pages.items():
        date = facts.updated or dates.get(facts.href, "")
        edition = Edition(file.removesuffix(".json"), facts, date)
        by_name[str(facts.kind), group_name(facts, model)].append(edition)
    return [
        _group(model, kind, name, tuple(editions), {} if shapes is None else shapes)
        for (kind, name), editions in sorted(by_name.items())
    ]


def group_name(facts: PageFacts, model: Model) -> str:
    """Returns the name of a page's group. Most callbacks share a record, and so a group."""
    if facts.kind is not PageKind.CALLBACK:
        return facts.operation
    own = callbacks_of(facts, model)
    return own[-1] if own else "Callback"


def _group(
    model: Model, kind: str, name: str, editions: tuple[Edition, ...], shapes: Shapes
) -> Group:
    nowhere = model.service.source
    if kind == PageKind.CALLBACK:
        expected: dict[Key, Expected] = {}
        own = [model.records[one] for one in callbacks_of(editions[0].facts, model)]
        for record in own:
            expected |= expected_body(model, record, Place.CALLBACK, "", record.source)
        if own:
            return Group(name, expected, editions, own[-1].source, whole=False)
        common = model.records[model.service.callback] if model.service.callback else None
        roots = {path.partition(".")[0] for e in editions for _, path in e.rows}
        if common:
            for root in roots:
                expected |= expected_body(model, common, Place.CALLBACK, root, common.source)
        source = common.source if common else nowhere
        return Group(name, expected, editions, source, whole=False)
    if kind == PageKind.TYPES:
        roots = {path.partition(".")[0] for e in editions for _, path in e.rows}
        known = [model.records[root] for root in sorted(roots) if root in model.records]
        expected = {}
        for record in known:
            expected |= expected_body(model, record, Place.TYPE, record.name, record.source)
            # A type has no row itself.
            del expected[str(Place.TYPE), record.name]
        return Group(name, expected, editions, known[0].source if known else nowhere, whole=False)
    operation = model.operations.get(name)
    if operation is None:
        return Group(name, {}, editions, nowhere)
    if name not in shapes:
        shapes[name] = expected_fields(model, operation)
    return Group(name, shapes[name], editions, operation.source, operation)
