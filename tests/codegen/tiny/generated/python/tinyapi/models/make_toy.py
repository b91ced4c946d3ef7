# Generated from spec/toys/make_toy.xsd (91cc32e6ef3b4bea).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/toys/make_toy.xsd."""

from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import ClassVar

from cloudinfinite_runtime.model import Answer, Model, element, timestamp
from tinyapi.models.box import Box
from tinyapi.models.part import Part, Shadows
from tinyapi.models.scalar import Finish, FinishValue
from tinyapi.models.toy import Toy


@dataclass(slots=True, kw_only=True, repr=False)
class MakeToyRequest(Model):
    """A toy to be made."""

    class Meta:
        name: ClassVar[str] = "Request"

    kind: FinishValue = field(default=Finish.NO_OP, init=False, metadata=element("Kind"))
    r"""Always the same word. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`.
    """
    motto: str = field(default='<"Toys" & \\ joys>', init=False, metadata=element("Motto"))
    """Always the same text. At least 3 characters."""
    version: int = field(default=2, init=False, metadata=element("Version"))
    """Always the same whole number."""
    scale: Decimal = field(default=Decimal("1.50"), init=False, metadata=element("Scale"))
    """Always the same number."""
    draft: bool = field(default=False, init=False, metadata=element("Draft"))
    """Always off."""
    name: str = field(metadata=element("Name"))
    r"""What it is called. 2 to 12 characters: letters, '-', '[', ']', '\', '^', '"' and Chinese
    ones.
    """
    parts: list[Part] = field(metadata=element("Parts"))
    """What it is made of. At most 3 items."""
    box: Box = field(metadata=element("Box"))
    """What it comes in."""
    remark: str | None = field(default=None, metadata=element("Remark"))
    r"""A remark. At most 8 characters. Deprecated: use the "box" \ instead"""
    turns: int | None = field(default=None, metadata=element("Turns"))
    """How far to wind it. -3 to 100. The service's default is `7`."""
    price: Decimal | None = field(default=None, metadata=element("Price"))
    """What it costs. 0 to any."""
    speed: Decimal | None = field(default=None, metadata=element("Speed"))
    """How fast it runs."""
    wheels: int | None = field(default=None, metadata=element("Wheels"))
    """How many wheels. 2 to any."""
    volume: int | None = field(default=None, metadata=element("Volume"))
    """How loud it is. 0 to 11. The service's default is `5`."""
    tempos: list[Decimal] = field(default_factory=list, metadata=element("Tempos"))
    """Numbers or words."""
    gift: bool | None = field(default=None, metadata=element("Gift"))
    """Whether it is a gift. The service's default is `false`."""
    due: datetime | None = field(default=None, metadata=timestamp("Due"))
    """When it is needed. An aware datetime, sent to the second."""
    call_back: str | None = field(default=None, metadata=element("CallBack"))
    """Whom to tell."""
    finish: FinishValue | None = field(default=None, metadata=element("Finish"))
    r"""How to paint it. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`. The
    service's default is `1`.
    """
    paint: str | None = field(default=None, metadata=element("Paint"))
    """The paint. Must be given when Finish is H.264."""
    coats: list[Part] = field(default_factory=list, metadata=element("Coats"))
    """A list that depends on a text with quotes. Must be given when Paint is "red"."""
    keys: list[str] = field(default_factory=list, metadata=element("Keys"))
    """Texts. Not empty. At most 2 items."""
    winds: list[int] = field(default_factory=list, metadata=element("Winds"))
    """Whole numbers."""
    weights: list[Decimal] = field(default_factory=list, metadata=element("Weights"))
    """Numbers. 0.10 to 99.95."""
    switches: list[bool] = field(default_factory=list, metadata=element("Switches"))
    """Truth values."""
    moments: list[datetime] = field(default_factory=list, metadata=timestamp("Moments"))
    """Times. An aware datetime, sent to the second."""
    links: list[str] = field(default_factory=list, metadata=element("Links"))
    """Addresses."""
    finishes: list[FinishValue] = field(default_factory=list, metadata=element("Finishes"))
    r"""Words. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`."""
    tellings: list[FinishValue] = field(default_factory=list, metadata=element("Tellings"))
    r"""Words in one text. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`. At
    most 3 items.
    """
    sizes: list[int] = field(default_factory=list, metadata=element("Sizes"))
    """Whole numbers in one text. -3 to 100."""
    shadows: Shadows | None = field(default=None, metadata=element("Shadows"))
    """Names that mean something elsewhere."""


@dataclass(slots=True, kw_only=True, repr=False)
class MakeToyResponse(Answer):
    """The toy that was made."""

    class Meta:
        name: ClassVar[str] = "Response"

    request_id: str | None = field(default=None, metadata=element("RequestId"))
    """The id of the request."""
    toy: Toy | None = field(default=None, metadata=element("Toy"))
    """The toy."""
