"""Lists everything on a page that can change, and pairs the things of two pages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from ..page import FieldFact, PageFacts
from .aspects import call_aspects, field_aspects, occurrences

Key = tuple[str, str, int]
"""The identity of a thing: its place, its name, and its number among those with that name."""

TABLE = "table"
"""The place of a table that is not read."""

_LIKENESS = 0.6
"""The similarity at which two paths belong to the same request line, if a page has several."""
_FILLED = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Thing:
    """A field, a request line, a permission, another table, or the page itself.

    Attributes:
        path: The path or name.
        said: The aspects.
        line: The line.
        text: A hash of the text; ``""`` if not known.
        fact: The row, if it is a field.
    """

    path: str
    said: Mapping[str, str]
    line: int
    text: str = ""
    fact: FieldFact | None = None


Things = dict[Key, Thing]


def things(facts: PageFacts) -> Things:
    """Returns everything on a page. Calls are identified by their order, the rest by name."""
    found: Things = {}
    for number, call in enumerate(facts.calls):
        name = f"{call.method} {call.path}"
        found["call", "", number] = Thing(name, call_aspects(call), call.line)
    for action in facts.actions:
        found["action", action.name, 0] = Thing(action.name, {}, action.line)
    for key, fact in occurrences(facts.fields).items():
        found[key] = Thing(fact.path, field_aspects(fact), fact.line, fact.text, fact)
    for other in facts.others or ():
        number = sum(key[:2] == (TABLE, other.title) for key in found)
        found[TABLE, other.title, number] = Thing(
            "", {"rows": str(other.rows)}, other.line, other.text
        )
    page = {"kind": str(facts.kind), "address": facts.href, "updated": facts.updated}
    found["page", "", 0] = Thing("", {key: value for key, value in page.items() if value}, 0)
    return found


def paired(old: Things, new: Things) -> list[tuple[Thing | None, Thing | None, str]]:
    """Pairs the things of two pages. One side is None if a thing was added or removed.

    Request lines are matched by content, and rows even if the case of a name differs.
    """
    same = {key: key for key in old if key in new and key[0] != "call"}
    same |= _calls(old, new)
    taken = set(same.values())
    folded = {_folded(key): key for key in new if key not in taken}
    for key in old:
        if key not in same and (other := folded.get(_folded(key))) and other not in taken:
            same[key] = other
            taken.add(other)
    pairs: list[tuple[Thing | None, Thing | None, str]] = []
    for key, thing in old.items():
        pairs.append((thing, new[same[key]] if key in same else None, key[0]))
    pairs += [(None, thing, key[0]) for key, thing in new.items() if key not in taken]
    return pairs


def path_said(path: str) -> str:
    """Returns the path of a request line without the names of placeholders."""
    return _FILLED.sub("{}", path)


def _folded(key: Key) -> Key:
    return key[0], key[1].casefold() if key[0] not in ("call", TABLE) else "", key[2]


def _calls(old: Things, new: Things) -> dict[Key, Key]:
    """Matches the request lines of two pages, most similar first."""
    before = [key for key in old if key[0] == "call"]
    after = [key for key in new if key[0] == "call"]
    if len(before) == len(after) == 1:
        return {before[0]: after[0]}
    scores = sorted(
        (
            (-_likeness(old[one], new[other]), abs(one[2] - other[2]), one, other)
            for one in before
            for other in after
        ),
    )
    found: dict[Key, Key] = {}
    for score, _, one, other in scores:
        if -score >= _LIKENESS and one not in found and other not in found.values():
            found[one] = other
    return found


def _likeness(one: Thing, other: Thing) -> float:
    """Returns the similarity of two request lines: 0 to 2."""
    left, right = (path_said(thing.said["path"]) for thing in (one, other))
    alike: float = SequenceMatcher(None, left, right).ratio()
    method = one.said["method"] == other.said["method"]
    rest = sum(one.said.get(a) == other.said.get(a) for a in ("host", "query", "flags"))
    return alike * (1.0 if method else 0.7) + rest / 10
