"""The generated types have every response field on the pages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import cloudinfinite
from cloudinfinite_codegen.representation.operation_facts import Source
from cloudinfinite_pages.compare.difference import Difference
from cloudinfinite_pages.compare.overrides import Override, read_overrides
from cloudinfinite_pages.page import PageFacts, PageKind, Place, Soundness
from cloudinfinite_runtime.codec.document import Tree
from cloudinfinite_runtime.codec.table import WireRecord, table_of

from .ideal import SPEC, kept_pages


def shown(facts: PageFacts) -> Iterator[tuple[str, ...]]:
    """Yields the path to each response element in a table or a sample, below the root."""
    root = cloudinfinite.OPERATIONS[facts.operation].response_root
    tables = [one.path for one in facts.fields if one.place is Place.RESPONSE]
    samples = [
        path
        for sample in facts.samples
        if sample.place is Place.RESPONSE and sample.verdict is not Soundness.BROKEN
        for path in sample.unlisted
    ]
    listed = {root, *tables, *samples}
    for path in (*tables, *samples):
        first, *steps = path.split(".")
        above = {".".join((first, *steps[:length])) for length in range(len(steps))}
        # A table whose container is missing describes something else.
        if first == root and above <= listed and "*" not in path:
            yield tuple(steps)


def has(record: type[WireRecord], steps: tuple[str, ...]) -> bool:
    """Returns whether a type has the element, or a map that accepts any name."""
    here: type[WireRecord] | None = record
    for step in steps:
        field = None if here is None else table_of(here).by_wire.get(step)
        if field is None:
            return False
        if field.names is not None or isinstance(field.scalar, Tree):
            return True
        here = field.record if field.scalar is None else None
    return True


@cache
def overrides() -> tuple[Override, ...]:
    return read_overrides(SPEC)


def is_mistake(edition: str, facts: PageFacts, steps: tuple[str, ...]) -> bool:
    """Returns whether an override accepts the element, or a parent, as a mistake on the page."""
    root = cloudinfinite.OPERATIONS[facts.operation].response_root
    paths = [".".join((root, *steps[: length + 1])) for length in range(len(steps))]
    points = [
        Difference(facts.operation, edition, Place.RESPONSE, path, "field", "", "", Source("", 0))
        for path in paths
    ]
    return any(
        "" in one.spec and one.about(point, each)
        for point in points
        for one in overrides()
        for each in one.paths
    )


def test_response_fields_on_pages_can_be_decoded() -> None:
    total = mistakes = 0
    for path, facts in kept_pages().items():
        if facts.kind is not PageKind.OPERATION:
            continue
        operation = cloudinfinite.OPERATIONS[facts.operation]
        if operation.response is None:
            continue
        for steps in shown(facts):
            total += 1
            if not has(operation.response, steps):
                mistakes += 1
                assert is_mistake(path.removesuffix(".json"), facts, steps), (path, steps)
    assert total > 50 * mistakes > 0
