"""What every page said when it was last read, whether the spec has anything of it or not.

A folder holds a file of facts for each page, at the path that the page has in the folder of pages,
a list of the files that could not be read, and one of the pages that were refused. A page is who
its address says, or else its file: one that resembles it more is another page.
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
"""The list of files that were not understood, a line each."""

REFUSED = "refused.txt"
"""The list of pages that were refused: a hash of what each said, and its path."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Pages as they were last read.

    Attributes:
        pages: Facts by the path of the page's file.
        unread: Files that were not understood.
        refused: What was refused: a hash of what a page said, by the path of its file.
    """

    pages: Mapping[str, PageFacts] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()
    refused: Mapping[str, str] = field(default_factory=dict)

    def key_of(self, file: str, facts: PageFacts | None) -> str:
        """The path at which a page is remembered: that of its address, or else its own."""
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
    """Pages held against their memory.

    Attributes:
        visits: The pages. What moved on one that keeps no facts of the spec moved since its memory.
        keys: The path at which each page is remembered, by its file.
        new: Files that were never read before.
        missing: Paths of pages that are remembered and not there.
        unread: Files that could be read before, or are new, and are not understood.
        settled: Files that were refused the last time and say the same now, and whose facts were
            never kept. A page that has lost rows is told until it has them again.
    """

    visits: tuple[Visit, ...]
    keys: Mapping[str, str]
    new: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    settled: frozenset[str] = frozenset()


def read_memory(folder: Path) -> Memory:
    """The memory in a folder; an empty one if there is none yet."""
    pages = {name.removesuffix(".json"): facts for name, facts in load(folder).items()}
    refused = (line.partition(" ") for line in _lines(folder / REFUSED))
    return Memory(
        pages,
        frozenset(_lines(folder / UNREAD)),
        {name: said for said, _, name in refused},
    )


def recall(visits: Sequence[Visit], memory: Memory, root: Path) -> Recall:
    """Hold pages against their memory.

    Args:
        visits: The pages.
        memory: What is remembered.
        root: The folder that the pages lie in.
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
    """The files of the pages that kept the facts of an operation when they were last read."""
    found = set()
    for one in visits:
        former = memory.pages.get(memory.key_of(_name(one.file, root), one.facts))
        if former and one.facts and former.operation == one.facts.operation:
            found.add(one.file)
    return frozenset(found)


def remember(
    recalled: Recall, refused: Mapping[str, str], memory: Memory, root: Path, folder: Path
) -> None:
    """Write what was read; of a page that is refused or not understood, the memory stays.

    Args:
        recalled: The pages.
        refused: Why files were refused.
        memory: What is remembered.
        root: The folder that the pages lie in.
        folder: The folder of the memory.
    """
    for one in recalled.visits:
        # A whole page that may not take the place of another has a memory of its own.
        first = is_whole(one.reading) and recalled.keys[one.file] not in memory.pages
        if one.facts and (one.file not in refused or first):
            # The page that keeps the facts of an operation is known by it the next time.
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
        # It was refused for that place before, and is a page of its own.
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
    """A hash of what a page says."""
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
