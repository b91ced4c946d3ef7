# Generated from spec/toys/list_toys.xsd (55e9371b1c881d4a).
# Do not edit: change the spec and run `make generate`.
"""The operation ListToys and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import Paging
from tinyapi.common.scalar import KEY, LINK, MOMENT, PRICE, REMARK, TURNS, VOLUME, Finish, SortKey
from tinyapi.service import SERVICE

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Literal

    from tinyapi.common.scalar import FinishValue, SortKeyValue
    from tinyapi.results.toy import Toy


@dataclass(slots=True, kw_only=True, repr=False)
class ListToysParams(BaseRecord):
    """The arguments of `client.toys.list`."""

    shelf_id: str = field(metadata=element("ShelfId", KEY, place="path", required=True))
    row: int = field(metadata=element("Row", TURNS, place="path", required=True))
    after: str | None = field(default=None, metadata=element("after", ANY_TEXT, place="query"))
    form: SortKeyValue = field(
        default=SortKey.SIZE,
        init=False,
        metadata=element("form", SortKey, place="query", required=True, fixed="size"),
    )
    version: int = field(
        default=ANY_INTEGER.convert("3"),
        init=False,
        metadata=element("version", ANY_INTEGER, place="query", required=True, fixed="3"),
    )
    limit: int | None = field(
        default=None, metadata=element("limit", TURNS, place="query", default="10")
    )
    from_: Decimal | int | None = field(
        default=None, metadata=element("from", PRICE, place="query")
    )
    gifts: bool | None = field(default=None, metadata=element("gifts", ANY_BOOLEAN, place="query"))
    since: datetime | None = field(default=None, metadata=element("since", MOMENT, place="query"))
    picture: str | None = field(default=None, metadata=element("picture", LINK, place="query"))
    finish: FinishValue = field(metadata=element("finish", Finish, place="query", required=True))
    sort: list[SortKeyValue] = field(
        default_factory=list,
        metadata=element("sort", SortKey, place="query", many=True, comma=True, max_items=2),
    )
    names: list[str] = field(
        metadata=element("names", REMARK, place="query", many=True, comma=True, required=True)
    )
    volumes: list[int | Literal["quiet", "loud"]] = field(
        default_factory=list,
        metadata=element("volumes", VOLUME, place="query", many=True, comma=True),
    )
    rows: list[int] = field(
        default_factory=list, metadata=element("rows", TURNS, place="query", many=True, comma=True)
    )
    deep: bool | None = field(default=None, metadata=element("deep", ANY_BOOLEAN, place="flag"))
    toys: bool = field(
        default=ANY_BOOLEAN.convert("true"),
        init=False,
        metadata=element("toys", ANY_BOOLEAN, place="flag", required=True, fixed="true"),
    )
    all: bool = field(
        default=ANY_BOOLEAN.convert("1"),
        init=False,
        metadata=element("all", ANY_BOOLEAN, place="flag", required=True, fixed="1"),
    )
    note: str | None = field(default=None, metadata=element("x-toy-note", ANY_TEXT, place="header"))
    x_toy_turns: int | None = field(
        default=None, metadata=element("x-toy-turns", TURNS, place="header")
    )
    x_toy_form: str = field(
        default="tin",
        init=False,
        metadata=element("x-toy-form", ANY_TEXT, place="header", required=True, fixed="tin"),
    )
    x_toy_tags: list[str] = field(
        default_factory=list,
        metadata=element("x-toy-tags", KEY, place="header", many=True, comma=True),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class ListToysResponse(Answer):
    """One page of toys."""

    toys: list[Toy] = field(
        default_factory=list, metadata=element("Toys", "..results.toy:Toy", many=True)
    )
    """The toys."""
    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The id of the request."""
    next: str | None = field(default=None, metadata=element("Next", ANY_TEXT))
    """The token of the next page."""
    shop: str | None = field(default=None, metadata=element("Shop", ANY_TEXT))
    """After the group."""


OPERATION: Final = Operation(
    name="ListToys",
    method="GET",
    path="/shelves/{ShelfId}/{Row}/toys",
    service=SERVICE,
    host="shop",
    family="toys",
    call="list",
    schema="toys/list_toys.xsd",
    summary="List the toys of a shelf, a page at a time.",
    params=ListToysParams,
    response=ListToysResponse,
    safe=True,
    actions=(),
    pages=("https://example.com/list",),
    paging=Paging(token="after", next="next", items="toys", size="limit", most=100),
)
