# Generated from spec/shop_floor/polish_toys.xsd (7ae580886db69191).
# Do not edit: change the spec and run `make generate`.
"""The operation PolishToys and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_DECIMAL, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from tinyapi.common.scalar import KEY, MOMENT, POCKET, TOY_NAME, VOLUME, Finish
from tinyapi.service import SERVICE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from decimal import Decimal
    from typing import Literal, Required

    from tinyapi.common.scalar import FinishValue


@dataclass(slots=True, kw_only=True, repr=False)
class Rule(BaseRecord):
    """One rule."""

    rule: str = field(metadata=element("rule", TOY_NAME, required=True))
    r"""What it says. 2 to 12 characters: letters, '-', '[', ']', '\', '^', '"' and Chinese ones."""
    note: str | None = field(default=None, metadata=element("note", ANY_TEXT))
    """Why."""
    share: Decimal | int | None = field(default=None, metadata=element("share", ANY_DECIMAL))
    """The share of all toys."""
    volume: int | Literal["quiet", "loud"] | None = field(
        default=None, metadata=element("volume", VOLUME)
    )
    """The maximum volume. 0 to 11, or `quiet`, or `loud`."""
    until: datetime | None = field(default=None, metadata=element("until", MOMENT))
    """When it expires."""
    times: list[int] = field(
        default_factory=list, metadata=element("times", ANY_INTEGER, many=True)
    )
    """How often, for each day."""
    turns: list[int] = field(
        default_factory=list, metadata=element("turns", ANY_INTEGER, many=True, comma=True)
    )
    """How far, for each day."""


class RuleDict(TypedDict, total=False):
    """`Rule` as a mapping."""

    rule: Required[str]
    note: str
    share: Decimal | int
    volume: int | Literal["quiet", "loud"]
    until: datetime
    times: Sequence[int]
    turns: Sequence[int]


@dataclass(slots=True, kw_only=True, repr=False)
class Rules(BaseRecord):
    """Rules for polishing."""

    version: int = field(
        default=ANY_INTEGER.convert("2"),
        init=False,
        metadata=element("version", ANY_INTEGER, fixed="2"),
    )
    """The version of the rules."""
    quiet: bool | None = field(default=None, metadata=element("quiet", ANY_BOOLEAN))
    """Whether to be quiet."""
    tips: dict[str, Decimal | int] = field(
        default_factory=dict, metadata=element("tips", ANY_DECIMAL, names=ANY_TEXT)
    )
    """The tip for each person."""
    knacks: dict[str, Rule] = field(
        default_factory=dict, metadata=element("knacks", Rule, names=POCKET)
    )
    """A rule for each pocket. Names: 2 to 12 characters: letters, digits, '_', '-' and '.'."""
    rules: list[Rule] = field(
        metadata=element("rules", Rule, many=True, max_items=9, required=True)
    )
    """Each rule. At most 9 items."""


class RulesDict(TypedDict, total=False):
    """`Rules` as a mapping."""

    quiet: bool
    tips: Mapping[str, Decimal | int]
    knacks: Mapping[str, Rule | RuleDict]
    rules: Required[Sequence[Rule | RuleDict]]


@dataclass(slots=True, kw_only=True, repr=False)
class PolishToysParams(BaseRecord):
    """The arguments of `client.shop_floor.polish_toys`."""

    rules: Rules | None = field(
        default=None, metadata=element("x-toy-rules", Rules, place="header", json=True)
    )
    more: Rules | None = field(
        default=None, metadata=element("more", Rules, place="query", json=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class Polish(BaseRecord):
    """The arguments of `client.shop_floor.polish_toys`."""

    finish: FinishValue = field(metadata=element("Finish", Finish, required=True))
    recipe: str | None = field(
        default=None, repr=False, metadata=element("Recipe", KEY, secret=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class Shine(Answer):
    """How bright they are now."""

    brightness: int = field(metadata=element("Brightness", ANY_INTEGER, place="text", always=True))
    """The brightness, out of a hundred."""


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
    params=PolishToysParams,
    request=Polish,
    response=Shine,
    request_root="ToyPolish",
    response_root="ToyShine",
    safe=True,
    actions=(),
    pages=("https://example.com/polish",),
)
