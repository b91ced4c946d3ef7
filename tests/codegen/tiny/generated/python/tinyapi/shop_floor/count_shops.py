# Generated from spec/shop_floor/count_shops.xsd (e5caf57480f965ec).
# Do not edit: change the spec and run `make generate`.
"""The operation CountShops."""

from __future__ import annotations

from typing import Final

from cloudinfinite_runtime.model import TextAnswer
from cloudinfinite_runtime.operation import Operation
from tinyapi.service import SERVICE

OPERATION: Final = Operation[TextAnswer](
    name="CountShops",
    method="GET",
    path="/shops",
    service=SERVICE,
    host="owner",
    family="shop_floor",
    call="count_shops",
    schema="shop_floor/count_shops.xsd",
    summary="Count the shops of an owner.",
    answer="text",
    safe=True,
    actions=(),
    pages=("https://example.com/count",),
)
