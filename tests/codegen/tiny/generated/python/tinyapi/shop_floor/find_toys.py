# Generated from spec/shop_floor/find_toys.xsd (22d745e5f5b796e2).
# Do not edit: change the spec and run `make generate`.
"""The operation FindToys and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Final, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_DECIMAL, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from tinyapi.common.scalar import TURNS
from tinyapi.service import SERVICE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from tinyapi.common.part import Part


@dataclass(slots=True, kw_only=True, repr=False)
class FindToysParams(BaseRecord):
    """The arguments of `client.shop_floor.find_toys`."""

    row: int = field(metadata=element("Row", ANY_INTEGER, place="path", required=True))
    accept: str = field(
        default="application/json",
        init=False,
        metadata=element(
            "accept", ANY_TEXT, place="header", required=True, fixed="application/json"
        ),
    )


@dataclass(slots=True, kw_only=True, repr=False)
class Clause(BaseRecord):
    """A condition.

    A request needs at least one of `is_`, `within`.
    """

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("Is", "Within"),)

    is_: str | None = field(default=None, metadata=element("Is", ANY_TEXT))
    """A text."""
    within: list[Clause] = field(
        default_factory=list,
        metadata=element("Within", "..shop_floor.find_toys:Clause", many=True, depth=3),
    )
    """Conditions of which at least one must hold. At most 3 levels deep."""


class ClauseDict(TypedDict, total=False):
    """`Clause` as a mapping."""

    is_: str
    within: Sequence[Clause | ClauseDict]


@dataclass(slots=True, kw_only=True, repr=False)
class ToySorting(BaseRecord):
    """How to sort toys."""

    by: list[str] = field(
        default_factory=list, metadata=element("By", ANY_TEXT, many=True, comma=True, max_items=3)
    )
    """The fields to sort by. At most 3 items."""
    weights: list[Decimal | int] = field(
        default_factory=list, metadata=element("Weights", ANY_DECIMAL, many=True)
    )
    """The weight of each field."""


@dataclass(slots=True, kw_only=True, repr=False)
class ToySearch(BaseRecord):
    """The arguments of `client.shop_floor.find_toys`."""

    version: str = field(
        default="2", init=False, metadata=element("Version", ANY_TEXT, required=True, fixed="2")
    )
    where: Clause | None = field(default=None, metadata=element("Where", Clause))
    sorting: ToySorting = field(
        metadata=element("Sorting", ToySorting, required=True, flatten=True)
    )
    most: int | None = field(default=None, metadata=element("Most", TURNS))
    exact: bool | None = field(default=None, metadata=element("Exact", ANY_BOOLEAN))
    parts: list[Part] = field(
        default_factory=list, metadata=element("Parts", "..common.part:Part", many=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class FoundToys(Answer):
    """What was found."""

    count: int | None = field(default=None, metadata=element("Count", ANY_INTEGER))
    """The number of toys found."""


OPERATION: Final = Operation(
    name="FindToys",
    method="DELETE",
    path="/search/{Row}",
    service=SERVICE,
    host="shop",
    family="shop_floor",
    call="find_toys",
    schema="shop_floor/find_toys.xsd",
    summary="Find toys, and put them away.",
    params=FindToysParams,
    request=ToySearch,
    response=FoundToys,
    answer="json",
    body="json",
    safe=True,
    actions=(),
    pages=("https://example.com/find",),
)
