"""Reads the scalars of an XSD file: its simple types."""

from __future__ import annotations

import re
from decimal import Decimal

from lxml import etree
from xsdata.codegen.models import Attr, Class
from xsdata.models.enums import Tag

from ..errors import Mistakes, SpecError
from ..representation.characters import TIMESTAMP_PATTERN, PatternError, parse_pattern
from ..representation.types import BUILT_IN, Kind, Scalar, Suggestion, Value
from .schemas import XS
from .source import B, SchemaFile, documentation_of, translation_of, words_of

_NUMBER = re.compile(r"[+-]?(?=\.?[0-9])[0-9]*\.?[0-9]*")


def read_scalar(file: SchemaFile, declared: Class) -> Scalar:
    """Reads an xs:simpleType.

    Raises:
        SpecError: A base, facet or pattern is not allowed.
    """
    element = file.declaration_of(declared)
    source = file.source_of(element)
    restriction = element.find(XS + "restriction")
    base = str(restriction.get("base")) if restriction is not None else ""
    if restriction is None or base not in BUILT_IN or base == "xs:anyType":
        raise SpecError(
            *source,
            f"{declared.name} cannot have the base {base or '(none)'}",
            f"restrict one of {', '.join(name for name in BUILT_IN if name != 'xs:anyType')}",
        )
    kind = Kind(element.get(B + "kind") or BUILT_IN[base])
    if kind in (Kind.TIMESTAMP, Kind.URL) and base != "xs:string":
        raise SpecError(*source, f"a {kind} cannot have the base {base}", "restrict xs:string")
    facets = declared.extensions[0].restrictions
    characters = _characters(file, restriction, kind)
    in_words = element.get(B + "characters") or ""
    if bool(characters) != bool(in_words):
        raise SpecError(
            *source,
            f"{declared.name} has only one of xs:pattern and b:characters",
            "describe the characters of the pattern in b:characters",
        )
    unset = tuple((element.get(B + "unset") or "").split())
    if unset and kind is not Kind.TIMESTAMP:
        raise SpecError(*source, f"b:unset is not allowed on a {kind}", "use it on timestamps only")
    or_words = tuple((element.get(B + "or-words") or "").split())
    if or_words and kind not in (Kind.URL, Kind.INTEGER, Kind.DECIMAL):
        raise SpecError(
            *source,
            f"b:or-words is not allowed on a {kind}",
            "use it on urls and numbers only; elsewhere use xs:enumeration",
        )
    for word in or_words:
        if kind is not Kind.URL and _NUMBER.fullmatch(word):
            raise SpecError(
                *source,
                f"the word {word} of {declared.name} is a number",
                "remove it from b:or-words, or choose bounds that include it",
            )
    mistakes, found = Mistakes(), list[Value]()
    for attribute in declared.attrs:
        if attribute.tag == Tag.ENUMERATION:
            with mistakes.gather():
                found.append(_value(file, attribute))
    mistakes.settle()
    values = tuple(found)
    if values and kind is not Kind.STRING:
        raise SpecError(
            *source,
            f"an enumeration cannot have {kind} values",
            "restrict xs:string, or use minInclusive and maxInclusive",
        )
    limited = characters is not None or facets.max_length is not None
    if limited and (values or kind not in (Kind.STRING, Kind.TIMESTAMP)):
        what = "an enumeration" if values else f"a {kind}"
        raise SpecError(
            *source,
            f"{what} cannot limit its characters",
            "remove xs:pattern and xs:maxLength, which nothing would check",
        )
    if facets.max_length is not None and (facets.min_length or 0) > facets.max_length:
        raise SpecError(
            *source,
            f"no text satisfies both length limits of {declared.name}",
            "make xs:minLength at most xs:maxLength",
        )
    _check_bounds(file, restriction, declared.name, kind)
    spelling: dict[tuple[str, ...], str] = {}
    for value in values:
        if value.words in spelling:
            raise SpecError(
                *value.source,
                f"the values {spelling[value.words]} and {value.value} have the same words",
                "distinguish them with b:words",
            )
        spelling[value.words] = value.value
    return Scalar(
        name=declared.name,
        words=words_of(file, element, declared.name),
        documentation=documentation_of(element, file.name, declared.name),
        kind=kind,
        source=source,
        values=values,
        min_length=facets.min_length or 0,
        max_length=facets.max_length,
        characters=characters,
        characters_in_words=in_words,
        # xsdata reads bounds as floats, but the text is exact.
        minimum=_facet(restriction, "minInclusive"),
        maximum=_facet(restriction, "maxInclusive"),
        exclusive_minimum=_facet(restriction, "minExclusive"),
        exclusive_maximum=_facet(restriction, "maxExclusive"),
        unset=unset,
        or_words=or_words,
        suggests=tuple(
            Suggestion(*each.rsplit("=", 1)) for each in (element.get(B + "suggests") or "").split()
        ),
        documentation_zh=file.chinese_of(element),
        characters_in_words_zh=translation_of(file, element, "characters"),
    )


def _value(file: SchemaFile, attribute: Attr) -> Value:
    element = file.element_of(attribute)
    text = str(element.get("value"))
    return Value(
        text,
        words_of(file, element, text),
        documentation_of(element, file.name, f"value {text}"),
        file.source_of(element),
        file.chinese_of(element),
    )


def _check_bounds(file: SchemaFile, restriction: etree._Element, name: str, kind: Kind) -> None:
    """Checks that a number fits between the bounds; libxml2 checks only inclusive ones."""
    low, above = (_facet(restriction, word) for word in ("minInclusive", "minExclusive"))
    high, below = (_facet(restriction, word) for word in ("maxInclusive", "maxExclusive"))
    least, most = low or above, high or below
    if least is None or most is None or (above is None and below is None):
        return
    room = Decimal(most) - Decimal(least)
    if kind is Kind.INTEGER:
        # An exclusive bound excludes one integer.
        room -= (above is not None) + (below is not None)
        fits = room >= 0
    else:
        fits = room > 0
    if not fits:
        raise SpecError(
            *file.source_of(restriction),
            f"no number satisfies both bounds of {name}",
            "make the lower bound smaller than the upper one",
        )


def _facet(restriction: etree._Element, name: str) -> str | None:
    facet = restriction.find(XS + name)
    return None if facet is None else facet.get("value")


def _characters(
    file: SchemaFile, restriction: etree._Element, kind: Kind
) -> tuple[tuple[str, str], ...] | None:
    patterns = restriction.findall(XS + "pattern")
    if kind is Kind.TIMESTAMP:
        if [pattern.get("value") for pattern in patterns] != [TIMESTAMP_PATTERN]:
            raise SpecError(
                *file.source_of(restriction),
                "a timestamp must have the standard pattern",
                f"write {TIMESTAMP_PATTERN}",
            )
        return None
    if not patterns:
        return None
    if len(patterns) > 1:
        raise SpecError(
            *file.source_of(patterns[1]),
            "a type can have only one pattern",
            "write a single pattern of the form […]*",
        )
    try:
        return parse_pattern(str(patterns[0].get("value")))
    except PatternError as error:
        raise SpecError(
            *file.source_of(patterns[0]),
            f"the pattern {patterns[0].get('value')} is invalid: {error}",
            "write […]* with only characters and ranges; put lengths into minLength and maxLength",
        ) from error
