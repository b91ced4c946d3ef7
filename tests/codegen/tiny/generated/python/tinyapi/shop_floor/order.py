# Generated from spec/shop_floor/order.xsd (4738f9819efc2b66).
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
"""A note from the customer."""


class OrderState(OpenEnum):
    """The state of an order."""

    OPEN: ClassVar[OrderState] = word("Open")
    """Being made."""
    DONE: ClassVar[OrderState] = word("Done")
    """Made."""
    SOLD: ClassVar[OrderState] = word("Sold")
    """Made and collected."""
    LOST: ClassVar[OrderState] = word("Lost")
    """Made, but mislaid."""


OrderStateValue = OrderState | Literal["Open", "Done", "Sold", "Lost"]
"""A value of `OrderState`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class Wrap(BaseRecord):
    """The wrapping of a toy."""

    colour: str | None = field(metadata=element("Colour", ANY_TEXT, required=True))
    """The colour of the paper."""
    bows: list[FinishValue] = field(
        metadata=element("Bows", Finish, many=True, min_items=2, required=True)
    )
    r"""A required list of at least two items. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`,
    `"a" \ 'b'`, `<&>`. At least 2 items.
    """
    sealed: datetime | None = field(metadata=element("Sealed", DEADLINE, required=True))
    """A required time."""


@dataclass(slots=True, kw_only=True, repr=False)
class Wish(BaseRecord):
    """The customer's wish."""

    from_: str | None = field(default=None, metadata=element("from", ORDER_NOTE))
    """Who wishes, under a name that is a keyword in some languages. At most 30 characters: small
    letters, digits and '-'.
    """
    toy: str | None = field(default=None, metadata=element("Toy", KEY))
    """The toy. Not empty."""
    wrap: Wrap | None = field(default=None, metadata=element("Wrap", Wrap, flatten=True))
    """Its wrapping."""


@dataclass(slots=True, kw_only=True, repr=False)
class Order(BaseRecord):
    """An order of a toy."""

    class_: str = field(metadata=element("class", KEY, always=True))
    """Its number, under a name that is a keyword in some languages. Not empty."""
    state: OrderStateValue = field(metadata=element("State", OrderState, always=True))
    """Its state. One of `Open`, `Done`, `Sold`, `Lost`."""
    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    """The code of the reason why it was lost."""
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    """Why it was lost."""
    wish: Wish | None = field(default=None, metadata=element("Wish", Wish))
    """The customer's wish."""
