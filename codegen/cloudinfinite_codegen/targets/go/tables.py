"""The tables that describe types and operations to the runtime.

They are static data: a program does no work for them when it starts, and the linker drops the
tables of calls that it does not make.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...representation.arguments import arguments_of
from ...representation.model import Model, Operation
from ...representation.operation_facts import NumberedPaging, Recovery, Waiting
from ...representation.types import Field, Kind, Location, Record, Scalar
from .literals import struct, text, texts
from .names import input_type, operation_table, record_table, scalar_table

_KINDS = {
    Kind.STRING: "core.KindString",
    Kind.URL: "core.KindURL",
    Kind.INTEGER: "core.KindInteger",
    Kind.DECIMAL: "core.KindDecimal",
    Kind.BOOLEAN: "core.KindBoolean",
    Kind.TIMESTAMP: "core.KindTimestamp",
    Kind.TREE: "core.KindTree",
}

_BUILT_IN = {
    Kind.STRING: "core.AnyText",
    Kind.INTEGER: "core.AnyInteger",
    Kind.DECIMAL: "core.AnyDecimal",
    Kind.BOOLEAN: "core.AnyBoolean",
    Kind.TREE: "core.AnyTree",
}


class Tables:
    """Writes the tables of one model.

    Args:
        model: The model.
    """

    def __init__(self, model: Model) -> None:
        self._model = model

    def scalar(self, scalar: Scalar) -> str:
        """Returns the literal of a scalar."""
        characters = None
        if scalar.characters is not None:
            ranges = (f"{{Low: {ord(low)}, High: {ord(high)}}}" for low, high in scalar.characters)
            characters = f"[]core.Range{{{', '.join(ranges)}}}"
        is_measured = scalar.kind is Kind.STRING and not scalar.values
        suggests = ", ".join(
            f"{{Value: {text(each.value)}, Meaning: {text(each.meaning)}}}"
            for each in scalar.suggests
        )
        bounds = {
            "Minimum": scalar.minimum,
            "Maximum": scalar.maximum,
            "ExclusiveMinimum": scalar.exclusive_minimum,
            "ExclusiveMaximum": scalar.exclusive_maximum,
        }
        return struct(
            "core.Scalar",
            [
                ("Name", text(scalar.name)),
                ("Kind", None if scalar.kind is Kind.STRING else _KINDS[scalar.kind]),
                ("Values", texts(v.value for v in scalar.values) if scalar.values else None),
                (
                    "MinLength",
                    str(scalar.min_length) if is_measured and scalar.min_length else None,
                ),
                ("MaxLength", None if scalar.max_length is None else str(scalar.max_length)),
                ("Characters", characters),
                ("CharactersInWords", text(scalar.characters_in_words) if characters else None),
                *((name, None if bound is None else text(bound)) for name, bound in bounds.items()),
                ("Unset", texts(scalar.unset) if scalar.unset else None),
                ("OrWords", texts(scalar.or_words) if scalar.or_words else None),
                ("Suggests", f"[]core.Meaning{{{suggests}}}" if suggests else None),
            ],
        )

    def record(self, record: Record, indexes: Mapping[str, int] | None = None) -> str:
        """Returns the literal of a record.

        Args:
            record: The record.
            indexes: The positions of its fields in the struct, if they differ from the record's.
        """
        lines = []
        for place, field in enumerate(record.fields):
            index = place if indexes is None else indexes.get(field.name, -1)
            lines.append(f"{{{self._field(field, index, record)}}},\n")
        return self._record(record, lines)

    def _record(self, record: Record, lines: list[str], depth: int = 0) -> str:
        lead = "\t" * (depth + 1)
        any_of = ", ".join(f"{{{', '.join(map(text, names))}}}" for names in record.any_of)
        parts = [f"Name: {text(record.name)},\n"]
        if lines:
            inside = "".join(f"{lead}\t{line}" for line in lines)
            parts.append(f"Fields: []core.Field{{\n{inside}{lead}}},\n")
        if any_of:
            parts.append(f"AnyOf: [][]string{{{any_of}}},\n")
        if graph := record.graph:
            members = {
                "Edges": graph.edges,
                "Nodes": graph.nodes,
                "Start": graph.start,
                "End": graph.end,
            }
            literal = struct("&core.Graph", [(name, text(each)) for name, each in members.items()])
            parts.append(f"Graph: {literal},\n")
        if step := record.step:
            forms = []
            for form in step.forms:
                when = None
                if form.condition:
                    field, value = map(text, form.condition)
                    when = f"&core.Condition{{Field: {field}, Value: {value}}}"
                forms.append(struct("", [("Template", text(form.template)), ("When", when)]))
            literal = struct(
                "&core.Step",
                [
                    ("Name", text(" ".join(step.words))),
                    ("Within", text(step.within) if step.within else None),
                    ("Forms", f"[]core.Form{{{', '.join(forms)}}}"),
                ],
            )
            parts.append(f"Step: {literal},\n")
        # The formatter aligns the values of adjacent single lines.
        aligned = _aligned(parts)
        inside = "".join(f"{lead}{part}" for part in aligned)
        return f"core.Record{{\n{inside}{lead[1:]}}}"

    def arguments(self, operation: Operation, name: str) -> str:
        """Returns the literal of a call's parameters or body, as a record over the call's input."""
        places: dict[tuple[str, ...], int] = {}
        for each in arguments_of(operation, self._model.records):
            key = (each.record, *each.path)
            places[key] = len(places)
        return self._flat(self._model.records[name], places, (), 0)

    def _flat(
        self,
        record: Record,
        places: Mapping[tuple[str, ...], int],
        above: tuple[str, ...],
        depth: int,
    ) -> str:
        lines = []
        for field in record.fields:
            path = (*above, field.name)
            index = places.get((record.name, *path), -1)
            inner = None
            if field.flatten:
                held = self._model.records[field.type]
                inner = "&" + self._flat(held, places, path, depth + 2)
            lines.append(f"{{{self._field(field, index, record, inner)}}},\n")
        return self._record(record, lines, depth)

    def _field(self, field: Field, index: int, record: Record, inner: str | None = None) -> str:
        flags = {
            "Required": field.required,
            "Many": field.many,
            "Comma": field.comma,
            "JSON": field.json,
            "Base64URL": field.base64url,
            "Always": field.always,
            "Flatten": inner is not None,
            "Secret": field.secret,
            "Empty": field.empty,
            "Fixed": field.fixed is not None,
        }
        joined = " | ".join(f"core.{name}" for name, is_so in flags.items() if is_so)
        is_record = field.type in self._model.records
        table = inner or f"&{record_table(field.type)}"
        if field.type == record.name:
            table = "nil"  # a table cannot refer to itself; see `loops`
        when = ", ".join(f"{{Field: {text(f)}, Value: {text(v)}}}" for f, v in field.required_when)
        values = struct(
            "",
            [
                ("Name", text(field.name)),
                ("Index", str(index) if index else None),
                ("In", _location(field.location)),
                ("Flags", joined or None),
                ("Scalar", None if is_record else self._scalar(field.type)),
                ("Record", table if is_record and table != "nil" else None),
                ("Names", self._scalar(field.names) if field.names else None),
                ("Value", None if field.fixed is None else text(field.fixed)),
                ("MinItems", str(field.min_items) if field.min_items else None),
                ("MaxItems", str(field.max_items) if field.max_items else None),
                ("Depth", str(field.depth) if field.depth else None),
                ("RequiredWhen", f"[]core.Condition{{{when}}}" if when else None),
                ("RequiredUnless", _one_of(field.required_unless)),
                ("Final", _one_of(field.final)),
                ("Role", f"core.Role{field.role.value.capitalize()}" if field.role else None),
                ("Label", text(field.label) if field.label else None),
            ],
        )
        return values[1:-1]

    def loops(self) -> list[tuple[str, int]]:
        """Returns the tables that refer to themselves, each with the position of the field."""
        return [
            (record_table(record.name), place)
            for record in self._model.records.values()
            for place, field in enumerate(record.fields)
            if field.type == record.name
        ]

    def _scalar(self, name: str) -> str:
        if name in self._model.scalars:
            return f"&{scalar_table(name)}"
        return f"&{_BUILT_IN[Kind(name)]}"

    def operation(self, operation: Operation, actions: list[str]) -> str:
        """Returns the literal of an operation."""
        usual = operation.unusual_roots
        response = operation.response
        bytes_at = len(arguments_of(operation, self._model.records))
        parts = [
            ("Name", text(operation.name)),
            ("Method", text(operation.method)),
            ("Path", text(operation.path)),
            ("Host", text(operation.host)),
            ("Safe", "true" if operation.safe else None),
            ("Params", f"&{operation_table(operation.name)}Params" if operation.params else None),
            ("Request", f"&{operation_table(operation.name)}Body" if operation.request else None),
            ("Response", f"&{record_table(response)}" if response else None),
            ("RequestRoot", text(usual["request_root"]) if "request_root" in usual else None),
            ("ResponseRoot", text(usual["response_root"]) if "response_root" in usual else None),
            ("Body", text(operation.body) if operation.body else None),
            ("BodyIndex", str(bytes_at) if operation.takes_bytes else None),
            ("Answer", text(operation.answer) if operation.answer else None),
            ("Actions", texts(actions) if actions else None),
            ("Service", "&service"),
            ("Paging", self._paging(operation)),
            ("Waiting", _waiting(operation.waiting)),
            ("Recovery", _recovery(operation.recovery)),
            ("New", f"func() any {{ return new({answer_type(operation)}) }}"),
            ("Input", f"func() any {{ return new({input_type(operation)}) }}"),
        ]
        lines = [f"{name}: {value},\n" for name, value in parts if value is not None]
        return "core.Operation{\n" + "".join(f"\t{line}" for line in _aligned(lines)) + "}"

    def _paging(self, operation: Operation) -> str | None:
        paging = operation.paging
        if paging is None:
            return None
        most = self._model.full_page(operation) if paging.size else None
        numbered = isinstance(paging, NumberedPaging)
        names = ("Page", "Total") if numbered else ("Token", "Next")
        first = paging.page if isinstance(paging, NumberedPaging) else paging.token
        second = paging.total if isinstance(paging, NumberedPaging) else paging.next
        return struct(
            "&core.Paging",
            [
                (names[0], text(first)),
                (names[1], text(second)),
                ("Items", text(paging.items)),
                ("Size", text(paging.size) if paging.size and most else None),
                ("Most", text(most) if most else None),
            ],
        )


def answer_type(operation: Operation) -> str:
    """Returns the type of a call's answer."""
    if operation.answer in ("binary", "text"):
        return "core.BinaryAnswer" if operation.answer == "binary" else "core.TextAnswer"
    return operation.response or "core.EmptyAnswer"


def _location(location: Location) -> str | None:
    return None if location is Location.BODY else f"core.In{location.value.capitalize()}"


def _one_of(condition: tuple[str, tuple[str, ...]] | None) -> str | None:
    if condition is None:
        return None
    field, values = condition
    return f"&core.OneOf{{Field: {text(field)}, Values: {texts(values)}}}"


def _waiting(waiting: Waiting | None) -> str | None:
    if waiting is None:
        return None
    return struct(
        "&core.Waiting",
        [
            ("ID", text(waiting.id)),
            ("Item", text(waiting.item)),
            ("Key", text(waiting.key)),
            ("State", text(waiting.state)),
            ("Success", texts(waiting.success)),
            ("Failed", texts(waiting.failed)),
            ("Cancelled", texts(waiting.cancelled) if waiting.cancelled else None),
            ("Code", text(waiting.code) if waiting.code else None),
            ("Message", text(waiting.message) if waiting.message else None),
            ("Missing", text(waiting.missing) if waiting.missing else None),
        ],
    )


def _recovery(recovery: Recovery | None) -> str | None:
    if recovery is None:
        return None
    carry = ", ".join(f"{{Parameter: {text(p)}, Field: {text(f)}}}" for p, f in recovery.carry)
    return struct(
        "&core.Recovery",
        [
            ("Mark", texts(recovery.mark)),
            ("Operation", f"&{operation_table(recovery.operation)}"),
            ("Match", texts(recovery.match)),
            ("Item", text(recovery.item)),
            ("By", text(recovery.by) if recovery.by else None),
            ("Since", text(recovery.since) if recovery.since else None),
            ("Carry", f"[]core.Carry{{{carry}}}" if carry else None),
        ],
    )


def _aligned(lines: list[str]) -> list[str]:
    """Aligns the values of adjacent single lines of keys and values.

    A value of several lines ends a group of aligned lines.
    """
    out: list[str] = []
    group: list[str] = []

    def flush() -> None:
        width = max((line.index(":") for line in group), default=0)
        for line in group:
            key, _, value = line.partition(":")
            out.append(f"{key}:{' ' * (width - len(key))}{value}")
        group.clear()

    for line in lines:
        if line.count("\n") > 1:
            flush()
            out.append(line)
        else:
            group.append(line)
    flush()
    return out
