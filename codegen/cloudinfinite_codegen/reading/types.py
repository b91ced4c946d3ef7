"""Named types of an XSD file: scalars and records."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from lxml import etree
from xsdata.codegen.models import Attr, Class
from xsdata.models.enums import Tag

from ..errors import Mistakes, SpecError
from ..representation.characters import TIMESTAMP_PATTERN, PatternError, parse_pattern
from ..representation.model import (
    BUILT_IN,
    Condition,
    Field,
    Form,
    Graph,
    Kind,
    Location,
    OneOf,
    Record,
    Role,
    Scalar,
    Step,
    Suggestion,
    Value,
)
from ..representation.words import split_words
from .schemas import XS
from .source import B, SchemaFile, documentation_of
from .text import read_flag

Groups = Mapping[str, tuple[SchemaFile, Class]]
"""Every xs:group by its name, with its file."""

_UNBOUNDED = 2**31
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
        words=_words(file, element, declared.name),
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
        characters_in_words_zh=_chinese(file, element, "characters"),
    )


def read_record(file: SchemaFile, declared: Class, groups: Groups) -> Record:
    """Reads an xs:complexType, with the fields of its groups in place.

    Raises:
        SpecError: A field is invalid.
    """
    element = file.declaration_of(declared)
    mistakes = Mistakes()
    fields: list[Field] = []
    documentation = ""
    with mistakes.gather():
        documentation = documentation_of(element, file.name, declared.name)
    for place, attribute in _attributes(file, declared, groups):
        with mistakes.gather():
            fields.append(_field(place, attribute))
    mistakes.settle()
    return Record(
        name=declared.name,
        words=_words(file, element, declared.name),
        documentation=documentation,
        fields=tuple(fields),
        source=file.source_of(element),
        any_of=tuple(
            tuple(each.split())
            for each in filter(None, (element.get(B + "any-of") or "").split("|"))
        ),
        step=_step(file, element, declared.name),
        graph=_graph(element),
        documentation_zh=file.chinese_of(element),
    )


def _graph(element: etree._Element) -> Graph | None:
    said = element.get(B + "graph")
    if said is None:
        return None
    words = dict(word.split("=") for word in said.split())
    return Graph(
        edges=words["edges"],
        nodes=words["nodes"],
        start=words["start"],
        end=words["end"],
        kind=words["kind"],
        plan=split_words(words["plan"]),
    )


def _step(file: SchemaFile, element: etree._Element, name: str) -> Step | None:
    of, forms = element.get(B + "step-of"), element.get(B + "forms")
    within = element.get(B + "within")
    if of is None and forms is None and within is None:
        return None
    words = _words(file, element, name)
    if not of or not forms or words[-1] != "step" or len(words) == 1:
        raise SpecError(
            *file.source_of(element),
            f"{name} is not a complete step",
            "give it a name ending in Step, b:step-of and b:forms",
        )
    return Step(of, words[:-1], within, tuple(map(_form, forms.split())))


def _form(text: str) -> Form:
    condition, colon, template = text.rpartition(":")
    return Form(template, Condition(*condition.split("=")) if colon else None)


def _attributes(
    file: SchemaFile, declared: Class, groups: Groups
) -> Iterator[tuple[SchemaFile, Attr]]:
    """Yields each field of a type or group, with its file."""
    for attribute in declared.attrs:
        if attribute.tag == Tag.GROUP:
            yield from _attributes(*groups[attribute.name], groups)
        else:
            yield file, attribute


def _field(file: SchemaFile, attribute: Attr) -> Field:
    # Use the names and texts from the file, because xsdata changes some.
    element = file.element_of(attribute)
    name = str(element.get("name"))
    fixed, default = element.get("fixed"), element.get("default")
    source = file.source_of(element)
    minimum = attribute.restrictions.min_occurs or 0
    maximum = attribute.restrictions.max_occurs or 0
    if maximum == 0:
        raise SpecError(*source, f"{name} occurs {minimum} to 0 times", "remove it")
    condition = element.get(B + "required-when")
    exemption = element.get(B + "required-unless")
    when, final = element.get(B + "when"), element.get(B + "final")
    role = element.get(B + "verdict")
    comma = element.get(B + "list") == "comma"
    many = maximum > 1
    names, type_name = _map(file, element)
    if comma and not many and not names:
        raise SpecError(
            *source, f"{name} is a comma list that cannot repeat", 'write maxOccurs="unbounded"'
        )
    if "" in (fixed, default):
        raise SpecError(
            *source, f"{name} has an empty fixed or default value", "remove fixed or default"
        )
    if fixed is not None and many:
        raise SpecError(*source, f"{name} is both fixed and repeated", "remove one of them")
    if condition and exemption:
        raise SpecError(
            *source, f"{name} has both b:required-when and b:required-unless", "remove one of them"
        )
    if (condition or exemption) and minimum:
        raise SpecError(
            *source, f"{name} is required both always and on a condition", 'write minOccurs="0"'
        )
    return Field(
        name=name,
        words=_words(file, element, name),
        documentation=documentation_of(element, file.name, f"field {name}"),
        type=type_name,
        names=names,
        source=source,
        location=Location(element.get(B + "in") or "body"),
        required=minimum > 0,
        many=many,
        min_items=minimum if many else 0,
        max_items=maximum if many and maximum < _UNBOUNDED else None,
        comma=comma,
        json=element.get(B + "form") == "json",
        base64url=element.get(B + "form") == "base64url",
        fixed=fixed,
        default=default,
        required_when=tuple(Condition(*each.split("=", 1)) for each in (condition or "").split()),
        required_unless=_one_of(exemption) if exemption else None,
        when=_one_of(when) if when else None,
        role=Role(role) if role else None,
        label=element.get(B + "label"),
        final=_one_of(final) if final else None,
        deprecated=element.get(B + "deprecated"),
        always=read_flag(element, B + "always"),
        flatten=read_flag(element, B + "flatten"),
        secret=read_flag(element, B + "secret"),
        empty=read_flag(element, B + "empty"),
        depth=int(element.get(B + "depth") or 0) or None,
        job_of=element.get(B + "job-of"),
        documentation_zh=file.chinese_of(element),
        deprecated_zh=_chinese(file, element, "deprecated"),
    )


def _chinese(file: SchemaFile, element: etree._Element, word: str) -> str:
    """Returns the Chinese text of an attribute."""
    text = element.get(f"{B}{word}-zh") or ""
    if text and not element.get(B + word):
        raise SpecError(
            *file.source_of(element),
            f"b:{word}-zh has no English text",
            f"write the English text into b:{word}",
        )
    return text


def _map(file: SchemaFile, element: etree._Element) -> tuple[str | None, str]:
    """Returns the type of the names, if the field is a map, and the type of the values."""
    type_name, values = str(element.get("type")), element.get(B + "map")
    names = element.get(B + "names")
    if values is None and names is None:
        return None, _type(type_name)
    if values is None or type_name != "xs:anyType":
        raise SpecError(
            *file.source_of(element),
            f"{element.get('name')} is an incomplete map",
            'write type="xs:anyType", the type of the values in b:map, and the type of the names '
            "in b:names",
        )
    return _type(names or "xs:string"), _type(values)


def _type(name: str) -> str:
    return BUILT_IN[name].value if name in BUILT_IN else name


def _one_of(text: str) -> OneOf:
    name, _, values = text.partition("=")
    return OneOf(name, tuple(values.split()))


def _value(file: SchemaFile, attribute: Attr) -> Value:
    element = file.element_of(attribute)
    text = str(element.get("value"))
    return Value(
        text,
        _words(file, element, text),
        documentation_of(element, file.name, f"value {text}"),
        file.source_of(element),
        file.chinese_of(element),
    )


def _words(file: SchemaFile, element: etree._Element, name: str) -> tuple[str, ...]:
    given = element.get(B + "words")
    words = tuple(given.split()) if given else split_words(name)
    if not words:
        raise SpecError(
            *file.source_of(element),
            f"the name {name!r} has no letters or digits",
            "name it with b:words",
        )
    return words


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
