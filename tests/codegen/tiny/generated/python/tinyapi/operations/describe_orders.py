# Generated from spec/shop_floor/describe_orders.xsd (7de6ba4dbb12f08f).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeOrders."""

from typing import Final

from cloudinfinite_runtime.codec import Codec, ParameterCodec
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.procedures import Paging
from tinyapi.codecs.describe_orders import (
    decode_describe_orders_response,
    encode_describe_orders_params,
    encode_describe_orders_response,
    validate_describe_orders_params,
)
from tinyapi.models.describe_orders import DescribeOrdersParams, DescribeOrdersResponse
from tinyapi.service import SERVICE

OPERATION: Final = Operation(
    name="DescribeOrders",
    method="GET",
    path="/orders",
    service=SERVICE,
    host="shop",
    family="shop_floor",
    schema="shop_floor/describe_orders.xsd",
    summary="List orders.",
    params=ParameterCodec(
        DescribeOrdersParams, encode_describe_orders_params, validate_describe_orders_params
    ),
    response=Codec(
        DescribeOrdersResponse, encode_describe_orders_response, decode_describe_orders_response
    ),
    safe=True,
    actions=("toy:Look",),
    pages=("https://example.com/orders",),
    paging=Paging(token="from_", next="next", items="orders"),
)
"""List orders."""
