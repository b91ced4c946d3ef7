"""What a caller adds to a request beside the fields that the spec knows.

The spec is read off pages that lag behind the service, so it must never be a prison. What is added
here is checked only for what cannot be sent at all, and is signed like the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from lxml import etree
from lxml.etree import _Element

from ..codec import lexical
from ..codec.parameters import Parameters
from ..codec.problems import Problems, join
from ..codec.texts import ANY_TEXT, examine_carriage
from ..errors import ConfigurationError

RESERVED_HEADERS = frozenset({"authorization", "host"})
"""Fields that are never the caller's: they say who signs, and for whom."""

FRAMING_HEADERS = frozenset(
    {
        "connection",
        "content-length",
        "expect",
        "http2-settings",
        "keep-alive",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
"""Fields that are the transport's: they say where a request ends, and how a connection is used.

So is each that begins with ``Proxy-``.
"""

MAX_DEPTH = 100
"""How deep added fields may nest."""

_ELEMENT_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z\-]+")


def add_fields(body: bytes, extra: Mapping[str, Any], root_name: str, problems: Problems) -> bytes:
    """The body with more elements in it, by wire names.

    A mapping goes into the element of its name if there is one, a list adds an element for each
    item, and a plain value replaces the text of an element that is there. None adds nothing.
    """
    # The body is our own encoder's, so the parser's defaults are safe; children come in any order.
    root = etree.fromstring(body)
    _merge(root, extra, root_name, problems, MAX_DEPTH)
    return etree.tostring(root, encoding="unicode").encode()


def add_query(
    parameters: Parameters,
    extra: Mapping[str, str | None] | Iterable[tuple[str, str | None]],
    problems: Problems,
) -> None:
    """Adds query parameters; one that is there already is replaced. None makes a flag."""
    pairs = list(extra.items() if isinstance(extra, Mapping) else extra)
    for name, value in pairs:
        ANY_TEXT.check(problems, name, "", "extra_query")
        if value is not None:
            ANY_TEXT.check(problems, value, "", str(name))
    names = {name for name, _ in pairs}
    parameters.query[:] = [pair for pair in parameters.query if pair[0] not in names] + pairs


def add_headers(parameters: Parameters, extra: Mapping[Any, Any], problems: Problems) -> None:
    """Adds header fields; one that is there already is replaced.

    Raises:
        ConfigurationError: One is the transport's alone.
    """
    given = {name.lower(): name for name in parameters.headers}
    for name, value in extra.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            problems.add("", "extra_headers", "type", name, "must be the name of a header field")
        elif name.lower() in FRAMING_HEADERS or name.lower().startswith("proxy-"):
            raise ConfigurationError(
                f"the header field {name} is made by the transport alone: it says where the "
                "request ends, or what becomes of the connection that other calls use"
            )
        elif name.lower() in RESERVED_HEADERS:
            wanted = "is made by the client alone"
            problems.add("", name, "reserved-header", None, wanted, fatal=True)
        else:
            for rule, message in _broken_by(value):
                # A header may be a token with a line feed behind it, which no error must show.
                problems.add("", name, rule, None, message)
            parameters.headers.pop(given.get(name.lower(), ""), None)
            parameters.headers[name] = value


def _broken_by(value: object) -> list[tuple[str, str]]:
    """What the value of a header breaks: rules, and what it must be."""
    found: list[tuple[str, str]] = []

    def say(rule: str, message: str) -> None:
        found.append((rule, message))

    ANY_TEXT.examine(value, say)
    if isinstance(value, str):
        examine_carriage(value, "header", False, say)
    return found


def _merge(
    element: _Element, extra: Mapping[Any, Any], path: str, problems: Problems, depth: int
) -> None:
    for name, value in extra.items():
        if not isinstance(name, str) or not _ELEMENT_NAME.fullmatch(name) or depth == 0:
            problems.add(path, "", "type", name, "must be the name of an element, not too deep")
            continue
        here = join(path, name)
        if isinstance(value, list | tuple):
            for index, item in enumerate(value):
                _put(etree.SubElement(element, name), item, f"{here}[{index}]", problems, depth)
        elif value is not None:
            child = element.find(name)
            target = etree.SubElement(element, name) if child is None else child
            _put(target, value, here, problems, depth)


def _put(element: _Element, value: Any, path: str, problems: Problems, depth: int) -> None:
    if isinstance(value, Mapping):
        _merge(element, value, path, problems, depth - 1)
        return
    try:
        text = _text(value)
    except ValueError as error:
        problems.add(path, "", "type", value, f"must not be {error}")
        return
    if lexical.is_xml_text(text):
        element.text = text
    else:
        problems.add(path, "", "xml-characters", value, "must not have control characters")


def _text(value: Any) -> str:
    if isinstance(value, str):
        return str(value)
    if isinstance(value, bool):
        return lexical.format_boolean(value)
    if isinstance(value, int):
        return lexical.format_integer(value)
    if isinstance(value, Decimal):
        return lexical.format_decimal(value)
    if isinstance(value, datetime):
        return lexical.format_timestamp(value)
    raise ValueError(f"a {type(value).__name__}")
