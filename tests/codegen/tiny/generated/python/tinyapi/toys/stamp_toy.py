# Generated from spec/toys/stamp_toy.xsd (63be7e9cf915ecbc).
# Do not edit: change the spec and run `make generate`.
"""The operation StampToy, and its types."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer
from cloudinfinite_runtime.operation import Operation
from tinyapi.common.scalar import TURNS
from tinyapi.service import SERVICE


@dataclass(slots=True, kw_only=True, repr=False)
class StampToyParams(BaseRecord):
    """What `client.toys.stamp` takes."""

    key: str = field(metadata=element("ToyKey", ANY_TEXT, place="key", required=True))
    depth: int | None = field(default=None, metadata=element("depth", TURNS, place="query"))
    rule: str = field(metadata=element("rule", ANY_TEXT, place="rule", required=True))
    gilt: bool | None = field(default=None, metadata=element("gilt", ANY_BOOLEAN, place="flag"))


OPERATION: Final = Operation[BinaryAnswer](
    name="StampToy",
    method="GET",
    path="/{ToyKey}",
    service=SERVICE,
    host="chest",
    family="toys",
    call="stamp",
    schema="toys/stamp_toy.xsd",
    summary="Fetch a toy with something stamped on it.",
    params=StampToyParams,
    answer="binary",
    safe=True,
    actions=(),
    pages=("https://example.com/stamp",),
)
