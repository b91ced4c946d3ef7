"""Turns the limits on a page into a scalar type of a feed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal

from cloudinfinite_codegen.representation.characters import TIMESTAMP_PATTERN
from cloudinfinite_codegen.representation.words import split_words

from ..compare.expected import RANGES
from ..page import FieldFact, FieldType, Limits
from .markup import attribute, can_be_value, to_document

_BASES = {
    FieldType.INTEGER: "xs:integer",
    FieldType.DECIMAL: "xs:decimal",
    FieldType.BOOLEAN: "xs:boolean",
}
_BOUNDS = {
    "minimum": "minInclusive",
    "maximum": "maxInclusive",
    "exclusive_minimum": "minExclusive",
    "exclusive_maximum": "maxExclusive",
}
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_SET = re.compile(r"[\\\-\[\]^.*+?(){}|]")
_LONGEST = 1000
"""The longest default of a text without a maximum length."""


@dataclass(unsafe_hash=True)
class Shape:
    """A scalar type, and the decisions that it leaves open.

    Attributes:
        base: The built-in type.
        facets: The facets.
        attributes: The attributes of the type.
        values: The values of an enumeration.
        doubts: The open decisions.
        default: The default; ``""`` for none.
    """

    base: str
    facets: list[str] = field(default_factory=list, hash=False)
    attributes: str = ""
    values: tuple[str, ...] = ()
    doubts: list[str] = field(default_factory=list, hash=False)
    default: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether the built-in type is enough."""
        return not (self.facets or self.values or self.attributes)


def shape_of(fact: FieldFact, asked: bool) -> Shape:
    """Returns the type of a field.

    Args:
        fact: The row.
        asked: Whether a caller sends it. In responses, only listed values matter.
    """
    shape = Shape(_base(fact, asked))
    limits = fact.limits if asked else Limits(values=fact.limits.values)
    if fact.type in (FieldType.OTHER, FieldType.NOT_PRINTED):
        shape.doubts.append("its type: the page prints no known type")
    elif asked and shape.base != "xs:string" and fact.type is FieldType.STRING:
        shape.doubts.append(
            "its type: the page calls it a string, but gives the bounds of a number"
        )
    if limits.max_bytes is not None:
        shape.doubts.append(f"a limit in bytes, which the spec cannot express: {limits.max_bytes}")
    if shape.base == "xs:string":
        _text(shape, limits)
    elif shape.base != "xs:boolean":
        _number(shape, limits)
    if asked and fact.default is not None:
        if _fits(shape, fact.default, limits):
            shape.default = fact.default
        else:
            shape.doubts.append(f"its default: {fact.default} on the page")
    return shape


def declaration(name: str, shape: Shape, indent: str = "  ") -> Iterator[str]:
    """Yields the lines of a named type."""
    yield f'{indent}<xs:simpleType name="{name}"{shape.attributes}>'
    yield f"{indent}  {to_document(name)}"
    if shape.values:
        yield f'{indent}  <xs:restriction base="{shape.base}">'
        taken: set[tuple[str, ...]] = set()
        for value in shape.values:
            words = distinct(split_words(value) or ("value",), taken)
            spelling = "" if words == split_words(value) else f' b:words="{" ".join(words)}"'
            opening = f'<xs:enumeration value="{attribute(value)}"{spelling}>'
            yield f"{indent}    {opening}{to_document(value)}</xs:enumeration>"
        yield f"{indent}  </xs:restriction>"
    else:
        facets = "".join(shape.facets)
        yield f'{indent}  <xs:restriction base="{shape.base}">{facets}</xs:restriction>'
    yield f"{indent}</xs:simpleType>"


def distinct(words: tuple[str, ...], taken: set[tuple[str, ...]]) -> tuple[str, ...]:
    """Returns words that are unique in their scope."""
    number, found = 2, words
    while found in taken:
        found, number = (*words, str(number)), number + 1
    taken.add(found)
    return found


def _base(fact: FieldFact, asked: bool) -> str:
    if fact.type is FieldType.STRING and asked:
        bounds = [getattr(fact.limits, name) for name in _BOUNDS]
        said = [bound for bound in bounds if bound is not None]
        if said and all(_NUMBER.fullmatch(bound) for bound in said):
            return "xs:decimal" if any("." in bound for bound in said) else "xs:integer"
    return _BASES.get(fact.type, "xs:string")


def _text(shape: Shape, limits: Limits) -> None:
    if limits.format and "%" in limits.format:
        shape.attributes = ' b:kind="timestamp"'
        shape.facets.append(f'<xs:pattern value="{TIMESTAMP_PATTERN}"/>')
        return
    if limits.format == "url":
        shape.attributes = ' b:kind="url"'
        return
    if limits.values:
        shape.values = tuple(dict.fromkeys(filter(can_be_value, limits.values)))
        return
    if limits.min_length:
        shape.facets.append(f'<xs:minLength value="{limits.min_length}"/>')
    if limits.max_length is not None and limits.max_length >= (limits.min_length or 0):
        shape.facets.append(f'<xs:maxLength value="{limits.max_length}"/>')
    if limits.format == "printable-ascii":
        shape.facets.append('<xs:pattern value="[ -~]*"/>')
        shape.attributes = ' b:characters="printable ASCII"'
    elif limits.format:
        shape.doubts.append(f"its format: {limits.format} on the page")
    elif limits.characters:
        inside = "".join(_range(word) for word in limits.characters)
        shape.facets.append(f'<xs:pattern value="{attribute(f"[{inside}]*")}"/>')
        shape.attributes = f' b:characters="{attribute(", ".join(limits.characters))}"'


def _range(word: str) -> str:
    ranges = [f"{low}-{high}" for (low, high), name in RANGES.items() if name == word]
    return "".join(ranges) or _SET.sub(lambda match: f"\\{match[0]}", word)


def _number(shape: Shape, limits: Limits) -> None:
    numbers = [value for value in limits.values if _NUMBER.fullmatch(value)]
    bounds = {name: getattr(limits, name) for name in _BOUNDS}
    if numbers and len(numbers) == len(limits.values):
        bounds["minimum"] = bounds["minimum"] or min(numbers, key=Decimal)
        bounds["maximum"] = bounds["maximum"] or max(numbers, key=Decimal)
    elif limits.values:
        shape.doubts.append(f"its values: {', '.join(limits.values)} on the page")
    if bounds["minimum"] is not None:
        bounds["exclusive_minimum"] = None
    if bounds["maximum"] is not None:
        bounds["exclusive_maximum"] = None
    for name, facet in _BOUNDS.items():
        bound = bounds[name]
        whole = shape.base == "xs:decimal" or "." not in (bound or "")
        if bound is not None and _NUMBER.fullmatch(bound) and whole:
            shape.facets.append(f'<xs:{facet} value="{bound}"/>')


def _fits(shape: Shape, text: str, limits: Limits) -> bool:
    """Returns whether a text is a valid default of the type."""
    if not can_be_value(text) or shape.attributes:
        return False
    if shape.base == "xs:boolean":
        return text in ("true", "false")
    if shape.base == "xs:string":
        longest = limits.max_length if limits.max_length is not None else _LONGEST
        fits = (limits.min_length or 0) <= len(text) <= longest
        return text in shape.values if shape.values else fits
    if not _NUMBER.fullmatch(text) or (shape.base == "xs:integer" and "." in text):
        return False
    for facet in shape.facets:
        name, _, bound = facet.removeprefix("<xs:").removesuffix('"/>').partition(' value="')
        low, high = Decimal(bound), Decimal(text)
        outside = {
            "minInclusive": high < low,
            "maxInclusive": high > low,
            "minExclusive": high <= low,
            "maxExclusive": high >= low,
        }
        if outside[name]:
            return False
    return True
