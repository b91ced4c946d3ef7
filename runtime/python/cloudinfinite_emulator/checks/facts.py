"""The spec as the generator exports it for ports: ``model.json``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from cloudinfinite_runtime.codec.table import Graph, Suggestion
from cloudinfinite_runtime.operation import REQUEST_ROOT, RESPONSE_ROOT

TREE: Final = "tree"
"""The type of an element that may contain anything."""

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition that holds if a sibling has one of some values.

    Attributes:
        sibling: The name of the sibling.
        values: The values.
    """

    sibling: str
    values: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.sibling} is {' or '.join(self.values)}"


@dataclass(frozen=True, slots=True)
class Field:
    """An element of a record, or a parameter.

    Attributes:
        name: Its wire name.
        type_name: The name of its type.
        required: Whether it must occur.
        at_most: How often it may occur; None for any number of times.
        default: The value that applies if none is given.
        fixed: The only value that it may have; None for any.
        location: Where it is sent, in the model's terms.
        comma: Whether its values are sent as one text with commas.
        json: Whether its record is sent as JSON text.
        required_when: It is required if all of these hold; empty if there are none.
        required_unless: It is required unless this holds; None if there is no such condition.
        verdict: The part of a moderation verdict that it holds; None if it is not one.
        label: The label that it reports on, if it is part of a verdict; otherwise empty.
        empty: Whether it may be empty, regardless of its type.
        depth: The maximum nesting, if it is a list of the type that contains it.
        names: The type of the names, if it is a map; its type is then that of the values. None if
            it is not a map.
    """

    name: str
    type_name: str
    required: bool
    at_most: int | None
    default: str | None
    fixed: str | None
    location: str
    comma: bool
    json: bool
    required_when: tuple[Condition, ...]
    required_unless: Condition | None
    verdict: str | None = None
    label: str = ""
    empty: bool = False
    depth: int | None = None
    names: str | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """A type with fields, in the order of the schema.

    Attributes:
        fields: The fields by name.
        any_of: Sets of fields; at least one field of each set must be given.
        graph: The rules of the graph that it describes; None if it describes none.
    """

    fields: Mapping[str, Field]
    any_of: tuple[tuple[str, ...], ...]
    graph: Graph | None = None


@dataclass(frozen=True, slots=True)
class Scalar:
    """A named type whose values are texts.

    Attributes:
        kind: How the text is interpreted.
        or_words: Words that are allowed in addition to values of the kind.
        values: The values of an enumeration.
        suggests: The suggestion that each value means, in verdicts.
    """

    kind: str
    or_words: tuple[str, ...]
    values: tuple[str, ...]
    suggests: Mapping[str, Suggestion] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CallbackFacts:
    """A callback with a record that no operation uses.

    Attributes:
        record: The record.
        values: The names of its events; empty if it is recognized by the presence of a field.
    """

    record: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OperationFacts:
    """An operation.

    Attributes:
        name: Its name.
        method: The HTTP verb.
        path: Its path, with placeholders in braces.
        host: The kind of host that serves it.
        file: The spec file that declares it.
        params: The record of its parameters; None if it has none.
        request: The record of its body; None if it has none.
        response: The record of the response; None if the response has no body.
        request_root: The root element of its body.
        response_root: The root element of the response.
        body: The encoding of its body: ``xml``, ``json``, or ``binary`` for bytes.
        answer: The encoding of the response: ``xml``, ``json``, ``binary`` or ``text``.
        call: The client's method, as ``family.name``.
        pages: The addresses of the pages that document it, each with its language.
    """

    name: str
    method: str
    path: str
    host: str
    file: str
    params: str | None
    request: str | None
    response: str | None
    request_root: str
    response_root: str
    body: str = "xml"
    answer: str = "xml"
    call: str = ""
    pages: tuple[tuple[str, str], ...] = ()

    @property
    def takes_bytes(self) -> bool:
        """Whether its body is arbitrary bytes."""
        return self.body == "binary"


@dataclass(frozen=True, slots=True)
class Facts:
    """All operations and types, by name."""

    operations: Mapping[str, OperationFacts]
    records: Mapping[str, Record]
    scalars: Mapping[str, Scalar]
    callbacks: tuple[CallbackFacts, ...] = ()

    def fields(self, record: str | None) -> Iterator[Field]:
        """Yields the fields of a record; none if the record is None."""
        if record is not None:
            yield from self.records[record].fields.values()

    def in_maps(self, record: str | None) -> frozenset[str]:
        """Returns the types of the names and values of a record's maps, except free-form ones."""
        found: set[str] = set()
        queue, seen = [record], {record}
        while queue:
            for each in self.fields(queue.pop()):
                if each.names is not None:
                    found |= {each.names, each.type_name} - {TREE}
                if each.type_name in self.records and each.type_name not in seen:
                    seen.add(each.type_name)
                    queue.append(each.type_name)
        return frozenset(found)


def read_facts(path: Path) -> Facts:
    """Reads a ``model.json`` file."""
    model = json.loads(path.read_bytes())
    return Facts(
        {name: _operation(name, each) for name, each in model["operations"].items()},
        {name: _record(each) for name, each in model["records"].items()},
        {name: _scalar(each) for name, each in model["scalars"].items()},
        tuple(
            CallbackFacts(each["record"], tuple(each.get("values", ())))
            for each in model["service"].get("callbacks", ())
        ),
    )


def _operation(name: str, each: Json) -> OperationFacts:
    return OperationFacts(
        name,
        each["method"],
        each["path"],
        each["host"],
        each["file"],
        each.get("params"),
        each.get("request"),
        each.get("response"),
        each.get("request_root", REQUEST_ROOT),
        each.get("response_root", RESPONSE_ROOT),
        each.get("body", "xml"),
        each.get("answer", "xml"),
        f"{each['family']}.{'_'.join(each['call'])}",
        tuple((page["href"], page["language"]) for page in each.get("pages", ())),
    )


def _record(each: Json) -> Record:
    fields, graph = map(_field, each["fields"]), each.get("graph")
    return Record(
        {field.name: field for field in fields},
        tuple(map(tuple, each.get("any_of", ()))),
        Graph(*(graph[name] for name in Graph._fields)) if graph else None,
    )


def _field(each: Json) -> Field:
    unless = each.get("required_unless")
    return Field(
        name=each["name"],
        type_name=each["type"],
        required=each["required"],
        at_most=each.get("max_items") if each["many"] else 1,
        default=each.get("default"),
        fixed=each.get("fixed"),
        location=each["in"],
        comma=each.get("list") == "comma",
        json=each.get("form") == "json",
        required_when=tuple(
            Condition(one["field"], (one["value"],)) for one in each.get("required_when", ())
        ),
        required_unless=Condition(unless["field"], tuple(unless["values"])) if unless else None,
        verdict=each.get("verdict"),
        label=each.get("label", ""),
        empty=each.get("empty", False),
        depth=each.get("depth"),
        names=each.get("names"),
    )


def _scalar(each: Json) -> Scalar:
    return Scalar(
        each["kind"],
        tuple(each.get("or_words", ())),
        tuple(value["value"] for value in each.get("values", ())),
        {row["value"]: row["meaning"] for row in each.get("suggests", ())},
    )
