# Generated from spec/toys/fetch_toy.xsd (5aa9adddaa4dfd32).
# Do not edit: change the spec and run `make generate`.
"""The operation FetchToy and its types."""

from __future__ import annotations

from dataclasses import field
from typing import ClassVar, Final

from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord, BinaryAnswer
from cloudinfinite_runtime.operation import Operation
from tinyapi.common.scalar import LINK
from tinyapi.service import SERVICE


@dataclass(slots=True, kw_only=True, repr=False)
class FetchToyParams(BaseRecord):
    """The arguments of `client.toys.fetch`."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("ToyKey", "where"),)

    act: str = field(
        default="fetch",
        init=False,
        metadata=element("act", ANY_TEXT, place="query", required=True, fixed="fetch"),
    )
    key: str | None = field(default=None, metadata=element("ToyKey", ANY_TEXT, place="key"))
    where: str | None = field(default=None, metadata=element("where", LINK, place="query"))


OPERATION: Final = Operation[BinaryAnswer](
    name="FetchToy",
    method="GET",
    path="/{ToyKey}",
    service=SERVICE,
    host="chest",
    family="toys",
    call="fetch",
    schema="toys/fetch_toy.xsd",
    summary="Fetch a toy from the chest.",
    params=FetchToyParams,
    answer="binary",
    safe=True,
    actions=(),
    pages=("https://example.com/fetch",),
)
