# Generated from spec/shop_floor/describe_orders.xsd (7de6ba4dbb12f08f).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/shop_floor/describe_orders.xsd."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from cloudinfinite_runtime.model import Answer, Model, element, timestamp
from tinyapi.models.order import Order
from tinyapi.models.scalar import FinishValue


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeOrdersParams(Model):
    """Which orders."""

    from_: str | None = field(default=None, metadata=element("from"))
    """The token of the page before."""
    finish: FinishValue = field(metadata=element("finish"))
    r"""Painted so. One of `H.264`, `1`, `no-op`, `SDRtoHDR`, `class`, `"a" \ 'b'`, `<&>`."""
    class_: str | None = field(default=None, metadata=element("class"))
    """Of this class. Not empty."""
    customer: str | None = field(default=None, metadata=element("customer"))
    """Of this customer."""
    since: datetime | None = field(default=None, metadata=timestamp("since"))
    """Made since. An aware datetime, sent to the second."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeOrdersResponse(Answer):
    """One page of orders."""

    class Meta:
        name: ClassVar[str] = "Response"

    orders: list[Order] = field(default_factory=list, metadata=element("Orders"))
    """The orders."""
    next: str | None = field(default=None, metadata=element("Next"))
    """The token of the next page."""
