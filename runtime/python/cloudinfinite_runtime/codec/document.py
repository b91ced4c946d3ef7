"""Bytes from the network to a document, with everything switched off that a body could abuse."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable
from operator import itemgetter
from typing import Any

from lxml import etree
from lxml.etree import _Element

from ..http import MAX_BODY as MAX_BODY
from .anomaly import Report

# White space follows the name, or it is an instruction like any other: `<?xml-stylesheet …?>`.
_DECLARATION = re.compile(rb"(?:\xef\xbb\xbf)?<\?xml[ \t\r\n][^>]{,200}\?>")

# Encodings in which an ASCII byte is always that character, so that a search for bytes finds it.
_PLAIN_ENCODINGS = frozenset({"UTF-8", "US-ASCII", "ASCII", "ISO-8859-1"})


# A slice is by far the fastest way to the elements inside another; the stubs do not know it.
children: Callable[[_Element], list[_Element]] = itemgetter(slice(None))
"""Gives the elements in a container, without looking at the text between them."""


def _parser(*, remove_blank_text: bool) -> etree.XMLParser:
    # Not collect_ids=False, though it is faster: in lxml 6.1 it makes the parser load external
    # DTDs.
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        recover=False,
        remove_comments=True,
        remove_pis=True,
        remove_blank_text=remove_blank_text,
    )


MAX_ELEMENTS = 1_000_000
"""How many elements an answer may have; a page of a hundred jobs has some thousands."""


class _Parsers(threading.local):
    """A thread's own: a parser has a lock, and a fork could leave that of another thread locked."""

    def __init__(self) -> None:
        self.whole = _parser(remove_blank_text=False)
        # Leaves out the indentation, which is half of the nodes of many answers.
        self.short = _parser(remove_blank_text=True)


_parsers = _Parsers()


class DocumentError(ValueError):
    """The body is not a document that this package reads.

    Attributes:
        reason: Why, in a few words.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def parse_document(body: bytes, report: Report | None = None) -> _Element:
    """Parses a body and gives its root element, all names without namespace.

    Comments and processing instructions are dropped. A namespace is ignored, with one anomaly for
    each URI in the report.

    Raises:
        DocumentError: The body is empty, larger than 32 MiB, not well formed, or has a DOCTYPE.
    """
    root, may_have_namespaces = _read(body)
    if may_have_namespaces:
        _drop_namespaces(root, report)
    return root


def parse_closed(body: bytes) -> _Element:
    """Parses a body as `parse_document` does, but leaves the names as they are.

    Raises:
        DocumentError: The body is empty, larger than 32 MiB, not well formed, or has a DOCTYPE.
    """
    return _read(body)[0]


def _read(body: bytes) -> tuple[_Element, bool]:
    """The root of a body, and whether there may be namespaces in it."""
    if len(body) > MAX_BODY:
        raise DocumentError(f"it is larger than {MAX_BODY} bytes")
    if not body.strip():
        raise DocumentError("it is empty")
    # An element has two of these, or one if there is nothing in it.
    if len(body) > 2 * MAX_ELEMENTS and body.count(b"<") > 2 * MAX_ELEMENTS:
        raise DocumentError(f"it has more than {MAX_ELEMENTS} elements")
    declaration = _DECLARATION.match(body)
    start = declaration.end() if declaration else 0
    plain = _is_plain(body, start)
    root = _parse(body, _parsers.short if plain else _parsers.whole)
    # As anything: the stubs do not know all of it.
    docinfo: Any = root.getroottree().docinfo
    # Not by its DTD, which lxml copies to show, in a time that grows with the square of its size.
    if docinfo.doctype:
        raise DocumentError("it has a DOCTYPE, which is never needed here")
    # Walking the tree costs more than parsing it, so the bytes are asked first where they can tell.
    # UTF-16 shows by its zeros only: without a declaration the parser calls it UTF-8.
    encoding = (docinfo.encoding or "UTF-8").upper()
    opaque = encoding not in _PLAIN_ENCODINGS or b"\0" in body[:4]
    if opaque and plain:
        # The bytes could not tell, so white space may be gone that is a text.
        root = _parse(body, _parsers.whole)
    return root, opaque or _holds(body, b"xmlns", b"=", start)


def _parse(body: bytes, parser: etree.XMLParser) -> _Element:
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise DocumentError(f"it is not well-formed XML ({error.msg})") from None
    # A warning that comes later hides from lxml that a prefix was never declared.
    for entry in parser.error_log:
        if entry.level >= etree.ErrorLevels.ERROR:
            raise DocumentError(f"it is not well-formed XML ({entry.message})")
    return root


def _is_plain(body: bytes, start: int) -> bool:
    """Whether there is nothing but elements, text and line feeds.

    Beside comments, instructions, CDATA sections and carriage returns the parser would take white
    space for indentation that is the text of an element.
    """
    return not (
        _holds(body, b"<!", b"!", start) or _holds(body, b"<?", b"?", start) or b"\r" in body
    )


def _holds(body: bytes, mark: bytes, rare: bytes, start: int) -> bool:
    """Whether the mark stands somewhere from `start` on.

    A single byte is found many times faster than a word, so the rarest one of it is asked first.
    """
    return body.find(rare, start) >= 0 and body.find(mark, start) >= 0


def _drop_namespaces(root: _Element, report: Report | None) -> None:
    first: dict[str, _Element] = {}
    for element in root.iter("{*}*"):
        uri, brace, name = str(element.tag).rpartition("}")
        if brace:
            first.setdefault(uri[1:], element)
            element.tag = name
    etree.cleanup_namespaces(root)
    if report is not None:
        for uri, element in first.items():
            report.namespace(element, uri)


def read_json(body: bytes, **hooks: Any) -> Any:
    """Reads JSON in UTF-8, UTF-16 or UTF-32, with or without a mark, as `json.loads` does.

    Bytes that do not fit their encoding are refused, which `json.loads` lets pass.

    Raises:
        ValueError: It is not JSON.
        RecursionError: It nests too deep.
    """
    return json.loads(body.decode(json.detect_encoding(body)), **hooks)
