"""Drafts sample requests and responses of a feed, for review."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from html import escape
from typing import Any

from cloudinfinite_codegen.representation.model import Model, Operation
from cloudinfinite_codegen.representation.types import Field, Kind, Location, Record, Scalar

_TIME = "2026-03-01T12:00:00+0800"
_TREE = {"Any": "1"}
_BYTES = "iVBORw0KGgo="
"""The start of a PNG image, in base64."""


def draft_samples(model: Model, operation: Operation) -> dict[str, list[dict[str, Any]]]:
    """Returns the smallest and the largest request, and a response with every field."""
    names = [name for name in (operation.params, operation.request) if name]
    requests: list[dict[str, Any]] = []
    for name, whole in (("smallest", False), ("largest", True)):
        fields: dict[str, Any] = {}
        for record in names:
            fields |= _record(model, record, whole)
        if operation.body == "binary":
            fields["body"] = "content"
        if not requests or fields != requests[0]["fields"]:
            requests.append({"name": name, "fields": fields})
    return {"requests": requests, "answers": [{"name": "everything", **_answer(model, operation)}]}


def _answer(model: Model, operation: Operation) -> dict[str, str]:
    """Returns a response body: bytes, a text, JSON or XML."""
    if operation.answer == "binary":
        return {"base64": _BYTES}
    if operation.answer == "text" or not operation.response:
        return {"body": "text" if operation.answer else ""}
    if operation.answer == "json":
        return {"body": json.dumps(_members(model, operation.response), ensure_ascii=False)}
    root = operation.response_root
    return {"body": f"<{root}>{''.join(_markup(model, operation.response))}</{root}>"}


def _record(model: Model, name: str, whole: bool) -> dict[str, Any]:
    record = model.records[name]
    given = {f.name: f.fixed or _single(model, f) for f in record.fields if f.fixed or f.required}
    needed = {*given, *(each[0] for each in record.any_of)}
    # One condition may depend on a field that another condition requires.
    for field in (*record.fields, *record.fields):
        if _is_needed(field, given):
            needed.add(field.name)
            given[field.name] = _single(model, field)
    found: dict[str, Any] = {}
    for field in record.fields:
        # A recursive record contains no others here.
        if field.fixed is not None or field.depth or not (whole or field.name in needed):
            continue
        if field.type in model.records:
            value: Any = _record(model, field.type, whole)
        else:
            value = _value(model, field)
        if field.names:
            name, text = _entry(model, record, field)
            found[field.name] = {name: text or value}
        else:
            found[field.name] = [value] if field.many else value
    return found


def _entry(model: Model, record: Record, field: Field) -> tuple[str, str]:
    """Returns the name of a map entry, and its text if only one is possible."""
    if record.graph is not None:
        is_edge = field.name == record.graph.edges
        return record.graph.start, record.graph.end if is_edge else ""
    return _text(model.scalars.get(field.names or ""), Kind.STRING, field), ""


def _single(model: Model, field: Field) -> str:
    """Returns the text of a field that others may depend on; ``""`` for a record."""
    return str(_value(model, field)) if field.type not in model.records else ""


def _is_needed(field: Field, given: dict[str, str]) -> bool:
    if field.required_when:
        return all(given.get(each.field) == each.value for each in field.required_when)
    unless = field.required_unless
    return unless is not None and given.get(unless.field) not in unless.values


def _value(model: Model, field: Field) -> Any:
    kind = model.kind_of(field)
    return dict(_TREE) if kind is Kind.TREE else _text(model.scalars.get(field.type), kind, field)


def _text(scalar: Scalar | None, kind: Kind | None, field: Field) -> str:
    """Returns a text that fits the type of a field."""
    if scalar and scalar.values:
        return scalar.values[0].value
    if kind is Kind.BOOLEAN:
        return "true"
    if kind is Kind.TIMESTAMP:
        return _TIME
    if kind is Kind.URL:
        return "https://example.com/callback"
    if kind in (Kind.INTEGER, Kind.DECIMAL):
        return _number(scalar)
    if scalar and scalar.characters:
        text = _of_characters(scalar.characters)
    else:
        text = "-".join(field.words)
    least, most = (scalar.min_length, scalar.max_length) if scalar else (0, None)
    text += text[-1] * (least - len(text))
    return text if most is None else text[:most]


def _of_characters(ranges: tuple[tuple[str, str], ...]) -> str:
    for wanted in "aA0":
        if any(low <= wanted <= high for low, high in ranges):
            return wanted * 3
    return ranges[0][0] * 3


def _number(scalar: Scalar | None) -> str:
    if scalar is None:
        return "1"
    if scalar.minimum is not None:
        return scalar.minimum
    if scalar.exclusive_minimum is not None:
        if scalar.kind is Kind.INTEGER:
            return str(int(scalar.exclusive_minimum) + 1)
        high = scalar.maximum or scalar.exclusive_maximum
        low = Decimal(scalar.exclusive_minimum)
        return str((low + Decimal(high)) / 2 if high else low + 1)
    if scalar.maximum is not None:
        return scalar.maximum
    return str(Decimal(scalar.exclusive_maximum) - 1) if scalar.exclusive_maximum else "1"


def _members(model: Model, name: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for field in model.records[name].fields:
        inner = field.type in model.records
        value = _members(model, field.type) if inner else _value(model, field)
        if field.names:
            value = {_entry(model, model.records[name], field)[0]: value}
        found[field.name] = [value] if field.many and not field.comma else value
    return found


def _markup(model: Model, name: str) -> Iterator[str]:
    for field in model.records[name].fields:
        if field.type in model.records:
            inside = "".join(_markup(model, field.type))
        elif model.kind_of(field) is Kind.TREE:
            inside = "".join(f"<{tag}>{text}</{tag}>" for tag, text in _TREE.items())
        else:
            inside = escape(str(_value(model, field)), quote=False)
        if field.names:
            entry = _entry(model, model.records[name], field)[0]
            inside = f"<{entry}>{inside}</{entry}>"
        text = field.location is Location.TEXT
        yield inside if text else f"<{field.name}>{inside}</{field.name}>"
