"""Validates an XML tree against a type of the spec, with readable findings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime

from lxml.etree import _Element

from cloudinfinite_runtime.codec.problems import Problems
from cloudinfinite_runtime.codec.relations import check_graph
from cloudinfinite_runtime.codec.table import Graph

from ..elements import element as made_of
from .facts import TREE, Condition, Facts, Field, Record, Scalar
from .specification import ENTRY, Feed

_URL = re.compile(r"https?://[^\s/?#@]\S*", re.IGNORECASE)
_TIMESTAMP = "%Y-%m-%dT%H:%M:%S%z"

# "Element 'X', attribute 'y': [facet 'z'] What is wrong."; the path replaces the first part.
_XSD_PREFIX = re.compile(r"Element '[^']*': (\[facet '[^']*'\] )?")
_XSD_CONTENT = 1871
"""libxml2's error number for missing, repeated or misplaced children."""

_LONGEST = 300

MISSING = "it is missing"
"""The finding for a required field that is absent."""

Finding = tuple[str, str]
"""A path in wire names, and what is wrong with it."""


def check(feed: Feed, type_name: str, root: _Element) -> list[str]:
    """Returns everything that is wrong with a tree as a value of a type.

    The order of elements does not matter on the wire, so the XSD validates a copy that is sorted
    into schema order; lists keep their order.
    """
    tree = deepcopy(root)
    examination = _Examination(feed)
    findings = list(examination.value(type_name, tree, str(tree.tag)))
    reported = {path for path, _ in findings} | examination.exempt
    for place, part in [("", tree), *examination.entries]:
        for entry in feed.xsd_errors(part):
            path = _dotted(entry.path)
            path = f"{place}{path[len(part.tag) :]}" if place else path
            # Missing and repeated children were reported above, with their names.
            if path not in reported and not (findings and entry.type == _XSD_CONTENT):
                reported.add(path)
                findings.append((path, _XSD_PREFIX.sub("", entry.message).rstrip(".")))
    return [_shorten(f"{path}: {what}") for path, what in findings]


class _Examination:
    """Checks what the XSD cannot, and converts a tree to a form that the XSD can validate.

    Args:
        feed: The feed.

    Attributes:
        exempt: The paths of texts that are valid even if the XSD rejects them.
        entries: The entries of maps: the path of each name and value, and an element for the XSD.
    """

    def __init__(self, feed: Feed) -> None:
        self._facts = feed.facts
        self.exempt: set[str] = set()
        self.entries: list[tuple[str, _Element]] = []

    def value(self, type_name: str, element: _Element, path: str) -> Iterator[Finding]:
        """Checks a value of a type."""
        if type_name == TREE:
            # Any XML is allowed, but xsi:schemaLocation would make the validator open files that
            # the sender chooses.
            for each in element.iter():
                each.attrib.clear()
            return
        for name in element.attrib:
            yield path, f"the attribute {name!s} is unknown; elements have no attributes"
        element.attrib.clear()
        if type_name in self._facts.records:
            yield from self._record(self._facts.records[type_name], element, path)
        elif type_name in self._facts.scalars:
            scalar = self._facts.scalars[type_name]
            if element.text in scalar.or_words:
                self.exempt.add(path)
            else:
                yield from _examine_text(scalar, element.text or "", path)

    def _record(self, record: Record, element: _Element, path: str) -> Iterator[Finding]:
        what = f"this element is unknown here; known: {', '.join(record.fields)}"
        for child in list(element):
            if child.tag not in record.fields:
                yield f"{path}.{child.tag!s}", what
                element.remove(child)
        order = {name: index for index, name in enumerate(record.fields)}
        element[:] = sorted(element, key=lambda child: order[str(child.tag)])
        yield from self._lists(record, element, path)
        yield from _examine_presence(record, element, path, self._facts)
        if record.graph is not None:
            yield from _examine_graph(record.graph, element, path)
        counts = Counter(str(child.tag) for child in element)
        seen: Counter[str] = Counter()
        for child in element:
            name = str(child.tag)
            index = f"[{seen[name]}]" if counts[name] > 1 else ""
            seen[name] += 1
            field, here = record.fields[name], f"{path}.{name}{index}"
            if field.depth and seen[name] == 1 and _levels(name, path) >= field.depth:
                yield here, f"it is nested more than {field.depth} levels deep"
            if field.empty and not len(child) and not child.text:
                self.exempt.add(here)
            elif field.names is not None:
                yield from self._map(field, child, here)
            else:
                yield from self.value(field.type_name, child, here)

    def _map(self, field: Field, element: _Element, path: str) -> Iterator[Finding]:
        counts = Counter(str(child.tag) for child in element)
        yield from self.value(TREE, element, path)
        if element.text and element.text.strip():
            yield path, f"it is a map of elements, not the text {element.text!r}"
        for child in element:
            name = str(child.tag)
            here = f"{path}.{name}"
            if counts[name] > 1:
                yield here, f"it occurs {counts[name]} times, but names are unique"
                continue
            self.entries.append((here, made_of(f"{ENTRY}{field.names}", name)))
            items = [child]
            if field.comma:
                items = [made_of(name, item) for item in (child.text or "").split(",")]
            for index, item in enumerate(items):
                place = f"{here}[{index}]" if len(items) > 1 else here
                yield from self.value(field.type_name, item, place)
                if field.type_name != TREE:
                    copy = deepcopy(item)
                    copy.tag = ENTRY + field.type_name
                    self.entries.append((place, copy))

    def _lists(self, record: Record, element: _Element, path: str) -> Iterator[Finding]:
        """Splits a text with commas into one element per item."""
        for field in record.fields.values():
            if field.comma and field.location == "body":
                written = element.findall(field.name)
                if len(written) > 1:
                    what = f"it occurs {len(written)} times, but takes all its items in one text"
                    yield f"{path}.{field.name}", what
                for each in written:
                    for item in (each.text or "").split(",")[:0:-1]:
                        each.addnext(made_of(field.name, item))
                    each.text = (each.text or "").split(",")[0]


def _examine_presence(
    record: Record, element: _Element, path: str, facts: Facts
) -> Iterator[Finding]:
    def is_set(name: str) -> bool:
        # A record counts as given even if it is empty, unlike a text or a map.
        field = record.fields[name]
        is_record = field.names is None and field.type_name in facts.records
        return any(
            is_record or len(child) or (child.text or "").strip()
            for child in element.iterfind(name)
        )

    counts = Counter(str(child.tag) for child in element)
    for field in record.fields.values():
        count = counts[field.name]
        if field.required and not count:
            yield f"{path}.{field.name}", MISSING
        if field.at_most is not None and count > field.at_most:
            yield f"{path}.{field.name}", f"it occurs {count} times, more than {field.at_most}"
        when, unless = field.required_when, field.required_unless
        needed = bool(when) and all(_holds(each, element) for each in when)
        if needed and not is_set(field.name):
            holds = " and ".join(map(str, when))
            yield f"{path}.{field.name}", f"it must be given if {holds}"
        if unless is not None and not _holds(unless, element) and not is_set(field.name):
            yield f"{path}.{field.name}", f"it must be given unless {unless}"
    for names in record.any_of:
        if not any(is_set(name) for name in names):
            yield path, f"at least one of {', '.join(names)} must be given"


def _examine_graph(graph: Graph, element: _Element, path: str) -> Iterator[Finding]:
    edges, nodes = element.find(graph.edges), element.find(graph.nodes)
    if edges is None or nodes is None:
        return
    following = {str(each.tag): [*map(str.strip, (each.text or "").split(","))] for each in edges}
    problems = Problems()
    check_graph(graph, following, {str(each.tag): each for each in nodes}, path, problems)
    for problem in problems.items:
        yield problem.path, f"it {problem.message}"


def _examine_text(scalar: Scalar, text: str, path: str) -> Iterator[Finding]:
    if scalar.kind == "url" and not _URL.fullmatch(text):
        words = "".join(f" or the word {word}" for word in scalar.or_words)
        yield path, f"it must be an http or https address{words}, not {text!r}"
    if scalar.kind == "timestamp":
        try:
            datetime.strptime(text, _TIMESTAMP)
        except ValueError:
            yield path, f"it must be a time such as 2022-06-27T15:23:10+0800, not {text!r}"


def _holds(condition: Condition, element: _Element) -> bool:
    return element.findtext(condition.sibling) in condition.values


def _levels(name: str, path: str) -> int:
    """Returns how deeply lists of a record's own type are nested."""
    steps = [step.partition("[")[0] for step in path.split(".")]
    return next((n for n, step in enumerate(reversed(steps), 1) if step != name), 1)


def _dotted(path: str | None) -> str:
    """Converts /Request/Items[2]/Name to Request.Items[1].Name."""
    steps = (path or "").strip("/").replace("/", ".")
    return re.sub(r"\[(\d+)\]", lambda match: f"[{int(match[1]) - 1}]", steps)


def _shorten(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
