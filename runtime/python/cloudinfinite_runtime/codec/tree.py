"""Free-form elements, as mappings by wire name, for what the spec leaves open."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from lxml.etree import _Element

from ..codec import lexical
from .anomaly import Report
from .document import children
from .problems import is_list, join
from .scalars import NOT_XML, Marker, Reader, Say, Scalar

MAX_DEPTH = 64
"""The maximum nesting depth of free-form elements in a request."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*")


def is_element_name(name: str) -> bool:
    """Whether a name that is data can be the name of an element."""
    return _NAME.fullmatch(name) is not None


class Tree(Scalar):
    """A mapping from element names to texts, mappings, or lists of these.

    A repeated name becomes a list. A request may also contain numbers, booleans and times, which
    are sent as wire text; a name with None is omitted.
    """

    __slots__ = ()

    noun = "a mapping"

    def reader(self) -> Reader:
        return _read

    def convert(self, value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise ValueError(f"it is of type {type(value).__name__}")
        return dict(value)

    def text(self, value: Any) -> str:
        raise ValueError("a mapping has no text")

    def markup(self, value: Any) -> str:
        return _write(value)

    def plain(self, value: Any) -> Any:
        """Makes a JSON-compatible copy, with decimals and times as wire text."""
        if isinstance(value, Mapping):
            return {name: self.plain(each) for name, each in value.items() if each is not None}
        if is_list(value):
            return [self.plain(each) for each in value]
        return value if isinstance(value, bool | int) else _wire_text(value)

    def marker(self) -> Marker:
        def mark(value: object) -> str | None:
            found: list[str] = []
            self.examine(value, lambda rule, _: found.append(rule))
            return None if found or not isinstance(value, Mapping) else _write(value)

        return mark

    def examine(self, value: object, say: Say) -> None:
        if not isinstance(value, Mapping):
            say("type", "must be a mapping")
            return
        broken = dict.fromkeys(_broken(value, "", MAX_DEPTH))
        # If the form is wrong, the content is not checked.
        for rule, message in [each for each in broken if each[0] == "type"] or broken:
            say(rule, message)


def _read(element: _Element, report: Report) -> dict[str, Any]:
    if element.text is not None:
        report.mixed(element, element.text)
    values: dict[str, Any] = {}
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        value: Any = _read(child, report) if len(child) else child.text or ""
        name = str(child.tag)
        if name not in values:
            values[name] = value
        elif isinstance(values[name], list):
            values[name].append(value)
        else:
            values[name] = [values[name], value]
    return values


def _write(value: Mapping[str, Any]) -> str:
    return "".join(
        f"<{name}>{_inner(each)}</{name}>"
        for name, item in value.items()
        if item is not None
        for each in (item if is_list(item) else [item])
    )


def _inner(value: Any) -> str:
    return _write(value) if isinstance(value, Mapping) else lexical.escape(_wire_text(value))


def _wire_text(value: Any) -> str:
    match value:
        case str():
            return str(value)
        case bool():
            return lexical.format_boolean(value)
        case int():
            return lexical.format_integer(value)
        case Decimal():
            return lexical.format_decimal(value)
        case datetime():
            return lexical.format_timestamp(value)
    raise ValueError("None as an item" if value is None else f"a {type(value).__name__}")


def _broken(value: Mapping[Any, Any], path: str, depth: int) -> Iterator[tuple[str, str]]:
    """The rules that a mapping breaks, each with a message."""
    for name, item in value.items():
        if not isinstance(name, str) or _NAME.fullmatch(name) is None or depth == 0:
            yield "type", f"must have names of elements, at most {MAX_DEPTH} deep; {name!a} is none"
            continue
        if item is None:
            continue
        here = join(path, name)
        for each in item if is_list(item) else [item]:
            if isinstance(each, Mapping):
                yield from _broken(each, here, depth - 1)
            else:
                yield from _broken_text(each, here)


def _broken_text(value: Any, path: str) -> Iterator[tuple[str, str]]:
    try:
        text = _wire_text(value)
    except ValueError as error:
        yield "type", f"must not contain {error} in {path}"
        return
    if not lexical.is_xml_text(text):
        yield "xml-characters", f"{NOT_XML}, as in {path}"


ANY_TREE = Tree()
