# Generated from spec/shop_floor/import.xsd (2f866222abca262b).
# Do not edit: change the spec and run `make generate`.
"""The operation Import."""

from typing import Final

from cloudinfinite_runtime.codec import Codec
from cloudinfinite_runtime.operation import Operation
from tinyapi.codecs.import_ import decode_import_response, encode_import_response
from tinyapi.models.import_ import ImportResponse
from tinyapi.service import SERVICE

OPERATION: Final = Operation(
    name="Import",
    method="PUT",
    path="/",
    service=SERVICE,
    host="street",
    family="shop_floor",
    schema="shop_floor/import.xsd",
    summary="Fetch new toys.",
    response=Codec(ImportResponse, encode_import_response, decode_import_response),
    safe=False,
    actions=(),
    pages=("https://example.com/import",),
)
"""Fetch new toys."""
