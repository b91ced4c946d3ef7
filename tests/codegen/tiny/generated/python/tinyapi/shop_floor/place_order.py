# Generated from spec/shop_floor/place_order.xsd (e75b6f6a8126182e).
# Do not edit: change the spec and run `make generate`.
"""The operation PlaceOrder and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Recovery
from tinyapi.common.scalar import Finish
from tinyapi.service import SERVICE

if TYPE_CHECKING:
    from tinyapi.common.scalar import FinishValue
    from tinyapi.shop_floor.order import Order, Wish


@dataclass(slots=True, kw_only=True, repr=False)
class PlaceOrderRequest(BaseRecord):
    """The arguments of `client.shop_floor.place_order`."""

    finish: FinishValue = field(
        default=Finish.NO_OP,
        init=False,
        metadata=element("Finish", Finish, required=True, fixed="no-op"),
    )
    class_: str | None = field(default=None, metadata=element("class", ANY_TEXT))
    wish: Wish | None = field(
        default=None, metadata=element("Wish", "..shop_floor.order:Wish", flatten=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class PlaceOrderResponse(Answer):
    """The order."""

    order: Order = field(metadata=element("Order", "..shop_floor.order:Order", always=True))
    """The order."""


OPERATION: Final = Operation(
    name="PlaceOrder",
    method="POST",
    path="/orders",
    service=SERVICE,
    host="shop",
    family="shop_floor",
    call="place_order",
    schema="shop_floor/place_order.xsd",
    summary="Order a toy.",
    request=PlaceOrderRequest,
    response=PlaceOrderResponse,
    safe=False,
    actions=("toy:Order",),
    pages=("https://example.com/order/place",),
    recovery=Recovery(
        mark=("wish", "from_"),
        operation="DescribeOrders",
        match=("wish", "from_"),
        item="order",
        by="customer",
        since="since",
        carry={"finish": "finish", "class_": "class_"},
    ),
)
