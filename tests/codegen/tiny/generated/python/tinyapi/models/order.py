# Generated from spec/shop_floor/order.xsd (bc2ab62c65eeb241).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/shop_floor/order.xsd."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from cloudinfinite_runtime.model import Model, element, timestamp
from cloudinfinite_runtime.open_enum import OpenEnum
from tinyapi.models.scalar import FinishValue


class OrderState(OpenEnum):
    """Where an order stands.

    Open: a value that is not listed here is kept as it came.
    """

    __slots__ = ()
    _values = ("Open", "Done", "Sold", "Lost")

    OPEN: ClassVar["OrderState"]
    """Being made."""
    DONE: ClassVar["OrderState"]
    """Made."""
    SOLD: ClassVar["OrderState"]
    """Made, and fetched."""
    LOST: ClassVar["OrderState"]
    """Made, and mislaid."""


OrderState.OPEN = OrderState("Open")
OrderState.DONE = OrderState("Done")
OrderState.SOLD = OrderState("Sold")
OrderState.LOST = OrderState("Lost")


@dataclass(slots=True, kw_only=True, repr=False)
class Wrap(Model):
    """What is around a toy."""

    colour: str | None = field(metadata=element("Colour"))
    """The colour of the paper."""
    bows: list[FinishValue] = field(metadata=element("Bows"))
    r"""A required list. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`."""
    sealed: datetime | None = field(metadata=timestamp("Sealed"))
    """A required time. An aware datetime, sent to the second."""


@dataclass(slots=True, kw_only=True, repr=False)
class Wish(Model):
    """What is wished for."""

    from_: str | None = field(default=None, metadata=element("from"))
    """Who wishes, under a name that languages keep for themselves. At most 30 characters: small
    letters, digits and '-'.
    """
    toy: str | None = field(default=None, metadata=element("Toy"))
    """The toy. Not empty."""
    wrap: Wrap | None = field(default=None, metadata=element("Wrap"))
    """What is around it."""


@dataclass(slots=True, kw_only=True, repr=False)
class Order(Model):
    """An order of a toy."""

    class_: str | None = field(default=None, metadata=element("class"))
    """Its number, under a name that languages keep for themselves. Not empty."""
    state: OrderState | None = field(default=None, metadata=element("State"))
    """Where it stands. One of `Open`, `Done`, `Sold`, `Lost`."""
    code: str | None = field(default=None, metadata=element("Code"))
    """Why it was lost, in a word."""
    message: str | None = field(default=None, metadata=element("Message"))
    """Why it was lost."""
    wish: Wish | None = field(default=None, metadata=element("Wish"))
    """What is wished for."""
