# Generated from spec/common/part.xsd (12f8d7316e8bf836).
# Do not edit: change the spec and run `make generate`.
"""`Shadows`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_DECIMAL, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from tinyapi.common.scalar import MOMENT, SWITCH, TURNS, Finish, SortKey

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from decimal import Decimal

    from tinyapi.common.scalar import FinishValue, SortKeyValue


@dataclass(slots=True, kw_only=True, repr=False)
class Spring(BaseRecord):
    """A spring; it has turns, is of steel, or has coils.

    A request needs at least one of `turns`, `steel`, `coils`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("Turns", "Steel", "Coils"),)

    turns: int | None = field(default=None, metadata=element("Turns", TURNS))
    """How often it is turned. -3 to 100."""
    steel: bool | None = field(default=None, metadata=element("Steel", ANY_BOOLEAN))
    """Whether it is of steel."""
    coils: list[int] = field(
        default_factory=list, metadata=element("Coils", ANY_INTEGER, many=True)
    )
    """How wide each coil is."""


class SpringDict(TypedDict, total=False):
    """`Spring` as a mapping."""

    turns: int
    steel: bool
    coils: Sequence[int]


@dataclass(slots=True, kw_only=True, repr=False)
class Nothing(BaseRecord):
    """An element that means something by its presence."""


class NothingDict(TypedDict, total=False):
    """`Nothing` as a mapping."""


@dataclass(slots=True, kw_only=True, repr=False)
class Part(BaseRecord):
    """A part of a toy."""

    finish: FinishValue | None = field(default=None, metadata=element("Finish", Finish, empty=True))
    r"""How it is painted. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`."""
    spring: Spring | None = field(default=None, metadata=element("Spring", Spring))
    """Its spring."""
    nothing: Nothing | None = field(
        default=None, metadata=element("Nothing", Nothing, when=("Mood", ("Merry",)))
    )
    """A type without fields. Only if `Mood` is `Merry`."""


class PartDict(TypedDict, total=False):
    """`Part` as a mapping."""

    finish: FinishValue
    spring: Spring | SpringDict
    nothing: Nothing | NothingDict


@dataclass(slots=True, kw_only=True, repr=False)
class Shadows(BaseRecord):
    r"""Names with another meaning in code. "Quoted" at the start, C:\new\table in the middle,
    '''thrice''' and at the end "so"
    """

    class_: str | None = field(default=None, metadata=element("class", ANY_TEXT))
    """A keyword in many languages."""
    list_: list[str] = field(default_factory=list, metadata=element("list", ANY_TEXT, many=True))
    """A built-in, and a list."""
    element_: str | None = field(default=None, metadata=element("element", ANY_TEXT))
    """What is read."""
    tag: str | None = field(default=None, metadata=element("tag", ANY_TEXT))
    """Its name."""
    report: str | None = field(default=None, metadata=element("report", ANY_TEXT))
    """Where anomalies go."""
    field_: str | None = field(default=None, metadata=element("field", ANY_TEXT))
    """A part of a type."""
    type: str | None = field(default=None, metadata=element("type", ANY_TEXT))
    """The type of a field."""
    text: str | None = field(default=None, metadata=element("text", ANY_TEXT))
    """What is written."""
    value: Part | None = field(default=None, metadata=element("value", Part))
    """What is checked."""
    item: list[Part] = field(default_factory=list, metadata=element("item", Part, many=True))
    """One of many."""
    path: Nothing | None = field(default=None, metadata=element("path", Nothing))
    """A position."""
    problems: str | None = field(default=None, metadata=element("problems", ANY_TEXT))
    """What is wrong."""
    name: str | None = field(default=None, metadata=element("name", ANY_TEXT))
    """The element's name."""
    child: str | None = field(default=None, metadata=element("child", ANY_TEXT))
    """One below."""
    children: str | None = field(default=None, metadata=element("children", ANY_TEXT))
    """All below."""
    metadata_: str | None = field(default=None, metadata=element("metadata", ANY_TEXT))
    """Every response has it."""
    meta: str | None = field(default=None, metadata=element("Meta", ANY_TEXT))
    """Every root has it."""
    str_: SortKeyValue | None = field(default=None, metadata=element("str", SortKey))
    """A word of an open enumeration. One of `age`, `size`."""
    int_: int | None = field(default=None, metadata=element("int", ANY_INTEGER))
    """An integer."""
    bool_: bool | None = field(default=None, metadata=element("bool", SWITCH))
    """Yes or no."""
    decimal: Decimal | int | None = field(default=None, metadata=element("Decimal", ANY_DECIMAL))
    """A number."""
    timestamp: datetime | None = field(default=None, metadata=element("timestamp", MOMENT))
    """A time."""
    escape: str | None = field(default=None, metadata=element("escape", ANY_TEXT))
    """What markup needs."""
    read_text: str | None = field(default=None, metadata=element("ReadText", ANY_TEXT))
    """What a decoder does."""
    decode_part: Part | None = field(default=None, metadata=element("DecodePart", Part))
    """What another decoder does."""
    validate_part: Part | None = field(default=None, metadata=element("ValidatePart", Part))
    """What a validator does."""
    enumerate: Nothing | None = field(default=None, metadata=element("enumerate", Nothing))
    """Goes through lists."""
    sdr_to_hdr: str | None = field(default=None, metadata=element("SDRtoHDR", ANY_TEXT))
    """Words that the capital letters obscure."""


class ShadowsDict(TypedDict, total=False):
    """`Shadows` as a mapping."""

    class_: str
    list_: Sequence[str]
    element_: str
    tag: str
    report: str
    field_: str
    type: str
    text: str
    value: Part | PartDict
    item: Sequence[Part | PartDict]
    path: Nothing | NothingDict
    problems: str
    name: str
    child: str
    children: str
    metadata_: str
    meta: str
    str_: SortKeyValue
    int_: int
    bool_: bool
    decimal: Decimal | int
    timestamp: datetime
    escape: str
    read_text: str
    decode_part: Part | PartDict
    validate_part: Part | PartDict
    enumerate: Nothing | NothingDict
    sdr_to_hdr: str
