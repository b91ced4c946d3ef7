# Generated from spec/shop_floor/describe_order.xsd (bf8a9dede39a267b).
# Do not edit: change the spec and run `make generate`.
"""Types of spec/shop_floor/describe_order.xsd."""

from dataclasses import dataclass, field
from typing import ClassVar

from cloudinfinite_runtime.model import Answer, Model, element
from tinyapi.models.order import Order


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeOrderParams(Model):
    """Which orders."""

    class_: list[str] = field(metadata=element("class"))
    """Their numbers. Not empty."""
    full: bool = field(default=True, init=False, metadata=element("full"))
    """Always there."""
    language: str | None = field(default=None, metadata=element("language"))
    """The language of messages."""


@dataclass(slots=True, kw_only=True, repr=False)
class DescribeOrderResponse(Answer):
    """The orders."""

    class Meta:
        name: ClassVar[str] = "Response"

    orders: list[Order] = field(default_factory=list, metadata=element("Orders"))
    """Those that there are."""
    missing: list[str] = field(default_factory=list, metadata=element("Missing"))
    """The numbers of the others. Not empty."""
