# Generated from spec/toys/make_toy.xsd (91cc32e6ef3b4bea).
# Do not edit: change the spec and run `make generate`.
"""The operation MakeToy."""

from typing import Final

from cloudinfinite_runtime.codec import Codec
from cloudinfinite_runtime.operation import Operation
from tinyapi.codecs.make_toy import (
    decode_make_toy_request,
    decode_make_toy_response,
    encode_make_toy_request,
    encode_make_toy_response,
    validate_make_toy_request,
)
from tinyapi.models.make_toy import MakeToyRequest, MakeToyResponse
from tinyapi.service import SERVICE

OPERATION: Final = Operation(
    name="MakeToy",
    method="POST",
    path="/toys",
    service=SERVICE,
    host="shop",
    family="toys",
    schema="toys/make_toy.xsd",
    summary='Make a toy, "wind it" \\ and let it """run""".',
    request=Codec(
        MakeToyRequest, encode_make_toy_request, decode_make_toy_request, validate_make_toy_request
    ),
    response=Codec(MakeToyResponse, encode_make_toy_response, decode_make_toy_response),
    safe=False,
    actions=("toy:Make", "toy:Paint", "street:Cross"),
    doubts={
        "toy:Paint": 'One page leaves it out, "another" \\ does not.',
    },
    pages=("https://example.com/make", "https://example.com/zh/make", "https://example.com/old"),
    discriminators={
        "Kind": "no-op",
        "Motto": '<"Toys" & \\ joys>',
        "Version": "2",
        "Scale": "1.50",
        "Draft": "0",
    },
)
r"""Make a toy, "wind it" \ and let it '''run'''."""
