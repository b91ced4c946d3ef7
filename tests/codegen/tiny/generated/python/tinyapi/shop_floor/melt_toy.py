# Generated from spec/shop_floor/melt_toy.xsd (db158b8fd0872afb).
# Do not edit: change the spec and run `make generate`.
"""The operation MeltToy and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation
from tinyapi.common.scalar import KEY, Finish
from tinyapi.service import SERVICE

if TYPE_CHECKING:
    from tinyapi.common.scalar import FinishValue


@dataclass(slots=True, kw_only=True, repr=False)
class MeltToyParams(BaseRecord):
    """The arguments of `client.shop_floor.melt_toy`."""

    finish: FinishValue = field(metadata=element("Finish", Finish, place="path", required=True))
    keys: list[str] = field(
        metadata=element(
            "Keys", KEY, place="path", many=True, comma=True, max_items=3, required=True
        )
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="MeltToy",
    method="DELETE",
    path="/toys/{Finish}/{Keys}",
    service=SERVICE,
    host="shop",
    family="shop_floor",
    call="melt_toy",
    schema="shop_floor/melt_toy.xsd",
    summary="Melt all toys of a finish.",
    params=MeltToyParams,
    safe=True,
    actions=(),
    pages=("https://example.com/melt",),
)
