# Generated from spec/settings/box.xsd (2f7df6780a06295b).
# Do not edit: change the spec and run `make generate`.
"""`Box`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from tinyapi.common.scalar import DEADLINE, REMARK, TURNS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from tinyapi.common.part import Nothing


@dataclass(slots=True, kw_only=True, repr=False)
class Cord(BaseRecord):
    """A cord.

    A request needs at least one of `red`, `blue`.

    A request needs at least one of `length`, `knots`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("Red", "Blue"), ("Length", "Knots"))

    red: bool | None = field(default=None, metadata=element("Red", ANY_BOOLEAN))
    """Whether it is red."""
    blue: bool | None = field(default=None, metadata=element("Blue", ANY_BOOLEAN))
    """Whether it is blue."""
    length: int | None = field(default=None, metadata=element("Length", ANY_INTEGER))
    """The length of the cord."""
    knots: list[str] = field(default_factory=list, metadata=element("Knots", ANY_TEXT, many=True))
    """The knots."""


class CordDict(TypedDict, total=False):
    """`Cord` as a mapping."""

    red: bool
    blue: bool
    length: int
    knots: Sequence[str]


@dataclass(slots=True, kw_only=True, repr=False)
class Box(BaseRecord):
    """A box."""

    width: int = field(metadata=element("Width", TURNS, required=True))
    """A required number. -3 to 100."""
    open: bool = field(metadata=element("Open", ANY_BOOLEAN, required=True))
    """A required boolean."""
    packed: datetime = field(metadata=element("Packed", DEADLINE, required=True))
    """A required time."""
    paper: str | None = field(default=None, metadata=element("Paper", ANY_TEXT))
    """The paper around it."""
    ribbon: str | None = field(
        default=None,
        metadata=element("Ribbon", REMARK, required_unless=("Paper", ('"plain"', "brown"))),
    )
    """The ribbon around it. At most 8 characters. Required unless `paper` is `"plain"` or
    `brown`.
    """
    cord: Cord | None = field(default=None, metadata=element("Cord", Cord))
    """The cord around it."""
    lid: Nothing = field(metadata=element("Lid", "..common.part:Nothing", required=True))
    """A required record without fields."""
