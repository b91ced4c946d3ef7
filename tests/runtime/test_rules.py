from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import pytest
from cloudinfinite_runtime.rule import Rule
from cloudinfinite_runtime.rules import (
    Boolean,
    DecimalNumber,
    Enumeration,
    Integer,
    Text,
    Timestamp,
    Url,
    check_list,
    check_model,
)
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime import scalars
from cloudinfinite_runtime.model import Model
from cloudinfinite_runtime.problem import FATAL_RULES
from cloudinfinite_runtime.problems import Problems

from .strategies import decimals, moments, xml_text
from .toy import Cake, Layer, Mood

ANY: list[Rule] = [
    Text(),
    Enumeration(("a",)),
    Url(),
    Integer(),
    DecimalNumber(),
    Boolean(),
    Timestamp(),
]
things = (
    st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.binary()
    | moments
    | decimals
    | st.lists(st.text())
    | st.just(Layer(name="a"))
    | st.datetimes()
)


def broken(rule: Rule, value: object, required: bool = False) -> list[str]:
    problems = Problems()
    rule.check(problems, value, "Request", "F", required)
    assert all(problem.path == "Request.F" for problem in problems.items)
    return [problem.rule for problem in problems.items]


@given(st.sampled_from(ANY), things)
def test_what_passes_can_be_written(rule: Rule, value: Any) -> None:
    if set(broken(rule, value)) & FATAL_RULES:
        return
    write: dict[type, Callable[[Any], str]] = {
        Integer: scalars.format_integer,
        DecimalNumber: scalars.format_decimal,
        Boolean: scalars.format_boolean,
        Timestamp: scalars.format_timestamp,
    }
    text = write.get(type(rule), scalars.escape)(value)
    assert scalars.is_xml_text(text)
    text.encode()


@given(st.integers(0, 5), st.integers(0, 5), xml_text)
def test_lengths_are_counted_in_characters(low: int, high: int, text: str) -> None:
    expected = ["min-length"] * (len(text) < low) + ["max-length"] * (len(text) > high)
    assert broken(Text(low, high), text) == expected


ranges = st.lists(st.tuples(st.characters(), st.characters()).map(sorted).map(tuple), max_size=4)


@given(ranges.map(tuple), xml_text)
def test_characters_are_those_of_the_ranges(allowed: Any, text: str) -> None:
    inside = all(any(low <= char <= high for low, high in allowed) for char in text)
    assert broken(Text(characters=allowed), text) == ([] if inside else ["characters"])


@given(st.integers(), st.none() | st.integers(), st.none() | st.integers())
def test_integers_stay_between_their_bounds(value: int, low: int | None, high: int | None) -> None:
    expected = ["minimum"] * (low is not None and value < low)
    expected += ["maximum"] * (high is not None and value > high)
    assert broken(Integer(low, high), value) == expected


@given(decimals, decimals, decimals, st.booleans(), st.booleans())
def test_decimals_stay_between_their_bounds(
    value: Decimal, low: Decimal, high: Decimal, above: bool, below: bool
) -> None:
    expected = ["minimum"] * (value < low or (above and value == low))
    expected += ["maximum"] * (value > high or (below and value == high))
    assert broken(DecimalNumber(low, high, above, below), value) == expected


@given(st.text())
def test_a_segment_cannot_change_the_path(text: str) -> None:
    if not broken(Text(path=True), text):
        address = urlsplit(f"http://host/jobs/{quote(text, safe='-_.~')}/end?a=b")
        assert [unquote(part) for part in address.path.split("/")] == ["", "jobs", text, "end"]
        assert not set(text) & set("/\\?#%")
        assert text not in ("", ".", "..")


@given(st.text())
def test_a_header_value_is_one_line(text: str) -> None:
    if not broken(Text(header=True), text):
        assert text.encode("ascii").splitlines() in ([], [text.encode("ascii")])
        assert text.strip() == text


@given(st.lists(st.text(), min_size=1))
def test_items_of_a_comma_list_stay_apart(items: list[str]) -> None:
    if not any(broken(Text(item=True), item) for item in items):
        assert ",".join(items).split(",") == items


@given(st.text())
def test_a_word_of_a_list_passes_and_no_other(text: str) -> None:
    passes = "enumeration" not in broken(Enumeration(("Sweet", "Sour")), text)
    assert passes == (text in ("Sweet", "Sour"))


@pytest.mark.parametrize("rule", ANY)
def test_nothing_is_fine_unless_it_is_required(rule: Rule) -> None:
    assert broken(rule, None) == []
    problems = Problems()
    rule.check(problems, None, "", "F", True)
    assert [(p.path, p.rule, p.fatal) for p in problems.items] == [("F", "required", False)]


@pytest.mark.parametrize("rule", [Text(path=True), Enumeration(("a",), path=True)])
def test_a_missing_segment_is_fatal(rule: Rule) -> None:
    problems = Problems()
    rule.check(problems, None, "", "JobId", True)
    assert [(p.rule, p.fatal) for p in problems.items] == [("required", True)]


@pytest.mark.parametrize(
    ("rule", "value"),
    [
        (Text(), 1),
        (Text(), b"a"),
        (Enumeration(("1",)), 1),
        (Url(), 1),
        (Integer(), True),
        (Integer(), 1.0),
        (Integer(), "1"),
        (Integer(), Decimal(1)),
        (Integer(), 10**64),
        (DecimalNumber(), 1.5),
        (DecimalNumber(), False),
        (DecimalNumber(), "1"),
        (DecimalNumber(), Decimal("NaN")),
        (DecimalNumber(), Decimal("1E+64")),
        (Boolean(), 1),
        (Boolean(), "true"),
        (Timestamp(), "2022-06-27T15:23:10Z"),
        (Timestamp(), datetime(2022, 6, 27, tzinfo=UTC).date()),
    ],
)
def test_wrong_types_are_fatal(rule: Rule, value: object) -> None:
    problems = Problems()
    rule.check(problems, value, "", "F")
    assert [(p.rule, p.fatal) for p in problems.items] == [("type", True)]


def test_a_time_without_an_offset_is_fatal() -> None:
    problems = Problems()
    Timestamp().check(problems, datetime(2022, 6, 27), "", "F")
    assert [(p.rule, p.fatal) for p in problems.items] == [("timestamp", True)]


@pytest.mark.parametrize(
    ("rule", "value", "expected"),
    [
        (Text(), "\x00", ["xml-characters"]),
        (Text(), "\ud800", ["xml-characters"]),
        (Text(), "\uffff", ["xml-characters"]),
        (Text(), "\t\r\n", []),
        (Text(), Mood.SWEET, []),
        (Text(path=True), "a/b", ["path-segment"]),
        (Text(path=True), "..", ["path-segment"]),
        (Text(path=True), "", ["path-segment"]),
        (Text(path=True), "a\x7f", ["path-segment"]),
        (Text(path=True), "...", []),
        (Text(path=True), "视频 1", []),
        (Text(header=True), "a\nb", ["header-value"]),
        (Text(header=True), " a", ["header-value"]),
        (Text(header=True), "a\t", ["header-value"]),
        (Text(header=True), "€", ["header-value"]),
        (Text(header=True), "é b", ["header-value"]),
        (Text(item=True), "a,b", ["list-item"]),
        (Text(characters=()), "a", ["characters"]),
        (Text(characters=()), "\n", ["characters"]),
        (Text(characters=()), "", []),
        (Text(characters=(("]", "^"), ("-", "-"))), "]^-", []),
        (Enumeration(("a",), item=True), "a,b", ["enumeration", "list-item"]),
        (Enumeration(("a",), header=True), "b\n", ["enumeration", "header-value"]),
        (Enumeration(("a",), path=True), "b/c", ["enumeration", "path-segment"]),
        (Enumeration(("a",)), "\x01", ["enumeration", "xml-characters"]),
        (Enumeration(("Sweet",)), Mood.SWEET, []),
        (Url(), "https://example.com/a?b=c#d", []),
        (Url(), "HTTP://example.com", []),
        (Url(), "http://[::1]:80/", []),
        (Url(), "http://例子.中国/路", []),
        (Url(), "ftp://example.com", ["url"]),
        (Url(), "https://", ["url"]),
        (Url(), "https:///path", ["url"]),
        (Url(), "https://user@example.com", ["url"]),
        (Url(), "https://example.com/a b", ["url"]),
        (Url(), "no", ["url"]),
        (Url(("no",)), "no", []),
        (Url(("no",)), "yes", ["url"]),
        (Url(), "https://example.com/\x00", ["xml-characters"]),
        (DecimalNumber(0, 1), 1, []),
        (DecimalNumber(0, 1, exclusive_maximum=True), 1, ["maximum"]),
    ],
)
def test_values_at_the_edge(rule: Rule, value: object, expected: list[str]) -> None:
    assert broken(rule, value) == expected


@pytest.mark.parametrize(
    ("rule", "value", "message"),
    [
        (Text(1), "", "must have at least 1 character"),
        (Text(2), "", "must have at least 2 characters"),
        (Text(0, 1), "ab", "must have at most 1 character"),
        (
            Text(characters=(("a", "z"),), says="small letters"),
            "aé",
            r"must be made of small letters; '\xe9' at 1 is not",
        ),
        (
            Text(characters=(("a", "z"),)),
            "1",
            "must be made of the characters that the spec lists; '1' at 0 is not",
        ),
        (Enumeration(("a", "b")), "c", "must be one of a, b"),
        (Integer(1), 0, "must be at least 1"),
        (DecimalNumber(1, exclusive_minimum=True), 1, "must be more than 1"),
        (DecimalNumber(None, 1, exclusive_maximum=True), 1, "must be less than 1"),
        (
            Url(("no", "off")),
            "x",
            "must be a URL that begins with http:// or https:// or the word no or the word off",
        ),
        (Timestamp(), datetime(2022, 1, 1), "must not be a time without an offset"),
    ],
)
def test_messages_tell_what_is_asked_for(rule: Rule, value: object, message: str) -> None:
    problems = Problems()
    rule.check(problems, value, "", "F")
    assert problems.items[0].message == message


@pytest.mark.parametrize(
    ("value", "required", "expected"),
    [
        (Layer(name="a"), True, []),
        (None, False, []),
        (None, True, ["required"]),
        (Cake(), False, ["type"]),
        ({"Name": "a"}, False, ["type"]),
        (Layer, False, ["type"]),
    ],
)
def test_models(value: object, required: bool, expected: list[str]) -> None:
    problems = Problems()
    inside: Model | None = check_model(problems, value, "Request", "Top", Layer, required)
    assert inside is (value if isinstance(value, Layer) else None)
    assert [problem.rule for problem in problems.items] == expected


@pytest.mark.parametrize(
    ("value", "low", "high", "expected"),
    [
        ([1], 0, None, []),
        ((1, 2), 1, 2, []),
        (range(3), 0, 2, ["max-items"]),
        ([1], 2, None, ["min-items"]),
        ([], 0, 0, []),
        ([], 1, None, ["required"]),
        (None, 1, None, ["required"]),
        (None, 0, None, []),
        ("abc", 0, None, ["type"]),
        ({1, 2}, 0, None, ["type"]),
        (1, 1, None, ["type"]),
    ],
)
def test_lists(value: Any, low: int, high: int | None, expected: list[str]) -> None:
    problems = Problems()
    inside = check_list(problems, value, "Request", "Ids", low, high)
    assert inside == (expected != ["type"] and bool(value))
    assert [problem.rule for problem in problems.items] == expected
