"""Parses bytes from the network, with every feature disabled that a body could abuse."""

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

# White space must follow the name, unlike in `<?xml-stylesheet …?>`.
_DECLARATION = re.compile(rb"(?:\xef\xbb\xbf)?<\?xml[ \t\r\n][^>]{,200}\?>")

# Encodings in which an ASCII byte always is that character, so that searching bytes works.
_PLAIN_ENCODINGS = frozenset({"UTF-8", "US-ASCII", "ASCII", "ISO-8859-1"})


# A slice is by far the fastest way to get child elements; the type stubs lack it.
children: Callable[[_Element], list[_Element]] = itemgetter(slice(None))
"""Returns the child elements of a container, ignoring the text between them."""


def _parser(*, remove_blank_text: bool) -> etree.XMLParser:
    # collect_ids=False would be faster, but makes the parser of lxml 6.1 load external DTDs.
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
"""The maximum number of elements in a response; a page of a hundred jobs has some thousands."""


class _Parsers(threading.local):
    """Parsers per thread, since a fork could leave the lock of another thread's parser locked."""

    def __init__(self) -> None:
        self.whole = _parser(remove_blank_text=False)
        # Omits indentation, which makes up half of the nodes of many responses.
        self.short = _parser(remove_blank_text=True)


_parsers = _Parsers()


class DocumentError(ValueError):
    """The body is not a document that this package accepts.

    Attributes:
        reason: Why, in a few words.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def parse_document(body: bytes, report: Report | None = None) -> _Element:
    """Parses a body and returns its root element, with namespaces removed from all names.

    Comments and processing instructions are dropped. The report gets one anomaly per namespace.

    Raises:
        DocumentError: The body is empty, larger than 32 MiB, not well-formed, or has a DOCTYPE.
    """
    root, may_have_namespaces = _read(body)
    if may_have_namespaces:
        _drop_namespaces(root, report)
    return root


def parse_closed(body: bytes) -> _Element:
    """Parses a body like `parse_document`, but keeps namespaces.

    Raises:
        DocumentError: The body is empty, larger than 32 MiB, not well-formed, or has a DOCTYPE.
    """
    return _read(body)[0]


def _read(body: bytes) -> tuple[_Element, bool]:
    """Returns the root of a body, and whether it may contain namespaces."""
    if len(body) > MAX_BODY:
        raise DocumentError(f"it is larger than {MAX_BODY} bytes")
    if not body or body.isspace():
        raise DocumentError("it is empty")
    # Each element has two of these, or one if it is empty.
    if len(body) > 2 * MAX_ELEMENTS and body.count(b"<") > 2 * MAX_ELEMENTS:
        raise DocumentError(f"it has more than {MAX_ELEMENTS} elements")
    declaration = _DECLARATION.match(body)
    start = declaration.end() if declaration else 0
    plain = _is_plain(body, start)
    root = _parse(body, _parsers.short if plain else _parsers.whole)
    # `Any`, since the type stubs are incomplete.
    docinfo: Any = root.getroottree().docinfo
    # Checked without `docinfo.internalDTD`, which lxml would copy in quadratic time.
    if docinfo.doctype:
        raise DocumentError("it has a DOCTYPE, which is not allowed")
    # Walking the tree costs more than parsing it, so search the bytes first if possible. UTF-16
    # only shows by its zeros: without a declaration, the parser reports it as UTF-8.
    encoding = (docinfo.encoding or "UTF-8").upper()
    opaque = encoding not in _PLAIN_ENCODINGS or b"\0" in body[:4]
    if opaque and plain:
        # The bytes were inconclusive, so the parser may have dropped white space that is a text.
        root = _parse(body, _parsers.whole)
    return root, opaque or _holds(body, b"xmlns", b"=", start)


def _parse(body: bytes, parser: etree.XMLParser) -> _Element:
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise DocumentError(f"it is not well-formed XML ({error.msg})") from None
    # If a warning follows, lxml does not report that a prefix was never declared.
    for entry in parser.error_log:
        if entry.level >= etree.ErrorLevels.ERROR:
            raise DocumentError(f"it is not well-formed XML ({entry.message})")
    return root


def _is_plain(body: bytes, start: int) -> bool:
    """Whether there are only elements, text and line feeds.

    Next to comments, instructions, CDATA sections and carriage returns, the parser would mistake
    white space that is an element's text for indentation.
    """
    return not (
        _holds(body, b"<!", b"!", start) or _holds(body, b"<?", b"?", start) or b"\r" in body
    )


def _holds(body: bytes, mark: bytes, rare: bytes, start: int) -> bool:
    """Whether the mark occurs anywhere from `start` on.

    Searching a single byte is many times faster, so it tries the rarest byte of the mark first.
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
    """Parses JSON in UTF-8, UTF-16 or UTF-32, with or without a byte order mark.

    Unlike `json.loads`, it rejects bytes that are invalid in their encoding.

    Raises:
        ValueError: It is not JSON.
        RecursionError: It is nested too deeply.
    """
    return json.loads(body.decode(json.detect_encoding(body)), **hooks)
