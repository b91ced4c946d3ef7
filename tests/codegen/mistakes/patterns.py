"""Patterns that are not sets of characters."""

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
        "a timestamp must have the standard pattern",
        f"write {TIMESTAMP_PATTERN}",
        at="<xs:restriction",
    ),
    scalar(
        "timestamp with another pattern",
        ' b:kind="timestamp"',
        restriction("xs:string", facet("pattern", "[0-9]{4}")),
        "a timestamp must have the standard pattern",
        "write",
        at="<xs:restriction",
    ),
    scalar(
        "timestamp with two patterns",
        ' b:kind="timestamp"',
        restriction("xs:string", *[facet("pattern", TIMESTAMP_PATTERN)] * 2),
        "a timestamp must have the standard pattern",
        "write",
        at="<xs:restriction",
    ),
]


def _pattern(pattern: str, reason: str) -> Mistake:
    written = facet("pattern", pattern)
    restricted = restriction("xs:string", written)
    words = ' b:characters="some"'
    return scalar(
        f"pattern {pattern}",
        words,
        restricted,
        f"the pattern {pattern} is invalid: {reason}",
        _SHAPE,
        at=written,
    )


_FORM = "it does not have the form […]*"
_FOREIGN = "not the same in every language"

PATTERNS = [
    scalar(
        "two patterns",
        ' b:characters="some"',
        restriction("xs:string", _DIGITS, facet("pattern", "[a-z]*")),
        "a type can have only one pattern",
        "a single pattern of the form […]*",
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
    _pattern("[a-z-[aeiou]]*", "the set contains another set"),
    _pattern("[a-z]*[0-9]*", "the set contains another set"),
    _pattern(r"[\p{L}0-9]*", rf"\p is {_FOREIGN}"),
    _pattern(r"[\w]*", rf"\w is {_FOREIGN}"),
    _pattern(r"[\d]*", rf"\d is {_FOREIGN}"),
    _pattern(r"[\s]*", rf"\s is {_FOREIGN}"),
    _pattern(r"[\n]*", rf"\n is {_FOREIGN}"),
    _pattern("[-a]*", "a literal hyphen"),
    _pattern("[a-]*", "a range has no end"),
]
