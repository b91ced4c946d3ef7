"""What moved between two versions of a page, and whether it breaks a caller."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ..page import PageFacts
from .aspects import alike, call_aspects, field_aspects, occurrences
from .breaking import breaks, gone_breaks, new_breaks


class How(StrEnum):
    """In which way something moved."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Move:
    """One thing that moved.

    Attributes:
        how: In which way.
        place: A `Place`; `call` for a request line, `action` for a permission, `page` for the page.
        path: The path of the field, the name of the action, or the method and path of the call.
        aspect: What of it changed; ``""`` when it was added or removed as a whole.
        before: What the old page says; ``""`` for nothing.
        after: What the new page says.
        breaking: Whether a caller who did all that the old page asks for can be hurt.
        line_before: The line of the old page; 0 for none.
        line_after: The line of the new page; 0 for none.
    """

    how: How
    place: str
    path: str
    aspect: str
    before: str
    after: str
    breaking: bool
    line_before: int
    line_after: int


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that a page speaks of: what it says of it, and where."""

    path: str
    said: Mapping[str, str]
    line: int


def moved(before: PageFacts, after: PageFacts) -> tuple[Move, ...]:
    """All that moved, in the order of the pages: calls, actions, fields, and the page itself."""
    return tuple(_moves(things(before), things(after)))


def _moves(
    old: Mapping[tuple[str, str, int], Thing], new: Mapping[tuple[str, str, int], Thing]
) -> Iterator[Move]:
    for key in [*old, *(key for key in new if key not in old)]:
        place, was, now = key[0], old.get(key), new.get(key)
        if was is None and now is not None:
            # The first permission that a page names was needed before, most likely.
            silent = place == "action" and not any(one[0] == "action" for one in old)
            broken = new_breaks(place, now.said) and not silent
            yield Move(How.ADDED, place, now.path, "", "", _brief(now), broken, 0, now.line)
        elif now is None and was is not None:
            broken = gone_breaks(place)
            text = _brief(was)
            yield Move(How.REMOVED, place, was.path, "", text, "", broken, was.line, 0)
        elif was is not None and now is not None:
            for aspect in [*was.said, *(a for a in now.said if a not in was.said)]:
                then, since = was.said.get(aspect, ""), now.said.get(aspect, "")
                if not alike(aspect, then, since):
                    yield Move(
                        How.CHANGED,
                        place,
                        now.path,
                        aspect,
                        then,
                        since,
                        breaks(place, aspect, was.said, now.said),
                        was.line,
                        now.line,
                    )


def things(facts: PageFacts) -> dict[tuple[str, str, int], Thing]:
    """All that a page speaks of. Calls are known by their order, all else by its name."""
    found: dict[tuple[str, str, int], Thing] = {}
    for number, call in enumerate(facts.calls):
        name = f"{call.method} {call.path}"
        found["call", "", number] = Thing(name, call_aspects(call), call.line)
    for action in facts.actions:
        found["action", action.name, 0] = Thing(action.name, {}, action.line)
    for key, fact in occurrences(facts.fields).items():
        found[key] = Thing(fact.path, field_aspects(fact), fact.line)
    page = {"kind": str(facts.kind), "address": facts.href, "updated": facts.updated}
    found["page", "", 0] = Thing("", {key: value for key, value in page.items() if value}, 0)
    return found


def _brief(thing: Thing) -> str:
    """What a thing is, in a few words: ``string, required``; of other things their name."""
    words = [thing.said[aspect] for aspect in ("type", "required") if aspect in thing.said]
    if thing.said.get("list") == "yes":
        words.insert(1, "list")
    return ", ".join(words) or thing.path
