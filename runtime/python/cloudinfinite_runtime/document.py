"""Bytes from the network to an XML tree, with everything switched off that a body could abuse."""

from __future__ import annotations

import threading
from collections.abc import Callable
from operator import itemgetter

from lxml import etree
from lxml.etree import _Element

from .anomaly import Report
from .http import MAX_BODY as MAX_BODY

_LONGEST_DECLARATION = 100

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
    if len(body) > MAX_BODY:
        raise DocumentError(f"it is larger than {MAX_BODY} bytes")
    if not body.strip():
        raise DocumentError("it is empty")
    try:
        root = etree.fromstring(body, _parsers.short if _is_plain(body) else _parsers.whole)
    except etree.XMLSyntaxError as error:
        raise DocumentError(f"it is not well-formed XML ({error.msg})") from None
    docinfo = root.getroottree().docinfo
    if docinfo.internalDTD is not None:
        raise DocumentError("it has a DOCTYPE, which is never needed here")
    # Walking the tree costs more than parsing it, so the bytes are asked first where they can tell.
    # UTF-16 shows by its zeros only: without a declaration the parser calls it UTF-8.
    encoding = (docinfo.encoding or "UTF-8").upper()
    opaque = encoding not in _PLAIN_ENCODINGS or b"\0" in body[:4]
    if opaque or _holds(body, b"xmlns", b"="):
        _drop_namespaces(root, report)
    return root


def _is_plain(body: bytes) -> bool:
    """Whether there is nothing but elements, text and line feeds.

    Beside comments, instructions, CDATA sections and carriage returns the parser would take white
    space for indentation that is the text of an element.
    """
    return not (_holds(body, b"<!", b"!") or _holds(body, b"<?", b"?") or b"\r" in body)


def _holds(body: bytes, mark: bytes, rare: bytes) -> bool:
    """Whether the mark stands behind the declaration.

    A single byte is found many times faster than a word, so the rarest one of it is asked first.
    """
    start = body.find(b"?>", 0, _LONGEST_DECLARATION) + 2
    return body.find(rare, start) >= 0 and body.find(mark, start) >= 0


def _drop_namespaces(root: _Element, report: Report | None) -> None:
    first: dict[str, _Element] = {}
    for element in root.iter("{*}*"):
        name = etree.QName(element)
        if name.namespace is not None:
            first.setdefault(name.namespace, element)
            element.tag = name.localname
    etree.cleanup_namespaces(root)
    if report is not None:
        for uri, element in first.items():
            report.namespace(element, uri)
