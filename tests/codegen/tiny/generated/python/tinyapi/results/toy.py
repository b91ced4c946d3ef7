# Generated from spec/results/toy.xsd (813881b935ae9470).
# Do not edit: change the spec and run `make generate`.
"""`Toy`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.document import ANY_TREE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from tinyapi.common.scalar import (
    ADDRESS,
    DEADLINE,
    KEY,
    MOMENT,
    POCKET,
    TOY_NAME,
    TURNS,
    VOLUME,
    WEIGHT,
    Mood,
)

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Literal

    from tinyapi.common.part import Part, Shadows
    from tinyapi.common.scalar import MoodValue
    from tinyapi.common.track import Track


@dataclass(slots=True, kw_only=True, repr=False)
class Toy(BaseRecord):
    """A toy that exists."""

    name: str | None = field(default=None, metadata=element("Name", TOY_NAME))
    r"""What it is called. 2 to 12 characters: letters, '-', '[', ']', '\', '^', '"' and Chinese
    ones.
    """
    mood: MoodValue | None = field(default=None, metadata=element("Mood", Mood))
    """How it feels. One of `Merry`, `Tired`."""
    moods: list[MoodValue] = field(
        default_factory=list,
        metadata=element("Moods", Mood, many=True, when=("Mood", ("Tired", "Merry"))),
    )
    """How it felt. One of `Merry`, `Tired`. Only if `mood` is `Tired` or `Merry`."""
    made: datetime | None = field(default=None, metadata=element("Made", MOMENT))
    """When it was made."""
    due: datetime | None = field(default=None, metadata=element("Due", DEADLINE))
    """When it is needed."""
    turns: int | None = field(default=None, metadata=element("Turns", TURNS))
    """How far it is wound. -3 to 100."""
    volume: int | Literal["quiet", "loud"] | None = field(
        default=None, metadata=element("Volume", VOLUME)
    )
    """How loud it is. 0 to 11, or `quiet`, or `loud`."""
    weight: Decimal | None = field(default=None, metadata=element("Weight", WEIGHT))
    """How heavy it is. 0.10 to 99.95."""
    winds: list[int] = field(
        default_factory=list, metadata=element("Winds", ANY_INTEGER, many=True)
    )
    """How often it was wound, by day."""
    sizes: list[int] = field(
        default_factory=list, metadata=element("Sizes", TURNS, many=True, comma=True)
    )
    """Integers in one text. -3 to 100."""
    dress: dict[str, Any] | None = field(default=None, metadata=element("Dress", ANY_TREE))
    """What it wears."""
    gift: bool | None = field(default=None, metadata=element("Gift", ANY_BOOLEAN))
    """Whether it is a gift."""
    call_back: str | None = field(default=None, metadata=element("CallBack", ADDRESS))
    """Whom it notifies."""
    parts: list[Part] = field(
        default_factory=list, metadata=element("Parts", "..common.part:Part", many=True)
    )
    """What it is made of."""
    pockets: dict[str, Part] = field(
        default_factory=dict, metadata=element("Pockets", "..common.part:Part", names=POCKET)
    )
    """What is in each pocket. Names: 2 to 12 characters: letters, digits, '_', '-' and '.'."""
    strings: dict[str, list[str]] = field(
        default_factory=dict, metadata=element("Strings", KEY, names=POCKET, comma=True)
    )
    """What each pocket is tied to. Not empty. Names: 2 to 12 characters: letters, digits, '_', '-'
    and '.'.
    """
    notes: dict[str, int] = field(
        default_factory=dict, metadata=element("Notes", ANY_INTEGER, names=ANY_TEXT)
    )
    """How often each tune is played."""
    track: Track | None = field(default=None, metadata=element("Track", "..common.track:Track"))
    """Where it runs."""
    shadows: Shadows | None = field(
        default=None, metadata=element("Shadows", "..common.part:Shadows")
    )
    """Names with another meaning in code."""
