"""The types of the spec: scalars, records and their fields."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from .operation_facts import Source


class Kind(StrEnum):
    """The kind of a scalar."""

    STRING = "string"
    INTEGER = "integer"
    DECIMAL = "decimal"
    BOOLEAN = "boolean"
    TIMESTAMP = "timestamp"
    URL = "url"
    TREE = "tree"
    """Elements with any names, which the spec leaves open."""


class Location(StrEnum):
    """The place of a field in a request or response."""

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
    """The text of the record's own element."""


class Role(StrEnum):
    """The role of a field in the verdict on some content."""

    SUGGESTION = "suggestion"
    LABEL = "label"
    SCORE = "score"
    PART = "part"
    WHOLE = "whole"


class Suggestion(NamedTuple):
    """A value, and what it suggests doing with some content: `pass`, `block` or `review`."""

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
    """A text, number, boolean or time, with its limits. With `values`, it is an enumeration."""

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
        """Returns the bits of a signed integer that can hold every value; None if unbounded."""
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
    """The type of a map's names. Its values have the type of the field."""
    min_items: int = 0
    max_items: int | None = None
    comma: bool = False
    json: bool = False
    """Whether a record is sent as one text, a JSON object."""
    base64url: bool = False
    """Whether a text in a step is written as URL-safe Base64."""
    fixed: str | None = None
    default: str | None = None
    required_when: tuple[Condition, ...] = ()
    """The field is required if all of these hold."""
    required_unless: OneOf | None = None
    """The field is required unless this holds."""
    when: OneOf | None = None
    """Responses have the field only if this holds, in its record or the nearest one above."""
    role: Role | None = None
    """Its role in a verdict."""
    label: str | None = None
    """The label that it represents as a part of a verdict."""
    final: OneOf | None = None
    """A suggestion to pass counts only if this holds, in its record or the nearest one above."""
    deprecated: str | None = None
    always: bool = False
    """Whether every response that contains the record has the field."""
    secret: bool = False
    """Whether messages, representations and logs must hide the value."""
    empty: bool = False
    """Whether a request may have the empty text, regardless of the type's limits."""
    depth: int | None = None
    """The maximum nesting depth, if the field has the type of its own record."""
    flatten: bool = False
    """Whether a call takes the fields of this record as its own arguments."""
    job_of: str | None = None
    """The operation that looks up the job whose id this parameter takes."""
    documentation_zh: str = ""
    deprecated_zh: str = ""


class Form(NamedTuple):
    """One way to write a step.

    `template` has placeholders in braces, and omits a part in brackets without its field. With a
    `condition`, the form applies only to one value of a field.
    """

    template: str
    condition: Condition | None = None

    @property
    def places(self) -> tuple[str, ...]:
        """Returns the fields with a placeholder."""
        names = tuple(re.findall(r"\{(.+?)\}", self.template))
        return (*names, self.condition.field) if self.condition else names


class Step(NamedTuple):
    """How a record is written as a step of a text of the type `of`.

    `within` is the beginning of the part that contains the step; None if the step is its own part.
    """

    of: str
    words: tuple[str, ...]
    within: str | None
    forms: tuple[Form, ...]


class Graph(NamedTuple):
    """How a record represents a graph; see binding.xsd.

    `plan` has the words of the name for building the graph node by node.
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


BUILT_IN = {
    "xs:string": Kind.STRING,
    "xs:integer": Kind.INTEGER,
    "xs:decimal": Kind.DECIMAL,
    "xs:boolean": Kind.BOOLEAN,
    "xs:anyType": Kind.TREE,
}
"""The built-in types of XML Schema that a field may have."""


def closure(
    names: list[str], records: dict[str, Record], scalars: dict[str, Scalar]
) -> frozenset[str]:
    """Returns the given types and all types that they use."""
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
