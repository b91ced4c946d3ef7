"""What an answer held that the spec does not foresee, kept instead of dropped."""

from __future__ import annotations

from collections.abc import Collection
from copy import deepcopy
from dataclasses import dataclass
from typing import Literal

from lxml import etree
from lxml.etree import _Element

SPACE = " \t\r\n"
"""What XML takes for white space; Python's own idea of it has more."""

AnomalyKind = Literal[
    "unknown-element",
    "repeated-element",
    "undecodable-value",
    "unknown-value",
    "unexpected-content",
    "namespace",
]


@dataclass(frozen=True, slots=True)
class Anomaly:
    """One surprise in an answer; it never makes a call fail.

    Attributes:
        path: Where it stands, in the service's own notation, from the root:
            ``Response.JobsDetail[1].State``. The index counts from 0 and is written only where
            siblings share the name.
        kind: ``unknown-element`` (no field for it), ``repeated-element`` (a field that holds one
            value came again), ``undecodable-value`` (text that is not of the field's type),
            ``unknown-value`` (a new word of an enumeration), ``unexpected-content`` (elements where
            text is due, or text where elements are due), ``namespace`` (a namespace was ignored).
        text: The element's text if it has no children, else its whole XML; for ``namespace``, the
            namespace's URI.
    """

    path: str
    kind: AnomalyKind
    text: str


class MissingElementError(ValueError):
    """An element lacks a child without which there is no value of its type.

    Attributes:
        reason: What is missing, in a few words.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Report:
    """Collects the anomalies of one answer while it is decoded."""

    __slots__ = ("_mixed", "_steps", "anomalies")

    def __init__(self) -> None:
        self.anomalies: list[Anomaly] = []
        self._mixed: set[_Element] = set()
        # The named and numbered children of each parent met so far. Without it a body of many
        # anomalies side by side would be counted again for each of them.
        self._steps: dict[_Element, dict[_Element, str]] = {}

    def unknown(self, element: _Element) -> None:
        """Records an element that no field stands for."""
        self._add(element, "unknown-element")

    def repeated(self, element: _Element) -> None:
        """Records a further occurrence of a field that holds one value."""
        self._add(element, "repeated-element")

    def surplus(self, element: _Element, names: Collection[str]) -> None:
        """Records an element that was not read: repeated if its name is listed, else unknown."""
        if element.tag in names:
            self.repeated(element)
        else:
            self.unknown(element)

    def expect(self, element: _Element, text: str) -> None:
        """Records a value other than the one that the field always has."""
        if (element.text or "").strip() != text:
            self.unknown_value(element)

    def missing(self, element: _Element, name: str) -> MissingElementError:
        """Makes the error to raise for a child that must be there."""
        return MissingElementError(f"{self._path(element)} has no {name}")

    def undecodable(self, element: _Element) -> None:
        """Records text that does not have the shape of its field's type."""
        self._add(element, "undecodable-value")

    def unknown_value(self, element: _Element) -> None:
        """Records a value that its enumeration does not list."""
        self._add(element, "unknown-value")

    def content(self, element: _Element) -> None:
        """Records elements inside a scalar, or text inside a container."""
        self._add(element, "unexpected-content")

    def mixed(self, element: _Element, text: str) -> None:
        """Records text beside the elements of a container, once for each and unless it is blank."""
        if text.strip(SPACE) and element not in self._mixed:
            self._mixed.add(element)
            self.content(element)

    def namespace(self, element: _Element, uri: str) -> None:
        """Records a namespace that was ignored, at the first element that has it."""
        self.anomalies.append(Anomaly(self._path(element), "namespace", uri))

    def _add(self, element: _Element, kind: AnomalyKind) -> None:
        self.anomalies.append(Anomaly(self._path(element), kind, _text(element)))

    def _path(self, element: _Element) -> str:
        steps: list[str] = []
        while (parent := element.getparent()) is not None:
            steps.append(self._step(parent, element))
            element = parent
        steps.append(_local_name(element))
        return ".".join(reversed(steps))

    def _step(self, parent: _Element, element: _Element) -> str:
        steps = self._steps.get(parent)
        if steps is None:
            steps = self._steps[parent] = _number_children(parent)
        return steps[element]


def _number_children(parent: _Element) -> dict[_Element, str]:
    groups: dict[str, list[_Element]] = {}
    for child in parent:
        groups.setdefault(_local_name(child), []).append(child)
    return {
        child: name if len(group) == 1 else f"{name}[{index}]"
        for name, group in groups.items()
        for index, child in enumerate(group)
    }


def _local_name(element: _Element) -> str:
    return etree.QName(element).localname


def _text(element: _Element) -> str:
    if not len(element):
        return element.text or ""
    # The parser drops indentation from some documents and not from others; here it always is.
    copy = deepcopy(element)
    for each in copy.iter():
        if len(each) and each.text and not each.text.strip(SPACE):
            each.text = None
        if each.tail and not each.tail.strip(SPACE):
            each.tail = None
    return etree.tostring(copy, encoding="unicode", with_tail=False)
