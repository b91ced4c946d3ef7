"""Decodes elements into values, by the table of a type, and failed responses into errors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

from lxml.etree import _Element

from ..dataclass import NO_VALUE, positional
from ..errors import KINDS, ServiceError
from ..http import HttpResponse, first
from .anomaly import SPACE, Report
from .document import DocumentError, children, parse_document, read_json
from .scalars import Reader, Scalar
from .table import Field, Table, WireRecord, table_of
from .texts import OpenEnum, Text, read_text

if TYPE_CHECKING:
    from ..service import Service

M = TypeVar("M", bound=WireRecord)


def read(model: type[M], element: _Element, report: Report) -> M:
    """Decodes an element into a value of a type, and reports anomalies.

    Raises:
        MissingElementError: It lacks an element that the service always sends.
    """
    return cast(M, _reader_of(model)(element, report))


_readers: dict[type[WireRecord], Reader] = {}


def _reader_of(model: type[WireRecord]) -> Reader:
    reader = _readers.get(model)
    if reader is None:
        reader = _readers[model] = _make_reader(table_of(model))
    return reader


def _make_reader(table: Table) -> Reader:
    """Makes a function that decodes a type; everything known in advance is in its closure."""
    model = table.model
    fill, names, given = positional(model)
    new, count = model.__new__, len(names)
    # The value of a fixed field is known; its place after the others detects a second one.
    names += [each.name for each in table.fields if each.fixed is not None]
    surplus = len(names) > count
    defaults = _defaults(table, names, given)
    needed = [(names.index(e.name), e) for e in table.by_name.values() if e.required or e.always]
    maps = [names.index(each.name) for each in table.fields if each.names is not None]
    places: dict[str, tuple[int, Reader | None]] = {}
    for each in table.fields:
        place = names.index(each.name)
        places[each.wire] = (place, _item_reader(each, partial(_keep, places, each.wire, place)))

    only = table.fields[0] if len(table.fields) == 1 else None
    if only is not None and only.place == "text":
        return _make_text_reader(only, *places[only.wire], model, fill, defaults)

    def read_record(element: _Element, report: Report) -> WireRecord:
        values = defaults.copy()
        text = element.text
        if text is not None:
            report.mixed(element, text)
        for child in children(element):
            text = child.tail
            if text is not None:
                report.mixed(element, text)
            # Without an exception, since there may be a million unknown elements.
            found = places.get(child.tag)
            if found is None:
                report.unknown(child)
                continue
            index, read_item = found
            held = values[index]
            if held is None:
                if read_item is not None:
                    values[index] = read_item(child, report)
                elif len(child):
                    values[index] = read_text(child, report)
                else:
                    # Inlined, since most fields are text and a call would cost more.
                    values[index] = child.text or ""
            elif held is NO_VALUE or type(held) is list:
                value = _text(child, report) if read_item is None else read_item(child, report)
                if value is None:
                    continue
                if held is NO_VALUE:
                    held = values[index] = []
                if type(value) is list:
                    # A list with commas, which may occur more than once.
                    held += value
                else:
                    held.append(value)
            else:
                report.repeated(child)
        for index, each in needed:
            held = values[index]
            if held is None or held is NO_VALUE:
                if each.always:
                    raise report.missing(element, each.wire)
                values[index] = [] if each.many else None
        for index in maps:
            if values[index] is None:
                values[index] = {}
        if surplus:
            del values[count:]
        made = new(model)
        fill(made, *values)
        return made

    return read_record


def _make_text_reader(
    field: Field,
    place: int,
    own: Reader | None,
    model: type[WireRecord],
    fill: Callable[..., None],
    defaults: list[Any],
) -> Reader:
    """Makes a function that decodes a type whose only content is text."""
    read_own = own or read_text
    new = model.__new__

    def read_text_of(element: _Element, report: Report) -> WireRecord:
        values = defaults.copy()
        values[place] = read_own(element, report)
        if values[place] is None and field.always:
            raise report.missing(element, field.wire)
        made = new(model)
        fill(made, *values)
        return made

    return read_text_of


def _defaults(table: Table, names: list[str], given: Mapping[str, Any]) -> list[Any]:
    """Returns the value of each field before an element sets it."""
    lists = {each.name for each in table.fields if each.many}
    maps = {each.name for each in table.fields if each.names is not None}
    return [
        NO_VALUE if name in lists else None if name in maps else given.get(name) for name in names
    ]


def _text(child: _Element, report: Report) -> str:
    return read_text(child, report) if len(child) else child.text or ""


def _item_reader(field: Field, keep: Callable[[Reader], None]) -> Reader | None:
    """Returns a function that decodes one element of a field; None for plain text."""
    if field.names is not None:
        return _map_reader(field)
    return _value_reader(field, keep)


def _value_reader(field: Field, keep: Callable[[Reader], None]) -> Reader | None:
    scalar = field.scalar
    if scalar is None:
        return _record_reader(field, keep)
    if field.fixed is not None:
        return _fixed_reader(field.fixed)
    if field.comma:
        return _comma_reader(scalar)
    return None if isinstance(scalar, Text) else scalar.reader()


def _map_reader(field: Field) -> Reader:
    """Returns a function that decodes a map, which has an element of any name for each entry."""
    read_value = _value_reader(field, lambda _: None) or read_text

    def read_map(element: _Element, report: Report) -> dict[str, Any]:
        if element.text is not None:
            report.mixed(element, element.text)
        entries: dict[str, Any] = {}
        for child in children(element):
            if child.tail is not None:
                report.mixed(element, child.tail)
            name = report.names.get(child, str(child.tag))
            held = entries.get(name)
            if held is not None and not field.comma:
                report.repeated(child)
                continue
            value = read_value(child, report)
            if held is not None:
                held += value
            elif value is not None and value != []:
                entries[name] = value
        return entries

    return read_map


def _record_reader(field: Field, keep: Callable[[Reader], None]) -> Reader:
    """Returns a reader that loads the record's type on first use, then replaces itself."""

    def read_first(child: _Element, report: Report) -> Any:
        reader = _reader_of(field.record)
        keep(reader)
        return reader(child, report)

    return read_first


def _keep(
    places: dict[str, tuple[int, Reader | None]], wire: str, place: int, reader: Reader
) -> None:
    places[wire] = (place, reader)


def _comma_reader(scalar: Scalar) -> Reader:
    def read_items(child: _Element, report: Report) -> list[Any]:
        items = []
        for text in read_text(child, report).split(","):
            word = text.strip(SPACE)
            if not word:
                continue
            try:
                item = scalar.convert(word)
            except ValueError:
                report.undecodable(child)
                continue
            if isinstance(item, OpenEnum) and not item.is_known:
                report.unknown_value(child)
            items.append(item)
        return items

    return read_items


def _fixed_reader(fixed: str) -> Reader:
    def read_fixed(child: _Element, report: Report) -> str:
        text = read_text(child, report)
        if text.strip() != fixed:
            report.unknown_value(child)
        return text

    return read_fixed


_DETAILS = ("code", "message", "resource", "request_id", "trace_id")


def error_from_response(service: Service, operation: str, response: HttpResponse) -> ServiceError:
    """Makes the error from a response whose status is not 2xx: XML, JSON or anything else."""
    try:
        root = parse_document(response.body)
    except DocumentError:
        return _make_error(service, operation, response, _from_json(response.body))
    return error_from_element(service, operation, response, root)


def error_from_element(
    service: Service, operation: str, response: HttpResponse, root: _Element
) -> ServiceError:
    """Makes the error from an XML body with any root."""
    # Anomalies of error bodies are not reported, so none are collected.
    body = read(service.error(), root, Report(most=0))
    return _make_error(
        service, operation, response, {name: getattr(body, name, None) for name in _DETAILS}
    )


def _make_error(
    service: Service, operation: str, response: HttpResponse, details: Mapping[str, str | None]
) -> ServiceError:
    # An empty element counts as absent, so that a header can provide the value.
    code, message, resource, request_id, trace_id = (
        (details.get(name) or "").strip(SPACE) or None for name in _DETAILS
    )
    kind = KINDS.get(service.judge(code, response.status).kind or "", ServiceError)
    return kind(
        status=response.status,
        code=code,
        message=message,
        request_id=request_id or first(response.headers, service.request_id_headers),
        trace_id=trace_id or first(response.headers, service.trace_id_headers),
        resource=resource,
        operation=operation,
        headers=response.headers,
        body=response.body,
        meaning=service.meaning(code, response.status),
    )


def _from_json(body: bytes) -> dict[str, str | None]:
    try:
        # Integers stay text. Numbers with a fraction are neither codes nor ids.
        data: Any = read_json(body, parse_int=str)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(data, dict):
        return {}
    # The documentation disagrees on the spelling: request_id, requestId and RequestId all occur.
    loose: dict[str, str] = {}
    for key in sorted(data):
        value = data[key]
        if isinstance(value, str) and value.strip(SPACE):
            loose.setdefault(key.replace("_", "").lower(), value)
    return {name: loose.get(name.replace("_", "")) for name in _DETAILS}
