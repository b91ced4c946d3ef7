# Generated from spec/shop_floor/polish_toys.xsd (eb65c85244e1681c).
# Do not edit: change the spec and run `make generate`.
"""The operation PolishToys, and its types."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.model import Answer, Model
from cloudinfinite_runtime.operation import Operation
from tinyapi.common.scalar import KEY, Finish
from tinyapi.service import SERVICE

if TYPE_CHECKING:
    from tinyapi.common.scalar import FinishValue


@dataclass(slots=True, kw_only=True, repr=False)
class Polish(Model):
    """What `client.shop_floor.polish_toys` takes."""

    finish: FinishValue = field(metadata=element("Finish", Finish, required=True))
    recipe: str | None = field(
        default=None, repr=False, metadata=element("Recipe", KEY, secret=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class Shine(Answer):
    """How bright they are now."""

    brightness: int = field(metadata=element("Brightness", ANY_INTEGER, place="text", always=True))
    """Of a hundred."""


OPERATION: Final = Operation(
    name="PolishToys",
    method="PUT",
    path="/",
    service=SERVICE,
    host="shop",
    family="shop_floor",
    call="polish_toys",
    schema="shop_floor/polish_toys.xsd",
    summary="Polish all toys.",
    request=Polish,
    response=Shine,
    request_root="ToyPolish",
    response_root="ToyShine",
    safe=True,
    actions=(),
    pages=("https://example.com/polish",),
)
