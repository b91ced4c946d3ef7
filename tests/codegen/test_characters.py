"""Our parser, libxml2 and Python agree on what a character set contains."""

from __future__ import annotations

import re
import warnings
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from cloudinfinite_codegen.representation.characters import PatternError, Ranges, parse_pattern

ESCAPABLE = "\\-[]^.*+?(){}|"
PROBES = "\t !\"#$%&'()*+,-./019:;<=>?@AMZ[\\]^_`amz{|}~é—一龥\ufffd😀"
CHARACTERS = st.one_of(
    st.sampled_from(PROBES),
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"),
)


def contains(ranges: Ranges, character: str) -> bool:
    return any(low <= character <= high for low, high in ranges)


def python_reads(pattern: str, character: str) -> bool:
    with warnings.catch_warnings():
        # Python warns that the meaning of sets such as [a||b] may change.
        warnings.simplefilter("ignore", FutureWarning)
        return re.fullmatch(pattern, character) is not None


def libxml2_reads(pattern: str) -> etree.XMLSchema:
    return etree.XMLSchema(
        etree.fromstring(
            '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">'
            '<xs:simpleType name="T"><xs:restriction base="xs:string">'
            f"<xs:pattern value={quoteattr(pattern)}/></xs:restriction></xs:simpleType>"
            '<xs:element name="t" type="T"/></xs:schema>'
        )
    )


def agree(pattern: str, ranges: Ranges, probes: str) -> None:
    schema = libxml2_reads(pattern)
    element = etree.Element("t")
    for character in probes:
        wanted = contains(ranges, character)
        element.text = character
        assert schema.validate(element) == wanted, f"libxml2: {character!r}"
        assert python_reads(pattern, character) == wanted, f"Python: {character!r}"


def written(low: str, high: str) -> str:
    """Returns a range as it is written in a pattern."""
    ends = [f"\\{end}" if end in ESCAPABLE else end for end in (low, high)]
    return ends[0] if low == high else "-".join(ends)


def is_writable(ends: tuple[str, str]) -> bool:
    return ends[0] == ends[1] or ends[0] not in ESCAPABLE


RANGES = st.tuples(CHARACTERS, CHARACTERS).map(lambda ends: (min(ends), max(ends)))


@given(st.lists(RANGES.filter(is_writable), min_size=1, max_size=5))
def test_a_set_of_ranges_means_the_same_to_all(ranges: list[tuple[str, str]]) -> None:
    pattern = f"[{''.join(written(low, high) for low, high in ranges)}]*"
    assert parse_pattern(pattern) == tuple(ranges)
    ends = "".join(low + high for low, high in ranges)
    agree(pattern, tuple(ranges), PROBES + ends)


@given(st.text("amz09-\\[]^.*&|~! 一", min_size=1, max_size=6))
def test_accepted_values_mean_the_same_to_all(inside: str) -> None:
    pattern = f"[{inside}]*"
    try:
        ranges = parse_pattern(pattern)
    except PatternError:
        return
    agree(pattern, ranges, PROBES)


@pytest.mark.parametrize(
    ("pattern", "ranges"),
    [
        ("[a]*", (("a", "a"),)),
        ("[a-z0-9_]*", (("a", "z"), ("0", "9"), ("_", "_"))),
        (r"[!-\-+-\]]*", (("!", "-"), ("+", "]"))),
        (r"[a\-z]*", (("a", "a"), ("-", "-"), ("z", "z"))),
        ("[a^]*", (("a", "a"), ("^", "^"))),
        ("[ -~]*", ((" ", "~"),)),
        ("[一-龥]*", (("一", "龥"),)),
    ],
)
def test_a_set_is_read(pattern: str, ranges: Ranges) -> None:
    assert parse_pattern(pattern) == ranges


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [
        ("", "not have the form"),
        ("[]*", "the set is empty"),
        ("[a]", "not have the form"),
        ("a-z*", "not have the form"),
        ("[^a]*", "negated"),
        ("[z-a]*", "the range z-a is reversed"),
        ("[a-]*", "a range has no end"),
        ("[-a]*", "a literal hyphen"),
        ("[!--]*", "a literal hyphen"),
        (r"[\(-z]*", r"a range starts with \("),
        ("[a-c-e]*", "a literal hyphen"),
        ("[a[b]*", "the set contains another set"),
        ("[a]b]*", "the set contains another set"),
        (r"[\p{L}]*", r"\p is not the same"),
        (r"[\w]*", r"\w is not the same"),
        ("[a\\]*", "is not the same"),
    ],
)
def test_a_pattern_of_another_form_is_refused(pattern: str, reason: str) -> None:
    with pytest.raises(PatternError, match=re.escape(reason)):
        parse_pattern(pattern)
