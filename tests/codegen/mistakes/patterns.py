"""Patterns that are no set of characters."""

from __future__ import annotations

from cloudinfinite_codegen.representation.characters import TIMESTAMP_PATTERN

from . import Mistake
from .scalars import facet, restriction, scalar

_SHAPE = "write […]*"
_DIGITS = facet("pattern", "[0-9]*")

TIMESTAMPS = [
    scalar(
        "timestamp without pattern",
        ' b:kind="timestamp"',
        restriction("xs:string"),
        "a timestamp has one fixed pattern",
        f"write {TIMESTAMP_PATTERN}",
        at="<xs:restriction",
    ),
    scalar(
        "timestamp of another pattern",
        ' b:kind="timestamp"',
        restriction("xs:string", facet("pattern", "[0-9]{4}")),
        "a timestamp has one fixed pattern",
        "write",
        at="<xs:restriction",
    ),
    scalar(
        "timestamp of two patterns",
        ' b:kind="timestamp"',
        restriction("xs:string", *[facet("pattern", TIMESTAMP_PATTERN)] * 2),
        "a timestamp has one fixed pattern",
        "write",
        at="<xs:restriction",
    ),
]


def _pattern(pattern: str, reason: str) -> Mistake:
    written = facet("pattern", pattern)
    restricted = restriction("xs:string", written)
    words = ' b:characters="some"'
    return scalar(
        f"pattern {pattern}", words, restricted, f"pattern {pattern}: {reason}", _SHAPE, at=written
    )


_FORM = "the pattern is not of the form […]*"
_FOREIGN = "not the same in every language"

PATTERNS = [
    scalar(
        "two patterns",
        ' b:characters="some"',
        restriction("xs:string", _DIGITS, facet("pattern", "[a-z]*")),
        "a second pattern",
        "one pattern of the form […]*",
        at="[a-z]*",
    ),
    _pattern(r"\p{L}*", _FORM),
    _pattern(r"\w*", _FORM),
    _pattern("[a-z]+", _FORM),
    _pattern("[a-z]?", _FORM),
    _pattern("[a-z]{1,3}", _FORM),
    _pattern("[a-z]", _FORM),
    _pattern("a*", _FORM),
    _pattern(".*", _FORM),
    _pattern("([a-z])*", _FORM),
    _pattern("[a-z]*|[0-9]", _FORM),
    _pattern("", _FORM),
    _pattern("[^a-z]*", "the set is negated"),
    _pattern("[a-z-[aeiou]]*", "a set stands within the set"),
    _pattern("[a-z]*[0-9]*", "a set stands within the set"),
    _pattern(r"[\p{L}0-9]*", rf"\p is {_FOREIGN}"),
    _pattern(r"[\w]*", rf"\w is {_FOREIGN}"),
    _pattern(r"[\d]*", rf"\d is {_FOREIGN}"),
    _pattern(r"[\s]*", rf"\s is {_FOREIGN}"),
    _pattern(r"[\n]*", rf"\n is {_FOREIGN}"),
    _pattern("[-a]*", "a hyphen that stands for itself"),
    _pattern("[a-]*", "a range has no end"),
]
