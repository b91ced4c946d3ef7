# Generated from spec/shop_floor/import.xsd (724880b90acef8c9).
# Do not edit: change the spec and run `make generate`.
"""The operation Import and its types."""

from __future__ import annotations

from typing import Final

from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer
from cloudinfinite_runtime.operation import Operation
from tinyapi.service import SERVICE


@dataclass(slots=True, kw_only=True, repr=False)
class ImportResponse(Answer):
    """A response without fields."""


OPERATION: Final = Operation(
    name="Import",
    method="PUT",
    path="/",
    service=SERVICE,
    host="street",
    family="shop_floor",
    call="import_",
    schema="shop_floor/import.xsd",
    summary="Fetch new toys.",
    response=ImportResponse,
    safe=False,
    actions=(),
    pages=("https://example.com/import",),
)
