"""Bodies of the tiny API: encoded, validated against the schema, and decoded."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import tinyapi
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from tinyapi.common import ToyCall
from tinyapi.shop_floor import Order, Wish, Wrap
from tinyapi.toys import Finish, Nothing, Part, Spring, Toy

from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.document import parse_document
from cloudinfinite_runtime.codec.problems import Problems
from cloudinfinite_runtime.codec.reader import read
from cloudinfinite_runtime.codec.writer import write
from cloudinfinite_runtime.http import HttpResponse
from cloudinfinite_runtime.model import BaseRecord

from .golden import assemble
from .values import BODIES, arguments, mapping, records, type_of

NOON = datetime(2022, 6, 27, 12, tzinfo=UTC)
LEAST: dict[str, Any] = {
    "name": "[Ab]",
    "parts": [Part()],
    "width": 1,
    "open": False,
    "packed": NOON,
    "lid": Nothing(),
    "paper": "brown",
}
UNCHECKED = {"sizes", "tellings", "tempos", "volume"}
FIXED = (
    "<Kind>no-op</Kind>"
    '<Motto>&lt;"Toys" &amp; \\ joys&gt;</Motto>'
    "<Version>2</Version>"
    "<Scale>1.50</Scale>"
    "<Draft>0</Draft>"
)


def body(**fields: Any) -> str:
    return tinyapi.OPERATIONS["MakeToy"].encode_request(**{**LEAST, **fields}).body.decode()


def answer(inside: str) -> Any:
    """Returns the toy in a response, and the anomalies as (path, kind, text)."""
    document = f"<Response><Toy>{inside}</Toy></Response>"
    made = tinyapi.OPERATIONS["MakeToy"].decode_response(HttpResponse(200, {}, document.encode()))
    return made.toy, [(a.path, a.kind, a.text) for a in made.metadata.anomalies]


def written(value: BaseRecord, name: str) -> bytes:
    """Returns a value as an XML document."""
    problems = Problems()
    text = write(value, name, name, problems)
    assert problems.items == []
    return text.encode()


@cache
def schema(file: str) -> etree.XMLSchema:
    with TemporaryDirectory() as folder:
        return etree.XMLSchema(etree.parse(str(assemble(Path(folder) / "spec") / file)))


@pytest.mark.parametrize("name", BODIES)
@given(data=st.data())
def test_every_type_survives_a_round_trip(name: str, data: st.DataObject) -> None:
    value = data.draw(records(name))
    report = Report()
    assert read(type_of(name), parse_document(written(value, "Root"), report), report) == value
    assert report.anomalies == []


@pytest.mark.parametrize("name", ["MakeToy", "PlaceOrder"])
@given(data=st.data())
def test_a_request_matches_its_schema_and_survives_a_round_trip(
    name: str, data: st.DataObject
) -> None:
    operation = tinyapi.OPERATIONS[name]
    assert operation.request is not None
    given = arguments(data.draw(records(operation.request.__name__)))
    report = Report()
    body = operation.encode_request(**given).body
    # If a record is flattened into arguments, an empty record equals an absent one.
    assert arguments(read(operation.request, parse_document(body), report)) == given
    assert report.anomalies == []
    # XML Schema cannot express comma lists, or numbers that may be words.
    checked = {key: value for key, value in given.items() if key not in UNCHECKED}
    body = operation.encode_request(**checked).body
    assert schema(operation.schema).validate(etree.fromstring(body))


@pytest.mark.parametrize("name", ["MakeToy", "PlaceOrder"])
@given(data=st.data())
def test_a_mapping_can_replace_a_record(name: str, data: st.DataObject) -> None:
    operation = tinyapi.OPERATIONS[name]
    assert operation.request is not None
    given = arguments(data.draw(records(operation.request.__name__)))
    mappings = {key: mapping(value) for key, value in given.items()}
    assert operation.encode_request(**mappings) == operation.encode_request(**given)


@pytest.mark.parametrize("name", ["MakeToy", "ListToys", "PlaceOrder", "Import"])
@given(data=st.data())
def test_an_answer_survives_a_round_trip(name: str, data: st.DataObject) -> None:
    operation = tinyapi.OPERATIONS[name]
    assert operation.response is not None
    value = data.draw(records(operation.response.__name__))
    response = HttpResponse(200, {"x-toy-request": "r1"}, written(value, "Response"))
    again = operation.decode_response(response)
    assert again == value
    assert (again.metadata.request_id, again.metadata.anomalies) == ("r1", ())


@given(records("Wish"))
def test_values_of_an_answer_can_be_sent_back(wish: Wish) -> None:
    document = written(Order(class_="o1", state="Done", wish=wish), "Response")
    got = read(Order, parse_document(document), Report()).wish
    assert got is not None
    sent = tinyapi.OPERATIONS["PlaceOrder"].encode_request(wish=got).body
    assert sent.decode().partition("</Finish>")[2] == f"{written(wish, 'Wish').decode()}</Request>"


def test_an_answer_may_lack_fields_that_requests_require() -> None:
    document = b"<Response><class>o1</class><State>Done</State><Wish><Wrap/></Wish></Response>"
    report = Report()
    order = read(Order, parse_document(document), report)
    assert order.wish == Wish(wrap=Wrap(colour=None, bows=[], sealed=None))
    assert report.anomalies == []


@pytest.mark.parametrize("missing", ["class", "State"])
def test_a_missing_guaranteed_field_is_an_error(missing: str) -> None:
    parts = {"class": "<class>o1</class>", "State": "<State>Open</State>"}
    inside = "".join(text for name, text in parts.items() if name != missing)
    document = f"<Response><Order>{inside}</Order></Response>".encode()
    with pytest.raises(tinyapi.DecodeError, match=rf"Response\.Order has no {missing}"):
        tinyapi.OPERATIONS["PlaceOrder"].decode_response(HttpResponse(200, {}, document))


def test_the_smallest_request() -> None:
    assert body() == (
        f"<Request>{FIXED}<Name>[Ab]</Name><Parts></Parts>"
        "<Box><Width>1</Width><Open>false</Open><Packed>2022-06-27T12:00:00+0000</Packed>"
        "<Paper>brown</Paper><Lid></Lid></Box></Request>"
    )


@pytest.mark.parametrize(
    ("fields", "element"),
    [
        ({"remark": "<a&b>\r"}, "<Remark>&lt;a&amp;b&gt;&#13;</Remark>"),
        ({"turns": -3}, "<Turns>-3</Turns>"),
        ({"price": Decimal("1E+3")}, "<Price>1000</Price>"),
        ({"gift": False}, "<Gift>false</Gift>"),
        ({"due": NOON}, "<Due>2022-06-27T12:00:00+0000</Due>"),
        ({"call_back": "nowhere"}, "<CallBack>nowhere</CallBack>"),
        ({"speed": Decimal("5.9")}, "<Speed>5.9</Speed>"),
        ({"volume": 11}, "<Volume>11</Volume>"),
        ({"volume": "quiet"}, "<Volume>quiet</Volume>"),
        ({"tempos": [3, "auto"]}, "<Tempos>3</Tempos><Tempos>auto</Tempos>"),
        ({"tellings": ["1", Finish.CLASS]}, "<Tellings>1,class</Tellings>"),
        ({"sizes": [1, -2]}, "<Sizes>1,-2</Sizes>"),
        ({"finish": Finish.MARKUP}, "<Finish>&lt;&amp;&gt;</Finish>"),
        ({"finish": "1"}, "<Finish>1</Finish>"),
        ({"keys": ["a", "b"]}, "<Keys>a</Keys><Keys>b</Keys>"),
        ({"winds": [1, 2]}, "<Winds>1</Winds><Winds>2</Winds>"),
        ({"weights": [Decimal("0.10")]}, "<Weights>0.10</Weights>"),
        ({"switches": [True, False]}, "<Switches>true</Switches><Switches>false</Switches>"),
        ({"moments": [NOON]}, "<Moments>2022-06-27T12:00:00+0000</Moments>"),
        ({"links": ["http://a/?b&c"]}, "<Links>http://a/?b&amp;c</Links>"),
        (
            {"finishes": ["H.264", Finish.CLASS]},
            "<Finishes>H.264</Finishes><Finishes>class</Finishes>",
        ),
        (
            {"coats": [Part(finish="1"), Part(spring=Spring(turns=2))]},
            "<Coats><Finish>1</Finish></Coats><Coats><Spring><Turns>2</Turns></Spring></Coats>",
        ),
    ],
)
def test_fields_of_each_kind(fields: dict[str, Any], element: str) -> None:
    assert element in body(**fields)


def test_values_that_are_not_identifiers_have_names() -> None:
    names = {name: str(getattr(Finish, name)) for name in vars(Finish) if name.isupper()}
    assert names == {
        "H_264": "H.264",
        "VALUE_1": "1",
        "NO_OP": "no-op",
        "SDR_TO_HDR": "SDRtoHDR",
        "CLASS": "class",
        "A_B": "\"a\" \\ 'b'",
        "MARKUP": "<&>",
    }
    assert [str(value) for value in Finish] == list(names.values())


@pytest.mark.parametrize(
    ("inside", "field", "value"),
    [
        ("<Made>never</Made>", "made", None),
        ("<Made>-</Made>", "made", None),
        ("<Made/>", "made", None),
        ("<Made>2022-06-27T20:00:00+08:00</Made>", "made", NOON),
        ("<Turns> -3 </Turns>", "turns", -3),
        ("<Turns/>", "turns", None),
        ("<Weight>1000.5</Weight>", "weight", Decimal("1000.5")),
        ("<Gift>1</Gift>", "gift", True),
        ("<Winds>1</Winds><Winds/><Winds>3</Winds>", "winds", [1, 3]),
        ("<Sizes>1, -2,</Sizes><Sizes>3</Sizes>", "sizes", [1, -2, 3]),
        ("<Volume>quiet</Volume>", "volume", "quiet"),
        ("<Volume>11</Volume>", "volume", 11),
        ("<Volume>12</Volume>", "volume", 12),
        ("<Parts/><Parts/>", "parts", [Part(), Part()]),
        ("<Name/>", "name", ""),
        ("", "name", None),
        ("", "winds", []),
    ],
)
def test_answers_are_read_leniently(inside: str, field: str, value: object) -> None:
    toy, anomalies = answer(inside)
    assert getattr(toy, field) == value
    assert anomalies == []


@pytest.mark.parametrize(
    ("inside", "anomaly"),
    [
        ("<Age>3</Age>", ("Age", "unknown-element", "3")),
        ("<Name>a</Name><Name>b</Name>", ("Name[1]", "repeated-element", "b")),
        ("<Due>never</Due>", ("Due", "undecodable-value", "never")),
        ("<Turns>many</Turns>", ("Turns", "undecodable-value", "many")),
        ("<Weight>heavy</Weight>", ("Weight", "undecodable-value", "heavy")),
        ("<Gift>maybe</Gift>", ("Gift", "undecodable-value", "maybe")),
        ("<Winds>1</Winds><Winds>x</Winds>", ("Winds[1]", "undecodable-value", "x")),
        ("<Volume>deafening</Volume>", ("Volume", "undecodable-value", "deafening")),
        ("<Sizes>1,x</Sizes>", ("Sizes", "undecodable-value", "1,x")),
        ("<Mood>Angry</Mood>", ("Mood", "unknown-value", "Angry")),
        ("<Moods>Merry</Moods><Moods>Sad</Moods>", ("Moods[1]", "unknown-value", "Sad")),
        ("<Name>a<b/></Name>", ("Name", "unexpected-content", "<Name>a<b/></Name>")),
        ("<Parts>text</Parts>", ("Parts", "unexpected-content", "text")),
        ("<Parts><Nothing><a/></Nothing></Parts>", ("Parts.Nothing.a", "unknown-element", "")),
        ('<Name xmlns="urn:a">a</Name>', ("Name", "namespace", "urn:a")),
    ],
)
def test_unexpected_content_is_an_anomaly(inside: str, anomaly: tuple[str, str, str]) -> None:
    path, kind, text = anomaly
    assert answer(inside)[1] == [(f"Response.Toy.{path}", kind, text)]


def test_an_unlisted_value_is_kept() -> None:
    toy, _ = answer("<Mood>Angry</Mood>")
    assert toy.mood == "Angry"
    assert not toy.mood.is_known


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Version", "3"),
        ("Version", "two"),
        ("Version", ""),
        ("Scale", "1.5"),
        ("Kind", "class"),  # a listed value
        ("Kind", "red"),  # an unlisted value
    ],
)
def test_a_wrong_fixed_value_is_one_anomaly(name: str, text: str) -> None:
    report = Report()
    content = re.sub(f"<{name}>[^<]*<", f"<{name}>{text}<", body())
    value = read(type_of("MakeToyRequest"), parse_document(content.encode()), report)
    assert (value.version, value.scale, value.kind) == (2, Decimal("1.50"), "no-op")
    assert [(a.path, a.kind, a.text) for a in report.anomalies] == [
        (f"Request.{name}", "unknown-value", text)
    ]


def test_an_operation_without_a_response_type_returns_an_empty_answer() -> None:
    read = tinyapi.OPERATIONS["MeltToy"].decode_response(HttpResponse(204, {}, b""))
    assert isinstance(read, tinyapi.EmptyAnswer)
    assert read.metadata.status == 204


@pytest.mark.parametrize(
    "content",
    [
        b"<Response><class>a</class><Toys><Winds>1</Winds></Toys><Toys/><Age>3</Age></Response>",
        b'{"class": "a", "Toys": [{"Winds": 1}, {}], "Age": 3}',
    ],
)
def test_a_callback_is_read_from_xml_and_json(content: bytes) -> None:
    call = tinyapi.parse_callback(content)
    assert call == ToyCall(class_="a", toys=[Toy(winds=[1]), Toy()])
    assert [anomaly.kind for anomaly in call.metadata.anomalies] == ["unknown-element"]


def test_an_error_response_is_read_as_the_tiny_spec_declares_it() -> None:
    content = b"<Error><Message>The spring</Message><Code>Jammed</Code></Error>"
    response = HttpResponse(503, {"x-toy-trace": "t1"}, content)
    with pytest.raises(tinyapi.ServiceError) as caught:
        tinyapi.OPERATIONS["Import"].decode_response(response)
    error = caught.value
    assert (error.code, error.message, error.trace_id) == ("Jammed", "The spring", "t1")
    assert error.meaning == "Every spring is broken."
