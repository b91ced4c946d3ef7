"""Facts with a single change, and the point that changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from hypothesis import assume
from hypothesis import strategies as st

from cloudinfinite_pages.page import (
    Condition,
    FieldFact,
    FieldType,
    PageFacts,
    Requiredness,
)

PLAIN = (FieldType.STRING, FieldType.INTEGER, FieldType.DECIMAL, FieldType.BOOLEAN)


@dataclass(frozen=True)
class Mutation:
    """A changed page, and the place, path and aspect of the change."""

    facts: PageFacts
    place: str
    path: str
    aspect: str

    def __repr__(self) -> str:
        """Omits the facts, which are long."""
        return f"Mutation({self.place} {self.path}: {self.aspect})"


def _other_type(fact: FieldFact) -> FieldFact:
    types = [*PLAIN, FieldType.CONTAINER]
    return replace(fact, type=types[(types.index(fact.type) + 1) % len(types)])


def _other_requiredness(fact: FieldFact) -> FieldFact:
    optional = fact.required is Requiredness.OPTIONAL
    now = Requiredness.REQUIRED if optional else Requiredness.OPTIONAL
    return replace(fact, required=now, conditions=())


CHANGES: dict[str, Callable[[FieldFact], FieldFact]] = {
    "type": _other_type,
    "list": lambda fact: replace(fact, many=not fact.many),
    "required": _other_requiredness,
    "condition": lambda fact: replace(fact, conditions=(Condition("Mood", "Bad"),)),
    "default": lambda fact: replace(fact, default=f"{fact.default}7"),
    "max length": lambda fact: replace(fact, limits=replace(fact.limits, max_length=7777)),
    "min length": lambda fact: replace(fact, limits=replace(fact.limits, min_length=7777)),
    "minimum": lambda fact: replace(fact, limits=replace(fact.limits, minimum="-7777")),
    "maximum": lambda fact: replace(fact, limits=replace(fact.limits, maximum="7777.5")),
    "max items": lambda fact: replace(fact, limits=replace(fact.limits, max_items=7777)),
    "max bytes": lambda fact: replace(fact, limits=replace(fact.limits, max_bytes=7777)),
    "format": lambda fact: replace(fact, limits=replace(fact.limits, format="%Y")),
    "values": lambda fact: replace(
        fact, limits=replace(fact.limits, values=(*fact.limits.values, "Odd"))
    ),
    "characters": lambda fact: replace(
        fact, limits=replace(fact.limits, characters=(*fact.limits.characters, "~"))
    ),
}
"""Changes of a row, by aspect."""

OF_ANSWERS = ("type", "list", "values")
"""The changes that matter in a response."""


@st.composite
def changed_fields(draw: st.DrawFn, facts: PageFacts, asked_only: bool = False) -> Mutation:
    """Draws a page with one row changed."""
    asked = ("query", "header", "request")
    rows = [one for one in facts.fields if not asked_only or one.place in asked]
    assume(rows)
    row = draw(st.sampled_from(rows))
    aspects = list(CHANGES) if row.place in asked else list(OF_ANSWERS)
    if row.type is FieldType.CONTAINER:
        aspects = [one for one in aspects if one in ("type", "list", "required")]
    aspect = draw(st.sampled_from(aspects))
    rows_now = tuple(CHANGES[aspect](one) if one is row else one for one in facts.fields)
    return Mutation(replace(facts, fields=rows_now), str(row.place), row.path, aspect)


@st.composite
def _within(draw: st.DrawFn, facts: PageFacts) -> FieldFact:
    """Draws a row that is not the root of a body."""
    roots = [one.path for one in facts.fields if not one.under and one.type is FieldType.CONTAINER]
    rows = [one for one in facts.fields if one.place == "query" or one.path not in roots]
    # A page with one flag and a text has no rows.
    assume(rows)
    return draw(st.sampled_from(rows))


@st.composite
def lost_fields(draw: st.DrawFn, facts: PageFacts) -> Mutation:
    """Draws a page without one row and the rows below it."""
    row = draw(_within(facts))
    below = f"{row.path}."
    left = tuple(
        one
        for one in facts.fields
        if one.place != row.place or not f"{one.path}.".startswith(below)
    )
    return Mutation(replace(facts, fields=left), str(row.place), row.path, "field")


@st.composite
def new_fields(draw: st.DrawFn, facts: PageFacts) -> Mutation:
    """Draws a page with an additional row."""
    row = draw(_within(facts))
    more = replace(row, name="Zebra", line=99)
    return Mutation(
        replace(facts, fields=(*facts.fields, more)), str(more.place), more.path, "field"
    )


@st.composite
def changed_calls(draw: st.DrawFn, facts: PageFacts) -> Mutation:
    """Draws a page with another request line or permission."""
    call = facts.calls[0]
    found = [
        Mutation(replace(facts, calls=(replace(call, method="PATCH"),)), "call", "", "method"),
        Mutation(replace(facts, calls=(replace(call, path="/else"),)), "call", "", "path"),
        Mutation(
            replace(facts, calls=(replace(call, query=(*call.query, "zebra")),)),
            "query",
            "zebra",
            "field",
        ),
    ]
    for action in facts.actions:
        other = replace(action, name="ci:Zebra")
        now = tuple(other if one is action else one for one in facts.actions)
        found.append(Mutation(replace(facts, actions=now), "action", "ci:Zebra", "field"))
    return draw(st.sampled_from(found))
