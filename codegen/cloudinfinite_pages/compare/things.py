"""All that a page speaks of, with what is said of it, and which is which in two pages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from ..page import FieldFact, PageFacts
from .aspects import call_aspects, field_aspects, occurrences

Key = tuple[str, str, int]
"""What a thing is known by: its place, its name, and which of several it is."""

TABLE = "table"
"""The place of a table that is not read."""

_LIKENESS = 0.6
"""How much alike two paths must be to be those of one request line, where a page has several."""
_FILLED = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that a page speaks of.

    Attributes:
        path: Its path or name.
        said: What the page says of it.
        line: Where.
        text: A hash of the words in which it says that, and maybe more; ``""`` if not known.
        fact: The row, if it is one of a table of fields.
    """

    path: str
    said: Mapping[str, str]
    line: int
    text: str = ""
    fact: FieldFact | None = None


Things = dict[Key, Thing]


def things(facts: PageFacts) -> Things:
    """All that a page speaks of. Calls are known by their order, all else by its name."""
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
    """What is the same in two pages, with its place: one side is None where something came or went.

    Request lines are matched by what they say, and rows even where the case of a name differs.
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
    """The path of a request line without the names of what is filled in: no call sends those."""
    return _FILLED.sub("{}", path)


def _folded(key: Key) -> Key:
    return key[0], key[1].casefold() if key[0] not in ("call", TABLE) else "", key[2]


def _calls(old: Things, new: Things) -> dict[Key, Key]:
    """The request lines of two pages, matched: the most alike first."""
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
    """How much two request lines say the same: 0 to 2."""
    left, right = (path_said(thing.said["path"]) for thing in (one, other))
    alike: float = SequenceMatcher(None, left, right).ratio()
    method = one.said["method"] == other.said["method"]
    rest = sum(one.said.get(a) == other.said.get(a) for a in ("host", "query", "flags"))
    return alike * (1.0 if method else 0.7) + rest / 10
