"""Callbacks: what the service posts to a user's own server, as XML or as JSON.

JSON becomes the same small tree that XML is parsed into, so that one decoder reads both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from typing import Any, TypeVar

from lxml import etree
from lxml.etree import _Element

from .anomaly import MissingElementError, Report
from .codec import lexical
from .codec.reader import read
from .document import MAX_BODY, DocumentError, parse_document, read_json
from .errors import DecodeError
from .model import Answer, ResponseMetadata

A = TypeVar("A", bound=Answer)

ROOT = "Response"

MAX_DEPTH = 64
"""How many objects and lists of JSON may stand in each other; real ones have fewer than ten."""

_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9_.\-]|\A(?![A-Za-z_])")
# Byte order marks, the empty half of a wide character, and white space.
_BEFORE_A_DOCUMENT = b"\xef\xbb\xbf\xfe\xff\x00 \t\r\n"


class _Pairs(list[tuple[str, Any]]):
    """An object of JSON with all its pairs, those that share a name too."""


def read_callback(type: type[A], body: bytes | str, content_type: str | None = None) -> A:
    """Reads the body of a callback; its metadata has the raw body and the anomalies.

    Raises:
        DecodeError: It is neither XML nor JSON, cut short, too large or too deep, or says nothing.
    """
    raw = body.encode("utf-8", "replace") if isinstance(body, str) else bytes(body)
    report = Report()
    try:
        root = _json_tree(raw, report) if _is_json(raw, content_type) else _xml_tree(raw, report)
        event = read(type, root, report)
    except (DocumentError, MissingElementError) as error:
        raise DecodeError(error.reason, body=raw, operation="callback") from None
    if not report.anomalies and _says_nothing(event):
        raise DecodeError("it says nothing", body=raw, operation="callback")
    event.metadata = ResponseMetadata(body=raw, anomalies=tuple(report.anomalies))
    return event


def _says_nothing(event: Answer) -> bool:
    values = (getattr(event, each.name) for each in fields(event) if each.name != "metadata")
    return all(value is None or value == [] for value in values)


def _is_json(raw: bytes, content_type: str | None) -> bool:
    first = raw.lstrip(_BEFORE_A_DOCUMENT)[:1]
    if first in (b"{", b"["):
        return True
    return first != b"<" and "json" in (content_type or "").lower()


def _xml_tree(raw: bytes, report: Report) -> _Element:
    root = parse_document(raw, report)
    if root.tag != ROOT:
        raise DocumentError(f"its root is {root.tag}, not {ROOT}")
    return root


def _json_tree(raw: bytes, report: Report) -> _Element:
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
    root = etree.Element(ROOT)
    # All of it first, since siblings that are still to come give an element its number.
    for element in list(_fill(root, document, MAX_DEPTH)):
        report.undecodable(element)
    return root


def _fill(element: _Element, value: Any, depth: int) -> Iterator[_Element]:
    """Puts a value into an element; gives the elements whose text XML cannot carry."""
    if isinstance(value, _Pairs):
        depth = _below(depth)
        for name, item in value:
            # A name that XML has no room for is unknown anyway, and is told under one that it has.
            tag = _NOT_IN_A_NAME.sub("_", name)
            for each, left in _items(item, depth):
                yield from _fill(etree.SubElement(element, tag), each, left)
    elif isinstance(value, bool):
        element.text = lexical.format_boolean(value)
    else:
        text = str(value)
        element.text = lexical.to_xml_text(text) or None
        if text and element.text != text:
            yield element


def _items(value: Any, depth: int) -> Iterator[tuple[Any, int]]:
    """One value, or those of a list, with the depth that is left for each; null is none."""
    if type(value) is list:
        depth = _below(depth)
        for each in value:
            # A list within a list says nothing that one list would not.
            yield from _items(each, depth)
    elif value is not None:
        yield value, depth


def _below(depth: int) -> int:
    if depth == 0:
        raise DocumentError(f"it nests more than {MAX_DEPTH} deep")
    return depth - 1
