"""The table of a type: how each of its fields is represented on the wire.

The metadata of a generated dataclass is the only description of a type. Its table is made from that
on first use, and everything that decodes, encodes, checks or shows values uses the table.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple

from ..forking import load
from .scalars import Scalar, Timestamp
from .texts import Enumeration, OpenEnum

Place = Literal["body", "path", "key", "query", "flag", "rule", "header", "text"]
Suggestion = Literal["pass", "review", "block"]
"""What to do with some content."""

TIMESTAMP_FORMAT = "%Y-%m-%dT%H:%M:%S%z"

_KEY = "cloudinfinite"


class WireRecord:
    """A dataclass that has a table, made from the metadata of its fields."""

    __slots__ = ()

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = ()
    _step: ClassVar[Step | None] = None
    _graph: ClassVar[Graph | None] = None


class Step(NamedTuple):
    """How a type is written as a step of a text.

    Attributes:
        within: The beginning of the part that contains the step; None if it is a separate part.
        forms: The ways to write it: a template, and optionally a field and its required value.
    """

    within: str | None
    forms: tuple[tuple[str, tuple[str, str] | None], ...]


class Graph(NamedTuple):
    """How a type represents a graph.

    Attributes:
        edges: The wire name of the map from each node to its successors.
        nodes: The wire name of the map of nodes.
        start: The name of the first node.
        end: The name that marks the end of the graph; there is no such node.
        kind: The wire name of the field with the kind of a node.
    """

    edges: str
    nodes: str
    start: str
    end: str
    kind: str


def element(
    wire: str, type: Scalar | type[OpenEnum] | type[WireRecord] | str, **facts: Any
) -> dict[str, Any]:
    """Makes the metadata of a field; all keys except ours are for xsdata's runtime.

    Args:
        wire: The name on the wire.
        type: A scalar, an enumeration or a record; ``module:Record``, relative to the package of
            its module, for a record that is loaded when it is first encoded or decoded.
        facts: Attributes of `Field` that differ from its defaults.
    """
    kind = "Text" if facts.get("place") == "text" else "Element"
    metadata: dict[str, Any] = {"name": wire, "type": kind, _KEY: (type, facts)}
    if isinstance(type, Timestamp):
        metadata["format"] = TIMESTAMP_FORMAT
    return metadata


class Field:
    """One field of a type.

    Attributes:
        name: Its Python name.
        wire: Its wire name.
        scalar: The type of its text; None for a record.
        place: Where it is sent: ``body``, ``path``, ``query``, ``flag`` or ``header``; ``key`` for
            the rest of the path, including slashes; ``rule`` for the name of a query parameter
            without a value; ``text`` for the text of its type's own element, which then has no
            other field.
        many: Whether it repeats.
        comma: Whether its items are sent as one text, joined by commas.
        json: Whether its record is sent as one text, a JSON object.
        base64url: Whether it is encoded as URL-safe Base64; only in a step.
        names: The type of the keys of a map, whose values have the field's type; None if it is not
            a map.
        min_items: The minimum number of items, if it is required; 0 or 1 means no further limit.
        max_items: The maximum number of items, or None.
        required: Whether a request must have it.
        always: Whether an answer always has it.
        fixed: The text that it always has, and that callers cannot set, or None.
        default: The text that the service assumes if it is omitted, or None.
        flatten: Whether the fields of its record are arguments of the call.
        secret: Whether its value must never be shown.
        empty: Whether a request may have the empty text, even if it breaks the limits of its type.
        depth: The maximum nesting depth if it is a list of the type that it belongs to, or None.
        required_when: Pairs of a sibling's wire name and a value; it is required if all match.
        required_unless: A sibling's wire name and the values with which it is not required.
        when: A sibling's wire name and the values with which answers have it.
        verdict: Its role in the verdict on some content: ``suggestion``, ``label``, ``score``,
            ``part``, ``whole``, or None.
        suggests: The meaning of each value of a suggestion.
        label: The label that a part of a verdict represents, or None.
        final: The wire name of another field, and its values with which a pass counts.
    """

    __slots__ = (
        "_model",
        "_record",
        "always",
        "base64url",
        "comma",
        "default",
        "depth",
        "empty",
        "final",
        "fixed",
        "flatten",
        "json",
        "label",
        "many",
        "max_items",
        "min_items",
        "name",
        "names",
        "place",
        "required",
        "required_unless",
        "required_when",
        "scalar",
        "secret",
        "suggests",
        "verdict",
        "when",
        "wire",
    )

    def __init__(
        self,
        model: type[WireRecord],
        name: str,
        wire: str,
        type: Scalar | type[OpenEnum] | type[WireRecord] | str,
        *,
        place: Place = "body",
        many: bool = False,
        comma: bool = False,
        json: bool = False,
        base64url: bool = False,
        names: Scalar | None = None,
        min_items: int = 0,
        max_items: int | None = None,
        required: bool = False,
        always: bool = False,
        fixed: str | None = None,
        default: str | None = None,
        flatten: bool = False,
        secret: bool = False,
        empty: bool = False,
        depth: int | None = None,
        required_when: tuple[tuple[str, str], ...] = (),
        required_unless: tuple[str, tuple[str, ...]] | None = None,
        when: tuple[str, tuple[str, ...]] | None = None,
        verdict: str | None = None,
        suggests: Mapping[str, Suggestion] = MappingProxyType({}),
        label: str | None = None,
        final: tuple[str, tuple[str, ...]] | None = None,
    ) -> None:
        self._model = model
        self._record: Any = None
        self.scalar: Scalar | None = None
        if isinstance(type, Scalar):
            self.scalar = type
        elif isinstance(type, str) or issubclass(type, WireRecord):
            self._record = type
        else:
            self.scalar = Enumeration(type)
        self.name = name
        self.wire = wire
        self.place = place
        self.many = many
        self.comma = comma
        self.json = json
        self.base64url = base64url
        self.names = names
        self.min_items = min_items
        self.max_items = max_items
        self.required = required
        self.always = always
        self.fixed = fixed
        self.default = default
        self.flatten = flatten
        self.secret = secret
        self.empty = empty
        self.depth = depth
        self.required_when = required_when
        self.required_unless = required_unless
        self.when = when
        self.verdict = verdict
        self.suggests = suggests
        self.label = label
        self.final = final

    @property
    def record(self) -> type[WireRecord]:
        """The type of its record, loaded on first use."""
        if isinstance(self._record, str):
            module, _, name = self._record.partition(":")
            package = self._model.__module__.rpartition(".")[0]
            self._record = getattr(load(module, package), name)
        record: type[WireRecord] = self._record
        return record

    @property
    def constant(self) -> Any:
        """The value of a fixed field."""
        return self.scalar.convert(self.fixed) if self.scalar else None

    def __repr__(self) -> str:
        return f"<Field {self.wire} of {self._model.__name__}>"


class Table:
    """All fields of a type, in the order of the spec.

    Attributes:
        model: The type.
        fields: Its fields, without the metadata of an answer.
        by_wire: The fields by wire name.
        by_name: The fields that callers can set, by Python name.
        any_of: Sets of wire names. A request must have at least one field of each set.
    """

    __slots__ = ("any_of", "by_name", "by_wire", "fields", "model")

    def __init__(self, model: type[WireRecord]) -> None:
        self.model = model
        fields = []
        for each in dataclasses.fields(model):
            if _KEY in each.metadata:
                type, facts = each.metadata[_KEY]
                fields.append(Field(model, each.name, each.metadata["name"], type, **facts))
        self.fields: tuple[Field, ...] = tuple(fields)
        self.by_wire: Mapping[str, Field] = {field.wire: field for field in fields}
        self.by_name: Mapping[str, Field] = {f.name: f for f in fields if f.fixed is None}
        self.any_of: tuple[tuple[str, ...], ...] = model._any_of


_tables: dict[type[WireRecord], Table] = {}


def table_of(model: type[WireRecord]) -> Table:
    """Returns the table of a type, which is made on first use."""
    table = _tables.get(model)
    if table is None:
        table = _tables[model] = Table(model)
    return table


def names_of(model: type[WireRecord]) -> frozenset[str]:
    """Returns the names of all arguments for the fields of a type, including flattened ones."""
    names: set[str] = set()
    for name, each in table_of(model).by_name.items():
        names.add(name)
        if each.flatten:
            names |= names_of(each.record)
    return frozenset(names)


def argument_of(model: type[WireRecord], path: str, given: Mapping[str, Any]) -> str | None:
    """Translates the path of a value to Python names, as the caller wrote them, or None.

    Args:
        model: The type of the parameters or of the body.
        path: The wire names from it to the value.
        given: The caller's arguments.
    """
    names: list[str] = []
    is_entry = False
    for step in path.split("."):
        if is_entry:
            # The name of a map's entry, which the caller chose.
            names.append(step)
            is_entry = False
            continue
        wire, bracket, index = step.partition("[")
        field = table_of(model).by_wire.get(wire)
        if field is None:
            return None
        if not field.flatten or names or given.get(field.name) is not None:
            names.append(f"{field.name}{bracket}{index}")
        is_entry = field.names is not None
        if field.scalar is None:
            model = field.record
    return ".".join(names) or None
