"""Bodies of the tiny API, through its golden code: encoded, validated by the schema, decoded."""

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
from tinyapi.models import Box, Finish, Nothing, Part, Spring, Toy, ToyCall

from cloudinfinite_runtime.anomaly import MissingElementError, Report
from cloudinfinite_runtime.document import parse_document
from cloudinfinite_runtime.http import HttpResponse

from .golden import assemble
from .values import BODIES, codec, keywords, records

NOON = datetime(2022, 6, 27, 12, tzinfo=UTC)
LEAST: dict[str, Any] = {
    "name": "[Ab]",
    "parts": [Part()],
    "box": Box(width=1, open=False, packed=NOON, lid=Nothing(), paper="brown"),
}
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
    """The toy of an answer, and its anomalies as (path, kind, text)."""
    document = f"<Response><Toy>{inside}</Toy></Response>"
    made = tinyapi.OPERATIONS["MakeToy"].decode_response(HttpResponse(200, {}, document.encode()))
    return made.toy, [(a.path, a.kind, a.text) for a in made.metadata.anomalies]


@cache
def schema(file: str) -> etree.XMLSchema:
    with TemporaryDirectory() as folder:
        return etree.XMLSchema(etree.parse(str(assemble(Path(folder) / "spec") / file)))


@pytest.mark.parametrize("name", BODIES)
@given(data=st.data())
def test_decoding_gives_back_what_was_encoded(name: str, data: st.DataObject) -> None:
    value = data.draw(records(name))
    report = Report()
    element = parse_document(codec(name).encode(value, "Root").encode(), report)
    assert codec(name).decode(element, report) == value
    assert report.anomalies == []


@given(records("MakeToyRequest"))
def test_a_request_is_valid_against_its_schema_and_read_back(value: Any) -> None:
    operation = tinyapi.OPERATIONS["MakeToy"]
    request = operation.encode_request(**keywords(value))
    assert schema(operation.schema).validate(etree.fromstring(request.body))
    report = Report()
    assert operation.request is not None
    assert operation.request.decode(parse_document(request.body), report) == value
    assert report.anomalies == []


@pytest.mark.parametrize("name", ["MakeToy", "ListToys", "Import"])
@given(data=st.data())
def test_an_answer_is_read_back(name: str, data: st.DataObject) -> None:
    operation = tinyapi.OPERATIONS[name]
    assert operation.response is not None
    value = data.draw(records(operation.response.model.__name__))
    content = operation.response.encode(value, "Response").encode()
    response = HttpResponse(200, {"x-toy-request": "r1"}, content)
    read = operation.decode_response(response)
    assert read == value
    assert (read.metadata.request_id, read.metadata.anomalies) == ("r1", ())


def test_the_least_request() -> None:
    assert body() == (
        f"<Request>{FIXED}<Name>[Ab]</Name><Parts></Parts>"
        "<Box><Width>1</Width><Open>false</Open><Packed>2022-06-27T12:00:00+0000</Packed>"
        "<Paper>brown</Paper><Lid></Lid></Box></Request>"
    )


@pytest.mark.parametrize(
    ("fields", "written"),
    [
        ({"remark": "<a&b>\r"}, "<Remark>&lt;a&amp;b&gt;&#13;</Remark>"),
        ({"turns": -3}, "<Turns>-3</Turns>"),
        ({"price": Decimal("1E+3")}, "<Price>1000</Price>"),
        ({"gift": False}, "<Gift>false</Gift>"),
        ({"due": NOON}, "<Due>2022-06-27T12:00:00+0000</Due>"),
        ({"call_back": "nowhere"}, "<CallBack>nowhere</CallBack>"),
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
def test_a_field_of_each_kind(fields: dict[str, Any], written: str) -> None:
    assert written in body(**fields)


def test_values_that_are_no_identifiers_have_names() -> None:
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
    assert [str(value) for value in Finish.known()] == list(names.values())


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
        ("<Mood>Angry</Mood>", ("Mood", "unknown-value", "Angry")),
        ("<Moods>Merry</Moods><Moods>Sad</Moods>", ("Moods[1]", "unknown-value", "Sad")),
        ("<Name>a<b/></Name>", ("Name", "unexpected-content", "<Name>a<b/></Name>")),
        ("<Parts>text</Parts>", ("Parts", "unexpected-content", "text")),
        ("<Parts><Nothing><a/></Nothing></Parts>", ("Parts.Nothing.a", "unknown-element", "")),
        ('<Name xmlns="urn:a">a</Name>', ("Name", "namespace", "urn:a")),
    ],
)
def test_what_is_not_foreseen_is_listed(inside: str, anomaly: tuple[str, str, str]) -> None:
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
        ("Kind", "red"),  # one that is not
    ],
)
def test_a_fixed_field_of_another_value_is_listed_once(name: str, text: str) -> None:
    operation = tinyapi.OPERATIONS["MakeToy"]
    assert operation.request is not None
    report = Report()
    content = re.sub(f"<{name}>[^<]*<", f"<{name}>{text}<", body())
    value = operation.request.decode(parse_document(content.encode()), report)
    assert (value.version, value.scale, value.kind) == (2, Decimal("1.50"), "no-op")
    assert [(a.path, a.kind, a.text) for a in report.anomalies] == [
        (f"Request.{name}", "unknown-value", text)
    ]


@pytest.mark.parametrize(
    ("there", "missing"),
    [
        ("<Name>[Ab]</Name>", "Request has no Name"),
        ("<Width>1</Width>", "Request.Box has no Width"),
        ("<Open>false</Open>", "Request.Box has no Open"),
        ("<Lid></Lid>", "Request.Box has no Lid"),
    ],
)
def test_a_request_that_lacks_something_is_refused(there: str, missing: str) -> None:
    operation = tinyapi.OPERATIONS["MakeToy"]
    assert operation.request is not None
    content = body().replace(there, "").encode()
    with pytest.raises(MissingElementError, match=missing):
        operation.request.decode(parse_document(content), Report())


def test_an_operation_without_an_answer_reads_none() -> None:
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
def test_a_callback_is_read_in_both_forms(content: bytes) -> None:
    call = tinyapi.parse_callback(content)
    assert call == ToyCall(class_="a", toys=[Toy(winds=[1]), Toy()])
    assert [anomaly.kind for anomaly in call.metadata.anomalies] == ["unknown-element"]


def test_a_refusal_is_read_in_the_order_of_the_tiny_spec() -> None:
    content = b"<Error><Message>The spring</Message><Code>Jammed</Code></Error>"
    response = HttpResponse(503, {"x-toy-trace": "t1"}, content)
    with pytest.raises(tinyapi.ServiceError) as caught:
        tinyapi.OPERATIONS["Import"].decode_response(response)
    error = caught.value
    assert (error.code, error.message, error.trace_id) == ("Jammed", "The spring", "t1")
    assert error.meaning == "Every spring is."
