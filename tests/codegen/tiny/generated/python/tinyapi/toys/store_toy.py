# Generated from spec/toys/store_toy.xsd (e180789bc408b6e0).
# Do not edit: change the spec and run `make generate`.
"""The operation StoreToy and its types."""

from __future__ import annotations

from dataclasses import field
from typing import Final

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation
from tinyapi.service import SERVICE


@dataclass(slots=True, kw_only=True, repr=False)
class StoreToyParams(BaseRecord):
    """The arguments of `client.toys.store`."""

    key: str = field(metadata=element("ToyKey", ANY_TEXT, place="key", required=True))
    label: str | None = field(
        default=None, metadata=element("x-toy-label", ANY_TEXT, place="header")
    )


OPERATION: Final = Operation[EmptyAnswer](
    name="StoreToy",
    method="PUT",
    path="/{ToyKey}",
    service=SERVICE,
    host="chest",
    family="toys",
    call="store",
    schema="toys/store_toy.xsd",
    summary="Put a toy into the chest.",
    params=StoreToyParams,
    body="binary",
    safe=True,
    actions=(),
    pages=("https://example.com/store",),
)
