"""The text forms of scalars: reading, writing, and the vectors for both."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite_runtime.codec import lexical
from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.scalars import (
    ANY_BOOLEAN,
    ANY_DECIMAL,
    ANY_INTEGER,
    Scalar,
    Timestamp,
)
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Enumeration

from ...vectors import every_case
from ..strategies import decimals, integers, moments, seconds, xml_text
from ..toy import Mood

KINDS: dict[str, Scalar] = {
    "text": ANY_TEXT,
    "integer": ANY_INTEGER,
    "decimal": ANY_DECIMAL,
    "boolean": ANY_BOOLEAN,
    "timestamp": Timestamp(),
}


def element(text: str) -> etree._Element:
    made = etree.Element("a")
    made.text = text
    return made


def read(scalar: str | Scalar, text: str) -> tuple[object, list[str]]:
    """Reads a text, and returns the value and the kinds of anomalies."""
    report = Report()
    scalar = KINDS[scalar] if isinstance(scalar, str) else scalar
    value = scalar.reader()(element(text), report)
    return value, [each.kind for each in report.anomalies]


@given(xml_text)
def test_escaped_text_is_read_back(text: str) -> None:
    assert etree.fromstring(f"<a>{lexical.escape(text)}</a>").text == (text or None)


@given(xml_text)
def test_text_is_read_unchanged(text: str) -> None:
    assert read("text", text) == (text, [])


@given(integers)
def test_integers_are_read_back(value: int) -> None:
    assert read("integer", lexical.format_integer(value)) == (value, [])


@given(decimals)
def test_decimals_are_read_back(value: Decimal) -> None:
    text = lexical.format_decimal(value)
    assert set(text) <= set("-.0123456789")
    assert read("decimal", text) == (value, [])


@given(st.booleans())
def test_booleans_are_read_back(value: bool) -> None:
    assert read("boolean", lexical.format_boolean(value)) == (value, [])


@given(seconds)
def test_times_are_read_back(value: datetime) -> None:
    text = lexical.format_timestamp(value)
    assert len(text) == len("2022-06-27T15:23:10+0800")
    back, anomalies = read("timestamp", text)
    assert (back, anomalies) == (value, [])
    assert isinstance(back, datetime)
    assert back.utcoffset() == value.utcoffset()


@given(moments)
def test_times_are_truncated_to_seconds(value: datetime) -> None:
    back, _ = read("timestamp", lexical.format_timestamp(value))
    assert back == value.replace(microsecond=0)


@given(st.sampled_from(["integer", "decimal", "boolean", "timestamp"]), xml_text)
def test_any_text_is_a_value_or_unset_or_reported(kind: str, text: str) -> None:
    value, anomalies = read(kind, text)
    if text.strip(" \t\r\n") == "":
        assert (value, anomalies) == (None, [])
    else:
        assert anomalies == (["undecodable-value"] if value is None else [])


@given(st.text())
def test_xml_text_is_exactly_what_can_be_parsed(text: str) -> None:
    try:
        etree.fromstring(f"<a>{lexical.escape(text)}</a>".encode())
        parses = True
    except (etree.XMLSyntaxError, UnicodeEncodeError):
        parses = False
    assert lexical.is_xml_text(text) == parses
    assert lexical.is_xml_text(lexical.to_xml_text(text))
    assert (lexical.to_xml_text(text) == text) == parses


@given(
    st.text("0123456789-+:,.TZW ", max_size=2),
    st.text("0123456789-+:,.TZW ", max_size=2),
    st.integers(0, 23),
    st.integers(0, 23),
)
def test_the_fast_path_for_times_accepts_the_same_texts(a: str, b: str, i: int, j: int) -> None:
    text = "2022-06-27T15:23:10+0800"
    for part, at in ((a, i), (b, j)):
        text = text[:at] + part + text[at + len(part) :]
    try:
        known: object = lexical.parse_timestamp(text.strip(" "))
    except ValueError:
        known = None
    assert read("timestamp", text) == (known, [] if known else ["undecodable-value"])


def expected(case: dict[str, Any]) -> object:
    convert: dict[str, Callable[[Any], object]] = {
        "integer": int,
        "decimal": Decimal,
        "boolean": bool,
        "timestamp": datetime.fromisoformat,
    }
    value: Any = convert[case["type"]](case["value"])
    if "exponent" in case:
        value = value.scaleb(int(case["exponent"]))
    if "offset" in case:
        value = value.astimezone(timezone(timedelta(seconds=int(case["offset"]))))
    return value


@every_case("scalars")
def test_vectors(case: dict[str, Any]) -> None:
    scalar = KINDS[case["type"]]
    if case["direction"] == "write":
        if "text" in case:
            assert scalar.text(expected(case)) == case["text"]
        else:
            with pytest.raises(ValueError, match="more than 64 digits"):
                scalar.text(expected(case))
        return
    if "unset" in case:
        scalar = Timestamp(tuple(case["unset"]))
    value, anomalies = read(scalar, case["text"])
    if case["outcome"] == "value":
        wanted = expected(case)
        assert (value, anomalies) == (wanted, [])
        if isinstance(value, datetime) and isinstance(wanted, datetime):
            assert value.utcoffset() == wanted.utcoffset()
    else:
        undecodable = case["outcome"] == "undecodable"
        assert (value, anomalies) == (None, ["undecodable-value"] if undecodable else [])


def test_known_unknown_and_empty_words_are_read() -> None:
    found = [read(Enumeration(Mood), text) for text in ("Sweet", " Sour\n", "Salty", "")]
    assert found == [("Sweet", []), ("Sour", []), ("Salty", ["unknown-value"]), ("", [])]
    assert all(type(word) is Mood for word, _ in found)


@pytest.mark.parametrize("kind", [*KINDS, "word"])
def test_elements_in_a_scalar_are_reported_and_its_text_read(kind: str) -> None:
    texts = {"boolean": "true", "timestamp": "2022-06-27T15:23:10Z", "word": "Sweet"}
    report = Report()
    holder = etree.fromstring(f"<a>{texts.get(kind, '1')}<b>2</b></a>")
    assert {**KINDS, "word": Enumeration(Mood)}[kind].reader()(holder, report)
    assert [(each.kind, each.text) for each in report.anomalies] == [
        ("unexpected-content", etree.tostring(holder, encoding="unicode"))
    ]


def test_a_carriage_return_is_escaped() -> None:
    assert lexical.escape("a\r\n<&>") == "a&#13;\n&lt;&amp;&gt;"
    assert lexical.escape(same := "nothing 'to' \"do\"") is same


@pytest.mark.parametrize(
    "value",
    [
        datetime(2022, 6, 27, 15, 23, 10),
        datetime.min.replace(tzinfo=timezone(timedelta(seconds=30))),
        datetime.max.replace(tzinfo=timezone(timedelta(seconds=-30))),
    ],
)
def test_unwritable_times_are_refused(value: datetime) -> None:
    with pytest.raises(ValueError, match="a time"):
        lexical.format_timestamp(value)


def test_an_offset_with_a_fraction_of_a_second_is_sent_as_utc() -> None:
    offset = timezone(timedelta(hours=8, seconds=0.5))
    moment = datetime(2022, 6, 27, 8, 0, 0, 500_000, offset)
    assert lexical.format_timestamp(moment) == "2022-06-27T00:00:00+0000"


def test_the_first_moment_in_utc_can_be_written() -> None:
    # An offset of whole minutes is kept, so nothing is converted to an earlier date.
    assert lexical.format_timestamp(datetime.min.replace(tzinfo=UTC)) == "0001-01-01T00:00:00+0000"


@pytest.mark.parametrize(
    "text", ["NaN", "sNaN", "Infinity", "-Infinity", "1E+64", "1E-64", "1E+999999"]
)
def test_unwritable_decimals_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="a number"):
        lexical.format_decimal(Decimal(text))


def test_an_integer_is_accepted_as_a_decimal() -> None:
    assert lexical.format_decimal(5) == "5"


def test_integers_that_are_too_long_are_refused() -> None:
    with pytest.raises(ValueError, match="more than 64 digits"):
        lexical.format_integer(10**64)


def test_no_text_makes_conversion_slow() -> None:
    # Converting a million digits takes seconds, so they are refused by their number.
    assert read("integer", "9" * 1_000_000) == (None, ["undecodable-value"])
    assert read("decimal", "9" * 1_000_000) == (None, ["undecodable-value"])
