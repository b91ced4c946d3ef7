# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Every operation by its name in the spec. Each is loaded when it is first looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.lazy import LazyMapping

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from cloudinfinite_runtime.operation import Operation

OPERATIONS: Final[Mapping[str, Operation[Any]]] = LazyMapping(
    {
        "CountShops": ".shop_floor.count_shops:OPERATION",
        "DescribeOrder": ".shop_floor.describe_order:OPERATION",
        "DescribeOrders": ".shop_floor.describe_orders:OPERATION",
        "DescribeSales": ".shop_floor.describe_sales:OPERATION",
        "Import": ".shop_floor.import_:OPERATION",
        "MeltToy": ".shop_floor.melt_toy:OPERATION",
        "PlaceOrder": ".shop_floor.place_order:OPERATION",
        "PolishToys": ".shop_floor.polish_toys:OPERATION",
        "WeighToys": ".shop_floor.weigh_toys:OPERATION",
        "FetchToy": ".toys.fetch_toy:OPERATION",
        "ListToys": ".toys.list_toys:OPERATION",
        "MakeToy": ".toys.make_toy:OPERATION",
        "StampToy": ".toys.stamp_toy:OPERATION",
        "StoreToy": ".toys.store_toy:OPERATION",
    },
    __package__,
)
"""Every operation by its name in the spec, as a value that encodes requests and decodes answers."""
