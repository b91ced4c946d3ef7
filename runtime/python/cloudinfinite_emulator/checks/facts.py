"""The spec in the form that the generator gives to all ports: ``model.json``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from cloudinfinite_runtime.codec.table import Suggestion
from cloudinfinite_runtime.operation import REQUEST_ROOT, RESPONSE_ROOT

TREE: Final = "tree"
"""The type of an element that may contain anything."""

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds if a sibling has one of some values.

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
        default: The value that applies if it is not given.
        fixed: The only value that it may have; None for any.
        location: Where it is sent, in the model's terms.
        comma: Whether its values are sent as one text with commas.
        json: Whether its record is sent as one JSON text.
        required_when: It is required if all of these hold; may be empty.
        required_unless: The only condition under which it is not required.
        verdict: What it says about the verdict on some content. None for nothing.
        label: The label that a part of a verdict represents. Empty for none.
        empty: Whether it may be empty, whatever its type requires.
        depth: How many records may be nested, if it is a list of the type that it belongs to.
        names: The type of the names of a map, whose values are of the field's own type. None if it
            is no map.
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
        any_of: Sets of fields; of each set, at least one must be given.
    """

    fields: Mapping[str, Field]
    any_of: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Scalar:
    """A named type of texts.

    Attributes:
        kind: What the text means.
        or_words: Words that are allowed in addition to what the kind allows.
        values: The values of an enumeration.
        suggests: What each value suggests doing with some content, if anything.
    """

    kind: str
    or_words: tuple[str, ...]
    values: tuple[str, ...]
    suggests: Mapping[str, Suggestion] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CallbackFacts:
    """A callback that has a record of its own.

    Attributes:
        record: The record.
        values: The names of its events. Empty if a field that exists identifies it.
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
        response: The record of its answer; None if the answer has no body.
        request_root: The root element of its body.
        response_root: The root element of its answer.
        body: How its body is written: ``xml``, ``json``, or ``binary`` of no type.
        answer: How its answer is written: ``xml``, ``json``, or ``binary`` or ``text`` of no type.
        call: The call of the client, as ``family.name``.
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
        """Whether its body is bytes of any kind."""
        return self.body == "binary"


@dataclass(frozen=True, slots=True)
class Facts:
    """All operations and types, by name."""

    operations: Mapping[str, OperationFacts]
    records: Mapping[str, Record]
    scalars: Mapping[str, Scalar]
    callbacks: tuple[CallbackFacts, ...] = ()

    def fields(self, record: str | None) -> Iterator[Field]:
        """The fields of a record; none if there is no record."""
        if record is not None:
            yield from self.records[record].fields.values()

    def in_maps(self, record: str | None) -> frozenset[str]:
        """The types of the names and values of all maps in a record, but not of free-form ones."""
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
    """Reads a ``model.json``."""
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
    fields = map(_field, each["fields"])
    return Record(
        {field.name: field for field in fields}, tuple(map(tuple, each.get("any_of", ())))
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
