"""Encodes parameters of path, query and headers, and adds the caller's extra fields.

The spec follows documentation that lags behind the service, so callers may add what it lacks.
Additions are checked only for what cannot be sent at all, and are signed like the rest.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from datetime import datetime
from decimal import Decimal
from typing import Any

from lxml import etree
from lxml.etree import _Element

from ..dataclass import dataclass
from ..errors import ConfigurationError
from . import lexical
from .builders import Steps
from .mapping import Filler
from .problems import Problems, join
from .table import Field, WireRecord, table_of
from .texts import ANY_TEXT, examine_carriage
from .writer import (
    as_list,
    carried_text,
    check_list,
    item_texts,
    report_missing,
    write_item,
    writer_of,
)


@dataclass(slots=True)
class Parameters:
    """The parameters of one request, as text.

    Attributes:
        path: Values for the placeholders of the path, decoded.
        query: Query parameters in the order of sending; a value of None makes a flag.
        headers: Header fields.
    """

    path: dict[str, str] = field(default_factory=dict)
    query: list[tuple[str, str | None]] = field(default_factory=list)
    # A header that the caller adds may contain a token.
    headers: dict[str, str] = field(default_factory=dict, repr=False)


def write_parameters(
    model: type[WireRecord], given: Mapping[str, Any], parameters: Parameters, problems: Problems
) -> None:
    """Encodes arguments, given by their Python names, and records problems."""
    table = table_of(model)
    for each in table.fields:
        _put_parameter(each, as_list(each, given.get(each.name)), parameters, problems)
    writer_of(model).relations.check(given.get, "", problems, None)


def _put_parameter(each: Field, value: Any, parameters: Parameters, problems: Problems) -> None:
    text: str | None
    if isinstance(value, Steps):
        value = str(value)
    if each.fixed is not None:
        text = each.fixed
    elif each.many:
        if not check_list(each, value, "", problems):
            return
        text = ",".join(item_texts(each, value, "", problems))
    elif each.json and value is not None:
        text = _json(each, value, problems)
    elif value is None:
        if each.required:
            report_missing(problems, "", each)
        if each.place == "key":
            parameters.path[each.wire] = ""
        return
    else:
        assert each.scalar is not None, each  # noqa: S101 - the generator ensures it
        text = carried_text(each, each.scalar, value, "", each.wire, problems)
    if each.place == "flag":
        if text not in ("true", "1"):
            return
        text = None
    if each.place in ("path", "key"):
        parameters.path[each.wire] = text or ""
    elif each.place == "header":
        parameters.headers[each.wire] = text or ""
    elif each.place == "rule":
        parameters.query.append((text or "", None))
    else:
        parameters.query.append((each.wire, text))


def _json(each: Field, value: Any, problems: Problems) -> str:
    """Encodes a record as JSON, under the same rules as in a body."""
    from .json_form import json_text

    before = len(problems.items)
    problems.as_elements = False
    write_item(each, value, each.wire, "", problems)
    problems.as_elements = True
    if any(problem.fatal for problem in problems.items[before:]):
        return ""
    if isinstance(value, Mapping):
        value = Filler(problems, names="python").record(each.record, value, each.wire)
    return json_text(value)


RESERVED_HEADERS = frozenset({"authorization", "host"})
"""Header fields that callers cannot set, since they hold the signature and the signed host."""

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
"""Header fields that only the transport may set, since they control framing and connections.

The same applies to every field that begins with ``Proxy-``.
"""

MAX_DEPTH = 100
"""The maximum nesting depth of added fields."""

_ELEMENT_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*")
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z\-]+")


def add_fields(body: bytes, extra: Mapping[str, Any], root_name: str, problems: Problems) -> bytes:
    """Adds elements, by wire name, to a body.

    A mapping is merged into an existing element of its name, a list adds one element per item, and
    a plain value replaces the text of an existing element. None adds nothing.
    """
    # Our own encoder wrote the body, so the parser's defaults are safe. Order does not matter.
    root = etree.fromstring(body)
    _merge(root, extra, root_name, problems, MAX_DEPTH)
    return etree.tostring(root, encoding="unicode").encode()


def add_members(body: bytes, extra: Mapping[str, Any], root_name: str, problems: Problems) -> bytes:
    """Adds members, by wire name, to an object of JSON.

    An object is merged into an existing one of its name, and anything else replaces it. None adds
    nothing.
    """
    document = _merged(json.loads(body), extra)
    try:
        text = json.dumps(document, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        problems.add("", root_name, "type", None, f"cannot be written as JSON: {error}")
        return body
    return text.encode()


def _merged(held: Any, extra: Any) -> Any:
    if not isinstance(held, dict) or not isinstance(extra, Mapping):
        return extra
    more = {name: _merged(held.get(name), each) for name, each in extra.items() if each is not None}
    return {**held, **more}


def add_query(
    parameters: Parameters,
    extra: Mapping[str, str | None] | Iterable[tuple[str, str | None]],
    problems: Problems,
) -> None:
    """Adds query parameters, replacing existing ones. A value of None makes a flag."""
    pairs = list(extra.items() if isinstance(extra, Mapping) else extra)
    for name, value in pairs:
        ANY_TEXT.check(problems, name, "", "extra_query")
        if value is not None:
            ANY_TEXT.check(problems, value, "", str(name))
    names = {name for name, _ in pairs}
    parameters.query[:] = [pair for pair in parameters.query if pair[0] not in names] + pairs


def add_headers(parameters: Parameters, extra: Mapping[Any, Any], problems: Problems) -> None:
    """Adds header fields, replacing existing ones.

    Raises:
        ConfigurationError: Only the transport may set one of them.
    """
    given = {name.lower(): name for name in parameters.headers}
    for name, value in extra.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            problems.add("", "extra_headers", "type", name, "must be the name of a header field")
        elif name.lower() in FRAMING_HEADERS or name.lower().startswith("proxy-"):
            raise ConfigurationError(
                f"only the transport may set the header field {name}: it controls where the "
                "request ends, or the connection that other calls share"
            )
        elif name.lower() in RESERVED_HEADERS:
            wanted = "can be set by the client only"
            problems.add("", name, "reserved-header", None, wanted, fatal=True)
        else:
            for rule, message in _broken_by(value):
                # The value may be a token with a stray line feed; no error must show it.
                problems.add("", name, rule, None, message)
            parameters.headers.pop(given.get(name.lower(), ""), None)
            parameters.headers[name] = value


def _broken_by(value: object) -> list[tuple[str, str]]:
    """Returns the rules that a header's value breaks, each with a message."""
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
            problems.add(path, "", "type", name, "must be an element name, not nested too deeply")
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
        problems.add(path, "", "xml-characters", value, "must not contain control characters")


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
