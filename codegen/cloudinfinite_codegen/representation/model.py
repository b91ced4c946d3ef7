"""The intermediate representation: the spec as plain values.

There is nothing of XML Schema in it, and nothing of Python. Where a name ends in `_zh`, it is the
same text in Chinese, and empty if the spec has none; of a list, each text has its place.

Every target reads only this, and `generated/model.json` is this, written down.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from .operation_facts import (
    Action,
    Note,
    NumberedPaging,
    Page,
    Paging,
    Recovery,
    Source,
    Waiting,
)
from .service_facts import Service

REQUEST_ROOT, RESPONSE_ROOT, ERROR_ROOT = "Request", "Response", "Error"
"""The root elements of most bodies and answers, and that of every refusal."""


class Kind(StrEnum):
    """What a scalar means."""

    STRING = "string"
    INTEGER = "integer"
    DECIMAL = "decimal"
    BOOLEAN = "boolean"
    TIMESTAMP = "timestamp"
    URL = "url"
    TREE = "tree"
    """Elements of any names, which the spec leaves open."""


class Location(StrEnum):
    """Where a field travels."""

    BODY = "body"
    PATH = "path"
    KEY = "key"
    """The rest of the path, slashes included."""
    QUERY = "query"
    FLAG = "flag"
    RULE = "rule"
    """The name of a query parameter without a value."""
    HEADER = "header"
    TEXT = "text"
    """The text of its record's own element."""


class Role(StrEnum):
    """What a field says about the verdict on some content."""

    SUGGESTION = "suggestion"
    LABEL = "label"
    SCORE = "score"
    PART = "part"
    WHOLE = "whole"


class Suggestion(NamedTuple):
    """What a value suggests for some content: `pass`, `block` or `review`."""

    value: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Value:
    """One value of an enumeration."""

    value: str
    words: tuple[str, ...]
    documentation: str
    source: Source
    documentation_zh: str = ""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text, number, truth value or time, with its limits. `values` makes it an enumeration."""

    name: str
    words: tuple[str, ...]
    documentation: str
    kind: Kind
    source: Source
    values: tuple[Value, ...] = ()
    min_length: int = 0
    max_length: int | None = None
    characters: tuple[tuple[str, str], ...] | None = None
    characters_in_words: str = ""
    minimum: str | None = None
    maximum: str | None = None
    exclusive_minimum: str | None = None
    exclusive_maximum: str | None = None
    unset: tuple[str, ...] = ()
    or_words: tuple[str, ...] = ()
    suggests: tuple[Suggestion, ...] = ()
    documentation_zh: str = ""
    characters_in_words_zh: str = ""

    @property
    def width(self) -> int | None:
        """The bits of a signed number that holds every value; None if bounds do not tell."""
        low = self.minimum or self.exclusive_minimum
        high = self.maximum or self.exclusive_maximum
        if self.kind is not Kind.INTEGER or low is None or high is None:
            return None
        for width in (32, 64):
            if -(2 ** (width - 1)) <= int(low) and int(high) < 2 ** (width - 1):
                return width
        return None


class Condition(NamedTuple):
    """`field` has `value`."""

    field: str
    value: str


class OneOf(NamedTuple):
    """`field` has one of `values`."""

    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One element of a body, or one parameter."""

    name: str
    words: tuple[str, ...]
    documentation: str
    type: str
    source: Source
    location: Location = Location.BODY
    required: bool = False
    many: bool = False
    names: str | None = None
    """The type of the names of a map, whose values are of the field's own type."""
    min_items: int = 0
    max_items: int | None = None
    comma: bool = False
    json: bool = False
    """Whether a record travels as one text, an object of JSON."""
    base64url: bool = False
    """Whether a text in a step is written as Base64 for addresses."""
    fixed: str | None = None
    default: str | None = None
    required_when: tuple[Condition, ...] = ()
    """A request must have it where all of these hold."""
    required_unless: OneOf | None = None
    """A request must have it unless this holds."""
    when: OneOf | None = None
    """Answers have it only where this holds, of its record or of the nearest that holds it."""
    role: Role | None = None
    """What it says about a verdict."""
    label: str | None = None
    """The label that it represents, if it is part of a verdict."""
    final: OneOf | None = None
    """A suggestion to pass counts only if this holds, in its record or the nearest one above."""
    deprecated: str | None = None
    always: bool = False
    """Whether the service sends it with every answer that has the record."""
    secret: bool = False
    """Whether nothing may show the value."""
    empty: bool = False
    """Whether a request may have the empty text, whatever the limits of its type are."""
    depth: int | None = None
    """How deep records may stand in each other, if the field is of the type that it stands in."""
    flatten: bool = False
    """Whether a call takes the fields of its record in its place."""
    job_of: str | None = None
    """The operation that looks up the job whose id this parameter takes."""
    documentation_zh: str = ""
    deprecated_zh: str = ""


class Form(NamedTuple):
    """One way to write a step.

    `template` has places in braces; what stands in brackets is left out without its field. It is
    for one value of a field alone if there is a `condition`.
    """

    template: str
    condition: Condition | None = None

    @property
    def places(self) -> tuple[str, ...]:
        """The fields that have a place in it."""
        names = tuple(re.findall(r"\{(.+?)\}", self.template))
        return (*names, self.condition.field) if self.condition else names


class Step(NamedTuple):
    """How a record is written as a step of a text: the text's type, where it stands, how it looks.

    `within` is what the part of the text begins with that it stands in; None for a part of its own.
    """

    of: str
    words: tuple[str, ...]
    within: str | None
    forms: tuple[Form, ...]


class Graph(NamedTuple):
    """How a record is a graph: its maps of edges and nodes, its two ends, the field with a kind.

    `plan` are the words for what writes it node by node.
    """

    edges: str
    nodes: str
    start: str
    end: str
    kind: str
    plan: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A type with fields."""

    name: str
    words: tuple[str, ...]
    documentation: str
    fields: tuple[Field, ...]
    source: Source
    any_of: tuple[tuple[str, ...], ...] = ()
    step: Step | None = None
    graph: Graph | None = None
    documentation_zh: str = ""


@dataclass(frozen=True, slots=True)
class Operation:
    """One call: where it goes, what it takes, what it answers."""

    name: str
    words: tuple[str, ...]
    family: str
    call: tuple[str, ...]
    """Its name within its family."""
    method: str
    path: str
    host: str
    safe: bool
    summary: str
    source: Source
    details: tuple[str, ...] = ()
    preconditions: tuple[Note, ...] = ()
    actions: tuple[Action, ...] = ()
    failures: tuple[Note, ...] = ()
    pages: tuple[Page, ...] = ()
    paging: Paging | NumberedPaging | None = None
    waiting: Waiting | None = None
    recovery: Recovery | None = None
    params: str | None = None
    request: str | None = None
    response: str | None = None
    request_root: str = REQUEST_ROOT
    response_root: str = RESPONSE_ROOT
    answer: str | None = None
    """How the answer is written, where it is no XML."""
    body: str | None = None
    """How the body is written, where it is no XML."""
    summary_zh: str = ""
    details_zh: tuple[str, ...] = ()

    @property
    def takes_bytes(self) -> bool:
        """Whether its body is bytes, which a call takes as they are."""
        return self.body == "binary"

    @property
    def unusual_roots(self) -> dict[str, str]:
        """The roots that are not named as in most operations, by the names of the attributes."""
        usual = {"request_root": REQUEST_ROOT, "response_root": RESPONSE_ROOT}
        said = {word: getattr(self, word) for word in usual}
        return {word: root for word, root in said.items() if root != usual[word]}


@dataclass(frozen=True, slots=True)
class Model:
    """The whole spec. Names are unique over scalars and records, in the order of the files."""

    service: Service
    scalars: dict[str, Scalar] = field(default_factory=dict)
    records: dict[str, Record] = field(default_factory=dict)
    operations: dict[str, Operation] = field(default_factory=dict)
    requested: frozenset[str] = frozenset()
    """Names of the types that requests are made of."""
    answered: frozenset[str] = frozenset()
    """Names of the types that answers are made of."""

    def steps(self, scalar: Scalar) -> list[Record]:
        """The steps that a text of this type is made of."""
        return [each for each in self.records.values() if each.step and each.step.of == scalar.name]

    def holders(self, node: Record, graph: Graph, kind: str) -> list[Field]:
        """The fields of a node of this kind whose own fields are the arguments for it."""
        return [each for each in node.fields if each.flatten and _comes(each, graph, kind)]

    def arguments_for(self, node: Record, graph: Graph, kind: str) -> list[Field]:
        """The arguments for a node of this kind."""
        return [
            each
            for holder in self.holders(node, graph, kind)
            for each in self.records[holder.type].fields
            if _comes(each, graph, kind)
        ]

    def families(self) -> dict[str, list[Operation]]:
        """The operations of each family, sorted by its name."""
        families: dict[str, list[Operation]] = {}
        for operation in self.operations.values():
            families.setdefault(operation.family, []).append(operation)
        return dict(sorted(families.items()))

    def field(self, record: str | None, name: str) -> Field:
        """The field of a record that has this name."""
        return next(each for each in self.records[record or ""].fields if each.name == name)

    def kind_of(self, field: Field) -> Kind | None:
        """The kind of a field that holds a scalar; None for a record."""
        if field.type in self.records:
            return None
        return self.scalars[field.type].kind if field.type in self.scalars else Kind(field.type)

    def has_verdict(self, record: Record) -> bool:
        """Whether a record contains all that is needed for a verdict on some content."""
        names = {field.name for field in record.fields}
        return any(
            field.role is Role.WHOLE
            or (field.role is Role.SUGGESTION and (not field.final or field.final.field in names))
            for field in record.fields
        )

    def presigned(self, operation: Operation) -> bool:
        """Whether a call can also be had as a presigned URL, which carries no headers."""
        host = next(host for host in self.service.hosts if host.kind == operation.host)
        params = self.records[operation.params].fields if operation.params else ()
        return (
            host.presigned
            and operation.method == "GET"
            and operation.request is None
            and operation.body is None
            and all(field.location is not Location.HEADER for field in params)
        )

    def full_page(self, operation: Operation) -> str | None:
        """How many items a page of a list may hold at most; None if nothing says so."""
        size = operation.paging.size if operation.paging else None
        record = self.records.get(operation.params or "")
        for each in record.fields if record else ():
            if each.name == size and not each.many and self.kind_of(each) is Kind.INTEGER:
                scalar = self.scalars.get(each.type)
                return scalar.maximum if scalar else None
        return None


def _comes(field: Field, graph: Graph, kind: str) -> bool:
    """Whether a node of this kind may have a field."""
    return field.when is None or field.when.field != graph.kind or kind in field.when.values


BUILT_IN = {
    "xs:string": Kind.STRING,
    "xs:integer": Kind.INTEGER,
    "xs:decimal": Kind.DECIMAL,
    "xs:boolean": Kind.BOOLEAN,
    "xs:anyType": Kind.TREE,
}
"""The types of XML Schema that a field may name without a type of its own."""


def closure(
    names: list[str], records: dict[str, Record], scalars: dict[str, Scalar]
) -> frozenset[str]:
    """The given types and all types that they are made of."""
    found: set[str] = set()
    queue = list(names)
    while queue:
        name = queue.pop()
        if name in found or (name not in records and name not in scalars):
            continue
        found.add(name)
        if name in records:
            queue.extend(field.type for field in records[name].fields)
            queue.extend(field.names for field in records[name].fields if field.names)
    return frozenset(found)
