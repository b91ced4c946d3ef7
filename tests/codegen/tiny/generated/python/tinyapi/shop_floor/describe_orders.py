# Generated from spec/shop_floor/describe_orders.xsd (2d08a806bd6da2d1).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeOrders and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Paging
from tinyapi.common.scalar import KEY, MOMENT, Finish
from tinyapi.service import SERVICE

if TYPE_CHECKING:
    from datetime import datetime

    from tinyapi.common.scalar import FinishValue
    from tinyapi.shop_floor.order import Order


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeOrdersParams(BaseRecord):
    """The arguments of `client.shop_floor.describe_orders`."""

    from_: str | None = field(default=None, metadata=element("from", ANY_TEXT, place="query"))
    finish: FinishValue = field(metadata=element("finish", Finish, place="query", required=True))
    class_: str | None = field(default=None, metadata=element("class", KEY, place="query"))
    customer: str | None = field(
        default=None, metadata=element("customer", ANY_TEXT, place="query")
    )
    since: datetime | None = field(default=None, metadata=element("since", MOMENT, place="query"))


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeOrdersResponse(Answer):
    """One page of orders."""

    orders: list[Order] = field(
        default_factory=list, metadata=element("Orders", "..shop_floor.order:Order", many=True)
    )
    """The orders."""
    next: str | None = field(default=None, metadata=element("Next", ANY_TEXT))
    """The token of the next page."""


OPERATION: Final = Operation(
    name="DescribeOrders",
    method="GET",
    path="/orders",
    service=SERVICE,
    host="shop",
    family="shop_floor",
    call="describe_orders",
    subjects={"class_": "DescribeOrder"},
    schema="shop_floor/describe_orders.xsd",
    summary="List orders.",
    params=DescribeOrdersParams,
    response=DescribeOrdersResponse,
    safe=True,
    actions=("toy:Look",),
    pages=("https://example.com/orders",),
    paging=Paging(token="from_", next="next", items="orders"),
)
