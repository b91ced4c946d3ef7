# Generated from spec/shop_floor/place_order.xsd (db2c76f84b143d97).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/shop_floor/place_order.xsd."""

from dataclasses import dataclass, field
from typing import ClassVar

from cloudinfinite_runtime.model import Answer, Model, element
from tinyapi.models.order import Order, Wish
from tinyapi.models.scalar import Finish, FinishValue


@dataclass(slots=True, kw_only=True, repr=False)
class PlaceOrderRequest(Model):
    """A toy to be ordered."""

    class Meta:
        name: ClassVar[str] = "Request"

    finish: FinishValue = field(default=Finish.NO_OP, init=False, metadata=element("Finish"))
    r"""Always the same. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`."""
    class_: str | None = field(default=None, metadata=element("class"))
    """The class of the order."""
    wish: Wish | None = field(default=None, metadata=element("Wish"))
    """What is wished for."""


@dataclass(slots=True, kw_only=True, repr=False)
class PlaceOrderResponse(Answer):
    """The order."""

    class Meta:
        name: ClassVar[str] = "Response"

    order: Order | None = field(default=None, metadata=element("Order"))
    """The order."""
