# Generated from spec/shop_floor/melt_toy.xsd (2acbb78d28443060).
# Do not edit: change the spec and run `make generate`.
"""The operation MeltToy."""

from typing import Final

from cloudinfinite_runtime.codec import ParameterCodec
from cloudinfinite_runtime.model import EmptyAnswer
from cloudinfinite_runtime.operation import Operation
from tinyapi.codecs.melt_toy import encode_melt_toy_params, validate_melt_toy_params
from tinyapi.models.melt_toy import MeltToyParams
from tinyapi.service import SERVICE

OPERATION: Final = Operation[EmptyAnswer](
    name="MeltToy",
    method="DELETE",
    path="/toys/{Finish}/{Keys}",
    service=SERVICE,
    host="shop",
    family="shop_floor",
    schema="shop_floor/melt_toy.xsd",
    summary="Melt all toys of a finish.",
    params=ParameterCodec(MeltToyParams, encode_melt_toy_params, validate_melt_toy_params),
    safe=True,
    actions=(),
    pages=("https://example.com/melt",),
)
"""Melt all toys of a finish."""
