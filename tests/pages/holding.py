"""Helpers for tests that compare pages with the spec."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from cloudinfinite_pages.compare.difference import Difference
from cloudinfinite_pages.compare.groups import Shapes
from cloudinfinite_pages.compare.hold import hold
from cloudinfinite_pages.page import PageFacts

from .ideal import ideal_page, real_model

SHAPES: Shapes = {}
"""The fields of operations of the real spec, which every comparison needs."""


@cache
def page(name: str) -> PageFacts:
    """Returns a page that agrees with the spec about an operation."""
    model = real_model()
    return ideal_page(model, model.operations[name])


def held(*editions: PageFacts) -> tuple[Difference, ...]:
    """Returns the differences between the real spec and some editions."""
    pages = {f"x/{number}.json": one for number, one in enumerate(editions)}
    return hold(real_model(), pages, SHAPES)


def points(found: tuple[Difference, ...]) -> set[tuple[str, str, str]]:
    """Returns the place, path and aspect of each difference."""
    return {(one.place, one.path, one.aspect) for one in found}


def edit(facts: PageFacts, path: str, **changes: object) -> PageFacts:
    """Returns the page with one row changed."""
    assert any(one.path == path for one in facts.fields), path
    rows = tuple(
        replace(one, **changes) if one.path == path else one  # type: ignore[arg-type]
        for one in facts.fields
    )
    return replace(facts, fields=rows)


def without(facts: PageFacts, path: str) -> PageFacts:
    """Returns the page without a row."""
    return replace(facts, fields=tuple(one for one in facts.fields if one.path != path))
