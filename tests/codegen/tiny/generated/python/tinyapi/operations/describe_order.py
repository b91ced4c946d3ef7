# Generated from spec/shop_floor/describe_order.xsd (bf8a9dede39a267b).
# Do not edit: change the spec and run `make generate`.
"""The operation DescribeOrder."""

from typing import Final

from cloudinfinite_runtime.codec import Codec, ParameterCodec
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.procedures import Waiting
from tinyapi.codecs.describe_order import (
    decode_describe_order_response,
    encode_describe_order_params,
    encode_describe_order_response,
    validate_describe_order_params,
)
from tinyapi.models.describe_order import DescribeOrderParams, DescribeOrderResponse
from tinyapi.service import SERVICE

OPERATION: Final = Operation(
    name="DescribeOrder",
    method="GET",
    path="/orders/{class}",
    service=SERVICE,
    host="shop",
    family="shop_floor",
    schema="shop_floor/describe_order.xsd",
    summary="Look up orders.",
    params=ParameterCodec(
        DescribeOrderParams, encode_describe_order_params, validate_describe_order_params
    ),
    response=Codec(
        DescribeOrderResponse, encode_describe_order_response, decode_describe_order_response
    ),
    safe=True,
    actions=("toy:Look",),
    pages=("https://example.com/order",),
    waiting=Waiting(
        id="class_",
        item="orders",
        key="class_",
        state="state",
        success=("Done", "Sold"),
        failed=("Lost",),
        cancelled=(),
        code="code",
        message="message",
        missing="missing",
    ),
)
"""Look up orders."""
