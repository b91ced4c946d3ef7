# Generated from spec/shop_floor/describe_order.xsd (c630e48528f5f30a).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeOrder and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Waiting
from tinyapi.common.scalar import KEY
from tinyapi.service import SERVICE

if TYPE_CHECKING:
    from tinyapi.shop_floor.order import Order


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeOrderParams(BaseRecord):
    """The arguments of `client.shop_floor.describe_order`."""

    class_: list[str] = field(
        metadata=element("class", KEY, place="path", many=True, comma=True, required=True)
    )
    full: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("full", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )
    language: str | None = field(
        default=None, metadata=element("language", ANY_TEXT, place="query")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeOrderResponse(Answer):
    """The orders."""

    orders: list[Order] = field(
        default_factory=list, metadata=element("Orders", "..shop_floor.order:Order", many=True)
    )
    """The orders that exist."""
    missing: list[str] = field(default_factory=list, metadata=element("Missing", KEY, many=True))
    """The numbers of orders that do not exist. Not empty."""


OPERATION: Final = Operation(
    name="DescribeOrder",
    method="GET",
    path="/orders/{class}",
    service=SERVICE,
    host="shop",
    family="shop_floor",
    call="describe_order",
    subjects={"class_": "DescribeOrder"},
    schema="shop_floor/describe_order.xsd",
    summary="Look up orders.",
    params=DescribeOrderParams,
    response=DescribeOrderResponse,
    safe=True,
    actions=("toy:Look",),
    pages=("https://example.com/order",),
    waiting=Waiting(
        id="class_",
        item="orders",
        key="class_",
        state="state",
        success=("Done", "Sold"),
        failed=("Lost",),
        cancelled=(),
        code="code",
        message="message",
        missing="missing",
    ),
)
