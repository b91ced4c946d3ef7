# Generated from spec/settings/box.xsd (b908d9cf5bf7501b).
# Do not edit: change the spec and run `make generate`.
"""`Box`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord
from tinyapi.common.scalar import DEADLINE, REMARK, TURNS

if TYPE_CHECKING:
    from datetime import datetime

    from tinyapi.common.part import Nothing


@dataclass(slots=True, kw_only=True, repr=False)
class Box(BaseRecord):
    """A box."""

    width: int = field(metadata=element("Width", TURNS, required=True))
    """A required number. -3 to 100."""
    open: bool = field(metadata=element("Open", ANY_BOOLEAN, required=True))
    """A required truth value."""
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
    lid: Nothing = field(metadata=element("Lid", "..common.part:Nothing", required=True))
    """A required record without fields."""
