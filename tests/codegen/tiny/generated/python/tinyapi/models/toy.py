# Generated from spec/results/toy.xsd (84ad537989034706).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/results/toy.xsd."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal

from cloudinfinite_runtime.model import Model, element, timestamp
from tinyapi.models.part import Part, Shadows
from tinyapi.models.scalar import Mood


@dataclass(slots=True, kw_only=True, repr=False)
class Toy(Model):
    """A toy that exists."""

    name: str | None = field(default=None, metadata=element("Name"))
    r"""What it is called. 2 to 12 characters: letters, '-', '[', ']', '\', '^', '"' and Chinese
    ones.
    """
    mood: Mood | None = field(default=None, metadata=element("Mood"))
    """How it feels. One of `Merry`, `Tired`."""
    moods: list[Mood] = field(default_factory=list, metadata=element("Moods"))
    """How it felt. One of `Merry`, `Tired`."""
    made: datetime | None = field(default=None, metadata=timestamp("Made"))
    """When it was made. An aware datetime, sent to the second."""
    due: datetime | None = field(default=None, metadata=timestamp("Due"))
    """When it is needed. An aware datetime, sent to the second."""
    turns: int | None = field(default=None, metadata=element("Turns"))
    """How far it is wound. -3 to 100."""
    volume: int | None = field(default=None, metadata=element("Volume"))
    """How loud it is. 0 to 11."""
    weight: Decimal | None = field(default=None, metadata=element("Weight"))
    """How heavy it is. 0.10 to 99.95."""
    winds: list[int] = field(default_factory=list, metadata=element("Winds"))
    """How often it was wound, by day."""
    sizes: list[int] = field(default_factory=list, metadata=element("Sizes"))
    """Whole numbers in one text. -3 to 100."""
    gift: bool | None = field(default=None, metadata=element("Gift"))
    """Whether it is a gift."""
    call_back: str | None = field(default=None, metadata=element("CallBack"))
    """Whom it tells."""
    parts: list[Part] = field(default_factory=list, metadata=element("Parts"))
    """What it is made of."""
    shadows: Shadows | None = field(default=None, metadata=element("Shadows"))
    """Names that mean something elsewhere."""
