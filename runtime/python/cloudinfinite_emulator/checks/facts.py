"""What the spec says, as the generator hands it to every port: ``model.json``."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from cloudinfinite_runtime.codec.table import Suggestion
from cloudinfinite_runtime.operation import REQUEST_ROOT, RESPONSE_ROOT

TREE: Final = "tree"
"""The type of an element that may hold anything."""

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds where a sibling has one of some values.

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
        name: Its name on the wire.
        type_name: Its type's name.
        required: Whether it must occur.
        at_most: How often it may occur; None for any number of times.
        default: The value that counts when it is not given.
        fixed: The one value that it may have; None for any.
        location: Where it travels, as the model has it.
        comma: Whether its values travel as one text with commas.
        json: Whether its record travels as one text of JSON.
        required_when: It must be given when all of these hold; empty if it need never be.
        required_unless: When alone it need not be given.
        verdict: What it tells of the verdict on some content; None for nothing.
        label: The label that a part of a verdict stands for; empty for none.
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


@dataclass(frozen=True, slots=True)
class Record:
    """A type with fields, in the order of the schema.

    Attributes:
        fields: The fields by name.
        any_of: Fields of which at least one must be given.
    """

    fields: Mapping[str, Field]
    any_of: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scalar:
    """A named type of texts.

    Attributes:
        kind: What the text means.
        or_words: Words that are allowed beside what the kind allows.
        values: The values of an enumeration.
        suggests: What each value suggests to do with some content, if it suggests anything.
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
        values: The names of its events; empty if it is known by a field that is there.
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
        host: The kind of host that it lives on.
        file: The file of the spec that declares it.
        params: The record of its parameters; None if it takes none.
        request: The record of its body; None if it takes none.
        response: The record of its answer; None if it is answered with nothing.
        request_root: The root element of its body.
        response_root: The root element of its answer.
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


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that is said of operations and types, each by name."""

    operations: Mapping[str, OperationFacts]
    records: Mapping[str, Record]
    scalars: Mapping[str, Scalar]
    callbacks: tuple[CallbackFacts, ...] = ()

    def fields(self, record: str | None) -> Iterator[Field]:
        """The fields of a record; none for no record."""
        if record is not None:
            yield from self.records[record].fields.values()


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
    )


def _record(each: Json) -> Record:
    fields = map(_field, each["fields"])
    return Record({field.name: field for field in fields}, tuple(each.get("any_of", ())))


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
    )


def _scalar(each: Json) -> Scalar:
    return Scalar(
        each["kind"],
        tuple(each.get("or_words", ())),
        tuple(value["value"] for value in each.get("values", ())),
        {row["value"]: row["meaning"] for row in each.get("suggests", ())},
    )
