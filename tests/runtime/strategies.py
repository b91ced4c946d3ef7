"""Hypothesis strategies for everything that the wire can carry."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

from hypothesis import strategies as st

from .toy import BakeRequest, Cake, CakesAnswer, Layer, Mood

xml_text = st.text(
    st.characters(
        exclude_categories=["Cs"],
        exclude_characters=[chr(n) for n in range(32) if chr(n) not in "\t\n\r"]
        + ["\ufffe", "\uffff"],
    )
)
names = st.text(
    st.characters(min_codepoint=ord("a"), max_codepoint=ord("z")), min_size=1, max_size=8
)
integers = st.integers(-(10**64) + 1, 10**64 - 1)
decimals = st.decimals(
    allow_nan=False,
    allow_infinity=False,
    min_value=Decimal(-(10**20)),
    max_value=Decimal(10**20),
    places=8,
)
offsets = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(
    min_value=datetime(2, 1, 1), max_value=datetime(9998, 12, 31), timezones=offsets | st.just(UTC)
)
seconds = moments.map(lambda moment: moment.replace(microsecond=0))
moods = st.sampled_from(list(Mood)) | xml_text.map(Mood)

layers = st.builds(Layer, name=names, height=st.none() | st.integers(1, 10))
bakes = st.builds(
    BakeRequest,
    name=names,
    top=layers,
    layers=st.lists(layers, max_size=2),
    tags=st.lists(xml_text, max_size=3),
    weight=st.none() | decimals,
    urgent=st.none() | st.booleans(),
    due=st.none() | seconds,
    mood=st.none() | moods,
    secret=st.none() | xml_text,
)
cakes = st.builds(
    Cake,
    id=st.none() | xml_text,
    mood=st.none() | moods,
    weight=st.none() | decimals,
    count=st.none() | integers,
    fresh=st.none() | st.booleans(),
    baked=st.none() | moments,
)
answers = st.builds(CakesAnswer, request_id=st.none() | xml_text, cakes=st.lists(cakes, max_size=3))

CAKES = (
    b"<Response><RequestId>r-1</RequestId><Cakes><Id>a</Id><Mood>Sweet</Mood><Weight>1.5</Weight>"
    b"<Count>3</Count><Fresh>true</Fresh><Baked>2022-06-27T15:23:10+0800</Baked></Cakes>"
    b"<Cakes><Id>b</Id></Cakes></Response>"
)
ERROR = (
    b"<?xml version='1.0' encoding='utf-8' ?><Error><Code>Denied</Code><Message>not yours</Message>"
    b"<RequestId>r-2</RequestId><TraceId>t-2</TraceId></Error>"
)


@st.composite
def mutilated(draw: st.DrawFn) -> bytes:
    """A once valid body that is cut, repeated, or has bytes in the wrong place."""
    body = draw(
        st.sampled_from([CAKES, ERROR, b'{"code": 1, "message": "no"}', b"<html>no</html>"])
    )
    start = draw(st.integers(0, len(body)))
    end = draw(st.integers(start, len(body)))
    return body[:start] + draw(st.binary(max_size=8) | st.just(body)) + body[end:]


bodies = st.binary(max_size=64) | mutilated()
