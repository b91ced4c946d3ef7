"""Lists the changes between two versions of a page, and which of them break callers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from ..page import PageFacts, Requiredness
from .aspects import LIMITS, alike, items, joined
from .breaking import SENT, breaks, gone_breaks, new_breaks, renamed_breaks
from .things import TABLE, Thing, Things, paired, things

_OF_WORDS = frozenset({"condition", "default", "default in a case", "content", "same as", *LIMITS})
"""Aspects that are read from the prose of a row."""


class How(StrEnum):
    """The kind of a change."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    REWORDED = "reworded"
    """The text changed, but no fact: a person must read it."""


@dataclass(frozen=True, slots=True)
class Move:
    """One change.

    Attributes:
        how: The kind of the change.
        place: A `Place`, or `call` for a request line, `action` for a permission, `page` for the
            page, `table` for a table that is not read.
        path: The path of the field, the name of the action, or the method and path of the call.
        aspect: The aspect that changed; ``""`` if something was added or removed.
        before: What the old page says; ``""`` for nothing. For texts, a hash.
        after: What the new page says.
        breaking: Whether it may break callers who followed the old page.
        line_before: The line on the old page; 0 for none.
        line_after: The line on the new page; 0 for none.
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

    @property
    def understood(self) -> bool:
        """Whether the change is known, and not merely that there is one."""
        return self.how is not How.REWORDED and self.place != TABLE


def moved(before: PageFacts, after: PageFacts) -> tuple[Move, ...]:
    """Returns all changes in page order: calls, actions, fields, and the page itself.

    Texts are compared only between pages of the same form and language, because other forms render
    the same words differently. What is not known about an old page counts as unchanged.
    """
    old, new = things(before), things(after)
    _drop_named(old, new)
    if before.others is None or after.others is None or not _comparable(before, after):
        old = {key: thing for key, thing in old.items() if key[0] != TABLE}
        new = {key: thing for key, thing in new.items() if key[0] != TABLE}
    return tuple(_moves(old, new, words=_comparable(before, after)))


def _drop_named(old: Things, new: Things) -> None:
    """Removes values of parameters that have a row on either page from request lines."""
    named = {thing.path for one in (old, new) for key, thing in one.items() if key[0] == "query"}
    for one in (old, new):
        for key, thing in one.items():
            if key[0] == "call" and "values" in thing.said:
                left = [v for v in items("values", thing.said) if v.partition("=")[0] not in named]
                said = {aspect: text for aspect, text in thing.said.items() if aspect != "values"}
                if left:
                    said["values"] = joined(left)
                one[key] = replace(thing, said=said)


def _comparable(before: PageFacts, after: PageFacts) -> bool:
    return (before.form, before.language) == (after.form, after.language)


def _moves(old: Things, new: Things, words: bool) -> Iterator[Move]:
    for was, now, place in paired(old, new):
        if was is None and now is not None:
            # The first permission on a page was most likely required before.
            silent = place == "action" and not any(one[0] == "action" for one in old)
            broken = (
                new_breaks(place, now.said) and not silent and not _within_optional(now, old, new)
            )
            yield Move(How.ADDED, place, now.path, "", "", _brief(now), broken, 0, now.line)
        elif now is None and was is not None:
            broken = gone_breaks(place) and not _told_elsewhere(was, old, new)
            text = _brief(was)
            yield Move(How.REMOVED, place, was.path, "", text, "", broken, was.line, 0)
        elif was is not None and now is not None:
            changes = list(_changes(place, was, now))
            if words and _same_marks(was, now):
                changes = _without_wording(changes)
            yield from changes
            if words and _reworded(place, was, now, changes):
                yield _changed(place, was, now, "text", was.text, now.text)


def _changes(place: str, was: Thing, now: Thing) -> Iterator[Move]:
    """Yields each aspect that changed."""
    if place not in ("call", "page") and _name(was) != _name(now):
        yield _changed(place, was, now, "name", _name(was), _name(now), renamed_breaks(place))
    for aspect in [*was.said, *(a for a in now.said if a not in was.said)]:
        then, since = was.said.get(aspect, ""), now.said.get(aspect, "")
        if place != TABLE and not alike(aspect, then, since):
            broken = breaks(place, aspect, was.said, now.said)
            yield _changed(place, was, now, aspect, then, since, broken)


def _changed(
    place: str, was: Thing, now: Thing, aspect: str, then: str, since: str, broken: bool = False
) -> Move:
    how = How.REWORDED if aspect == "text" else How.CHANGED
    return Move(how, place, now.path, aspect, then, since, broken, was.line, now.line)


def _name(thing: Thing) -> str:
    return thing.path.rpartition(".")[2]


def _reworded(place: str, was: Thing, now: Thing, changes: list[Move]) -> bool:
    """Returns whether a text changed without a change of a fact that is read from it."""
    if not was.text or not now.text or was.text == now.text:
        return False
    in_prose = any(one.aspect in _OF_WORDS for one in changes)
    conditional = any(
        one.aspect == "required" and Requiredness.CONDITIONAL in (one.before, one.after)
        for one in changes
    )
    return place == TABLE or not (in_prose or conditional)


def _same_marks(was: Thing, now: Thing) -> bool:
    """Returns whether the texts of two rows have the same numbers and values in the same order."""
    marks = {one.fact.marks if one.fact else "" for one in (was, now)}
    return len(marks) == 1 and "" not in marks


def _without_wording(changes: list[Move]) -> list[Move]:
    """Removes changes of facts that merely appear or disappear because a text was reworded.

    A fact that another one replaces, such as bytes by characters, has changed.
    """
    in_prose = [one for one in changes if one.aspect in _OF_WORDS]
    if any(one.before and not one.after for one in in_prose) and any(
        one.after and not one.before for one in in_prose
    ):
        return changes
    return [
        one
        for one in changes
        if one not in in_prose or (one.before and one.after and one.aspect != "values")
    ]


def _within_optional(now: Thing, old: Things, new: Things) -> bool:
    """Returns whether a new row is in a new container that is optional."""
    if now.fact is None or str(now.fact.place) not in SENT:
        return False
    place, parts = str(now.fact.place), now.path.split(".")
    for count in range(1, len(parts)):
        key = (place, ".".join(parts[:count]), 0)
        if key in new and key not in old and new[key].said.get("required") != Requiredness.REQUIRED:
            return True
    return False


def _told_elsewhere(was: Thing, old: Things, new: Things) -> bool:
    """Returns whether a row is gone because its container now refers to another place."""
    if was.fact is None:
        return False
    place, parts = str(was.fact.place), was.path.split(".")
    above = [(place, ".".join(parts[:count]), 0) for count in range(1, len(parts))]
    return any(_refers(new.get(key)) and not _refers(old.get(key)) for key in above)


def _refers(thing: Thing | None) -> bool:
    """Returns whether a container refers to another place for its rows."""
    return thing is not None and ("content" in thing.said or "same as" in thing.said)


def _brief(thing: Thing) -> str:
    """Returns a short description: ``string, required`` for a field, else the name."""
    words = [thing.said[aspect] for aspect in ("type", "required") if aspect in thing.said]
    if thing.said.get("list") == "yes":
        words.insert(1, "list")
    if "rows" in thing.said:
        words = [f"{thing.said['rows']} rows"]
    return ", ".join(words) or thing.path
