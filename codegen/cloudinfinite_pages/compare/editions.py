"""Compares the editions and languages of one page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..page import PageFacts
from .aspects import alike
from .things import TABLE, Thing, things


@dataclass(frozen=True, slots=True)
class Statement:
    """What one edition says: its file, the text (``""`` for nothing), and the line."""

    edition: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A point on which editions differ.

    Attributes:
        operation: The operation, or the name of another page.
        place: A `Place`, `call` or `action`.
        path: The path of the field, or the name of the permission.
        aspect: The aspect; `field` if some editions lack the whole field.
        said: What each edition says, except editions without the field.
    """

    operation: str
    place: str
    path: str
    aspect: str
    said: tuple[Statement, ...]

    @property
    def contradiction(self) -> bool:
        """Whether two editions contradict each other, instead of one saying less."""
        texts = [one.text for one in self.said if one.text]
        return any(not alike(self.aspect, texts[0], text) for text in texts)


def compare(pages: Mapping[str, PageFacts]) -> tuple[Disagreement, ...]:
    """Returns all disagreements between editions of the same page, page by page.

    Args:
        pages: Facts by the name of their edition. Pages of the same operation and kind are editions
            of one page.
    """
    together: dict[tuple[str, str], dict[str, PageFacts]] = {}
    for edition, facts in pages.items():
        together.setdefault((str(facts.kind), facts.operation), {})[edition] = facts
    return tuple(
        found
        for (_, operation), editions in sorted(together.items())
        for found in _compare(operation, {name: things(f) for name, f in editions.items()})
    )


def _compare(
    operation: str, editions: Mapping[str, Mapping[tuple[str, str, int], Thing]]
) -> Iterator[Disagreement]:
    keys = dict.fromkeys(
        key for said in editions.values() for key in said if key[0] not in ("page", TABLE)
    )
    for key in keys:
        found = {name: said.get(key) for name, said in editions.items()}
        having = {name: thing for name, thing in found.items() if thing}
        first = next(iter(having.values()))
        if len(having) < len(found):
            presence = tuple(
                Statement(name, "present" if thing else "", thing.line if thing else 0)
                for name, thing in found.items()
            )
            yield Disagreement(operation, key[0], first.path, "field", presence)
        for aspect in dict.fromkeys(a for thing in having.values() for a in thing.said):
            said = tuple(
                Statement(name, thing.said.get(aspect, ""), thing.line)
                for name, thing in having.items()
            )
            if any(not alike(aspect, said[0].text, one.text) for one in said):
                yield Disagreement(operation, key[0], first.path, aspect, said)
