# Generated from spec/shop_floor/describe_sales.xsd (30c07eecb579e4e9).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeSales and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import NumberedPaging
from tinyapi.common.scalar import TURNS
from tinyapi.service import SERVICE

if TYPE_CHECKING:
    from tinyapi.shop_floor.order import Order


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeSalesParams(BaseRecord):
    """The arguments of `client.shop_floor.describe_sales`."""

    rows: int | None = field(
        default=None, metadata=element("rows", TURNS, place="query", default="10")
    )
    from_: int | None = field(
        default=None, metadata=element("from", ANY_INTEGER, place="query", default="1")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeSalesResponse(Answer):
    """One page of sales."""

    sum: int | None = field(default=None, metadata=element("Sum", ANY_INTEGER))
    """The total on all pages."""
    orders: list[Order] = field(
        default_factory=list, metadata=element("Orders", "..shop_floor.order:Order", many=True)
    )
    """The orders sold."""


OPERATION: Final = Operation(
    name="DescribeSales",
    method="GET",
    path="/sales",
    service=SERVICE,
    host="shop",
    family="shop_floor",
    call="describe_sales",
    schema="shop_floor/describe_sales.xsd",
    summary="List sales.",
    params=DescribeSalesParams,
    response=DescribeSalesResponse,
    safe=True,
    actions=(),
    pages=("https://example.com/sales",),
    paging=NumberedPaging(page="from_", total="sum", items="orders", size="rows", most=100),
)
