"""Records anomalies: content of an answer that the spec does not expect."""

from __future__ import annotations

import re
from collections import Counter
from typing import Literal

from lxml import etree
from lxml.etree import _Element

from ..dataclass import dataclass

SPACE = " \t\r\n"
"""XML white space, which includes fewer characters than Python's."""

AnomalyKind = Literal[
    "unknown-element",
    "repeated-element",
    "undecodable-value",
    "unknown-value",
    "unexpected-content",
    "namespace",
    "more",
]


@dataclass(frozen=True, slots=True)
class Anomaly:
    """Something unexpected in an answer; it never makes a call fail.

    Attributes:
        path: Where it was found, by wire names from the root: ``Response.JobsDetail[1].State``.
            Indexes count from 0, and only occur if siblings share the name.
        kind: ``unknown-element`` (there is no such field), ``repeated-element`` (a field with a
            single value occurs again), ``undecodable-value`` (the text does not match the field's
            type), ``unknown-value`` (a new value of an enumeration), ``unexpected-content``
            (elements instead of text, or text instead of elements), ``namespace`` (a namespace was
            ignored), ``more`` (there are too many, so the rest are only counted).
        text: The element's text if it has no children, else its whole XML; for ``namespace``, the
            namespace's URI.
    """

    path: str
    kind: AnomalyKind
    text: str


class MissingElementError(ValueError):
    """An element lacks a child that its type requires.

    Attributes:
        reason: What is missing, in a few words.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


_BLANK = "(?:[ \t\n]|&#13;)++"
# White space between two tags only is the text of an element between its start and end tags.
_BEFORE_AN_ELEMENT = re.compile(f">{_BLANK}(?=<[^/])")
_AFTER_AN_ELEMENT = re.compile(f"(/>|</[^<>]*>){_BLANK}(?=<)")

_FEW = 8
# The maximum length of all paths together, in characters; real answers need a tenth of it.
_ROOM = 1024 * 1024

MOST = 1000
"""The maximum number of anomalies per answer; a final one counts those that were omitted."""


class Report:
    """Collects the anomalies of one answer while it is decoded.

    Args:
        most: How many to keep; the rest are only counted. 0 disables the report.

    Attributes:
        names: The JSON names of elements whose names had to be changed for XML.
    """

    __slots__ = ("_found", "_mixed", "_more", "_most", "_room", "_siblings", "names")

    def __init__(self, most: int = MOST) -> None:
        self.names: dict[_Element, str] = {}
        self._found: list[Anomaly] = []
        self._most = most
        self._more = 0
        self._room = _ROOM
        self._mixed: set[_Element] = set()
        self._siblings: dict[_Element, _Siblings] = {}

    @property
    def anomalies(self) -> list[Anomaly]:
        """The anomalies, in the order in which they were found."""
        if not self._more or not self._most:
            return self._found
        text = f"{self._more} more"
        return [*self._found, Anomaly(self._found[-1].path.partition(".")[0], "more", text)]

    def unknown(self, element: _Element) -> None:
        """Records an element that has no field."""
        if self._more:
            # A shortcut, since there may be a million: once one is only counted, all others are.
            self._more += 1
        else:
            self._add(element, "unknown-element")

    def repeated(self, element: _Element) -> None:
        """Records another occurrence of a field that has a single value."""
        self._add(element, "repeated-element")

    def missing(self, element: _Element, name: str) -> MissingElementError:
        """Makes the error to raise for a missing child that is required."""
        return MissingElementError(f"{self._path(element)} has no {name}")

    def undecodable(self, element: _Element) -> None:
        """Records text that does not match its field's type."""
        self._add(element, "undecodable-value")

    def unknown_value(self, element: _Element) -> None:
        """Records a value that its enumeration does not list."""
        self._add(element, "unknown-value")

    def content(self, element: _Element) -> None:
        """Records elements inside a scalar, or text inside a container."""
        self._add(element, "unexpected-content")

    def mixed(self, element: _Element, text: str) -> None:
        """Records non-blank text between the elements of a container, once per container."""
        if text.strip(SPACE) and element not in self._mixed:
            self._mixed.add(element)
            self.content(element)

    def namespace(self, element: _Element, uri: str) -> None:
        """Records an ignored namespace, at the first element that has it."""
        self._add(element, "namespace", uri)

    def _add(self, element: _Element, kind: AnomalyKind, text: str | None = None) -> None:
        if len(self._found) < self._most and self._room > 0:
            text = _text(element) if text is None else text
            path = self._path(element)
            self._room -= len(path)
            self._found.append(Anomaly(path, kind, text))
        else:
            self._more += 1

    def _path(self, element: _Element) -> str:
        steps: list[str] = []
        while (parent := element.getparent()) is not None:
            steps.append(self._step(parent, element))
            element = parent
        steps.append(_local_name(element))
        return ".".join(reversed(steps))

    def _step(self, parent: _Element, element: _Element) -> str:
        """Returns the name of an element, with its index if siblings share the name."""
        siblings = self._siblings.get(parent)
        if siblings is None:
            if len(parent) <= _FEW:
                # Counting again each time is cheaper than caching every link of a long chain.
                name = _local_name(element)
                same = [each for each in parent if _local_name(each) == name]
                return name if len(same) == 1 else f"{name}[{same.index(element)}]"
            siblings = self._siblings[parent] = _Siblings(parent)
        return siblings.step(element)


class _Siblings:
    """Numbers the children of one element; counts each only once if they come in order."""

    __slots__ = ("_counts", "_left", "_parent", "_sizes", "_steps")

    def __init__(self, parent: _Element) -> None:
        self._parent = parent
        self._steps: dict[_Element, str] = {}
        self._sizes = Counter([each.tag for each in parent])
        self._restart()

    def step(self, element: _Element) -> str:
        """Returns the name of a child, with its index if siblings share the name."""
        name = element.tag
        if self._sizes[name] == 1:
            return _local_name(element)
        known = self._steps.get(element)
        if known is None:
            number = self._count(element)
            if number is None:
                # The child precedes the last one; this happens once or twice per element.
                self._restart()
                number = self._count(element)
            known = self._steps[element] = f"{_local_name(element)}[{number}]"
        return known

    def _restart(self) -> None:
        self._left = iter(self._parent)
        self._counts: dict[str, int] = {}

    def _count(self, element: _Element) -> int | None:
        for child in self._left:
            name = child.tag
            number = self._counts.get(name, 0)
            self._counts[name] = number + 1
            if child is element:
                return number
        return None


def _local_name(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _text(element: _Element) -> str:
    if not len(element):
        return element.text or ""
    # The parser drops indentation from some documents only; this drops it from all.
    markup = etree.tostring(element, encoding="unicode", with_tail=False)
    return _AFTER_AN_ELEMENT.sub(r"\1", _BEFORE_AN_ELEMENT.sub(">", markup))
