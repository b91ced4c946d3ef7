# Generated from the spec. Do not edit: change the spec and run `make generate`.
"""Every type of the API by name. Each is loaded when it is first used."""

from typing import TYPE_CHECKING

from cloudinfinite_runtime.lazy import lazy_getattr

if TYPE_CHECKING:
    from tinyapi.models.box import Box as Box
    from tinyapi.models.describe_order import DescribeOrderParams as DescribeOrderParams
    from tinyapi.models.describe_order import DescribeOrderResponse as DescribeOrderResponse
    from tinyapi.models.describe_orders import DescribeOrdersParams as DescribeOrdersParams
    from tinyapi.models.describe_orders import DescribeOrdersResponse as DescribeOrdersResponse
    from tinyapi.models.import_ import ImportResponse as ImportResponse
    from tinyapi.models.list_toys import ListToysParams as ListToysParams
    from tinyapi.models.list_toys import ListToysResponse as ListToysResponse
    from tinyapi.models.make_toy import MakeToyRequest as MakeToyRequest
    from tinyapi.models.make_toy import MakeToyResponse as MakeToyResponse
    from tinyapi.models.melt_toy import MeltToyParams as MeltToyParams
    from tinyapi.models.order import Order as Order
    from tinyapi.models.order import OrderState as OrderState
    from tinyapi.models.order import Wish as Wish
    from tinyapi.models.order import Wrap as Wrap
    from tinyapi.models.part import Nothing as Nothing
    from tinyapi.models.part import Part as Part
    from tinyapi.models.part import Shadows as Shadows
    from tinyapi.models.part import Spring as Spring
    from tinyapi.models.place_order import PlaceOrderRequest as PlaceOrderRequest
    from tinyapi.models.place_order import PlaceOrderResponse as PlaceOrderResponse
    from tinyapi.models.refusal import Refusal as Refusal
    from tinyapi.models.scalar import Finish as Finish
    from tinyapi.models.scalar import Mood as Mood
    from tinyapi.models.scalar import SortKey as SortKey
    from tinyapi.models.toy import Toy as Toy
    from tinyapi.models.toy_call import ToyCall as ToyCall
else:
    # Hidden from type checkers, which would take any name for granted.
    __getattr__, __dir__ = lazy_getattr(
        __name__,
        {
            "Box": ".box",
            "DescribeOrderParams": ".describe_order",
            "DescribeOrderResponse": ".describe_order",
            "DescribeOrdersParams": ".describe_orders",
            "DescribeOrdersResponse": ".describe_orders",
            "Finish": ".scalar",
            "ImportResponse": ".import_",
            "ListToysParams": ".list_toys",
            "ListToysResponse": ".list_toys",
            "MakeToyRequest": ".make_toy",
            "MakeToyResponse": ".make_toy",
            "MeltToyParams": ".melt_toy",
            "Mood": ".scalar",
            "Nothing": ".part",
            "Order": ".order",
            "OrderState": ".order",
            "Part": ".part",
            "PlaceOrderRequest": ".place_order",
            "PlaceOrderResponse": ".place_order",
            "Refusal": ".refusal",
            "Shadows": ".part",
            "SortKey": ".scalar",
            "Spring": ".part",
            "Toy": ".toy",
            "ToyCall": ".toy_call",
            "Wish": ".order",
            "Wrap": ".order",
        },
    )

__all__ = [
    "Box",
    "DescribeOrderParams",
    "DescribeOrderResponse",
    "DescribeOrdersParams",
    "DescribeOrdersResponse",
    "Finish",
    "ImportResponse",
    "ListToysParams",
    "ListToysResponse",
    "MakeToyRequest",
    "MakeToyResponse",
    "MeltToyParams",
    "Mood",
    "Nothing",
    "Order",
    "OrderState",
    "Part",
    "PlaceOrderRequest",
    "PlaceOrderResponse",
    "Refusal",
    "Shadows",
    "SortKey",
    "Spring",
    "Toy",
    "ToyCall",
    "Wish",
    "Wrap",
]
