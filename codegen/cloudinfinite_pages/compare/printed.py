"""One edition of a page, indexed for comparisons with the spec."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from functools import cached_property

from ..page import FieldFact, PageFacts, Place, Requiredness

Key = tuple[str, str]
"""The place and path of a field."""


@dataclass(frozen=True)
class Edition:
    """One edition of a page.

    Attributes:
        name: The file of facts in `spec/pages`, without its extension.
        facts: The facts.
        date: Its date, or the date in the spec of the page at its address; ``""`` if neither.
    """

    name: str
    facts: PageFacts
    date: str = ""

    @cached_property
    def rows(self) -> dict[Key, list[FieldFact]]:
        """All rows by place and path, including copies through `same_as`."""
        found: dict[Key, list[FieldFact]] = defaultdict(list)
        for fact in self.facts.fields:
            found[str(fact.place), fact.path].append(fact)
        for fact in self.facts.fields:
            for copy in _shared(fact, self.facts.fields):
                key = str(copy.place), copy.path
                if key not in found:
                    found[key].append(copy)
        return dict(found)

    @cached_property
    def spelt(self) -> frozenset[Key]:
        """The keys of all rows in lower case."""
        return frozenset((place, path.casefold()) for place, path in self.rows)

    @cached_property
    def _patterns(self) -> list[tuple[Key, list[FieldFact]]]:
        return [(key, facts) for key, facts in self.rows.items() if "*" in key[1]]

    @cached_property
    def containers(self) -> frozenset[Key]:
        """The containers that have rows."""
        return frozenset((place, _parent(path)) for place, path in self.rows if path)

    @cached_property
    def sampled(self) -> dict[Key, int]:
        """Fields in samples that are in no table, with the first line of the sample."""
        found: dict[Key, int] = {}
        for sample in self.facts.samples:
            for path in sample.unlisted:
                found.setdefault((str(sample.place), path), sample.line)
        return found

    @cached_property
    def on_line(self) -> dict[str, int]:
        """The parameters on request lines, with their line."""
        found: dict[str, int] = {}
        for call in self.facts.calls:
            filled = (part[1:-1] for part in call.path.split("/") if part.startswith("{"))
            for name in (*filled, *call.query, *call.flags):
                found.setdefault(name, call.line)
        return found

    def has(self, key: Key) -> bool:
        """Returns whether a field is in a table, in a sample or on a request line."""
        place, path = key
        return (
            key in self.rows
            or key in self.sampled
            or (place == Place.QUERY and path in self.on_line)
            or bool(self.pattern(key))
        )

    def known_among(self, keys: Collection[Key]) -> list[Key]:
        """Returns the fields among some that the edition has."""
        if self._patterns:
            return [key for key in keys if self.has(key)]
        on_line = [(str(Place.QUERY), name) for name in self.on_line]
        return [key for key in {*self.rows, *self.sampled, *on_line} if key in keys]

    def pattern(self, key: Key) -> list[FieldFact]:
        """Returns the rows with a pattern for a name that matches a field."""
        place, path = key
        return [
            fact
            for (other, pattern), facts in self._patterns
            if other == place and fnmatchcase(path, pattern)
            for fact in facts
        ]

    def should_have(self, key: Key) -> bool:
        """Returns whether a field should be in a table, because its siblings are."""
        place, path = key
        return (place, _parent(path)) in self.containers


def _parent(path: str) -> str:
    return path.rpartition(".")[0]


def _shared(fact: FieldFact, fields: Iterable[FieldFact]) -> Iterator[FieldFact]:
    """Yields the rows that a field copies through `same_as`."""
    if fact.same_as is None or any(
        (other.place, other.under) == (fact.place, fact.path) for other in fields
    ):
        return
    for other in fields:
        if other.under == fact.same_as or other.under.startswith(f"{fact.same_as}."):
            under = fact.path + other.under.removeprefix(fact.same_as)
            yield replace(
                other,
                place=fact.place,
                parent=under,
                under=under,
                required=Requiredness.NOT_PRINTED,
                conditions=(),
                same_as=None,
            )
