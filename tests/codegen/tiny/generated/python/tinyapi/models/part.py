# Generated from spec/common/part.xsd (18e835dbeb711061).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/common/part.xsd."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from cloudinfinite_runtime.model import Model, element, timestamp
from tinyapi.models.scalar import FinishValue, SortKeyValue


@dataclass(slots=True, kw_only=True, repr=False)
class Spring(Model):
    """A spring; it has turns, is of steel, or has coils.

    A request without any of `turns`, `steel`, `coils`, or with empty ones, is refused unless it is
    sent with `validate=False`.
    """

    turns: int | None = field(default=None, metadata=element("Turns"))
    """How often it is turned. -3 to 100."""
    steel: bool | None = field(default=None, metadata=element("Steel"))
    """Whether it is of steel."""
    coils: list[int] = field(default_factory=list, metadata=element("Coils"))
    """How wide each coil is."""


@dataclass(slots=True, kw_only=True, repr=False)
class Nothing(Model):
    """An element that says enough by being there."""


@dataclass(slots=True, kw_only=True, repr=False)
class Part(Model):
    """A part of a toy."""

    finish: FinishValue | None = field(default=None, metadata=element("Finish"))
    r"""How it is painted. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`."""
    spring: Spring | None = field(default=None, metadata=element("Spring"))
    """Its spring."""
    nothing: Nothing | None = field(default=None, metadata=element("Nothing"))
    """A type without fields."""


@dataclass(slots=True, kw_only=True, repr=False)
class Shadows(Model):
    r"""Names that mean something elsewhere. "Quoted" at the start, C:\new\table within,
    '''thrice''' and at the end "so"
    """

    class_: str | None = field(default=None, metadata=element("class"))
    """Kept by many languages."""
    list_: list[str] = field(default_factory=list, metadata=element("list"))
    """A built-in, and a list."""
    element_: str | None = field(default=None, metadata=element("element"))
    """What is read."""
    tag: str | None = field(default=None, metadata=element("tag"))
    """Its name."""
    report: str | None = field(default=None, metadata=element("report"))
    """Where surprises go."""
    field_: str | None = field(default=None, metadata=element("field"))
    """What a type is made of."""
    type: str | None = field(default=None, metadata=element("type"))
    """What a field is of."""
    text: str | None = field(default=None, metadata=element("text"))
    """What is written."""
    value: Part | None = field(default=None, metadata=element("value"))
    """What is checked."""
    item: list[Part] = field(default_factory=list, metadata=element("item"))
    """One of many."""
    path: Nothing | None = field(default=None, metadata=element("path"))
    """Where it stands."""
    problems: str | None = field(default=None, metadata=element("problems"))
    """What is wrong."""
    name: str | None = field(default=None, metadata=element("name"))
    """The element's name."""
    child: str | None = field(default=None, metadata=element("child"))
    """One below."""
    children: str | None = field(default=None, metadata=element("children"))
    """All below."""
    metadata_: str | None = field(default=None, metadata=element("metadata"))
    """What every answer has."""
    meta: str | None = field(default=None, metadata=element("Meta"))
    """What a root has."""
    str_: SortKeyValue | None = field(default=None, metadata=element("str"))
    """A word that is open. One of `age`, `size`."""
    int_: int | None = field(default=None, metadata=element("int"))
    """A whole number."""
    bool_: bool | None = field(default=None, metadata=element("bool"))
    """Yes or no."""
    decimal: Decimal | None = field(default=None, metadata=element("Decimal"))
    """A number."""
    timestamp_: datetime | None = field(default=None, metadata=timestamp("timestamp"))
    """A time. An aware datetime, sent to the second."""
    escape: str | None = field(default=None, metadata=element("escape"))
    """What markup needs."""
    read_text: str | None = field(default=None, metadata=element("ReadText"))
    """What a decoder does."""
    decode_part: Part | None = field(default=None, metadata=element("DecodePart"))
    """What another decoder does."""
    validate_part: Part | None = field(default=None, metadata=element("ValidatePart"))
    """What a validator does."""
    enumerate: Nothing | None = field(default=None, metadata=element("enumerate"))
    """How lists are walked."""
    sdr_to_hdr: str | None = field(default=None, metadata=element("SDRtoHDR"))
    """Words that the capital letters hide."""
