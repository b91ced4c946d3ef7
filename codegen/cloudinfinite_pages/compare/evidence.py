"""Collects what all pages say about each declaration of the spec.

Several calls may share a type, and no page describes all of it. An omission on one page needs no
decision if another page confirms the same declaration.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from cloudinfinite_codegen.representation.operation_facts import Source

from .aspects import LISTED, items
from .difference import Difference
from .groups import Group
from .judging import printed_aspects

Evidence = Mapping[tuple[Source, str, str], frozenset[str]]
"""The editions that make a statement, by declaration, aspect and text."""


_NONE: frozenset[str] = frozenset()


def evidence(groups: Iterable[Group]) -> Evidence:
    """Returns what the pages of all groups say."""
    found: dict[tuple[Source, str, str], set[str]] = defaultdict(set)
    for group in groups:
        for edition in group.editions:
            for key in edition.known_among(group.expected):
                expected = group.expected[key]
                found[expected.source, "field", ""].add(edition.name)
                for fact in edition.rows.get(key, ()):
                    for aspect, said in printed_aspects(expected, fact).items():
                        for item in _items(aspect, said):
                            found[expected.source, aspect, item].add(edition.name)
    return {said: frozenset(editions) for said, editions in found.items()}


@dataclass(frozen=True, slots=True)
class Said:
    """The evidence of some pages, and of all saved pages except one that has changed.

    Attributes:
        now: The evidence of some pages.
        before: The evidence of all saved pages.
        without: The saved edition to ignore.
    """

    now: Evidence
    before: Evidence
    without: str = ""

    def by_others(self, source: Source, aspect: str, item: str, edition: str) -> bool:
        """Returns whether another edition says so."""
        key = source, aspect, item
        return bool(
            self.now.get(key, _NONE) - {edition}
            or self.before.get(key, _NONE) - {edition, self.without}
        )


def with_evidence(found: Iterable[Difference], group: Group, known: Said) -> Iterator[Difference]:
    """Yields the differences of one group, with `confirmed` set."""
    for one in found:
        expected = group.expected.get((one.place, one.path))
        if one.page or expected is None:
            yield one
            continue
        said = [""] if one.aspect == "field" else _items(one.aspect, one.spec)
        confirmed = all(
            known.by_others(expected.source, one.aspect, item, one.edition) for item in said
        )
        yield replace(one, confirmed=confirmed)


def _items(aspect: str, said: str) -> tuple[str, ...]:
    return items(aspect, {aspect: said}) if aspect in LISTED else (said,)
