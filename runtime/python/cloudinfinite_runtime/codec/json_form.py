"""JSON as a form of records: written as compact text, read as the tree that XML makes."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from lxml import etree
from lxml.etree import _Element

from ..http import MAX_BODY
from . import lexical
from .anomaly import Report
from .document import DocumentError, read_json
from .mapping import Filler
from .problems import Problems
from .scalars import Boolean, Integer
from .table import Field, WireRecord, table_of


def json_text(value: WireRecord) -> str:
    """Writes a value that was checked before: numbers as numbers, times as their text."""
    parts = []
    for each in table_of(type(value)).fields:
        held = getattr(value, each.name) if each.fixed is None else each.constant
        if held is not None and not (each.many and not held):
            parts.append(f"{_quoted(each.wire)}:{_held(each, held)}")
    return f"{{{','.join(parts)}}}"


def _held(each: Field, held: Any) -> str:
    if not each.many:
        return _item(each, held)
    items = [item for item in held if item is not None]
    if each.comma and each.scalar is not None:
        return _quoted(",".join(map(each.scalar.text, items)))
    return f"[{','.join([_item(each, item) for item in items])}]"


def _item(each: Field, item: Any) -> str:
    if each.scalar is None:
        if isinstance(item, Mapping):
            item = Filler(Problems(), names="python").record(each.record, item, "")
        return json_text(item)
    text = each.scalar.text(item)
    # A word may stand in place of a number.
    is_bare = isinstance(each.scalar, Boolean | Integer) and not isinstance(item, str)
    return text if is_bare else _quoted(text)


def _quoted(text: str) -> str:
    # This one is ASCII, and no character of a header.
    return json.dumps(text).replace("\x7f", "\\u007f")


ROOT = "Response"
"""What the root of such a tree is called."""

MAX_ELEMENTS = 250_000
"""How many values a body in JSON may have; real ones have some dozens."""

MAX_DEPTH = 64
"""How many objects and lists of JSON may stand in each other; real ones have fewer than ten."""

BEFORE_A_DOCUMENT = b"\xef\xbb\xbf\xfe\xff\x00 \t\r\n"
"""Byte order marks, the empty half of a wide character, and white space."""

# The longest name of the spec in front of the shortest values comes to ten times.
_TIMES_ITS_SIZE = 32

_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9_.\-]|\A(?![A-Za-z_])")


class _Pairs(list[tuple[str, Any]]):
    """An object of JSON with all its pairs, those that share a name too."""


def parse_json(raw: bytes, report: Report) -> _Element:
    """Parses an object of JSON; texts that XML has no room for are mended, and told.

    Raises:
        DocumentError: It is no object of JSON, cut short, or too large or too deep.
    """
    if len(raw) > MAX_BODY:
        raise DocumentError(f"it is larger than {MAX_BODY} bytes")
    try:
        # Numbers stay the texts that they are, and nothing is lost to a name that comes twice.
        document = read_json(
            raw, object_pairs_hook=_Pairs, parse_int=str, parse_float=str, parse_constant=str
        )
    except RecursionError:
        raise DocumentError(f"it nests more than {MAX_DEPTH} deep") from None
    except ValueError as error:
        raise DocumentError(f"it is not JSON ({str(error)[:80]})") from None
    if not isinstance(document, _Pairs):
        raise DocumentError("it is JSON, but no object")
    markup = _Markup(min(_TIMES_ITS_SIZE * len(raw), MAX_BODY))
    markup.add(ROOT, document, MAX_DEPTH)
    # Our own text, without anything that a parser must be on its guard for.
    root = etree.fromstring("".join(markup.parts), etree.XMLParser(huge_tree=True))
    if markup.mended:
        # In the order of the document, which is the order of writing.
        for number, element in enumerate(root.iter()):
            if number in markup.mended:
                report.undecodable(element)
    return root


class _Markup:
    """JSON as XML text, which is parsed much faster than elements are made one by one.

    Args:
        room: How many characters the names of all values may have together.

    Attributes:
        parts: The text.
        mended: The numbers, in the order of the document, of elements whose text XML cannot carry.
    """

    def __init__(self, room: int) -> None:
        self.parts: list[str] = []
        self.mended: set[int] = set()
        self._count = 0
        self._room = room
        self._names: dict[str, str] = {}

    def add(self, tag: str, value: Any, depth: int) -> None:
        """Writes a value as an element; a list is its element repeated, and null is nothing."""
        if type(value) is list:
            depth = _below(depth)
            for each in value:
                # A list within a list says nothing that one list would not.
                self.add(tag, each, depth)
        elif value is not None:
            if self._count == MAX_ELEMENTS:
                raise DocumentError(f"it has more than {MAX_ELEMENTS} values")
            self._count += 1
            # A name is written out for each item of its list.
            self._room -= len(tag)
            if self._room < 0:
                raise DocumentError("its long names stand for too many values")
            if type(value) is _Pairs:
                self.parts.append(f"<{tag}>")
                depth = _below(depth)
                for name, item in value:
                    self.add(self._names.get(name) or self._name(name), item, depth)
                self.parts.append(f"</{tag}>")
            else:
                # Most texts are a word or a number, which a call for each would take longer than.
                text = value if type(value) is str and value.isalnum() else self._text(value)
                self.parts.append(f"<{tag}>{text}</{tag}>")

    def _text(self, value: str | bool) -> str:
        if value is True or value is False:
            return lexical.format_boolean(value)
        if not lexical.is_xml_text(value):
            self.mended.add(self._count - 1)
            value = lexical.to_xml_text(value)
        return lexical.escape(value)

    def _name(self, name: str) -> str:
        # A name that XML has no room for is unknown anyway, and is told under one that it has.
        tag = self._names[name] = _NOT_IN_A_NAME.sub("_", name)
        return tag


def _below(depth: int) -> int:
    if depth == 0:
        raise DocumentError(f"it nests more than {MAX_DEPTH} deep")
    return depth - 1
