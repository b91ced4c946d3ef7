"""The table of a type: what each of its fields is on the wire.

The metadata of a generated dataclass is the only description of a type; all that reads, writes,
checks or shows values goes by the table that is made of it here, when the type is first used.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NamedTuple

from ..forking import load
from .open_enum import OpenEnum
from .scalars import Enumeration, Scalar, Timestamp

Place = Literal["body", "path", "key", "query", "flag", "rule", "header", "text"]

TIMESTAMP_FORMAT = "%Y-%m-%dT%H:%M:%S%z"

_KEY = "cloudinfinite"


class WireRecord:
    """A dataclass that has a table, made of the metadata of its fields."""

    __slots__ = ()

    if TYPE_CHECKING:
        __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]

    _any_of: ClassVar[tuple[str, ...]] = ()
    _step: ClassVar[Step | None] = None


class Step(NamedTuple):
    """How a type is written as a step of a text.

    Attributes:
        within: What the part begins with that the step stands in; None for a part of its own.
        forms: The ways to write it: a template, and a field with the value that it must have.
    """

    within: str | None
    forms: tuple[tuple[str, tuple[str, str] | None], ...]


def element(
    wire: str, type: Scalar | type[OpenEnum] | type[WireRecord] | str, **facts: Any
) -> dict[str, Any]:
    """The metadata of a field; what it has beside our own key is what xsdata's runtime reads.

    Args:
        wire: The name on the wire.
        type: A scalar, an enumeration or a record; ``module:Record``, relative to the package of
            the module it stands in, for a record that is loaded when one first comes or goes.
        facts: Attributes of `Field`, as far as they differ from its defaults.
    """
    kind = "Text" if facts.get("place") == "text" else "Element"
    metadata: dict[str, Any] = {"name": wire, "type": kind, _KEY: (type, facts)}
    if isinstance(type, Timestamp):
        metadata["format"] = TIMESTAMP_FORMAT
    return metadata


class Field:
    """One field of a type.

    Attributes:
        name: Its name in Python.
        wire: Its name on the wire.
        scalar: The type of its text; None for a record.
        place: Where it travels: ``body``, ``path``, ``query``, ``flag`` or ``header``; ``key`` for
            the rest of the path, slashes included; ``rule`` for the name of a query parameter
            without a value; ``text`` for the text of its type's own element, which has no other
            field.
        many: Whether it repeats.
        comma: Whether its items travel as one text, joined by commas.
        json: Whether its record travels as one text, an object of JSON.
        base64url: Whether it is written as Base64 for addresses, as a text in a step may be.
        min_items: How many items it must have, if it must be there; 0 or 1 says no more than that.
        max_items: How many items it may have, or None.
        required: Whether a request must have it.
        always: Whether an answer always has it.
        fixed: The one text that it always has and that cannot be given, or None.
        default: The text that the service assumes where it is left out, or None.
        flatten: Whether the fields of its record are arguments of the call themselves.
        secret: Whether nothing may show its value.
        required_when: Pairs of a sibling's wire name and a value; it is required where all hold.
        required_unless: A sibling's wire name and the values with which it is not required.
        when: A sibling's wire name and the values with which answers have it.
    """

    __slots__ = (
        "_model",
        "_record",
        "always",
        "base64url",
        "comma",
        "default",
        "fixed",
        "flatten",
        "json",
        "many",
        "max_items",
        "min_items",
        "name",
        "place",
        "required",
        "required_unless",
        "required_when",
        "scalar",
        "secret",
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
        min_items: int = 0,
        max_items: int | None = None,
        required: bool = False,
        always: bool = False,
        fixed: str | None = None,
        default: str | None = None,
        flatten: bool = False,
        secret: bool = False,
        required_when: tuple[tuple[str, str], ...] = (),
        required_unless: tuple[str, tuple[str, ...]] | None = None,
        when: tuple[str, tuple[str, ...]] | None = None,
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
        self.min_items = min_items
        self.max_items = max_items
        self.required = required
        self.always = always
        self.fixed = fixed
        self.default = default
        self.flatten = flatten
        self.secret = secret
        self.required_when = required_when
        self.required_unless = required_unless
        self.when = when

    @property
    def record(self) -> type[WireRecord]:
        """The type of a record that it holds; loaded now, if it was not before."""
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
        fields: Its fields; the metadata of an answer is none of them.
        by_wire: The same by their names on the wire.
        by_name: Those that can be given, by their names in Python.
        any_of: Wire names of fields of which a request must have one; empty where it need not.
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
        self.any_of: tuple[str, ...] = model._any_of


_tables: dict[type[WireRecord], Table] = {}


def table_of(model: type[WireRecord]) -> Table:
    """The table of a type, made by its first use."""
    table = _tables.get(model)
    if table is None:
        table = _tables[model] = Table(model)
    return table


def argument_of(model: type[WireRecord], path: str, given: Mapping[str, Any]) -> str | None:
    """The place of a value in names of Python, as a caller gave it; None if there is none.

    Args:
        model: The type of the parameters or of the body.
        path: The wire names that lead from it to the value.
        given: The caller's arguments.
    """
    names: list[str] = []
    for step in path.split("."):
        wire, bracket, index = step.partition("[")
        field = table_of(model).by_wire.get(wire)
        if field is None:
            return None
        if not field.flatten or names or given.get(field.name) is not None:
            names.append(f"{field.name}{bracket}{index}")
        if field.scalar is None:
            model = field.record
    return ".".join(names) or None
