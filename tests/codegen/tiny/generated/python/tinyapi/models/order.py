# Generated from spec/common/order.xsd (4739a7f9dd3b3f60).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/common/order.xsd."""

from dataclasses import dataclass, field
from typing import ClassVar

from cloudinfinite_runtime.model import Model, element
from cloudinfinite_runtime.open_enum import OpenEnum


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
class Wish(Model):
    """What is wished for."""

    from_: str | None = field(default=None, metadata=element("from"))
    """Who wishes, under a name that languages keep for themselves. At most 30 characters: small
    letters, digits and '-'.
    """
    toy: str | None = field(default=None, metadata=element("Toy"))
    """The toy. Not empty."""


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
