"""`spec/pages/overrides.xml`: accepted differences with their reasons."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from lxml import etree

from cloudinfinite_codegen.errors import SpecError
from cloudinfinite_codegen.reading.schemas import parse
from cloudinfinite_codegen.reading.source import B, Binding
from cloudinfinite_codegen.reading.text import line_of
from cloudinfinite_codegen.representation.operation_facts import Source

from .difference import Difference

FILE = "pages/overrides.xml"
"""Accepted differences from pages."""

WITNESS_FILE = "pages/witness.xml"
"""Accepted differences from other sources."""


@dataclass(frozen=True, slots=True)
class Override:
    """Accepts every difference that matches; `binding.xsd` explains its attributes.

    A rule applies to every operation, and takes precedence over single overrides.
    """

    operation: str
    edition: str
    place: str
    paths: tuple[str, ...]
    aspect: str
    spec: tuple[str, ...]
    page: tuple[str, ...]
    reason: str
    source: Source
    rule: bool = False
    confirmed: bool = False

    def __hash__(self) -> int:
        """Hashes the source only, for speed."""
        return hash((self.source.file, self.source.line))

    def about(self, difference: Difference, path: str) -> bool:
        """Returns whether it is about the same point, whatever the spec and the page say."""
        return (
            self.aspect == difference.aspect
            and self.place in ("", difference.place)
            and _fits(difference.operation, self.operation)
            and _fits(difference.edition, self.edition)
            and _fits(difference.path, path)
        )

    def accepts(self, difference: Difference, path: str) -> bool:
        """Returns whether it accepts a difference at one of its paths."""
        said = self.confirmed or difference.spec in self.spec
        said = (
            said and difference.page in self.page and (difference.confirmed or not self.confirmed)
        )
        return said and self.about(difference, path)


@dataclass(frozen=True, slots=True)
class Stale:
    """A path of an override that accepts nothing, because the spec or the page has changed.

    Attributes:
        override: The override.
        path: The path.
        now: The current differences at that point.
        rule: A rule that accepts the same differences, if there is one.
    """

    override: Override
    path: str
    now: tuple[Difference, ...]
    rule: Override | None = None

    def __str__(self) -> str:
        """The line of the override, and what to do."""
        one = self.override
        values = f"{'|'.join(one.spec) or 'nothing'} against {'|'.join(one.page) or 'nothing'}"
        text = (
            f"{one.source.file}:{one.source.line}: nothing left to accept at {self.path} "
            f"({one.aspect}: {values})"
        )
        if self.rule:
            rule = self.rule.source
            return f"{text}: the rule at {rule.file}:{rule.line} accepts it; remove it"
        if self.now:
            return f"{text}; the difference is now: {self.now[0]}"
        return f"{text}; remove it"


@dataclass(frozen=True, slots=True)
class Settled:
    """Differences, divided by the overrides.

    Attributes:
        open: The differences that no override accepts.
        accepted: The others, each with its override.
        stale: The overrides that accept nothing.
        uses: The operations for which each path of an override accepts a difference.
    """

    open: tuple[Difference, ...]
    accepted: tuple[tuple[Difference, Override], ...]
    stale: tuple[Stale, ...]
    uses: Mapping[tuple[Override, str], frozenset[str]]

    @property
    def general(self) -> tuple[tuple[Difference, Override], ...]:
        """The differences that rules accept."""
        return tuple(one for one in self.accepted if one[1].rule)

    @property
    def single(self) -> tuple[tuple[Difference, Override], ...]:
        """The differences that single overrides accept."""
        return tuple(one for one in self.accepted if not one[1].rule)

    @property
    def good(self) -> bool:
        """Whether there is nothing to do."""
        return not self.open and not self.stale


def read_overrides(spec: Path, file: str = FILE) -> tuple[Override, ...]:
    """Reads the overrides of a spec; () if it has no such file.

    Args:
        spec: The folder of the spec.
        file: The file in it.

    Raises:
        SpecError: The file does not match `binding.xsd`.
    """
    root = _root(spec, file)
    return tuple(
        Override(
            operation=element.get("operation", "*"),
            edition=element.get("edition", "*"),
            place=element.get("place", ""),
            paths=tuple(element.get("path", "*").split()),
            aspect=str(element.get("aspect")),
            spec=tuple(element.get("spec", "").split("|")),
            page=tuple(element.get("page", "").split("|")),
            reason=" ".join((_reason(element) or "").split()),
            source=Source(file, line_of(element)),
            rule=element.tag != f"{B}accept",
            confirmed=element.tag == f"{B}confirmed",
        )
        for element in root.iter(f"{B}rule", f"{B}confirmed", f"{B}accept")
    )


def read_aliases(spec: Path, file: str = WITNESS_FILE) -> dict[str, str]:
    """Reads the types of other sources, with their names in the spec.

    Raises:
        SpecError: The file does not match `binding.xsd`.
    """
    found = _root(spec, file).iter(f"{B}same")
    return {str(element.get("as")): str(element.get("type")) for element in found}


def _root(spec: Path, file: str) -> etree._Element:
    path = spec / file
    if not path.is_file():
        return etree.Element(f"{B}overrides")
    root = parse(path, file)
    if root.tag != f"{B}overrides":
        raise SpecError(file, line_of(root), f"the root is {root.tag!s}", "write <overrides>")
    Binding(spec / "binding.xsd").check(root, file)
    return root


def _reason(element: etree._Element) -> str | None:
    """Returns the reason of an override: its own, or a shared one."""
    around = element.getparent()
    shared = None if around is None else around.get("reason")
    return element.text if shared is None else shared


def settle(differences: Iterable[Difference], overrides: Iterable[Override]) -> Settled:
    """Divides differences into open and accepted ones, and finds overrides that accept nothing.

    Rules come first: a difference that a rule accepts needs no other override.
    """
    found = tuple(differences)
    by_aspect: dict[str, list[Difference]] = defaultdict(list)
    for difference in found:
        by_aspect[difference.aspect].append(difference)
    accepted: dict[Difference, Override] = {}
    uses: dict[tuple[Override, str], frozenset[str]] = {}
    covered: dict[tuple[Override, str], Override] = {}
    for override in sorted(overrides, key=lambda one: not one.rule):
        for path in override.paths:
            hits = [one for one in by_aspect[override.aspect] if override.accepts(one, path)]
            by_rule = [one for one in hits if one in accepted and accepted[one].rule]
            if hits and not override.rule and len(by_rule) == len(hits):
                covered[override, path] = accepted[hits[0]]
                hits = []
            uses[override, path] = frozenset(one.operation for one in hits)
            for difference in hits:
                accepted.setdefault(difference, override)
    open_ = tuple(one for one in found if one not in accepted)
    unused = [key for key, names in uses.items() if not names and key not in covered]
    needless = (Stale(*key, (), rule) for key, rule in covered.items())
    gone = (*stale(unused, open_), *needless)
    return Settled(open_, tuple(accepted.items()), gone, uses)


def stale(unused: Iterable[tuple[Override, str]], open_: Iterable[Difference]) -> Iterator[Stale]:
    """Yields unused paths of overrides, with the current differences at each."""
    left = tuple(open_)
    for override, path in unused:
        yield Stale(override, path, tuple(one for one in left if override.about(one, path)))


def _fits(text: str, pattern: str) -> bool:
    """Returns whether a text matches a pattern in which only `*` is special."""
    return pattern == "*" or _pattern(pattern).fullmatch(text) is not None


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(".*".join(map(re.escape, pattern.split("*"))), re.DOTALL)
