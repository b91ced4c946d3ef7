"""Scalar types: what each accepts, refuses and writes."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite_runtime.codec import lexical
from cloudinfinite_runtime.codec.anomaly import Report
from cloudinfinite_runtime.codec.problems import FATAL_RULES, Problems
from cloudinfinite_runtime.codec.scalars import (
    ANY_BOOLEAN,
    ANY_DECIMAL,
    ANY_INTEGER,
    DecimalNumber,
    Integer,
    Scalar,
    Timestamp,
)
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Enumeration, OpenEnum, word

from ..strategies import decimals
from ..toy import Mood
from .breaking import broken, messages
from .shapes import SCALARS, any_values

scalars = st.sampled_from(sorted(SCALARS)).map(SCALARS.__getitem__)


@given(scalars, any_values)
def test_a_valid_value_can_be_written_and_read_back(scalar: Scalar, value: Any) -> None:
    if set(broken(scalar, value)) & FATAL_RULES:
        return
    text = scalar.text(value)
    assert lexical.is_xml_text(text)
    report = Report()
    element = etree.fromstring(f"<a>{lexical.escape(text)}</a>")
    back = scalar.reader()(element, report)
    assert scalar.text("" if back is None else back).strip() == text.strip()
    if not broken(scalar, value):
        assert not report.anomalies


@given(scalars, any_values)
def test_the_fast_path_writes_only_valid_values(scalar: Scalar, value: Any) -> None:
    marked = scalar.marker()(value)
    if marked is None:
        return
    assert broken(scalar, value) == []
    assert marked == lexical.escape(scalar.text(value))


@given(scalars, any_values)
def test_conversion_is_idempotent(scalar: Scalar, value: Any) -> None:
    try:
        made = scalar.convert(value)
    except ValueError:
        return
    assert scalar.convert(made) == made
    assert scalar.text(scalar.convert(scalar.text(made))) == scalar.text(made)


@given(st.integers(), st.none() | st.integers(), st.none() | st.integers())
def test_integers_have_bounds(value: int, low: int | None, high: int | None) -> None:
    expected = ["minimum"] * (low is not None and value < low)
    expected += ["maximum"] * (high is not None and value > high)
    assert broken(Integer(low, high), value) == expected


@pytest.mark.parametrize("kind", [Integer, DecimalNumber])
@given(
    value=st.integers(-3, 3),
    low=st.none() | st.integers(-3, 3),
    high=st.none() | st.integers(-3, 3),
    above=st.booleans(),
    below=st.booleans(),
)
def test_bounds_may_be_exclusive(
    kind: type[Integer], value: int, low: int | None, high: int | None, above: bool, below: bool
) -> None:
    scalar = kind(low, high, exclusive_minimum=above, exclusive_maximum=below)
    expected = ["minimum"] * (low is not None and (value < low or (above and value == low)))
    expected += ["maximum"] * (high is not None and (value > high or (below and value == high)))
    assert broken(scalar, value) == expected
    assert (scalar.marker()(value) is None) == bool(expected)


@given(decimals, decimals, decimals)
def test_decimals_are_compared_exactly(value: Decimal, low: Decimal, high: Decimal) -> None:
    expected = ["minimum"] * (value < low) + ["maximum"] * (value > high)
    assert broken(DecimalNumber(low, high), value) == expected


@given(st.text() | st.sampled_from(["auto", "5", "500", ""]))
def test_a_word_is_accepted_in_place_of_a_number(text: str) -> None:
    scalar = Integer(1, 100, or_words=("auto", "none"))
    # As a value, a text must be one of the words; as wire text, it may be a number.
    assert broken(scalar, text) == ([] if text in ("auto", "none") else ["type"])
    try:
        made = scalar.convert(text)
    except ValueError:
        return
    assert made == (text if text in scalar.or_words else int(text))


def test_a_number_or_a_word_is_read() -> None:
    reader = Integer(or_words=("auto",)).reader()
    report = Report()
    elements = etree.fromstring("<a><b> auto </b><b>7</b><b/><b>Auto</b></a>")
    assert [reader(each, report) for each in elements] == ["auto", 7, None, None]
    assert [(each.path, each.kind) for each in report.anomalies] == [
        ("a.b[3]", "undecodable-value")
    ]


@given(st.text())
def test_only_the_words_of_an_enumeration_are_valid(text: str) -> None:
    passes = "enumeration" not in broken(Enumeration(Mood), text)
    assert passes == (text in ("Sweet", "Sour"))


class Signs(OpenEnum):
    LESS = word("a<b")
    AND = word("&")


def test_words_are_escaped() -> None:
    mark = Enumeration(Signs).marker()
    assert [mark("a<b"), mark(Signs.AND), mark("a"), mark(1)] == ["a&lt;b", "&amp;", None, None]


@pytest.mark.parametrize(
    ("scalar", "value"),
    [
        (ANY_TEXT, 1),
        (ANY_TEXT, b"a"),
        (Enumeration(Mood), 1),
        (SCALARS["address"], 1),
        (ANY_INTEGER, True),
        (ANY_INTEGER, 1.0),
        (ANY_INTEGER, "1"),
        (ANY_INTEGER, Decimal(1)),
        (ANY_INTEGER, 10**64),
        (ANY_DECIMAL, 1.5),
        (ANY_DECIMAL, False),
        (ANY_DECIMAL, "1"),
        (ANY_DECIMAL, Decimal("NaN")),
        (ANY_DECIMAL, Decimal("1E+64")),
        (ANY_BOOLEAN, 1),
        (ANY_BOOLEAN, "true"),
        (Timestamp(), "2022-06-27T15:23:10Z"),
        (Timestamp(), datetime(2022, 6, 27, tzinfo=UTC).date()),
    ],
)
def test_wrong_types_are_fatal(scalar: Scalar, value: object) -> None:
    problems = Problems()
    scalar.check(problems, value, "Request", "F")
    assert [(p.path, p.rule, p.fatal) for p in problems.items] == [("Request.F", "type", True)]


def test_a_time_without_an_offset_is_fatal() -> None:
    problems = Problems()
    Timestamp().check(problems, datetime(2022, 6, 27), "", "F")
    assert [(p.rule, p.fatal) for p in problems.items] == [("timestamp", True)]


@pytest.mark.parametrize(
    ("scalar", "value", "expected"),
    [
        (Enumeration(Mood), "\x01", ["xml-characters", "enumeration"]),
        (Enumeration(Mood), Mood.SWEET, []),
        (DecimalNumber(0, 1), 1, []),
        (DecimalNumber(0, 1, exclusive_maximum=True), 1, ["maximum"]),
        (DecimalNumber(0, 1, exclusive_maximum=True), Decimal("0.999"), []),
        (SCALARS["limit"], 101, ["maximum"]),
        (SCALARS["limit"], "Auto", ["type"]),
    ],
)
def test_edge_cases(scalar: Scalar, value: object, expected: list[str]) -> None:
    assert broken(scalar, value) == expected


@pytest.mark.parametrize(
    ("scalar", "value", "message"),
    [
        (Enumeration(Mood), "c", "must be one of Sweet, Sour"),
        (Integer(1), 0, "must be at least 1"),
        (DecimalNumber(1, exclusive_minimum=True), 1, "must be more than 1"),
        (DecimalNumber(None, 1, exclusive_maximum=True), 1, "must be less than 1"),
        (ANY_DECIMAL, 0.5, "must be a Decimal, such as Decimal('0.5'), not a float"),
        (SCALARS["limit"], 1.5, "must be an int or the word auto or the word none"),
        (Timestamp(), datetime(2022, 1, 1), "must not be a time without an offset"),
    ],
)
def test_messages_say_what_is_required(scalar: Scalar, value: object, message: str) -> None:
    assert messages(scalar, value) == [message]
