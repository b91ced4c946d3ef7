"""Parses XML and JSON from the network, and converts free-form elements to mappings.

Every feature of the parser that a body could abuse is disabled.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from operator import itemgetter
from typing import Any

from lxml import etree
from lxml.etree import _Element

from ..http import MAX_BODY as MAX_BODY
from . import lexical
from .anomaly import Report
from .problems import is_list, join
from .scalars import NOT_XML, Marker, Reader, Say, Scalar

# White space must follow the name, unlike in `<?xml-stylesheet …?>`.
_DECLARATION = re.compile(rb"(?:\xef\xbb\xbf)?<\?xml[ \t\r\n][^>]{,200}\?>")

# Encodings in which an ASCII byte always is that character, so that searching bytes works.
_PLAIN_ENCODINGS = frozenset({"UTF-8", "US-ASCII", "ASCII", "ISO-8859-1"})


# A slice is by far the fastest way to get child elements; the type stubs lack it.
children: Callable[[_Element], list[_Element]] = itemgetter(slice(None))
"""Returns the child elements of an element, without the text between them."""


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


MAX_DEPTH = 64
"""The maximum nesting depth of free-form elements in a request."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*")


def is_element_name(name: str) -> bool:
    """Whether a text can be the name of an element."""
    return _NAME.fullmatch(name) is not None


class Tree(Scalar):
    """A mapping from element names to texts, mappings, or lists of these.

    A repeated name becomes a list. A request may also contain numbers, booleans and times, which
    are sent as wire text; a name with None is omitted.
    """

    __slots__ = ()

    noun = "a mapping"

    def reader(self) -> Reader:
        return _read_tree

    def convert(self, value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise ValueError(f"it is of type {type(value).__name__}")
        return dict(value)

    def text(self, value: Any) -> str:
        raise ValueError("a mapping has no text")

    def markup(self, value: Any) -> str:
        return _write_tree(value)

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
            return None if found or not isinstance(value, Mapping) else _write_tree(value)

        return mark

    def examine(self, value: object, say: Say) -> None:
        if not isinstance(value, Mapping):
            say("type", "must be a mapping")
            return
        broken = dict.fromkeys(_broken(value, "", MAX_DEPTH))
        # If a type is wrong, other rules are not reported.
        for rule, message in [each for each in broken if each[0] == "type"] or broken:
            say(rule, message)


def _read_tree(element: _Element, report: Report) -> dict[str, Any]:
    if element.text is not None:
        report.mixed(element, element.text)
    values: dict[str, Any] = {}
    for child in children(element):
        if child.tail is not None:
            report.mixed(element, child.tail)
        value: Any = _read_tree(child, report) if len(child) else child.text or ""
        name = str(child.tag)
        if name not in values:
            values[name] = value
        elif isinstance(values[name], list):
            values[name].append(value)
        else:
            values[name] = [values[name], value]
    return values


def _write_tree(value: Mapping[str, Any]) -> str:
    return "".join(
        f"<{name}>{_inner(each)}</{name}>"
        for name, item in value.items()
        if item is not None
        for each in (item if is_list(item) else [item])
    )


def _inner(value: Any) -> str:
    return _write_tree(value) if isinstance(value, Mapping) else lexical.escape(_wire_text(value))


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
    """Yields the rules that a mapping breaks, each with a message."""
    for name, item in value.items():
        if not isinstance(name, str) or _NAME.fullmatch(name) is None or depth == 0:
            wanted = f"must have element names as keys, nested at most {MAX_DEPTH} deep"
            yield "type", f"{wanted}; {name!a} is not"
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
