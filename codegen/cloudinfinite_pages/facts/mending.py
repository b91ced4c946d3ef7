"""Repairs samples that are not well formed, if their mistakes are known."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from lxml import etree

from ..page import Repair, Soundness

MISTAKES = {
    "closed by another name": "`<Kind>Jar</Name>`: read as the end tag of the open element",
    "opened instead of closed": "`<Name>demo<Name>`: the second tag is read as an end tag",
    "closed but never opened": "`</Message>`: read as an empty element",
    "never closed": "`<Input>` without an end tag: closed at the end of its parent",
    "closed and empty": "`</Kind/>`: read as an end tag",
    "bare sign": "`&` or `<` in a text: read as that character",
    "name with stars": "`<Snapshot_***>`: the stars stand for any ending",
    "text after the end": "ignored",
    "comma before the end": "in JSON: ignored",
    "line break in a text": "in JSON: read as part of the text",
}
"""The mistakes that can be repaired, and how."""

_TAG = re.compile(r"<(/?)\s*([A-Za-z_][\w.\-]*\**)(\s[^<>]*?)?(/?)>")
_ASIDE = re.compile(r"<!--.*?(?:-->|$)|<\?.*?(?:\?>|$)|<!\[CDATA\[.*?\]\]>", re.DOTALL)
_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)")
_COMMA = re.compile(r",(\s*[}\]])")
_MOST = 20_000
"""The most tags of a sample that are read."""


@dataclass(slots=True)
class _Open:
    """An open element: its name, the position of its tag, and whether it has content."""

    name: str
    at: int
    children: bool = False
    text: bool = False


@dataclass(frozen=True, slots=True)
class Mended:
    """A sample after repair.

    Attributes:
        verdict: Whether it is well formed, or was repaired.
        root: The name of its root; ``""`` if it has none.
        paths: The path of every element, in order, each once.
        open_paths: The paths of elements whose content is replaced with dots.
        repairs: The repairs, with lines counted from the start of the sample.
    """

    verdict: Soundness
    root: str = ""
    paths: tuple[str, ...] = ()
    open_paths: frozenset[str] = frozenset()
    repairs: tuple[Repair, ...] = ()


@dataclass(slots=True)
class _Mender:
    """Reads tags one by one, and writes them as they were meant.

    A well-formed sample is `trusted`: it may nest elements with the same name.
    """

    source: str
    trusted: bool
    out: list[str] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    paths: dict[str, None] = field(default_factory=dict)
    dotted: set[str] = field(default_factory=set)
    repairs: list[Repair] = field(default_factory=list)
    root: str = ""
    done: bool = False

    def read(self) -> None:
        tags = list(_TAG.finditer(self.source))[:_MOST]
        at = 0
        for number, tag in enumerate(tags):
            if self.done:
                self.after(self.source[at:], at)
                return
            self.write_text(self.source[at : tag.start()], at)
            at = tag.end()
            if tag[1]:
                self.close(tag)
            elif tag[4]:
                self.open(tag)
                self.end()
            elif self.is_meant_as_end(tag, number + 1 == len(tags)):
                self.note("opened instead of closed", f"</{tag[2]}> for {tag[0]}", tag.start())
                while self.stack[-1].name != tag[2]:
                    self.leave_open()
                self.end()
            else:
                self.open(tag)
        rest = self.source[at:]
        if self.done:
            self.after(rest, at)
            return
        self.write_text(rest, at)
        while self.stack:
            self.leave_open()

    def note(self, kind: str, what: str, at: int) -> None:
        self.repairs.append(Repair(kind, what, self.source.count("\n", 0, at) + 1))

    def write_text(self, text: str, at: int) -> None:
        if self.stack and text.strip():
            self.stack[-1].text = True
            if text.strip() in ("...", "…", "......"):
                self.dotted.add(self.path())
        for sign, pattern, name in (("&", _AMPERSAND, "&amp;"), ("<", re.compile("<"), "&lt;")):
            if match := pattern.search(text):
                self.note("bare sign", f"{name} for {sign}", at + match.start())
                text = pattern.sub(name, text)
        self.out.append(text)

    def path(self) -> str:
        return ".".join(item.name for item in self.stack)

    def open(self, tag: re.Match[str]) -> None:
        name = tag[2]
        if name.endswith("*"):
            self.note("name with stars", f"{tag[0]} for any ending", tag.start())
        if self.stack:
            self.stack[-1].children = True
        else:
            self.root = name
        self.stack.append(_Open(name, tag.start()))
        self.paths.setdefault(self.path())
        self.out.append(f"<{name.replace('*', '_')}{tag[3] or ''}>")

    def end(self) -> None:
        self.out.append(f"</{self.stack.pop().name.replace('*', '_')}>")
        self.done = not self.stack

    def leave_open(self) -> None:
        top = self.stack[-1]
        self.note("never closed", f"</{top.name}> after <{top.name}>", top.at)
        self.end()

    def close(self, tag: re.Match[str]) -> None:
        name = tag[2]
        if not self.stack:
            return
        top = self.stack[-1]
        if tag[4]:
            self.note("closed and empty", f"</{name}> for {tag[0]}", tag.start())
        if name == top.name:
            self.end()
        elif any(item.name == name for item in self.stack):
            while self.stack[-1].name != name:
                self.leave_open()
            self.end()
        elif (top.text and not top.children) or _is_like(name, top.name):
            self.note("closed by another name", f"</{top.name}> for {tag[0]}", tag.start())
            self.end()
        else:
            self.note("closed but never opened", f"<{name}/> for {tag[0]}", tag.start())
            self.open(tag)
            self.end()

    def is_meant_as_end(self, tag: re.Match[str], last: bool) -> bool:
        """Returns whether a start tag was meant as the end tag of a leaf, or of the root."""
        if self.trusted or not self.stack:
            return False
        top = self.stack[-1]
        if top.name == tag[2] and not top.children:
            return True
        return tag[2] == self.stack[0].name and last

    def after(self, rest: str, at: int) -> None:
        """Notes text after the end of the root, which is not part of the sample."""
        if rest.strip():
            self.note("text after the end", "nothing for what follows", at)


def mend(text: str) -> Mended:
    """Reads an XML sample, and repairs it if necessary.

    A sample that is not well formed after all repairs is broken; its paths are those found.
    """
    text = _ASIDE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    well_formed = _is_well_formed(text.strip())
    mender = _Mender(text, trusted=well_formed)
    mender.read()
    found = (mender.root, tuple(mender.paths), frozenset(mender.dotted))
    if well_formed:
        return Mended(Soundness.GOOD, *found)
    good = mender.root and _is_well_formed("".join(mender.out).strip())
    verdict = Soundness.REPAIRED if good else Soundness.BROKEN
    return Mended(verdict, *found, tuple(mender.repairs))


def mend_json(text: str) -> Mended:
    """Reads a JSON sample, and repairs it if necessary. Items have the path of their list."""
    repairs: list[Repair] = []
    decoder = json.JSONDecoder(strict=False)
    clean = text
    if match := _COMMA.search(text):
        repairs.append(_repair_json("comma before the end", "nothing for ,", text, match.start()))
        clean = _COMMA.sub(r"\1", text)
    try:
        data, end = decoder.raw_decode(clean)
    except (ValueError, RecursionError):
        return Mended(Soundness.BROKEN, repairs=tuple(repairs))
    if clean[end:].strip():
        what = "nothing for what follows"
        repairs.append(_repair_json("text after the end", what, clean, end))
    try:
        json.loads(clean[:end])
    except ValueError:
        what = "a break for a line break"
        repairs.append(_repair_json("line break in a text", what, clean, 0))
    paths: dict[str, None] = {}
    stack: list[tuple[str, object]] = [("", data)]
    while stack:
        path, value = stack.pop()
        if isinstance(value, dict):
            below = [(f"{path}.{key}" if path else str(key), v) for key, v in value.items()]
            stack.extend(reversed(below))
        elif isinstance(value, list):
            stack.extend((path, item) for item in reversed(value))
        if path:
            paths.setdefault(path)
    verdict = Soundness.REPAIRED if repairs else Soundness.GOOD
    return Mended(verdict, "", tuple(paths), frozenset(), tuple(repairs))


def _repair_json(kind: str, what: str, text: str, at: int) -> Repair:
    return Repair(kind, what, text.count("\n", 0, at) + 1)


def _is_like(name: str, other: str) -> bool:
    """Returns whether one name may be a misspelling of the other."""
    return SequenceMatcher(None, name.casefold(), other.casefold()).ratio() >= 0.8


def _is_well_formed(text: str) -> bool:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return False
    return True
