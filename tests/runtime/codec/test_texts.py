"""Texts: their limits, and how they are kept from breaking a path, header or list."""

from typing import Any
from urllib.parse import quote, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.codec import lexical
from cloudinfinite_runtime.codec.scalars import Scalar
from cloudinfinite_runtime.codec.texts import ANY_TEXT, Text, Url

from ..strategies import xml_text
from ..toy import Mood
from .breaking import broken, carriage, messages


@given(st.integers(0, 5), st.none() | st.integers(0, 5), xml_text)
def test_lengths_are_counted_in_characters(low: int, high: int | None, text: str) -> None:
    expected = ["min-length"] * (len(text) < low)
    expected += ["max-length"] * (high is not None and len(text) > high)
    assert broken(Text(low, high), text) == expected
    assert (Text(low, high).marker()(text) is None) <= bool(expected or low > (high or low))


ranges = st.lists(st.tuples(st.characters(), st.characters()).map(sorted).map(tuple), max_size=4)


@given(ranges.map(tuple), st.text())
def test_characters_must_be_in_the_ranges(allowed: Any, text: str) -> None:
    scalar = Text(characters=allowed)
    inside = all(any(low <= char <= high for low, high in allowed) for char in text)
    expected = ["xml-characters"] * (not lexical.is_xml_text(text)) + ["characters"] * (not inside)
    assert broken(scalar, text) == expected
    marked = scalar.marker()(text)
    assert marked is None or (expected, marked) == ([], lexical.escape(text))


@given(st.text())
def test_a_path_segment_cannot_change_the_path(text: str) -> None:
    if not carriage(text, "path") and not broken(ANY_TEXT, text):
        address = urlsplit(f"http://host/jobs/{quote(text, safe='-_.~')}/end?a=b")
        assert [unquote(part) for part in address.path.split("/")] == ["", "jobs", text, "end"]
        assert not set(text) & set("/\\?#%")
        assert text not in ("", ".", "..")


@given(st.text())
def test_a_header_value_is_one_line(text: str) -> None:
    if not carriage(text, "header"):
        assert text.encode("ascii").splitlines() in ([], [text.encode("ascii")])
        assert text.strip() == text


@given(st.lists(st.text(), min_size=1))
def test_items_of_a_comma_separated_list_stay_separate(items: list[str]) -> None:
    if not any(carriage(item, "query", is_item=True) for item in items):
        assert ",".join(items).split(",") == items


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("a/b", "path", ["path-segment"]),
        ("a//b/ c?d#e%f\\", "key", []),
        ("...", "key", []),
        (".a/b.", "key", []),
        ("", "key", ["object-key"]),
        ("/a", "key", ["object-key"]),
        ("\\a", "key", ["object-key"]),
        ("a/..", "key", ["object-key"]),
        ("./a", "key", ["object-key"]),
        ("a\n", "key", ["object-key"]),
        ("a\x1b", "key", ["object-key"]),
        ("..", "path", ["path-segment"]),
        ("", "path", ["path-segment"]),
        ("a\x7f", "path", ["path-segment"]),
        ("...", "path", []),
        ("视频 1", "path", []),
        ("a\nb", "header", ["header-value"]),
        (" a", "header", ["header-value"]),
        ("a\t", "header", ["header-value"]),
        ("€", "header", ["header-value"]),
        ("é b", "header", ["header-value"]),
        ("a/b\n", "query", []),
        ("a,b", "query", []),
    ],
)
def test_texts_are_checked_for_their_place(text: str, place: str, expected: list[str]) -> None:
    assert carriage(text, place) == expected


def test_items_of_comma_separated_lists_have_no_commas() -> None:
    assert carriage("a,b", "query", is_item=True) == ["list-item"]
    assert carriage("a,b", "body", is_item=True) == ["list-item"]
    assert carriage("a/b,c", "path", is_item=True) == ["path-segment", "list-item"]


@pytest.mark.parametrize(
    ("scalar", "value", "expected"),
    [
        (Text(), "\x00", ["xml-characters"]),
        (Text(), "\ud800", ["xml-characters"]),
        (Text(), "\uffff", ["xml-characters"]),
        (Text(), "\t\r\n", []),
        (Text(), Mood.SWEET, []),
        (Text(characters=()), "a", ["characters"]),
        (Text(characters=()), "\n", ["characters"]),
        (Text(characters=()), "", []),
        (Text(characters=(("]", "^"), ("-", "-"))), "]^-", []),
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
    ],
)
def test_edge_cases(scalar: Scalar, value: object, expected: list[str]) -> None:
    assert broken(scalar, value) == expected


@pytest.mark.parametrize(
    ("scalar", "value", "message"),
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
        (
            Url(("no", "off")),
            "x",
            "must be a URL that begins with http:// or https:// or the word no or the word off",
        ),
    ],
)
def test_messages_say_what_is_required(scalar: Scalar, value: object, message: str) -> None:
    assert messages(scalar, value) == [message]
