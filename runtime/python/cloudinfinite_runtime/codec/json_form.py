"""Writes records as compact JSON, and reads JSON into the same tree as XML."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import partial
from typing import Any

from lxml import etree
from lxml.etree import _Element

from ..http import MAX_BODY
from . import lexical
from .anomaly import Report
from .document import DocumentError, read_json
from .mapping import Filler
from .problems import Problems
from .relations import Get
from .scalars import Boolean, Integer
from .table import Field, WireRecord, table_of
from .writer import as_list, is_entry, is_made


def json_text(value: WireRecord) -> str:
    """Encodes a value that was already checked: numbers as numbers, times as text."""
    return _object(type(value), partial(getattr, value), None)


def json_arguments(model: type[WireRecord], given: Mapping[str, Any]) -> str:
    """Encodes arguments, given by their Python names, that were already checked."""
    return _object(model, given.get, given)


def _object(model: type[WireRecord], get: Get, given: Mapping[str, Any] | None) -> str:
    parts = []
    for each in table_of(model).fields:
        held = get(each.name) if each.fixed is None else each.constant
        if given is not None:
            held = as_list(each, held)
            if held is None and each.flatten and is_made(each, given):
                parts.append(f"{_quoted(each.wire)}:{json_arguments(each.record, given)}")
        if each.names is not None:
            held = {name: item for name, item in (held or {}).items() if is_entry(item)} or None
        if held is not None and not (each.many and not held):
            parts.append(f"{_quoted(each.wire)}:{_held(each, held)}")
    return f"{{{','.join(parts)}}}"


def _held(each: Field, held: Any) -> str:
    if each.names is not None:
        entries = [
            f"{_quoted(name)}:{_value(each, item, many=each.comma)}" for name, item in held.items()
        ]
        return f"{{{','.join(entries)}}}"
    return _value(each, held, many=each.many)


def _value(each: Field, held: Any, *, many: bool) -> str:
    if not many:
        return _item(each, held)
    items = [item for item in ([held] if isinstance(held, str) else held) if item is not None]
    if each.comma and each.scalar is not None:
        return _quoted(",".join(map(each.scalar.text, items)))
    return f"[{','.join([_item(each, item) for item in items])}]"


def _item(each: Field, item: Any) -> str:
    if each.scalar is None:
        if isinstance(item, Mapping):
            item = Filler(Problems(), names="python").record(each.record, item, "")
        return json_text(item)
    text = each.scalar.text(item)
    # A word may be given instead of a number.
    is_bare = isinstance(each.scalar, Boolean | Integer) and not isinstance(item, str)
    return text if is_bare else _quoted(text)


def _quoted(text: str) -> str:
    # This character is ASCII, but not allowed in a header.
    return json.dumps(text).replace("\x7f", "\\u007f")


ROOT = "Response"
"""The name of the root element of a tree that is read from JSON."""

MAX_ELEMENTS = 250_000
"""The maximum number of values in a JSON body; real ones have dozens."""

MAX_DEPTH = 64
"""The maximum nesting depth of a JSON body; real ones have fewer than ten levels."""

BEFORE_A_DOCUMENT = b"\xef\xbb\xbf\xfe\xff\x00 \t\r\n"
"""What may precede a document: byte order marks, zero bytes of UTF-16, and white space."""

# The spec's longest name with the shortest values results in ten times the size.
_TIMES_ITS_SIZE = 32

_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9_.\-]|\A(?![A-Za-z_])")


class _Pairs(list[tuple[str, Any]]):
    """A JSON object with all its pairs, including those that share a name."""


def parse_json(raw: bytes, report: Report) -> _Element:
    """Parses a JSON object; replaces and reports characters that XML cannot represent.

    Raises:
        DocumentError: It is not a JSON object, truncated, too large, or nested too deeply.
    """
    if len(raw) > MAX_BODY:
        raise DocumentError(f"it is larger than {MAX_BODY} bytes")
    try:
        # Numbers stay text, and all values of a repeated name are kept.
        document = read_json(
            raw, object_pairs_hook=_Pairs, parse_int=str, parse_float=str, parse_constant=str
        )
    except RecursionError:
        raise DocumentError(f"it is nested more than {MAX_DEPTH} levels deep") from None
    except ValueError as error:
        raise DocumentError(f"it is not JSON ({str(error)[:80]})") from None
    if not isinstance(document, _Pairs):
        raise DocumentError("it is JSON, but not an object")
    markup = _Markup(min(_TIMES_ITS_SIZE * len(raw), MAX_BODY))
    markup.add(ROOT, document, MAX_DEPTH)
    # Our own text, so no safe parser is needed.
    root = etree.fromstring("".join(markup.parts), etree.XMLParser(huge_tree=True))
    if markup.mended or markup.renamed:
        # In document order, which is the order of writing.
        for number, element in enumerate(root.iter()):
            if number in markup.renamed:
                report.names[element] = lexical.to_xml_text(markup.renamed[number])
            if number in markup.mended:
                report.undecodable(element)
    return root


class _Markup:
    """Converts JSON to XML text, since parsing it is much faster than creating elements.

    Args:
        room: The maximum length of the names of all values together, in characters.

    Attributes:
        parts: The text.
        renamed: The names that elements cannot have, by the indexes of their values.
        mended: The indexes, in document order, of elements whose text XML cannot represent.
    """

    def __init__(self, room: int) -> None:
        self.parts: list[str] = []
        self.renamed: dict[int, str] = {}
        self.mended: set[int] = set()
        self._count = 0
        self._room = room
        self._names: dict[str, str] = {}

    def add(self, name: str, value: Any, depth: int) -> None:
        """Writes a value as an element, a list as repeated elements, and null as nothing."""
        if type(value) is list:
            depth = _below(depth)
            if _is_plain(value):
                tag = self._begin(name, len(value))
                self.parts.append(f"<{tag}>{f'</{tag}><{tag}>'.join(value)}</{tag}>")
                return
            for each in value:
                # A nested list means the same as a flat one.
                self.add(name, each, depth)
        elif value is not None:
            tag = self._begin(name, 1)
            if type(value) is _Pairs:
                self.parts.append(f"<{tag}>")
                depth = _below(depth)
                for each, item in value:
                    self.add(each, item, depth)
                self.parts.append(f"</{tag}>")
            else:
                # Inlined, since most texts are short and a call would cost more.
                text = value if type(value) is str and value.isalnum() else self._text(value)
                self.parts.append(f"<{tag}>{text}</{tag}>")

    def _begin(self, name: str, count: int) -> str:
        """Counts values of a name, and returns the tag of their elements."""
        tag = self._names.get(name) or self._tag(name)
        first = self._count
        self._count += count
        if self._count > MAX_ELEMENTS:
            raise DocumentError(f"it has more than {MAX_ELEMENTS} values")
        if tag != name:
            self.renamed.update(dict.fromkeys(range(first, self._count), name))
        # Each item of a list repeats the name.
        self._room -= count * len(name)
        if self._room < 0:
            raise DocumentError("its names are too long for so many values")
        return tag

    def _text(self, value: str | bool) -> str:
        if value is True or value is False:
            return lexical.format_boolean(value)
        if not lexical.is_xml_text(value):
            self.mended.add(self._count - 1)
            value = lexical.to_xml_text(value)
        return lexical.escape(value)

    def _tag(self, name: str) -> str:
        # A name that is invalid in XML is unknown, and reported under a valid one, or is data.
        tag = self._names[name] = _NOT_IN_A_NAME.sub("_", name)
        return tag


def _is_plain(items: list[Any]) -> bool:
    """Whether there are only texts without a character that XML writes in another way."""
    try:
        return "".join(items).isalnum()
    except TypeError:
        return False


def _below(depth: int) -> int:
    if depth == 0:
        raise DocumentError(f"it is nested more than {MAX_DEPTH} levels deep")
    return depth - 1
