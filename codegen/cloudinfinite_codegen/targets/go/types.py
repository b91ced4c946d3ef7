"""The types of the spec, as Go types."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ...representation.arguments import Argument, arguments_of
from ...representation.model import Model, Operation
from ...representation.types import Field, Graph, Kind, Record, Scalar
from ..prose import Prose
from .docs import comment, described
from .names import constant, exported, input_type, plan_type, step_method

_TYPES = {
    Kind.STRING: "string",
    Kind.URL: "string",
    Kind.INTEGER: "int64",
    Kind.DECIMAL: "core.Decimal",
    Kind.BOOLEAN: "bool",
    Kind.TIMESTAMP: "time.Time",
    Kind.TREE: "core.Tree",
}
_OR_WORDS = {Kind.INTEGER: "core.IntegerOrWord", Kind.DECIMAL: "core.DecimalOrWord"}


@dataclass(frozen=True, slots=True)
class Member:
    """A field of a struct, or a constant of a type."""

    name: str
    type: str
    doc: str


@dataclass(frozen=True, slots=True)
class Struct:
    """A type with fields."""

    name: str
    doc: str
    members: list[Member]
    metadata: bool = False
    """Whether it is an answer, which has a field for metadata."""
    verdict: bool = False


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A string type with named values."""

    name: str
    doc: str
    values: list[Member]


@dataclass(frozen=True, slots=True)
class Builder:
    """A type that builds a text from steps."""

    name: str
    doc: str
    steps: list[tuple[str, str, str, bool]]
    """For each step: the method, the type, the comment, and whether the step has fields."""


@dataclass(frozen=True, slots=True)
class Node:
    """A method of a plan, which adds a node of one kind."""

    name: str
    doc: str
    kind: str
    constant: str
    holder: str | None
    """The field of the node that the method sets."""
    type: str
    is_start: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """A type that builds a graph node by node."""

    name: str
    doc: str
    graph: str
    whole: str
    """The method that returns the whole graph."""
    node: str
    kind: str
    """The field of a node with its kind."""
    nodes: str
    edges: str
    end: str
    methods: list[Node]


class Types:
    """Writes the types of one model.

    Args:
        model: The model.
    """

    def __init__(self, model: Model) -> None:
        self._model = model
        self.prose = Prose(model, exported)
        self._answers = {each.response for each in model.operations.values() if each.response}
        self._answers |= {each.record for each in model.service.callbacks}
        self._answers |= {model.service.callback} if model.service.callback else set()
        taken = {*model.records, *(s.name for s in model.scalars.values())}
        self._taken = taken | {input_type(each) for each in model.operations.values()}

    def item(self, field: Field) -> str:
        """Returns the type of one value of a field."""
        if field.type in self._model.records:
            return field.type
        scalar = self._model.scalars.get(field.type)
        if scalar is None:
            return _TYPES[Kind(field.type)]
        if scalar.values:
            return scalar.name
        if scalar.or_words and scalar.kind in _OR_WORDS:
            return _OR_WORDS[scalar.kind]
        return _TYPES[scalar.kind]

    def type(self, field: Field, plain: bool = False) -> str:
        """Returns the type of a field: a pointer if the field is optional, unless `plain`."""
        item = self.item(field)
        if field.names:
            return f"core.Entries[{'[]' if field.comma else ''}{item}]"
        if field.many:
            return f"[]{item}"
        return item if plain or item == "core.Tree" else f"*{item}"

    def struct(self, record: Record) -> Struct:
        """Returns the struct of a record."""
        sent = record.name in self._model.requested
        first, *rest = self.prose.record(record)
        members = [
            Member(
                exported(field.words),
                self.type(field, plain=field.always and not sent),
                self._doc(record, field),
            )
            for field in record.fields
        ]
        return Struct(
            record.name,
            comment([described(record.name, first), *rest]),
            members,
            metadata=record.name in self._answers,
            verdict=self._model.has_verdict(record),
        )

    def input(self, operation: Operation, call: str) -> Struct:
        """Returns the struct of a call's input."""
        arguments = arguments_of(operation, self._model.records)
        members = [
            Member(exported(each.field.words), self.type(each.field), self._argument(each))
            for each in arguments
        ]
        if operation.takes_bytes:
            members.append(
                Member(
                    "Body",
                    "any",
                    comment(
                        [
                            "The content: []byte, string, *os.File or any "
                            "other io.ReadSeeker, or a *core.Upload. Required."
                        ],
                        1,
                    ),
                )
            )
        name = input_type(operation)
        paragraphs = [f"{name} is the input of {call}.", *self.prose.alternatives(arguments)]
        return Struct(name, comment(paragraphs), members)

    def _argument(self, each: Argument) -> str:
        text = "Required." if each.required else ""
        record = self._model.records[each.record]
        if each.field.required and not each.required:
            text = f"Required if any other field of `{record.name}` is set."
        return self._doc(record, each.field, text)

    def _doc(self, record: Record, field: Field, more: str = "") -> str:
        text = self.prose.field(record, replace(field, deprecated=None))
        deprecated = f"Deprecated: {field.deprecated}" if field.deprecated else ""
        return comment([f"{text} {more}".strip(), deprecated], 1)

    def enumeration(self, scalar: Scalar) -> Enumeration:
        """Returns the type of an enumeration."""
        values = []
        for value in scalar.values:
            name = constant(scalar, value)
            if name in self._taken:
                name += "Value"
            values.append(Member(name, value.value, comment([value.documentation], 1)))
        doc = [
            described(scalar.name, scalar.documentation),
            "An answer may contain a value that is not listed.",
        ]
        return Enumeration(scalar.name, comment(doc), values)

    def builder(self, scalar: Scalar) -> Builder:
        """Returns the type that builds a text of this scalar."""
        steps = []
        for record in self._model.steps(scalar):
            name = step_method(record)
            doc = comment([f"{name} adds a step: {_lowered(record.documentation)}"])
            steps.append((name, record.name, doc, bool(record.fields)))
        paragraphs = [
            f"{scalar.name} builds a text step by step. {scalar.documentation}",
            "The zero value is ready to use. Text returns the text, or the error of the first "
            "invalid step.",
        ]
        return Builder(scalar.name, comment(paragraphs), steps)

    def plan(self, record: Record, graph: Graph) -> Plan:
        """Returns the type that builds a graph of this record node by node."""
        fields = {field.name: field for field in record.fields}
        node = self._model.records[fields[graph.nodes].type]
        kind = next(field for field in node.fields if field.name == graph.kind)
        scalar = self._model.scalars[kind.type]
        constants = {each.type: each.name for each in self.enumeration(scalar).values}
        name = plan_type(graph)
        methods = []
        for value in scalar.values:
            if value.value == graph.end:
                continue
            holders = self._model.holders(node, graph, value.value)
            is_start = value.value == graph.start
            method = f"Start{name}" if is_start else exported(value.words)
            sentence = (
                f"{method} starts a graph: {_lowered(value.documentation)}"
                if is_start
                else f"{method} adds a node: {_lowered(value.documentation)}"
            )
            methods.append(
                Node(
                    method,
                    comment([sentence]),
                    value.value,
                    constants[value.value],
                    exported(holders[0].words) if holders else None,
                    holders[0].type if holders else "",
                    is_start,
                )
            )
        doc = [
            f"{name} is a position in a {record.name} that is built node by node. "
            f"Start{name} starts one. Each method adds a node after this position, and returns the "
            "position after the new node. Two calls at the same position create two branches; "
            "Beside joins branches."
        ]
        return Plan(
            name,
            comment(doc),
            record.name,
            exported(record.words[-1:]),
            node.name,
            exported(kind.words),
            exported(fields[graph.nodes].words),
            exported(fields[graph.edges].words),
            graph.end,
            sorted(methods, key=lambda each: not each.is_start),
        )

    def needs_time(self, structs: Iterable[Struct]) -> bool:
        """Returns whether any of these has a time."""
        return any("time.Time" in each.type for one in structs for each in one.members)


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]
