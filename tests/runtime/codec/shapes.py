"""Types with one field of each shape, and strategies for their values."""

from __future__ import annotations

from dataclasses import field
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, ClassVar

from hypothesis import strategies as st

from cloudinfinite_runtime.codec.scalars import (
    ANY_BOOLEAN,
    ANY_INTEGER,
    Boolean,
    DecimalNumber,
    Integer,
    Scalar,
    Timestamp,
)
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Enumeration, Text, Url
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord

from ..strategies import decimals, integers, moments, moods, names, seconds, xml_text
from ..toy import HEIGHT, MOMENT, NAME, Layer, Mood, MoodValue

ADDRESS = Url(or_words=("no",))
SHARE = DecimalNumber(0, 1, exclusive_minimum=True)
LIMIT = Integer(1, 100, or_words=("auto", "none"))


@dataclass(slots=True, kw_only=True, repr=False)
class Shape(BaseRecord):
    """One field of each shape that a body may have."""

    kind: str = field(default="Pot", init=False, metadata=element("Kind", ANY_TEXT, fixed="Pot"))
    name: str | None = field(metadata=element("Name", NAME, required=True))
    text: str | None = field(default=None, metadata=element("Text", ANY_TEXT))
    mood: MoodValue | None = field(default=None, metadata=element("Mood", Mood))
    address: str | None = field(default=None, metadata=element("Address", ADDRESS))
    count: int | None = field(default=None, metadata=element("Count", ANY_INTEGER))
    height: int | None = field(default=None, metadata=element("Height", HEIGHT))
    share: Decimal | int | None = field(default=None, metadata=element("Share", SHARE))
    limit: int | str | None = field(default=None, metadata=element("Limit", LIMIT))
    urgent: bool | None = field(default=None, metadata=element("Urgent", ANY_BOOLEAN))
    due: datetime | None = field(default=None, metadata=element("Due", MOMENT))
    top: Layer | None = field(default=None, metadata=element("Top", Layer))
    tags: list[str] = field(default_factory=list, metadata=element("Tags", ANY_TEXT, many=True))
    sizes: list[int] = field(
        default_factory=list, metadata=element("Sizes", HEIGHT, many=True, max_items=2)
    )
    pairs: list[int] = field(
        default_factory=list, metadata=element("Pairs", ANY_INTEGER, many=True, min_items=2)
    )
    layers: list[Layer] = field(
        default_factory=list, metadata=element("Layers", "..toy:Layer", many=True)
    )
    words: list[MoodValue] = field(
        default_factory=list, metadata=element("Words", Mood, many=True, comma=True)
    )
    numbers: list[int] = field(
        default_factory=list, metadata=element("Numbers", ANY_INTEGER, many=True, comma=True)
    )
    inner: Shape | None = field(default=None, metadata=element("Inner", ".shapes:Shape"))


@dataclass(slots=True, kw_only=True, repr=False)
class AnswerShape(Answer):
    """Fields that an answer always has, and one that it may have."""

    id: str = field(metadata=element("Id", ANY_TEXT, always=True))
    size: int = field(metadata=element("Size", ANY_INTEGER, always=True))
    parts: list[Layer] = field(metadata=element("Parts", Layer, many=True, always=True))
    note: str | None = field(default=None, metadata=element("Note", ANY_TEXT))


@dataclass(slots=True, kw_only=True, repr=False)
class Relations(BaseRecord):
    """Fields that depend on one another."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("First", "Many", "Part"),)

    way: str = field(default="Url", init=False, metadata=element("Way", ANY_TEXT, fixed="Url"))
    first: str | None = field(default=None, metadata=element("First", ANY_TEXT))
    many: list[str] = field(default_factory=list, metadata=element("Many", ANY_TEXT, many=True))
    part: Layer | None = field(default=None, metadata=element("Part", Layer))
    mood: MoodValue | None = field(default=None, metadata=element("Mood", Mood))
    sour: str | None = field(
        default=None, metadata=element("Sour", ANY_TEXT, required_when=(("Mood", "Sour"),))
    )
    both: str | None = field(
        default=None,
        metadata=element("Both", ANY_TEXT, required_when=(("Way", "Url"), ("First", "b"))),
    )
    other: str | None = field(
        default=None, metadata=element("Other", ANY_TEXT, required_unless=("First", ("a", "b")))
    )


@dataclass(slots=True, kw_only=True, repr=False)
class Depths(BaseRecord):
    """A flattened record within a flattened record."""

    start: str | None = field(default=None, metadata=element("Start", ANY_TEXT))
    end: str | None = field(default=None, metadata=element("End", ANY_TEXT))


@dataclass(slots=True, kw_only=True, repr=False)
class Setting(BaseRecord):
    """A flattened record."""

    _any_of: ClassVar[tuple[tuple[str, ...], ...]] = (("Prefix", "Objects"),)

    prefix: str | None = field(default=None, metadata=element("Prefix", NAME))
    objects: list[str] = field(
        default_factory=list, metadata=element("Objects", ANY_TEXT, many=True)
    )
    span: Depths | None = field(default=None, metadata=element("Span", Depths, flatten=True))


@dataclass(slots=True, kw_only=True, repr=False)
class Extras(BaseRecord):
    """An optional flattened record."""

    level: int | None = field(default=None, metadata=element("Level", HEIGHT))
    data: str | None = field(default=None, metadata=element("Data", ANY_TEXT))


@dataclass(slots=True, kw_only=True, repr=False)
class Flat(BaseRecord):
    """A request that takes the fields of some of its records as arguments."""

    kind: str = field(default="Pot", init=False, metadata=element("Kind", ANY_TEXT, fixed="Pot"))
    setting: Setting = field(metadata=element("Setting", Setting, required=True, flatten=True))
    extras: Extras | None = field(default=None, metadata=element("Extras", Extras, flatten=True))
    top: Layer | None = field(default=None, metadata=element("Top", Layer))


@dataclass(slots=True, kw_only=True, repr=False)
class Bare(BaseRecord):
    """A request without required arguments, but with a required record."""

    extras: Extras = field(metadata=element("Extras", Extras, required=True, flatten=True))


SCALARS: dict[str, Scalar] = {
    "text": ANY_TEXT,
    "name": NAME,
    "short": Text(2, 5),
    "nothing": Text(characters=()),
    "marks": Text(characters=(("]", "^"), ("-", "-"), ("&", "&"), ("a", "z"))),
    "word": Enumeration(Mood),
    "address": ADDRESS,
    "integer": ANY_INTEGER,
    "height": HEIGHT,
    "between": Integer(0, 3, exclusive_minimum=True, exclusive_maximum=True),
    "limit": LIMIT,
    "share": SHARE,
    "boolean": Boolean(),
    "moment": Timestamp(),
}

any_values: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 12),
    integers,
    st.floats(),
    decimals,
    st.sampled_from([Decimal("NaN"), Decimal("Infinity"), 10**64, Decimal("0.5")]),
    st.text(),
    names,
    st.sampled_from(["auto", "Sweet", "no", "https://a.example/?b=1&c", "a<b>&\r\n", "\x00"]),
    st.binary(),
    moods,
    moments,
    st.datetimes(),
    st.just(datetime(2022, 1, 1, tzinfo=UTC).date()),
    st.builds(Layer, name=names),
    st.just({"name": "a"}),
    st.just({}),
    st.lists(st.text(max_size=3) | st.integers(0, 11), max_size=3),
    st.lists(st.none(), max_size=2),
)
"""Values of any kind, valid or not."""

layers = st.builds(Layer, name=names, height=st.none() | st.integers(1, 10))
words = st.lists(st.sampled_from(list(Mood)), max_size=3)


def shapes(inner: st.SearchStrategy[Any] | None = None) -> st.SearchStrategy[Shape]:
    """Valid values."""

    def maybe(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        return st.none() | values

    return st.builds(
        Shape,
        name=names,
        text=maybe(xml_text),
        mood=maybe(st.sampled_from(list(Mood))),
        address=maybe(st.sampled_from(["no", "https://a.example/?b=1&c=2"])),
        count=maybe(integers),
        height=maybe(st.integers(1, 10)),
        share=maybe(st.decimals("0.001", 1, places=3)),
        limit=maybe(st.integers(1, 100) | st.sampled_from(["auto", "none"])),
        urgent=maybe(st.booleans()),
        due=maybe(seconds),
        top=maybe(layers),
        tags=st.lists(xml_text, max_size=3),
        sizes=st.lists(st.integers(1, 10), max_size=2),
        pairs=st.just([]) | st.lists(integers, min_size=2, max_size=3),
        layers=st.lists(layers, max_size=2),
        words=words,
        numbers=st.lists(integers, max_size=3),
        inner=st.none() if inner is None else inner,
    )


answer_shapes = st.builds(
    AnswerShape,
    id=xml_text,
    size=integers,
    parts=st.lists(layers, min_size=1, max_size=2),
    note=st.none() | xml_text,
)
