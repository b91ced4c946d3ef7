"""Elements to values, by the table of a type."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from lxml.etree import _Element

from ..anomaly import Report
from ..document import children
from ..model import Model
from .scalars import Scalar
from .table import Field, Table, table_of
from .texts import Text, read_text

M = TypeVar("M", bound=Model)

Reader = Callable[[_Element, Report], Any]


def read(model: type[M], element: _Element, report: Report) -> M:
    """Reads an element as a value of a type; what does not fit goes into the report.

    Raises:
        MissingElementError: What the service always sends is not there.
    """
    return cast(M, _reader_of(model)(element, report))


_readers: dict[type[Model], Reader] = {}


def _reader_of(model: type[Model]) -> Reader:
    reader = _readers.get(model)
    if reader is None:
        reader = _readers[model] = _make_reader(table_of(model))
    return reader


def _make_reader(table: Table) -> Reader:
    """A function that reads a type: what can be known before an element comes is in its cells."""
    model = table.model
    needed = [each for each in table.by_name.values() if each.required or each.always]
    # A field that requests must have has no default, and an answer may lack it all the same.
    blank = {each.name: None for each in needed}
    lists = [each.name for each in needed if each.many]
    always = [(each.name, each.wire) for each in needed if each.always]
    fixed = [each.name for each in table.fields if each.fixed is not None]
    places = {
        each.wire: (each.name, _item_reader(each), each.many and not each.comma)
        for each in table.fields
    }

    def read_record(element: _Element, report: Report) -> Model:
        values: dict[str, Any] = blank.copy()
        text = element.text
        if text is not None:
            report.mixed(element, text)
        for child in children(element):
            text = child.tail
            if text is not None:
                report.mixed(element, text)
            place = places.get(child.tag)
            if place is None:
                report.unknown(child)
                continue
            name, read_item, many = place
            if many:
                value = read_item(child, report) if read_item is not None else _text(child, report)
                if value is not None:
                    items = values.get(name)
                    if items is None:
                        values[name] = [value]
                    else:
                        items.append(value)
            elif values.get(name) is not None:
                report.repeated(child)
            elif read_item is not None:
                values[name] = read_item(child, report)
            elif len(child):
                values[name] = read_text(child, report)
            else:
                # Texts are most of every answer, and a call for each would cost more than they do.
                values[name] = child.text or ""
        for name, wire in always:
            if values[name] is None:
                raise report.missing(element, wire)
        for name in lists:
            if values[name] is None:
                values[name] = []
        for name in fixed:
            values.pop(name, None)
        return model(**values)

    return read_record


def _text(child: _Element, report: Report) -> str:
    return read_text(child, report) if len(child) else child.text or ""


def _item_reader(field: Field) -> Reader | None:
    """What reads one element of a field; None for a plain text."""
    scalar = field.scalar
    if scalar is None:
        return _record_reader(field)
    if field.fixed is not None:
        return _fixed_reader(field.fixed)
    if field.comma:
        return _comma_reader(scalar)
    return None if isinstance(scalar, Text) else scalar.read


def _record_reader(field: Field) -> Reader:
    """Loads the record with its first element."""
    reader: Reader | None = None

    def read_record(child: _Element, report: Report) -> Any:
        nonlocal reader
        if reader is None:
            reader = _reader_of(field.record)
        return reader(child, report)

    return read_record


def _comma_reader(scalar: Scalar) -> Reader:
    def read_items(child: _Element, report: Report) -> list[Any]:
        items = []
        for text in filter(None, map(str.strip, read_text(child, report).split(","))):
            try:
                items.append(scalar.convert(text))
            except ValueError:
                report.undecodable(child)
        return items

    return read_items


def _fixed_reader(fixed: str) -> Reader:
    def read_fixed(child: _Element, report: Report) -> str:
        text = read_text(child, report)
        if text.strip() != fixed:
            report.unknown_value(child)
        return text

    return read_fixed
