"""`spec/pages/overrides.xml`: differences that were looked at and accepted, with their reasons."""

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
"""What was accepted of pages."""

WITNESS_FILE = "pages/witness.xml"
"""What was accepted of other sources."""


@dataclass(frozen=True, slots=True)
class Override:
    """Accepts every difference that it fits; `binding.xsd` explains its words.

    A rule holds for every operation, and goes before what accepts single differences.
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
    told: bool = False

    def __hash__(self) -> int:
        """Of where it stands alone: there are many, and each is looked up often."""
        return hash((self.source.file, self.source.line))

    def about(self, difference: Difference, path: str) -> bool:
        """Whether it speaks of the same point, whatever spec and page say."""
        return (
            self.aspect == difference.aspect
            and self.place in ("", difference.place)
            and _fits(difference.operation, self.operation)
            and _fits(difference.edition, self.edition)
            and _fits(difference.path, path)
        )

    def accepts(self, difference: Difference, path: str) -> bool:
        """Whether it accepts a difference by one of its paths."""
        said = self.told or difference.spec in self.spec
        said = said and difference.page in self.page and (difference.told or not self.told)
        return said and self.about(difference, path)


@dataclass(frozen=True, slots=True)
class Stale:
    """A path of an override that accepts nothing: the spec or the page has changed since.

    Attributes:
        override: The override.
        path: The path.
        now: What is still different at that point, if anything is.
        rule: The rule that accepts all that it would accept, if there is one.
    """

    override: Override
    path: str
    now: tuple[Difference, ...]
    rule: Override | None = None

    def __str__(self) -> str:
        """Where it stands, and what to do."""
        one = self.override
        values = f"{'|'.join(one.spec) or 'nothing'} against {'|'.join(one.page) or 'nothing'}"
        text = (
            f"{one.source.file}:{one.source.line}: nothing to accept any more at {self.path} "
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
    """Differences held against the overrides.

    Attributes:
        open: The differences that nobody accepted.
        accepted: The others, each with the override that accepts it.
        stale: Overrides that accept nothing.
        uses: The operations for which each path of an override accepts something.
    """

    open: tuple[Difference, ...]
    accepted: tuple[tuple[Difference, Override], ...]
    stale: tuple[Stale, ...]
    uses: Mapping[tuple[Override, str], frozenset[str]]

    @property
    def general(self) -> tuple[tuple[Difference, Override], ...]:
        """What rules accept."""
        return tuple(one for one in self.accepted if one[1].rule)

    @property
    def single(self) -> tuple[tuple[Difference, Override], ...]:
        """What is accepted though no rule does."""
        return tuple(one for one in self.accepted if not one[1].rule)

    @property
    def good(self) -> bool:
        """Whether nothing is left to do."""
        return not self.open and not self.stale


def read_overrides(spec: Path, file: str = FILE) -> tuple[Override, ...]:
    """The overrides of a spec; none if it has no such file.

    Args:
        spec: The folder of the spec.
        file: The file in it.

    Raises:
        SpecError: The file is not as `binding.xsd` declares it.
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
            told=element.tag == f"{B}told",
        )
        for element in root.iter(f"{B}rule", f"{B}told", f"{B}accept")
    )


def read_aliases(spec: Path, file: str = WITNESS_FILE) -> dict[str, str]:
    """Types of other sources, and the names that they have in the spec.

    Raises:
        SpecError: The file is not as `binding.xsd` declares it.
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
    """The reason of an override: its own, or the one that several share."""
    around = element.getparent()
    shared = None if around is None else around.get("reason")
    return element.text if shared is None else shared


def settle(differences: Iterable[Difference], overrides: Iterable[Override]) -> Settled:
    """Part what was accepted from what was not, and name the overrides that accept nothing.

    Rules go first: what one of them accepts needs nothing else.
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
    """Paths of overrides that accept nothing, with what is still different at each."""
    left = tuple(open_)
    for override, path in unused:
        yield Stale(override, path, tuple(one for one in left if override.about(one, path)))


def _fits(text: str, pattern: str) -> bool:
    """Whether a text is as a pattern, in which only `*` is special."""
    return pattern == "*" or _pattern(pattern).fullmatch(text) is not None


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(".*".join(map(re.escape, pattern.split("*"))), re.DOTALL)
