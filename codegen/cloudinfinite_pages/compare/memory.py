"""Remembers the facts from the last reading of every page, even if the spec lacks its call.

The folder has a file of facts for each page, at the same relative path as the page, a list of files
that were not understood, and a list of refused pages. A page is identified by its address, or else
by its file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from ..facts.store import load, save, to_text
from ..page import PageFacts
from .folder import Visit
from .guard import is_cut, is_whole, loss, upheaval
from .moved import moved

UNREAD = "unread.txt"
"""The list of files that were not understood, one per line."""

REFUSED = "refused.txt"
"""The list of refused pages: a hash of the facts, and the path."""


@dataclass(frozen=True, slots=True)
class Memory:
    """The facts of pages when they were last read.

    Attributes:
        pages: Facts by the path of the page.
        unread: Files that were not understood.
        refused: A hash of the facts of each refused page, by its path.
    """

    pages: Mapping[str, PageFacts] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()
    refused: Mapping[str, str] = field(default_factory=dict)

    def key_of(self, file: str, facts: PageFacts | None) -> str:
        """Returns the path of a page in the memory: that of its address, or else its own."""
        if facts and facts.href:
            same = [
                key
                for key, one in self.pages.items()
                if (one.href, one.language, one.form) == (facts.href, facts.language, facts.form)
            ]
            if len(same) == 1:
                return same[0]
        return file


@dataclass(frozen=True, slots=True)
class Recall:
    """Pages compared with the memory.

    Attributes:
        visits: The pages. Pages without a target in the spec are compared with the memory.
        keys: The path of each page in the memory, by its file.
        new: Files that were never read before.
        missing: Paths of remembered pages that are missing.
        unread: Files that are not understood, and were understood before or are new.
        settled: Files that were refused last time and have not changed, and whose facts were never
            saved. A page that has lost rows is reported until it has them again.
    """

    visits: tuple[Visit, ...]
    keys: Mapping[str, str]
    new: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    settled: frozenset[str] = frozenset()


def read_memory(folder: Path) -> Memory:
    """Reads the memory in a folder. It is empty if the folder does not exist."""
    pages = {name.removesuffix(".json"): facts for name, facts in load(folder).items()}
    refused = (line.partition(" ") for line in _lines(folder / REFUSED))
    return Memory(
        pages,
        frozenset(_lines(folder / UNREAD)),
        {name: said for said, _, name in refused},
    )


def recall(visits: Sequence[Visit], memory: Memory, root: Path) -> Recall:
    """Compares pages with the memory.

    Args:
        visits: The pages.
        memory: The memory.
        root: The folder of the pages.
    """
    names = {one.file: _name(one.file, root) for one in visits}
    keys = {one.file: memory.key_of(names[one.file], one.facts) for one in visits}
    there = {*keys.values(), *names.values()}
    known = memory.pages.keys() | memory.unread | memory.refused.keys()
    return Recall(
        visits=tuple(_recalled(one, memory.pages.get(keys[one.file]), keys) for one in visits),
        keys=keys,
        new=tuple(one.file for one in visits if keys[one.file] not in known),
        missing=tuple(sorted(known - there)),
        unread=tuple(
            one.file for one in visits if one.facts is None and names[one.file] not in memory.unread
        ),
        settled=frozenset(
            one.file
            for one in visits
            if keys[one.file] not in memory.pages
            and memory.refused.get(names[one.file]) == _said(one)
        ),
    )


def owners(visits: Iterable[Visit], memory: Memory, root: Path) -> frozenset[str]:
    """Returns the files of pages that had a target when they were last read."""
    found = set()
    for one in visits:
        former = memory.pages.get(memory.key_of(_name(one.file, root), one.facts))
        if former and one.facts and former.operation == one.facts.operation:
            found.add(one.file)
    return frozenset(found)


def remember(
    recalled: Recall, refused: Mapping[str, str], memory: Memory, root: Path, folder: Path
) -> None:
    """Updates the memory, except for pages that were refused or not understood.

    Args:
        recalled: The pages.
        refused: Why files were refused.
        memory: The memory so far.
        root: The folder of the pages.
        folder: The folder of the memory.
    """
    for one in recalled.visits:
        # A whole page that must not replace another is remembered separately.
        first = is_whole(one.reading) and recalled.keys[one.file] not in memory.pages
        if one.facts and (one.file not in refused or first):
            # The operation marks the page that has the target, for the next time.
            keeps = one.target and one.file not in refused
            facts = one.facts if keeps else replace(one.facts, operation="")
            save(facts, folder / f"{recalled.keys[one.file]}.json")
    unread = [
        recalled.keys[one.file]
        for one in recalled.visits
        if one.facts is None and recalled.keys[one.file] not in memory.pages
    ]
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / UNREAD, sorted(unread))
    _write(
        folder / REFUSED,
        [f"{_said(one)} {_name(one.file, root)}" for one in recalled.visits if one.file in refused],
    )


def _recalled(one: Visit, former: PageFacts | None, keys: Mapping[str, str]) -> Visit:
    if former is None or (one.target and not (one.loss and one.facts and not former.operation)):
        return one
    if one.target and one.facts:
        # It was refused for this target before, so it is a separate page.
        one = Visit(one.file, one.reading, one.facts, maybe=(one.facts.operation,))
    if one.facts is None:
        return replace(one, base=keys[one.file], loss=loss(former, None))
    facts = one.facts
    if not facts.updated and facts.form is former.form:
        facts = replace(facts, updated=former.updated)
    return replace(
        one,
        base=keys[one.file],
        moves=moved(former, facts),
        much=upheaval(former, facts),
        loss=loss(former, facts, is_cut(one.reading), is_whole(one.reading)),
    )


def _said(one: Visit) -> str:
    """Returns a hash of the facts of a page."""
    text = to_text(one.reading.facts) if one.reading.facts else ""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines() if file.is_file() else []


def _write(file: Path, lines: Iterable[str]) -> None:
    file.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def _name(file: str, root: Path) -> str:
    path = Path(file)
    relative = path.relative_to(root) if path.is_relative_to(root) else Path(path.name)
    return PurePosixPath(relative).as_posix()
