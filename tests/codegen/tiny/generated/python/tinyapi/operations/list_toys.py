# Generated from spec/toys/list_toys.xsd (ddef7f0ab6bd2e0d).
# Do not edit: change the spec and run `make generate`.
"""The operation ListToys."""

from typing import Final

from cloudinfinite_runtime.codec import Codec, ParameterCodec
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.procedures import Paging
from tinyapi.codecs.list_toys import (
    decode_list_toys_response,
    encode_list_toys_params,
    encode_list_toys_response,
    validate_list_toys_params,
)
from tinyapi.models.list_toys import ListToysParams, ListToysResponse
from tinyapi.service import SERVICE

OPERATION: Final = Operation(
    name="ListToys",
    method="GET",
    path="/shelves/{ShelfId}/{Row}/toys",
    service=SERVICE,
    host="shop",
    family="toys",
    schema="toys/list_toys.xsd",
    summary="List the toys of a shelf, a page at a time.",
    params=ParameterCodec(ListToysParams, encode_list_toys_params, validate_list_toys_params),
    response=Codec(ListToysResponse, encode_list_toys_response, decode_list_toys_response),
    safe=True,
    actions=(),
    pages=("https://example.com/list",),
    paging=Paging(token="after", next="next", items="toys"),
)
"""List the toys of a shelf, a page at a time."""
