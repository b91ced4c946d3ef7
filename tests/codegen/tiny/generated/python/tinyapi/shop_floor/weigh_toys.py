# Generated from spec/shop_floor/weigh_toys.xsd (a45ce0d4d4abfebe).
# Do not edit: change the spec and run `make generate`.
"""The operation WeighToys and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer
from cloudinfinite_runtime.operation import Operation
from tinyapi.service import SERVICE

if TYPE_CHECKING:
    from decimal import Decimal

    from tinyapi.results.toy import Toy


@dataclass(slots=True, kw_only=True, repr=False)
class Weights(Answer):
    """How heavy they are."""

    total: Decimal = field(metadata=element("total", ANY_DECIMAL, always=True))
    """In grams."""
    shelves: dict[str, Decimal] = field(
        default_factory=dict, metadata=element("shelves", ANY_DECIMAL, names=ANY_TEXT)
    )
    """In grams, by shelf."""
    toys: list[Toy] = field(
        default_factory=list, metadata=element("toys", "..results.toy:Toy", many=True)
    )
    """Each toy."""


OPERATION: Final = Operation(
    name="WeighToys",
    method="GET",
    path="/weights",
    service=SERVICE,
    host="shop",
    family="shop_floor",
    call="weigh_toys",
    schema="shop_floor/weigh_toys.xsd",
    summary="Weigh all toys.",
    response=Weights,
    answer="json",
    safe=True,
    actions=(),
    pages=("https://example.com/weigh",),
)
