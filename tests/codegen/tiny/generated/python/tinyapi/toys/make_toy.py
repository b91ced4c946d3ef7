# Generated from spec/toys/make_toy.xsd (ba71c6570c7e6b75).
# Do not edit: change the spec and run `make generate`.
"""The operation MakeToy and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite_runtime.codec.document import ANY_TREE
from cloudinfinite_runtime.codec.scalars import ANY_BOOLEAN, ANY_DECIMAL, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation
from tinyapi.common.scalar import (
    ADDRESS,
    DEADLINE,
    KEY,
    LINK,
    MOMENT,
    MOTTO,
    POCKET,
    PRICE,
    REMARK,
    SPEED,
    SWITCH,
    TEMPO,
    TOY_NAME,
    TURNS,
    VOLUME,
    WEIGHT,
    WHEELS,
    Finish,
)
from tinyapi.service import SERVICE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Literal

    from tinyapi.common.part import Part, Shadows
    from tinyapi.common.scalar import FinishValue
    from tinyapi.common.track import Track
    from tinyapi.results.toy import Toy
    from tinyapi.settings.box import Box


@dataclass(slots=True, kw_only=True, repr=False)
class MakeToyRequest(BaseRecord):
    """The arguments of `client.toys.make`."""

    kind: FinishValue = field(
        default=Finish.NO_OP,
        init=False,
        metadata=element("Kind", Finish, required=True, fixed="no-op"),
    )
    motto: str = field(
        default='<"Toys" & \\ joys>',
        init=False,
        metadata=element("Motto", MOTTO, required=True, fixed='<"Toys" & \\ joys>'),
    )
    version: int = field(
        default=ANY_INTEGER.convert("2"),
        init=False,
        metadata=element("Version", ANY_INTEGER, required=True, fixed="2"),
    )
    scale: Decimal | int = field(
        default=ANY_DECIMAL.convert("1.50"),
        init=False,
        metadata=element("Scale", ANY_DECIMAL, required=True, fixed="1.50"),
    )
    draft: bool = field(
        default=SWITCH.convert("0"),
        init=False,
        metadata=element("Draft", SWITCH, required=True, fixed="0"),
    )
    name: str = field(metadata=element("Name", TOY_NAME, required=True))
    parts: list[Part] = field(
        metadata=element("Parts", "..common.part:Part", many=True, max_items=3, required=True)
    )
    box: Box = field(metadata=element("Box", "..settings.box:Box", required=True, flatten=True))
    remark: str | None = field(default=None, metadata=element("Remark", REMARK))
    turns: int | None = field(default=None, metadata=element("Turns", TURNS, default="7"))
    price: Decimal | int | None = field(default=None, metadata=element("Price", PRICE))
    speed: Decimal | int | None = field(default=None, metadata=element("Speed", SPEED))
    wheels: int | None = field(default=None, metadata=element("Wheels", WHEELS))
    volume: int | Literal["quiet", "loud"] | None = field(
        default=None, metadata=element("Volume", VOLUME, default="5")
    )
    tempos: list[Decimal | int | Literal["auto"]] = field(
        default_factory=list, metadata=element("Tempos", TEMPO, many=True)
    )
    gift: bool | None = field(default=None, metadata=element("Gift", ANY_BOOLEAN, default="false"))
    due: datetime | None = field(default=None, metadata=element("Due", DEADLINE))
    call_back: str | None = field(default=None, metadata=element("CallBack", ADDRESS))
    finish: FinishValue | None = field(
        default=None, metadata=element("Finish", Finish, default="1")
    )
    paint: str | None = field(
        default=None, metadata=element("Paint", ANY_TEXT, required_when=(("Finish", "H.264"),))
    )
    sticker: str | None = field(
        default=None,
        metadata=element(
            "Sticker", ANY_TEXT, required_when=(("Finish", "H.264"), ("Paint", "red"))
        ),
    )
    coats: list[Part] = field(
        default_factory=list,
        metadata=element(
            "Coats", "..common.part:Part", many=True, required_when=(("Paint", '"red"'),)
        ),
    )
    keys: list[str] = field(
        default_factory=list, metadata=element("Keys", KEY, many=True, max_items=2)
    )
    winds: list[int] = field(
        default_factory=list, metadata=element("Winds", ANY_INTEGER, many=True)
    )
    weights: list[Decimal | int] = field(
        default_factory=list, metadata=element("Weights", WEIGHT, many=True)
    )
    switches: list[bool] = field(
        default_factory=list, metadata=element("Switches", ANY_BOOLEAN, many=True)
    )
    moments: list[datetime] = field(
        default_factory=list, metadata=element("Moments", MOMENT, many=True)
    )
    links: list[str] = field(default_factory=list, metadata=element("Links", LINK, many=True))
    finishes: list[FinishValue] = field(
        default_factory=list, metadata=element("Finishes", Finish, many=True)
    )
    tellings: list[FinishValue] = field(
        default_factory=list,
        metadata=element("Tellings", Finish, many=True, comma=True, max_items=3),
    )
    sizes: list[int] = field(
        default_factory=list, metadata=element("Sizes", TURNS, many=True, comma=True)
    )
    dress: Mapping[str, Any] | None = field(default=None, metadata=element("Dress", ANY_TREE))
    extras: list[Mapping[str, Any]] = field(
        default_factory=list, metadata=element("Extras", ANY_TREE, many=True)
    )
    pockets: dict[str, Part] = field(
        default_factory=dict, metadata=element("Pockets", "..common.part:Part", names=POCKET)
    )
    strings: dict[str, list[str]] = field(
        default_factory=dict,
        metadata=element(
            "Strings", KEY, names=POCKET, comma=True, required_when=(("Finish", "class"),)
        ),
    )
    notes: dict[str, int] = field(
        default_factory=dict, metadata=element("Notes", ANY_INTEGER, names=ANY_TEXT)
    )
    track: Track | None = field(default=None, metadata=element("Track", "..common.track:Track"))
    shadows: Shadows | None = field(
        default=None, metadata=element("Shadows", "..common.part:Shadows")
    )


@dataclass(slots=True, kw_only=True, repr=False)
class MakeToyResponse(Answer):
    """The toy that was made."""

    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    """The id of the request."""
    toy: Toy | None = field(default=None, metadata=element("Toy", "..results.toy:Toy"))
    """The toy."""


OPERATION: Final = Operation(
    name="MakeToy",
    method="POST",
    path="/toys",
    service=SERVICE,
    host="shop",
    family="toys",
    call="make",
    schema="toys/make_toy.xsd",
    summary='Make a toy, "wind it" \\ and let it """run""".',
    request=MakeToyRequest,
    response=MakeToyResponse,
    safe=False,
    actions=("toy:Make", "toy:Paint", "street:Cross"),
    doubts={"toy:Paint": 'One page leaves it out, "another" \\ does not.'},
    pages=("https://example.com/make", "https://example.com/zh/make", "https://example.com/old"),
)
