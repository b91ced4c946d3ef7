# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""All operations by their names in the spec, each loaded on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.lazy import LazyMapping

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from cloudinfinite_runtime.operation import Operation

OPERATIONS: Final[Mapping[str, Operation[Any]]] = LazyMapping(
    {
        "CountShops": ".shop_floor.count_shops",
        "DescribeOrder": ".shop_floor.describe_order",
        "DescribeOrders": ".shop_floor.describe_orders",
        "DescribeSales": ".shop_floor.describe_sales",
        "FindToys": ".shop_floor.find_toys",
        "Import": ".shop_floor.import_",
        "MeltToy": ".shop_floor.melt_toy",
        "PlaceOrder": ".shop_floor.place_order",
        "PolishToys": ".shop_floor.polish_toys",
        "WeighToys": ".shop_floor.weigh_toys",
        "FetchToy": ".toys.fetch_toy",
        "ListToys": ".toys.list_toys",
        "MakeToy": ".toys.make_toy",
        "StampToy": ".toys.stamp_toy",
        "StoreToy": ".toys.store_toy",
    },
    "OPERATION",
    __package__,
)
"""All operations by their names in the spec. Each encodes requests and decodes responses."""

CALLS: Final[Mapping[str, str]] = {
    "shop_floor.count_shops": "CountShops",
    "shop_floor.describe_order": "DescribeOrder",
    "shop_floor.describe_orders": "DescribeOrders",
    "shop_floor.describe_sales": "DescribeSales",
    "shop_floor.find_toys": "FindToys",
    "shop_floor.import_": "Import",
    "shop_floor.melt_toy": "MeltToy",
    "shop_floor.place_order": "PlaceOrder",
    "shop_floor.polish_toys": "PolishToys",
    "shop_floor.weigh_toys": "WeighToys",
    "toys.fetch": "FetchToy",
    "toys.list": "ListToys",
    "toys.make": "MakeToy",
    "toys.stamp": "StampToy",
    "toys.store": "StoreToy",
}
"""The name of the operation behind each client call, by family and method. Loads no operation."""
