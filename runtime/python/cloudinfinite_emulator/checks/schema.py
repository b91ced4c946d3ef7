"""An XML tree held against a type of the spec: findings in plain language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime

from lxml.etree import _Element

from .facts import Condition, Record, Scalar
from .specification import Feed

_URL = re.compile(r"https?://[^\s/?#@]\S*", re.IGNORECASE)
_TIMESTAMP = "%Y-%m-%dT%H:%M:%S%z"

# "Element 'X', attribute 'y': [facet 'z'] What is wrong."; the path says the first part better.
_XSD_PREFIX = re.compile(r"Element '[^']*': (\[facet '[^']*'\] )?")
_XSD_CONTENT = 1871
"""libxml2's number for children that are missing, repeated or out of place."""

_LONGEST = 300

Finding = tuple[str, str]
"""A path in wire names, and what is wrong there."""


def check(feed: Feed, type_name: str, root: _Element) -> list[str]:
    """Everything that keeps a tree from being a value of a type; an empty list if it is one.

    The order of elements is not significant on the wire, so a copy is sorted into schema order
    before the XSD sees it; lists stay in the order of the wire.
    """
    tree = deepcopy(root)
    findings = list(_examine(feed, type_name, tree, str(tree.tag)))
    told = {path for path, _ in findings}
    for entry in feed.xsd_errors(tree):
        path = _dotted(entry.path)
        # Missing and repeated children are told above, where their names are known.
        if path not in told and not (findings and entry.type == _XSD_CONTENT):
            told.add(path)
            findings.append((path, _XSD_PREFIX.sub("", entry.message).rstrip(".")))
    return [_shorten(f"{path}: {what}") for path, what in findings]


def _examine(feed: Feed, type_name: str, element: _Element, path: str) -> Iterator[Finding]:
    for name in element.attrib:
        yield path, f"the attribute {name!s} is unknown; no element here has any"
    # An xsi:schemaLocation would make the validator open files of the sender's choice.
    element.attrib.clear()
    if type_name in feed.facts.records:
        yield from _examine_record(feed, feed.facts.records[type_name], element, path)
    elif type_name in feed.facts.scalars:
        yield from _examine_text(feed.facts.scalars[type_name], element.text or "", path)


def _examine_record(feed: Feed, record: Record, element: _Element, path: str) -> Iterator[Finding]:
    for child in list(element):
        if child.tag not in record.fields:
            known = ", ".join(record.fields)
            yield f"{path}.{child.tag!s}", f"no element of this name is known here, only {known}"
            element.remove(child)
    order = {name: index for index, name in enumerate(record.fields)}
    element[:] = sorted(element, key=lambda child: order[str(child.tag)])
    yield from _examine_presence(record, element, path)
    counts = Counter(str(child.tag) for child in element)
    seen: Counter[str] = Counter()
    for child in element:
        name = str(child.tag)
        index = f"[{seen[name]}]" if counts[name] > 1 else ""
        seen[name] += 1
        yield from _examine(feed, record.fields[name].type_name, child, f"{path}.{name}{index}")


def _examine_presence(record: Record, element: _Element, path: str) -> Iterator[Finding]:
    counts = Counter(str(child.tag) for child in element)
    for field in record.fields.values():
        count = counts[field.name]
        if field.required and not count:
            yield f"{path}.{field.name}", "it is missing"
        if field.at_most is not None and count > field.at_most:
            yield f"{path}.{field.name}", f"it is there {count} times, more than {field.at_most}"
        when, unless = field.required_when, field.required_unless
        needed = bool(when) and all(_holds(each, element) for each in when)
        if needed and not _is_set(element, field.name):
            holds = " and ".join(map(str, when))
            yield f"{path}.{field.name}", f"it must be given when {holds}"
        if unless is not None and not _holds(unless, element) and not _is_set(element, field.name):
            yield f"{path}.{field.name}", f"it must be given unless {unless}"
    if record.any_of and not any(_is_set(element, name) for name in record.any_of):
        yield path, f"at least one of {', '.join(record.any_of)} must be given"


def _examine_text(scalar: Scalar, text: str, path: str) -> Iterator[Finding]:
    if scalar.kind == "url" and text not in scalar.or_words and not _URL.fullmatch(text):
        words = "".join(f" or the word {word}" for word in scalar.or_words)
        yield path, f"it must be an http or https address{words}, not {text!r}"
    if scalar.kind == "timestamp":
        try:
            datetime.strptime(text, _TIMESTAMP)
        except ValueError:
            yield path, f"it must be a time such as 2022-06-27T15:23:10+0800, not {text!r}"


def _holds(condition: Condition, element: _Element) -> bool:
    return element.findtext(condition.sibling) in condition.values


def _is_set(element: _Element, name: str) -> bool:
    return any(len(child) or (child.text or "").strip() for child in element.iterfind(name))


def _dotted(path: str | None) -> str:
    """/Request/Items[2]/Name as Request.Items[1].Name."""
    steps = (path or "").strip("/").replace("/", ".")
    return re.sub(r"\[(\d+)\]", lambda match: f"[{int(match[1]) - 1}]", steps)


def _shorten(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
