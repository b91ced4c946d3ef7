"""Reads pages from disk, identifies them, and compares them with the spec and saved facts."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from cloudinfinite_codegen.representation.model import Model, Operation

from ..facts.reading import read_page
from ..facts.store import edition, path_of
from ..page import PageFacts, Place, Reading
from .difference import Difference
from .evidence import Evidence, evidence
from .expected import expected_fields
from .groups import Shapes, group_name, groups
from .guard import emptiness, is_cut, is_whole, loss, upheaval
from .hold import hold
from .identity import callbacks_of, likeliest, operation_of, same_call
from .moved import Move, moved
from .overrides import Override, Stale, settle, stale

ENDINGS = frozenset({".md", ".markdown", ".txt", ".html", ".htm", ".xhtml"})
"""Extensions of files that can be pages."""

_MOST = 0.75
_ENCODINGS = ("utf-8-sig", "gb18030")


@dataclass(frozen=True, slots=True)
class Wish:
    """What a user says about a page, in case the page does not.

    Attributes:
        operation: The subject of the page.
        family: The folder of the feed, if the operation is new.
        edition: The name of its file of facts, without folders and extension.
        href: The address.
        updated: The date, `YYYY-MM-DD` or `YYYY-MM`.
    """

    operation: str = ""
    family: str = ""
    edition: str = ""
    href: str = ""
    updated: str = ""


@dataclass(frozen=True, slots=True)
class Visit:
    """A page that was read, and its comparisons.

    Attributes:
        file: The file.
        reading: The result of reading it.
        facts: The facts, with the identified operation; None if the page was not understood.
        target: The file for its facts in `spec/pages`; ``""`` if the page is not about the spec.
        base: The facts for comparison: those at `target`, or else the newest edition in the same
            language; ``""`` for none.
        moves: The changes since `base`.
        drift: The differences between the spec and these facts.
        stale: The overrides that these facts make useless.
        much: A remark if the page changed much since `base`; else ``""``.
        loss: Why the facts must not be saved at `target`; else ``""``.
        rival: The file of another page about the same call that is closer to the facts at `target`.
            This page, which may be about another Tag, is not compared.
        maybe: Operations with the same method and path, if the values on the page fit none.
    """

    file: str
    reading: Reading
    facts: PageFacts | None = None
    target: str = ""
    base: str = ""
    moves: tuple[Move, ...] = ()
    drift: tuple[Difference, ...] = ()
    stale: tuple[Stale, ...] = ()
    much: str = ""
    loss: str = ""
    rival: str = ""
    maybe: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Known:
    """The spec, the saved facts by file, the overrides, and their uses."""

    model: Model
    pages: Mapping[str, PageFacts]
    overrides: tuple[Override, ...]
    uses: Mapping[tuple[Override, str], frozenset[str]]
    shapes: Shapes = field(default_factory=dict)
    said: Evidence = field(default_factory=dict)


def know(model: Model, pages: Mapping[str, PageFacts], overrides: tuple[Override, ...]) -> Known:
    """Compares the spec with the saved facts, once for all visits."""
    shapes: Shapes = {}
    said = evidence(groups(model, pages, shapes))
    settled = settle(hold(model, pages, shapes, said), overrides)
    return Known(model, pages, overrides, settled.uses, shapes, said)


def files_of(paths: Iterable[Path]) -> Iterator[Path]:
    """Yields the files at some paths, and all files in folders, in order."""
    for path in paths:
        if path.is_dir():
            yield from sorted(file for file in path.rglob("*") if not file.is_dir())
        else:
            yield path


def visit(file: Path, known: Known, wish: Wish) -> Visit:
    """Reads and compares one file. Never raises, whatever the file contains."""
    text, reason = _text(file)
    reading = Reading(None, (), reason) if reason else read_page(text, file.name, href=wish.href)
    if reading.facts is None:
        return _unread(file, known, wish, reading)
    facts = recognise(reading.facts, known, wish, reading.shown)
    if not facts.operation:
        maybe = tuple(one.name for one in same_call(facts, known.model))
        return Visit(str(file), reading, facts, maybe=maybe)
    target = _target(facts, known, wish)
    base = target if target in known.pages else _newest(facts, known)
    if base and base != target and _has_no_tables(known.pages[base], facts, reading):
        return _beside(Visit(str(file), reading, facts))
    if base == target and not facts.href:
        # A page copied as text has no address, so it keeps the address of the page it replaces.
        facts = replace(facts, href=known.pages[base].href)
    if base == target and not facts.updated:
        # It keeps the date too, as long as nothing has changed.
        dated = replace(facts, updated=known.pages[base].updated)
        facts = facts if moved(known.pages[base], dated) else dated
    return Visit(
        file=str(file),
        reading=reading,
        facts=facts,
        target=target,
        base=base,
        moves=moved(known.pages[base], facts) if base else (),
        much=upheaval(known.pages[base], facts) if base == target else "",
        loss=_loss(known.pages[base], facts, reading, same=base == target) if base else "",
    )


def _has_no_tables(base: PageFacts, facts: PageFacts, reading: Reading) -> bool:
    """Returns whether a page has only samples, although another edition has tables.

    A page that was cut off before its first table has no sample response and no end.
    """
    sent = any(one.place is not Place.RESPONSE for one in base.fields)
    shown = any(one.place is Place.RESPONSE for one in facts.samples)
    return sent and (shown or is_whole(reading)) and not facts.tables and not facts.others


def held(one: Visit, known: Known) -> Visit:
    """Returns a visit with the differences between the spec and its facts."""
    if one.facts is None or not one.target:
        return one
    drift, stale = _drift(one.facts, one.target, known)
    return replace(one, drift=drift, stale=stale)


def _loss(before: PageFacts, after: PageFacts, reading: Reading, same: bool) -> str:
    """Returns why facts must not be saved. Another edition may lack rows, but not the last ones."""
    if same or is_cut(reading):
        return loss(before, after, is_cut(reading), is_whole(reading))
    return emptiness(before, after)


def nearest(
    visits: Iterable[Visit], known: Known, owners: Collection[str] = frozenset()
) -> list[Visit]:
    """Returns the visits, with at most one page per target.

    Many pages describe the same call, each for another kind of job. The page at a target is the one
    with the same address, or the one that was there last time, or else the one that changes the
    fewest facts. If several fit equally well and differ, none is saved.

    Args:
        visits: The pages.
        known: The spec and the saved facts.
        owners: Files of pages that had a target last time.
    """
    ordered = list(visits)
    at: dict[str, list[Visit]] = {}
    for one in ordered:
        if one.facts and one.target:
            at.setdefault(one.target, []).append(one)
    best = {target: _best(found, known, owners) for target, found in at.items()}
    return [_placed(one, best[one.target]) if one.target in at else one for one in ordered]


def _placed(one: Visit, best: Visit | None) -> Visit:
    """Returns a visit, without its target if another page gets it."""
    if best is None:
        return _beside(one)
    if best.file != one.file:
        return Visit(one.file, one.reading, one.facts, rival=best.file)
    return best


def _beside(one: Visit) -> Visit:
    """Returns a visit without a target, although its page is about a known call."""
    names = (one.facts.operation,) if one.facts else ()
    return Visit(one.file, one.reading, one.facts, maybe=names)


def _best(visits: list[Visit], known: Known, owners: Collection[str]) -> Visit | None:
    """Returns the page for a target, refused if several fit.

    Returns None if several fit and none was saved before: then all of them are separate pages.
    """
    base = known.pages.get(visits[0].base)
    addressed = [
        one
        for one in visits
        if base and base.href and one.reading.facts and one.reading.facts.href == base.href
    ]
    owned = [one for one in visits if one.file in owners]
    left = next((some for some in (addressed, owned) if len(some) == 1), visits)
    fewest = min(len(one.moves) for one in left)
    left = [one for one in left if len(one.moves) == fewest]
    if all(one.facts == left[0].facts for one in left) or (base and not fewest):
        # All of them agree with the saved facts.
        return left[0]
    if base is None:
        return None
    others = ", ".join(one.file for one in left[1:])
    text = f"it is unclear whether this page or {others} is meant: name one with --operation"
    return replace(left[0], loss=left[0].loss or text)


def recognise(
    facts: PageFacts, known: Known, wish: Wish, shown: tuple[tuple[str, str], ...] = ()
) -> PageFacts:
    """Returns the facts with their operation, if the spec or saved facts identify it."""
    facts = replace(facts, updated=wish.updated or facts.updated)
    if wish.operation:
        return replace(facts, operation=wish.operation)
    same = [
        one.operation
        for one in known.pages.values()
        if facts.href and one.href == facts.href and one.kind == facts.kind
    ]
    if same:
        return replace(facts, operation=same[0])
    if own := callbacks_of(facts, known.model):
        return replace(facts, operation=own[-1])
    operation = operation_of(facts, known.model, shown)
    if operation and _has_row_of(facts, operation, known):
        return replace(facts, operation=operation.name)
    return replace(facts, operation=likeliest(facts, known.pages.values()))


def _has_row_of(facts: PageFacts, operation: Operation, known: Known) -> bool:
    """Returns whether the rows of a page fit an operation.

    If the page starts with another call, almost all of its rows must fit.
    """
    if operation.name not in known.shapes:
        known.shapes[operation.name] = expected_fields(known.model, operation)
    rows = {(str(one.place), one.path) for one in facts.fields}
    # Many calls share the parameters of a path.
    own = known.shapes[operation.name].keys() - {
        (str(Place.QUERY), name) for name in re.findall(r"\{(\w+)\}", operation.path)
    }
    first = same_call(facts, known.model)
    share = 0 if not first or operation in first else _MOST * len(rows)
    return not rows or not own or len(rows & own) > share


def _unread(file: Path, known: Known, wish: Wish, reading: Reading) -> Visit:
    """Returns a page that was not understood, refused if its file of facts is known."""
    if not (wish.operation and wish.edition):
        return Visit(str(file), reading)
    for name, facts in known.pages.items():
        if facts.operation == wish.operation and PurePosixPath(name).stem == wish.edition:
            return Visit(str(file), reading, target=name, base=name, loss=loss(facts, None))
    return Visit(str(file), reading)


def _text(file: Path) -> tuple[str, str]:
    """Returns the text of a file, or the reason why it has none."""
    if file.suffix.lower() not in ENDINGS:
        return (
            "",
            f"a file {file.suffix or 'without an extension'} is not a page; pages are "
            + ", ".join(sorted(ENDINGS)),
        )
    try:
        content = file.read_bytes()
    except OSError as error:
        return "", f"it could not be read ({error.strerror})"
    for encoding in _ENCODINGS:
        try:
            return content.decode(encoding), ""
        except UnicodeDecodeError:
            continue
    return "", "its text is neither UTF-8 nor GB 18030"


def _target(facts: PageFacts, known: Known, wish: Wish) -> str:
    """Returns the file for facts: that of the same page and form, or a new one beside it."""
    same = {name: one for name, one in known.pages.items() if _siblings(one, facts)}
    if not wish.edition:
        formed = {
            name: one
            for name, one in same.items()
            if (one.form, one.language) == (facts.form, facts.language)
            and (one.href == facts.href or not one.href or not facts.href)
        }
        at_address = [name for name, one in formed.items() if facts.href and one.href == facts.href]
        if found := at_address or list(formed):
            return min(found, key=lambda name: len(moved(known.pages[name], facts)))
    operation = known.model.operations.get(facts.operation)
    family = operation.family if operation else wish.family or str(facts.kind)
    if same and not operation:
        family = PurePosixPath(next(iter(same))).parts[0]
    target = path_of(facts, family, wish.edition or edition(facts)).as_posix()
    if wish.edition or target not in known.pages:
        return target
    # A page at another address has the name.
    number = re.sub(r"\W+", "-", facts.href.rstrip("/").rpartition("/")[2])
    return path_of(facts, family, f"{edition(facts)}-{number}").as_posix()


def _newest(facts: PageFacts, known: Known) -> str:
    """Returns the newest saved edition in the language of the page."""
    same = [
        name
        for name, one in known.pages.items()
        if _siblings(one, facts) and one.language == facts.language
    ]
    return max(same, key=lambda name: (known.pages[name].updated, name), default="")


def _siblings(one: PageFacts, other: PageFacts) -> bool:
    return one.operation == other.operation and one.kind == other.kind


def _drift(
    facts: PageFacts, target: str, known: Known
) -> tuple[tuple[Difference, ...], tuple[Stale, ...]]:
    name = group_name(facts, known.model)
    concerned = {
        file: one
        for file, one in known.pages.items()
        if one.kind == facts.kind and group_name(one, known.model) == name
    }
    now = hold(known.model, {**concerned, target: facts}, known.shapes, known.said, target)
    settled = settle(now, known.overrides)
    mine = frozenset({name})
    unused = (key for key, names in known.uses.items() if names == mine and not settled.uses[key])
    return settled.open, tuple(stale(unused, settled.open))
