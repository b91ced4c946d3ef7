"""What every page said when it was last read, whether the spec has anything of it or not.

A folder holds a file of facts for each page, at the path that the page has in the folder of pages,
and a list of the files that could not be read. A page is who its address says, or else its file:
one that resembles it more is another page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from ..facts.store import load, save
from ..page import PageFacts
from .folder import Visit
from .guard import is_cut, is_whole, loss, upheaval
from .moved import moved

UNREAD = "unread.txt"
"""The list of files that were not understood, a line each."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Pages as they were last read.

    Attributes:
        pages: Facts by the path of the page's file.
        unread: Files that were not understood.
    """

    pages: Mapping[str, PageFacts] = field(default_factory=dict)
    unread: frozenset[str] = frozenset()

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
    """

    visits: tuple[Visit, ...]
    keys: Mapping[str, str]
    new: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()


def read_memory(folder: Path) -> Memory:
    """The memory in a folder; an empty one if there is none yet."""
    pages = {name.removesuffix(".json"): facts for name, facts in load(folder).items()}
    unread = folder / UNREAD
    lines = unread.read_text(encoding="utf-8").splitlines() if unread.is_file() else []
    return Memory(pages, frozenset(lines))


def recall(visits: Sequence[Visit], memory: Memory, root: Path) -> Recall:
    """Hold pages against their memory.

    Args:
        visits: The pages.
        memory: What is remembered.
        root: The folder that the pages lie in.
    """
    names = {one.file: _name(one.file, root) for one in visits}
    keys = {one.file: memory.key_of(names[one.file], one.facts) for one in visits}
    there = {keys[one.file] for one in visits}
    known = memory.pages.keys() | memory.unread
    return Recall(
        visits=tuple(_recalled(one, memory.pages.get(keys[one.file]), keys) for one in visits),
        keys=keys,
        new=tuple(one.file for one in visits if keys[one.file] not in known),
        missing=tuple(sorted(known - there)),
        unread=tuple(
            one.file for one in visits if one.facts is None and names[one.file] not in memory.unread
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


def remember(recalled: Recall, refused: Mapping[str, str], memory: Memory, folder: Path) -> None:
    """Write what was read; of a page that is refused or not understood, the memory stays."""
    for one in recalled.visits:
        if one.facts and one.file not in refused:
            # The page that keeps the facts of an operation is known by it the next time.
            facts = one.facts if one.target else replace(one.facts, operation="")
            save(facts, folder / f"{recalled.keys[one.file]}.json")
    unread = [
        recalled.keys[one.file]
        for one in recalled.visits
        if one.facts is None and recalled.keys[one.file] not in memory.pages
    ]
    folder.mkdir(parents=True, exist_ok=True)
    (folder / UNREAD).write_text("".join(f"{key}\n" for key in sorted(unread)), encoding="utf-8")


def _recalled(one: Visit, former: PageFacts | None, keys: Mapping[str, str]) -> Visit:
    if former is None or one.target:
        return one
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


def _name(file: str, root: Path) -> str:
    path = Path(file)
    relative = path.relative_to(root) if path.is_relative_to(root) else Path(path.name)
    return PurePosixPath(relative).as_posix()
