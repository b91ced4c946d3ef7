"""A tiny invented service, in the form that the generator gives a real one.

It is a bakery, which bakes cakes of one type, lists them and wipes them out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal

from cloudinfinite_runtime.client import BaseClient
from cloudinfinite_runtime.codec.scalars import (
    ANY_BOOLEAN,
    ANY_DECIMAL,
    ANY_INTEGER,
    DecimalNumber,
    Integer,
    Timestamp,
)
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, Text, word
from cloudinfinite_runtime.credentials.provider import Credentials
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord, EmptyAnswer
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.service import ErrorCode, Label, Service

NAME = Text(1, 8, (("a", "z"), ("一", "龥")), "small letters")
HEIGHT = Integer(1, 10)
WEIGHT = DecimalNumber(0, 100)
MOMENT = Timestamp(unset=("-",))


class Mood(OpenEnum):
    SWEET: ClassVar[Mood] = word("Sweet")
    SOUR: ClassVar[Mood] = word("Sour")


MoodValue = Mood | Literal["Sweet", "Sour"]


class Kind(OpenEnum):
    CAKE: ClassVar[Kind] = word("Cake")


@dataclass(slots=True, kw_only=True, repr=False)
class Layer(BaseRecord):
    name: str | None = field(metadata=element("Name", NAME, required=True))
    height: int | None = field(default=None, metadata=element("Height", HEIGHT))


@dataclass(slots=True, kw_only=True, repr=False)
class BakeParams(BaseRecord):
    oven_id: str = field(metadata=element("OvenId", ANY_TEXT, place="path", required=True))
    moods: list[MoodValue] = field(
        default_factory=list, metadata=element("moods", Mood, place="query", many=True, comma=True)
    )
    since: datetime | None = field(default=None, metadata=element("since", MOMENT, place="query"))
    dry: bool | None = field(default=None, metadata=element("dry", ANY_BOOLEAN, place="flag"))
    note: str | None = field(default=None, metadata=element("x-toy-note", ANY_TEXT, place="header"))


@dataclass(slots=True, kw_only=True, repr=False)
class BakeRequest(BaseRecord):
    type: Kind = field(
        default=Kind.CAKE, init=False, metadata=element("Type", Kind, required=True, fixed="Cake")
    )
    name: str = field(metadata=element("Name", NAME, required=True))
    top: Layer = field(metadata=element("Top", Layer, required=True))
    layers: list[Layer] = field(
        default_factory=list, metadata=element("Layers", Layer, many=True, max_items=2)
    )
    tags: list[str] = field(default_factory=list, metadata=element("Tags", ANY_TEXT, many=True))
    weight: Decimal | int | None = field(default=None, metadata=element("Weight", WEIGHT))
    urgent: bool | None = field(default=None, metadata=element("Urgent", ANY_BOOLEAN))
    due: datetime | None = field(
        default=None, metadata=element("Due", MOMENT, required_when=(("Mood", "Sour"),))
    )
    mood: MoodValue | None = field(default=None, metadata=element("Mood", Mood))
    secret: str | None = field(default=None, repr=False, metadata=element("Secret", ANY_TEXT))


@dataclass(slots=True, kw_only=True, repr=False)
class Cake(BaseRecord):
    id: str | None = field(default=None, metadata=element("Id", ANY_TEXT))
    mood: MoodValue | None = field(default=None, metadata=element("Mood", Mood))
    weight: Decimal | int | None = field(default=None, metadata=element("Weight", ANY_DECIMAL))
    count: int | None = field(default=None, metadata=element("Count", ANY_INTEGER))
    fresh: bool | None = field(default=None, metadata=element("Fresh", ANY_BOOLEAN))
    baked: datetime | None = field(default=None, metadata=element("Baked", MOMENT))


@dataclass(slots=True, kw_only=True, repr=False)
class CakesAnswer(Answer):
    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    cakes: list[Cake] = field(default_factory=list, metadata=element("Cakes", Cake, many=True))


@dataclass(slots=True, kw_only=True, repr=False)
class Nest(BaseRecord):
    """A recursive type, which is loaded when one is first encoded or decoded."""

    nest: Nest | None = field(default=None, metadata=element("Nest", ".toy:Nest"))


@dataclass(slots=True, kw_only=True, repr=False)
class Failure(BaseRecord):
    code: str | None = field(default=None, metadata=element("Code", ANY_TEXT))
    message: str | None = field(default=None, metadata=element("Message", ANY_TEXT))
    request_id: str | None = field(default=None, metadata=element("RequestId", ANY_TEXT))
    trace_id: str | None = field(default=None, metadata=element("TraceId", ANY_TEXT))


TOY = Service(
    name="toy",
    hosts={
        "bucket": "{bucket}.toy.{region}.example.com",
        "account": "toy.{region}.example.com",
    },
    labels={
        "bucket": Label(r"[a-z0-9-]{1,50}-[0-9]{5,}", "a name and a number, like cakes-1250000000"),
        "region": Label(r"[a-z]+(-[a-z]+)*", "small letters and dashes, like ap-beijing"),
    },
    signed_headers=frozenset({"host", "content-type", "content-length", "content-md5"}),
    signed_prefixes=("x-toy-",),
    token_header="x-toy-token",
    request_id_headers=("x-toy-request-id", "x-old-request-id"),
    trace_id_headers=("x-toy-trace-id",),
    error=lambda: Failure,
    error_codes=(
        ErrorCode("Denied", 401, None, "the key is not known"),
        ErrorCode("Denied", 403, None, "the key may not do this"),
        ErrorCode("Busy", 429, None, "too many requests"),
    ),
    public_headers=frozenset({"content-type"}),
)

BAKE = Operation[CakesAnswer](
    name="BakeCake",
    method="POST",
    path="/ovens/{OvenId}/bake",
    service=TOY,
    params=BakeParams,
    request=BakeRequest,
    response=CakesAnswer,
)
LIST = Operation[CakesAnswer](
    name="ListCakes",
    method="GET",
    path="/cakes",
    service=TOY,
    response=CakesAnswer,
    safe=True,
)
WIPE = Operation[EmptyAnswer](name="WipeCakes", method="DELETE", path="/cakes", service=TOY)


class ToyClient(BaseClient):
    _service = TOY
    _operations: ClassVar[Mapping[str, Operation[Any]]] = {
        each.name: each for each in (BAKE, LIST, WIPE)
    }
    _version = "1.2.3"

    def bake_cake(
        self, *, oven_id: str, name: str, top: Layer, validate: bool = True
    ) -> CakesAnswer:
        fields = {"oven_id": oven_id, "name": name, "top": top}
        return self._call(BAKE, fields, {"validate": validate})

    def list_cakes(self) -> CakesAnswer:
        return self._call(LIST, {}, {})

    def wipe_cakes(self) -> EmptyAnswer:
        return self._call(WIPE, {}, {})


KEYS = Credentials("toy-id-0000", "toy-key-1111", "toy-token-2222")
