"""A tiny invented service, in the shape that the generator gives a real one.

A bakery: it bakes cakes of one type, lists them and wipes them out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Optional

from cloudinfinite_runtime.rules import (
    Boolean,
    DecimalNumber,
    Enumeration,
    Integer,
    Text,
    Timestamp,
    check_list,
    check_model,
)
from lxml.etree import _Element

from cloudinfinite_runtime import scalars as s
from cloudinfinite_runtime.anomaly import Report
from cloudinfinite_runtime.client import BaseClient
from cloudinfinite_runtime.codec import Codec, ParameterCodec, Parameters
from cloudinfinite_runtime.credentials import Credentials
from cloudinfinite_runtime.model import Answer, EmptyAnswer, Model
from cloudinfinite_runtime.open_enum import OpenEnum
from cloudinfinite_runtime.operation import Operation
from cloudinfinite_runtime.problems import Problems
from cloudinfinite_runtime.service import ErrorCode, Label, Service


def element(name: str, format: str | None = None) -> dict[str, str]:
    return {"name": name, "type": "Element"} | ({"format": format} if format else {})


class Mood(OpenEnum):
    __slots__ = ()
    _values: ClassVar[tuple[str, ...]] = ("Sweet", "Sour")
    SWEET: ClassVar["Mood"]
    SOUR: ClassVar["Mood"]


Mood.SWEET = Mood("Sweet")
Mood.SOUR = Mood("Sour")


@dataclass(slots=True, kw_only=True, repr=False)
class Layer(Model):
    name: str = field(metadata=element("Name"))
    height: int | None = field(default=None, metadata=element("Height"))


@dataclass(slots=True, kw_only=True, repr=False)
class BakeParams(Model):
    oven_id: str = field(metadata=element("OvenId"))
    moods: list[Mood] = field(default_factory=list, metadata=element("moods"))
    since: datetime | None = field(default=None, metadata=element("since", "%Y-%m-%dT%H:%M:%S%z"))
    dry: bool | None = field(default=None, metadata=element("dry"))
    note: str | None = field(default=None, metadata=element("x-toy-note"))


@dataclass(slots=True, kw_only=True, repr=False)
class BakeRequest(Model):
    type_: str = field(default="Cake", init=False, metadata=element("Type"))
    name: str = field(metadata=element("Name"))
    top: Layer = field(metadata=element("Top"))
    layers: list[Layer] = field(default_factory=list, metadata=element("Layers"))
    tags: list[str] = field(default_factory=list, metadata=element("Tags"))
    weight: Decimal | None = field(default=None, metadata=element("Weight"))
    urgent: bool | None = field(default=None, metadata=element("Urgent"))
    due: datetime | None = field(default=None, metadata=element("Due", "%Y-%m-%dT%H:%M:%S%z"))
    mood: Mood | str | None = field(default=None, metadata=element("Mood"))
    secret: str | None = field(default=None, repr=False, metadata=element("Secret"))


@dataclass(slots=True, kw_only=True, repr=False)
class Cake(Model):
    id: str | None = field(default=None, metadata=element("Id"))
    mood: Mood | None = field(default=None, metadata=element("Mood"))
    weight: Decimal | None = field(default=None, metadata=element("Weight"))
    count: int | None = field(default=None, metadata=element("Count"))
    fresh: bool | None = field(default=None, metadata=element("Fresh"))
    baked: datetime | None = field(default=None, metadata=element("Baked", "%Y-%m-%dT%H:%M:%S%z"))


@dataclass(slots=True, kw_only=True, repr=False)
class CakesAnswer(Answer):
    request_id: str | None = field(default=None, metadata=element("RequestId"))
    cakes: list[Cake] = field(default_factory=list, metadata=element("Cakes"))


@dataclass(slots=True, kw_only=True, repr=False)
class Nest(Model):
    """A type within itself."""

    nest: Optional["Nest"] = field(default=None, metadata=element("Nest"))


@dataclass(slots=True, kw_only=True, repr=False)
class Failure(Model):
    code: str | None = field(default=None, metadata=element("Code"))
    message: str | None = field(default=None, metadata=element("Message"))
    request_id: str | None = field(default=None, metadata=element("RequestId"))
    trace_id: str | None = field(default=None, metadata=element("TraceId"))


def decode_cake(el: _Element, report: Report) -> Cake:
    out = Cake()
    if el.text is not None and el.text.strip():
        report.content(el)
    for child in el:
        match child.tag:
            case "Id" if out.id is None:
                out.id = s.read_text(child, report)
            case "Mood" if out.mood is None:
                out.mood = s.read_enum(child, report, Mood)
            case "Weight" if out.weight is None:
                out.weight = s.read_decimal(child, report)
            case "Count" if out.count is None:
                out.count = s.read_integer(child, report)
            case "Fresh" if out.fresh is None:
                out.fresh = s.read_boolean(child, report)
            case "Baked" if out.baked is None:
                out.baked = s.read_timestamp(child, report, frozenset({"-"}))
            case "Id" | "Mood" | "Weight" | "Count" | "Fresh" | "Baked":
                report.repeated(child)
            case _:
                report.unknown(child)
    return out


def decode_cakes(el: _Element, report: Report) -> CakesAnswer:
    out = CakesAnswer()
    for child in el:
        if child.tag == "Cakes":
            out.cakes.append(decode_cake(child, report))
        elif child.tag == "RequestId":
            out.request_id = s.read_text(child, report)
        else:
            report.unknown(child)
    return out


def decode_failure(el: _Element, report: Report) -> Failure:
    out = Failure()
    names = {"Code": "code", "Message": "message", "RequestId": "request_id", "TraceId": "trace_id"}
    for child in el:
        if child.tag in names:
            setattr(out, names[child.tag], s.read_text(child, report))
    return out


def encode_layer(value: Layer, name: str) -> str:
    height = "" if value.height is None else f"<Height>{s.format_integer(value.height)}</Height>"
    return f"<{name}><Name>{s.escape(value.name)}</Name>{height}</{name}>"


def encode_bake(value: BakeRequest, name: str) -> str:
    parts = [f"<{name}>", f"<Type>{value.type_}</Type>"]
    # With validation off a required field may be missing.
    for tag, text in (("Name", value.name), ("Mood", value.mood), ("Secret", value.secret)):
        if text is not None:
            parts.append(f"<{tag}>{s.escape(text)}</{tag}>")
    if value.top is not None:
        parts.append(encode_layer(value.top, "Top"))
    parts += [encode_layer(layer, "Layers") for layer in value.layers]
    parts += [f"<Tags>{s.escape(tag)}</Tags>" for tag in value.tags]
    if value.weight is not None:
        parts.append(f"<Weight>{s.format_decimal(value.weight)}</Weight>")
    if value.urgent is not None:
        parts.append(f"<Urgent>{s.format_boolean(value.urgent)}</Urgent>")
    if value.due is not None:
        parts.append(f"<Due>{s.format_timestamp(value.due)}</Due>")
    return "".join([*parts, f"</{name}>"])


def encode_bake_params(value: BakeParams, out: Parameters) -> None:
    out.path["OvenId"] = value.oven_id
    if value.moods:
        out.query.append(("moods", ",".join(value.moods)))
    if value.since is not None:
        out.query.append(("since", s.format_timestamp(value.since)))
    if value.dry:
        out.query.append(("dry", None))
    if value.note is not None:
        out.headers["x-toy-note"] = value.note


NAME = Text(1, 8, (("a", "z"), ("一", "龥")), "small letters")
PLAIN = Text()
MOOD = Enumeration(Mood._values)
HEIGHT = Integer(1, 10)


def validate_layer(value: Layer, path: str, problems: Problems) -> None:
    NAME.check(problems, value.name, path, "Name", True)
    HEIGHT.check(problems, value.height, path, "Height")


def validate_bake(value: BakeRequest, path: str, problems: Problems) -> None:
    NAME.check(problems, value.name, path, "Name", True)
    if check_model(problems, value.top, path, "Top", Layer, True):
        validate_layer(value.top, f"{path}.Top", problems)
    if check_list(problems, value.layers, path, "Layers", 0, 2):
        for index, layer in enumerate(value.layers):
            if check_model(problems, layer, path, f"Layers[{index}]", Layer, True):
                validate_layer(layer, f"{path}.Layers[{index}]", problems)
    if check_list(problems, value.tags, path, "Tags"):
        for index, tag in enumerate(value.tags):
            PLAIN.check(problems, tag, path, f"Tags[{index}]", True)
    DecimalNumber(0, 100).check(problems, value.weight, path, "Weight")
    Boolean().check(problems, value.urgent, path, "Urgent")
    Timestamp().check(problems, value.due, path, "Due")
    MOOD.check(problems, value.mood, path, "Mood")
    PLAIN.check(problems, value.secret, path, "Secret")
    problems.required_when(value.due, path, "Due", value.urgent is True, "Urgent is true")


def validate_bake_params(value: BakeParams, path: str, problems: Problems) -> None:
    Text(path=True).check(problems, value.oven_id, path, "OvenId", True)
    if check_list(problems, value.moods, path, "moods"):
        for index, mood in enumerate(value.moods):
            Enumeration(Mood._values, item=True).check(
                problems, mood, path, f"moods[{index}]", True
            )
    Timestamp().check(problems, value.since, path, "since")
    Boolean().check(problems, value.dry, path, "dry")
    Text(header=True).check(problems, value.note, path, "x-toy-note")


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
    error=lambda: Codec(Failure, lambda value, name: "", decode_failure),
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
    params=ParameterCodec(BakeParams, encode_bake_params, validate_bake_params),
    request=Codec(
        BakeRequest,
        encode_bake,
        lambda el, report: BakeRequest(name="", top=Layer(name="")),
        validate_bake,
    ),
    response=Codec(CakesAnswer, lambda value, name: "", decode_cakes),
    discriminators={"Type": "Cake"},
)
LIST = Operation[CakesAnswer](
    name="ListCakes",
    method="GET",
    path="/cakes",
    service=TOY,
    response=BAKE.response,
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
