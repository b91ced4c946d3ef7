# Generated from spec/shop_floor/order.xsd (d314ee7c6b6f3223).
# Do not edit: change the spec and run `make generate`.
"""`Order`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Text, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord
from tinyapi.common.scalar import DEADLINE, KEY, Finish

if TYPE_CHECKING:
    from datetime import datetime

    from tinyapi.common.scalar import FinishValue

ORDER_NOTE = Text(
    max_length=30,
    characters=(("a", "z"), ("0", "9"), ("-", "-")),
    says="small letters, digits and '-'",
)
"""What the customer wrote."""


class OrderState(OpenEnum):
    """Where an order stands."""

    OPEN: ClassVar[OrderState] = word("Open")
    """Being made."""
    DONE: ClassVar[OrderState] = word("Done")
    """Made."""
    SOLD: ClassVar[OrderState] = word("Sold")
    """Made, and fetched."""
    LOST: ClassVar[OrderState] = word("Lost")
    """Made, and mislaid."""


OrderStateValue = OrderState | Literal["Open", "Done", "Sold", "Lost"]
"""A value of `OrderState`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class Wrap(BaseRecord):
    """What is around a toy."""

    colour: str | None = field(metadata=element("Colour", ANY_TEXT, required=True))
    """The colour of the paper."""
    bows: list[FinishValue] = field(
        metadata=element("Bows", Finish, many=True, min_items=2, required=True)
    )
    r"""A required list, of two at least. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \
    'b'`, `<&>`. At least 2 items.
    """
    sealed: datetime | None = field(metadata=element("Sealed", DEADLINE, required=True))
    """A required time."""


@dataclass(slots=True, kw_only=True, repr=False)
class Wish(BaseRecord):
    """What is wished for."""

    from_: str | None = field(default=None, metadata=element("from", ORDER_NOTE))
    """Who wishes, under a name that languages keep for themselves. At most 30 characters: small
    letters, digits and '-'.
    """
    toy: str | None = field(default=None, metadata=element("Toy", KEY))
    """The toy. Not empty."""
    wrap: Wrap | None = field(default=None, metadata=element("Wrap", Wrap, flatten=True))
    """What is around it."""


@dataclass(slots=True, kw_only=True, repr=False)
class Order(BaseRecord):
    """An order of a toy."""

    class_: str = field(metadata=element("class", KEY, always=True))
    """Its number, under a name that languages keep for themselves. Not empty."""
    state: OrderStateValue = field(metadata=element("State", OrderState, always=True))
    """Where it stands. One of `Open`, `Done`, `Sold`, `Lost`."""
    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """Why it was lost, in a word."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """Why it was lost."""
    wish: Wish | None = field(default=None, metadata=element("Wish", Wish))
    """What is wished for."""
