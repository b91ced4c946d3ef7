"""The tables that describe scalars, records and operations to the runtime."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ...representation.model import Model, Operation
from ...representation.operation_facts import NumberedPaging, Paging, Recovery, Waiting
from ...representation.types import (
    Condition,
    Field,
    Graph,
    Kind,
    Location,
    OneOf,
    Record,
    Role,
    Scalar,
    Step,
)
from .layout import Array, Arrow, Call, Node, Object, Raw, Text, texts
from .names import constant, member, module, usual_key
from .types import Types

Need = Callable[[str, str], str]
"""Records that a module needs a name from another module, and returns the name."""

_KINDS = {
    Kind.STRING: ("textKind", "core/scalars"),
    Kind.URL: ("urlKind", "core/scalars"),
    Kind.INTEGER: ("integerKind", "core/scalars"),
    Kind.DECIMAL: ("decimalKind", "core/scalars"),
    Kind.BOOLEAN: ("booleanKind", "core/scalars"),
    Kind.TIMESTAMP: ("timestampKind", "core/timestamp"),
    Kind.TREE: ("treeKind", "core/tree"),
}
"""The runtime name for each kind of scalar, and its module."""

_PLACES = {
    Location.PATH: "inPath",
    Location.KEY: "inKey",
    Location.QUERY: "inQuery",
    Location.FLAG: "asFlag",
    Location.RULE: "asRule",
    Location.HEADER: "inHeader",
}
"""The runtime function for each location of a parameter."""

_CONTROLS = re.compile(r"[\x00-\x20\x7f-\xa0\u2028\u2029\u3000\ufeff]")


class Tables:
    """Writes the tables of one module.

    Args:
        model: The model.
        types: Its types.
        need: Imports a name into the module.
    """

    def __init__(self, model: Model, types: Types, need: Need) -> None:
        self._model = model
        self._types = types
        self._need = need

    def scalar(self, scalar: Scalar) -> Object:
        """Returns the table of a named scalar."""
        facts: dict[str, Any] = {
            "kind": Raw(self._need(*_KINDS[scalar.kind])),
            "big": scalar.kind is Kind.INTEGER and self._types.is_big(scalar),
            "values": [value.value for value in scalar.values],
            "minLength": scalar.min_length,
            "maxLength": scalar.max_length,
            "except": Raw(_except(scalar.characters)) if scalar.characters else None,
            "says": scalar.characters_in_words,
            "minimum": scalar.minimum,
            "maximum": scalar.maximum,
            "exclusiveMinimum": scalar.exclusive_minimum,
            "exclusiveMaximum": scalar.exclusive_maximum,
            "unset": list(scalar.unset),
            "orWords": list(scalar.or_words),
            "suggests": dict(scalar.suggests),
        }
        return Object(_said(facts), is_open=True)

    def record(self, record: Record) -> Object:
        """Returns the table of a record."""
        rows: list[Node] = [self._row(field) for field in record.fields]
        facts: dict[str, Any] = {
            "name": record.name,
            "fields": Arrow(Array(rows)),
            "anyOf": Array([texts(names) for names in record.any_of]) if record.any_of else None,
            "step": _step(record.step) if record.step else None,
            "graph": self._graph(record.graph) if record.graph else None,
        }
        if record.name in self._model.answered and self._model.has_verdict(record):
            facts["prototype"] = Raw(self._need("withVerdict", "core/verdict"))
        return Object(_said(facts), is_open=True)

    def _row(self, field: Field) -> Array:
        row: list[Node] = [Text(field.name), Raw(self._table(field.type))]
        if facts := self._facts(field):
            row.append(Object(facts))
        return Array(row)

    def _table(self, name: str) -> str:
        return self._need(*self._types.table_of(name))

    def _facts(self, field: Field) -> dict[str, Node]:
        key = member(field.words)
        facts: dict[str, Any] = {
            "key": key if key != usual_key(field.name) else None,
            "in": self._place(field.location),
            "isText": field.location is Location.TEXT,
            "required": field.required,
            "many": field.many,
            "always": field.always,
            "names": Raw(self._table(field.names)) if field.names else None,
            "map": Raw(self._need("mapCodec", "core/map")) if field.names else None,
            "comma": field.comma,
            "json": Raw(self._need("jsonOf", "core/json")) if field.json else None,
            "base64url": field.base64url,
            "minItems": field.min_items if field.min_items > 1 else None,
            "maxItems": field.max_items,
            "fixed": field.fixed,
            "flatten": field.flatten,
            "secret": field.secret,
            "empty": field.empty,
            "depth": Call(self._need("deepest", "core/conditions"), [Raw(str(field.depth))])
            if field.depth
            else None,
            "need": self._condition(field),
            "verdict": field.role.value if field.role else None,
            "label": field.label,
            "final": _one_of(field.final)
            if field.role is Role.SUGGESTION and field.final
            else None,
            "job": self._job_keys(field.job_of) if field.job_of else None,
        }
        return _said(facts)

    def _place(self, location: Location) -> Raw | None:
        name = _PLACES.get(location)
        return Raw(self._need(name, "core/places")) if name else None

    def _condition(self, field: Field) -> Call | None:
        """Returns the condition under which a field is required."""
        if field.required_when:
            when = self._need("when", "core/conditions")
            return Call(when, [_one_of(each) for each in field.required_when])
        if field.required_unless:
            unless = self._need("unless", "core/conditions")
            return Call(unless, _one_of(field.required_unless).items)
        return None

    def _graph(self, graph: Graph) -> Object:
        words = ("edges", "nodes", "start", "end", "kind")
        facts = {word: getattr(graph, word) for word in words}
        return Object(_said({**facts, "check": Raw(self._need("checkGraph", "core/graph"))}))

    def _operation_of(self, name: str) -> Arrow:
        operation = self._model.operations[name]
        return Arrow(Raw(self._need(constant(operation), module(operation.source))))

    def _job_keys(self, name: str) -> Object | None:
        """Returns the field of a lookup's answer with the job, and the job's field with its id."""
        operation = self._model.operations[name]
        waiting = operation.waiting
        if waiting is None:
            return None
        item = _field(self._model.records[operation.response or ""], waiting.item)
        key = _field(self._model.records[item.type], waiting.key)
        return Object({"item": Text(member(item.words)), "key": Text(member(key.words))})

    def operation(self, operation: Operation) -> Object:
        """Returns the table of an operation."""
        named = {
            word: Arrow(Raw(self._table(name)))
            for word, name in (
                ("params", operation.params),
                ("request", operation.request),
                ("response", operation.response),
            )
            if name
        }
        roots = operation.unusual_roots
        facts: dict[str, Any] = {
            "name": operation.name,
            "method": operation.method,
            "path": operation.path,
            "host": operation.host,
            "safe": operation.safe,
            **named,
            "requestRoot": roots.get("request_root"),
            "responseRoot": roots.get("response_root"),
            "body": Raw(self._need("bytesOf", "core/payload")) if operation.takes_bytes else None,
            "answer": Raw(self._need(f"{operation.answer}Answer", "core/plain_answer"))
            if operation.answer in ("binary", "text")
            else None,
            "json": Raw(self._need("jsonBody", "core/json")) if operation.body == "json" else None,
            "readJson": Raw(self._need("readJsonAnswer", "core/json_tree"))
            if operation.answer == "json"
            else None,
            "paging": self._paging(operation, operation.paging) if operation.paging else None,
            "waiting": _waiting(operation.waiting) if operation.waiting else None,
            "recovery": self._recovery(operation.recovery) if operation.recovery else None,
            "actions": [action.name for action in operation.actions],
        }
        return Object(_said(facts), is_open=True)

    def _paging(self, operation: Operation, paging: Paging | NumberedPaging) -> Object:
        facts: dict[str, Any] = {}
        if isinstance(paging, Paging):
            facts |= {"token": paging.token, "next": paging.next}
        else:
            facts |= {"page": paging.page, "total": paging.total}
        facts["items"] = paging.items
        most = self._model.full_page(operation)
        if paging.size and most:
            facts["size"] = Array([Text(paging.size), Raw(most)])
        return Object(_said(facts))

    def _recovery(self, recovery: Recovery) -> Object:
        carry = [texts(pair) for pair in recovery.carry]
        return Object(
            _said(
                {
                    "mark": list(recovery.mark),
                    "operation": self._operation_of(recovery.operation),
                    "match": list(recovery.match),
                    "item": recovery.item,
                    "by": recovery.by,
                    "since": recovery.since,
                    "carry": Array(carry) if carry else None,
                }
            )
        )


def _field(record: Record, name: str) -> Field:
    return next(field for field in record.fields if field.name == name)


def _waiting(waiting: Waiting) -> Object:
    return Object(
        _said(
            {
                "id": waiting.id,
                "item": waiting.item,
                "key": waiting.key,
                "state": waiting.state,
                "success": list(waiting.success),
                "failed": list(waiting.failed),
                # Present even if empty, because the runtime reads all three.
                "cancelled": texts(waiting.cancelled),
                "code": waiting.code,
                "message": waiting.message,
                "missing": waiting.missing,
            }
        )
    )


def _step(step: Step) -> Object:
    forms = [texts([form.template, *(form.condition or ())]) for form in step.forms]
    return Object(
        _said({"name": " ".join(step.words), "within": step.within, "forms": Array(forms)})
    )


def _one_of(choice: Condition | OneOf) -> Array:
    if isinstance(choice, OneOf):
        return texts([choice.field, *choice.values])
    return texts(choice)


def node(value: object) -> Node:
    """Returns a plain value as an expression."""
    match value:
        case bool():
            return Raw("true" if value else "false")
        case int() | float():
            return Raw(f"{value:g}" if isinstance(value, float) else str(value))
        case str():
            return Text(value)
        case list():
            return Array([node(each) for each in value])
        case dict():
            return Object({name: node(each) for name, each in value.items()})
        case Raw() | Text() | Array() | Object() | Arrow() | Call():
            return value
    raise TypeError(type(value).__name__)


def _said(facts: dict[str, Any]) -> dict[str, Node]:
    """Removes facts without a value."""
    return {
        name: node(value)
        for name, value in facts.items()
        if value is not None and value is not False and value != [] and value != {} and value != ""
        if not (name in ("minLength",) and value == 0)
    }


def _except(ranges: tuple[tuple[str, str], ...]) -> str:
    """Returns a pattern that matches the characters outside the ranges."""
    inside = "".join(
        _class(low) + (f"-{_class(high)}" if high != low else "") for low, high in ranges
    )
    return f"/[^{inside}]/u"


def _class(character: str) -> str:
    code = ord(character)
    if code > 0xFFFF:
        return f"\\u{{{code:x}}}"
    if _CONTROLS.fullmatch(character) or 0x2000 <= code < 0x2100 or 0xD800 <= code < 0xF900:
        return f"\\u{code:04x}"
    return f"\\{character}" if character in r"\-[]^/" else character
