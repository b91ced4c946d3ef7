# Generated from spec/shop_floor/place_order.xsd (db2c76f84b143d97).
# Do not edit: change the spec and run `make generate`.
"""The operation PlaceOrder."""

from typing import Final

from cloudinfinite_runtime.codec import Codec
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.procedures import Recovery
from tinyapi.codecs.place_order import (
    decode_place_order_request,
    decode_place_order_response,
    encode_place_order_request,
    encode_place_order_response,
    validate_place_order_request,
)
from tinyapi.models.place_order import PlaceOrderRequest, PlaceOrderResponse
from tinyapi.service import SERVICE

OPERATION: Final = Operation(
    name="PlaceOrder",
    method="POST",
    path="/orders",
    service=SERVICE,
    host="shop",
    family="shop_floor",
    schema="shop_floor/place_order.xsd",
    summary="Order a toy.",
    request=Codec(
        PlaceOrderRequest,
        encode_place_order_request,
        decode_place_order_request,
        validate_place_order_request,
    ),
    response=Codec(PlaceOrderResponse, encode_place_order_response, decode_place_order_response),
    safe=False,
    actions=("toy:Order",),
    pages=("https://example.com/order/place",),
    discriminators={"Finish": "no-op"},
    recovery=Recovery(
        mark=("wish", "from_"),
        operation="DescribeOrders",
        match=("wish", "from_"),
        item="order",
        by="customer",
        since="since",
        carry={"finish": "finish", "class_": "class_"},
    ),
)
"""Order a toy."""
