"""Bytes from the network to an XML tree, with everything switched off that a body could abuse."""

from __future__ import annotations

from typing import Any, cast

from lxml import etree
from lxml.etree import _Element

from .anomaly import Report

MAX_BODY = 32 * 1024 * 1024
"""The largest body that is read, in bytes after content decoding; real answers are a few KiB."""

# Encodings in which an ASCII byte is always that character, so that a search for bytes finds it.
_PLAIN_ENCODINGS = frozenset({"UTF-8", "US-ASCII", "ASCII", "ISO-8859-1"})

# Not collect_ids=False, though it is faster: in lxml 6.1 it makes the parser load external DTDs.
_PARSER = etree.XMLParser(
    resolve_entities=False,
    no_network=True,
    load_dtd=False,
    dtd_validation=False,
    attribute_defaults=False,
    huge_tree=False,
    recover=False,
    remove_comments=True,
    remove_pis=True,
)


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
        root = etree.fromstring(body, _PARSER)
    except etree.XMLSyntaxError as error:
        raise DocumentError(f"it is not well-formed XML ({error.msg})") from None
    docinfo = root.getroottree().docinfo
    # Walking the tree costs more than parsing it, so the bytes are asked first where they can tell.
    # UTF-16 shows by its zeros only: without a declaration the parser calls it UTF-8.
    encoding = (docinfo.encoding or "UTF-8").upper()
    opaque = encoding not in _PLAIN_ENCODINGS or b"\0" in body[:4]
    if (opaque or b"<!DOCTYPE" in body) and docinfo.internalDTD is not None:
        raise DocumentError("it has a DOCTYPE, which is never needed here")
    if opaque or b"xmlns" in body:
        _drop_namespaces(root, report)
    return root


def children(element: _Element, report: Report) -> list[_Element]:
    """Gives the elements in a container; text between them goes to the report."""
    # A slice is the fastest way to them by far; the stubs do not know it.
    inside: list[_Element] = cast(Any, element)[:]
    text = element.text
    if text is not None and not text.isspace():
        report.content(element)
        return inside
    for child in inside:
        # Written out, since this runs once for every element of every answer.
        text = child.tail
        if text is not None and not text.isspace():
            report.content(element)
            break
    return inside


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
