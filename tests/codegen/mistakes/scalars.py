"""Invalid scalars and names of types."""

from __future__ import annotations

from . import EXTRA, PART, Mistake, documented, mistake, schema, write


def scalar(
    name: str,
    attributes: str,
    restricted: str,
    reason: str,
    remedy: str,
    at: str | int = 'name="New"',
) -> Mistake:
    """Returns a mistake in a new xs:simpleType."""
    text = schema(
        f'<xs:simpleType name="New"{attributes}>{documented()}',
        *restricted.splitlines(),
        "</xs:simpleType>",
    )
    return Mistake(name, (write(EXTRA, text),), EXTRA, at, reason, remedy)


def restriction(base: str, *facets: str) -> str:
    """Returns a restriction with one facet per line."""
    return "\n".join([f'<xs:restriction base="{base}">', *facets, "</xs:restriction>"])


def facet(name: str, value: object) -> str:
    """Returns a facet."""
    return f'<xs:{name} value="{value}"/>'


def _value(value: str, words: str = "") -> str:
    named = f' b:words="{words}"' if words else ""
    return f'<xs:enumeration value="{value}"{named}>{documented()}</xs:enumeration>'


_DIGITS = facet("pattern", "[0-9]*")

SCALARS = [
    scalar(
        "base: other",
        "",
        restriction("xs:int"),
        "New cannot have the base xs:int",
        "xs:string, xs:integer, xs:decimal, xs:boolean",
    ),
    scalar(
        "base: own",
        "",
        restriction("New2")
        + f'</xs:simpleType><xs:simpleType name="New2">{documented()}'
        + '<xs:restriction base="xs:string"/>',
        "New cannot have the base New2",
        "restrict one of",
        at='name="New"',
    ),
    *(
        scalar(
            f"{kind} of a number",
            f' b:kind="{kind}"',
            restriction("xs:integer"),
            f"a {kind} cannot have the base xs:integer",
            "restrict xs:string",
        )
        for kind in ("url", "timestamp")
    ),
    scalar(
        "pattern without words",
        "",
        restriction("xs:string", _DIGITS),
        "New has only one of xs:pattern and b:characters",
        "in b:characters",
    ),
    scalar(
        "words without pattern",
        ' b:characters="digits"',
        restriction("xs:string"),
        "New has only one of xs:pattern and b:characters",
        "in b:characters",
    ),
    scalar(
        "unset of a text",
        ' b:unset="-"',
        restriction("xs:string"),
        "b:unset is not allowed on a string",
        "use it on timestamps only",
    ),
    scalar(
        "unset of a number",
        ' b:unset="-"',
        restriction("xs:integer"),
        "b:unset is not allowed on a integer",
        "use it on timestamps only",
    ),
    scalar(
        "or-words of a text",
        ' b:or-words="no"',
        restriction("xs:string"),
        "b:or-words is not allowed on a string",
        "use it on urls and numbers only; elsewhere use xs:enumeration",
    ),
    *(
        scalar(
            f"or-words: {word}",
            f' b:or-words="auto {word}"',
            restriction("xs:decimal"),
            f"the word {word} of New is a number",
            "remove it from b:or-words, or choose bounds that include it",
        )
        for word in ("1", "-.5")
    ),
    scalar(
        "enumeration of numbers",
        "",
        restriction("xs:integer", _value("1")),
        "an enumeration cannot have integer values",
        "minInclusive and maxInclusive",
    ),
    scalar(
        "enumeration of addresses",
        ' b:kind="url"',
        restriction("xs:string", _value("http://a")),
        "an enumeration cannot have url values",
        "restrict xs:string",
    ),
    scalar(
        "limit on an enumeration",
        "",
        restriction("xs:string", _value("ab"), facet("maxLength", 2)),
        "an enumeration cannot limit its characters",
        "remove xs:pattern and xs:maxLength, which nothing would check",
    ),
    scalar(
        "characters of a number",
        ' b:characters="digits"',
        restriction("xs:integer", _DIGITS),
        "a integer cannot limit its characters",
        "remove xs:pattern and xs:maxLength, which nothing would check",
    ),
    scalar(
        "length of an address",
        ' b:kind="url"',
        restriction("xs:string", facet("maxLength", 9)),
        "a url cannot limit its characters",
        "remove xs:pattern and xs:maxLength, which nothing would check",
    ),
    scalar(
        "reversed lengths",
        "",
        restriction("xs:string", facet("minLength", 3), facet("maxLength", 2)),
        "no text satisfies both length limits of New",
        "make xs:minLength at most xs:maxLength",
    ),
    scalar(
        "reversed bounds",
        "",
        restriction("xs:decimal", facet("minInclusive", "0.2"), facet("maxInclusive", "0.1")),
        "greater than or equal to 'minInclusive'",
        "valid XML Schema",
        at=0,
    ),
    *(
        scalar(
            f"no {base} between {low} and {high}",
            "",
            restriction(f"xs:{base}", facet(*low), facet(*high)),
            "no number satisfies both bounds of New",
            "make the lower bound smaller than the upper one",
            at="xs:restriction base",
        )
        for base, low, high in (
            ("decimal", ("minExclusive", "0"), ("maxExclusive", "0.0")),
            ("integer", ("minExclusive", "0"), ("maxExclusive", "1")),
        )
    ),
    scalar(
        "values with the same words",
        "",
        restriction("xs:string", _value("H264"), _value("h264")),
        "the values H264 and h264 have the same words",
        "b:words",
        at='value="h264"',
    ),
    scalar(
        "values with the same given words",
        "",
        restriction("xs:string", _value("a", "x"), _value("b", "x")),
        "the values a and b have the same words",
        "b:words",
        at='value="b"',
    ),
    scalar(
        "values with the same Python name",
        "",
        restriction("xs:string", _value("1"), _value("value_1")),
        "the values 1 and value_1 are both called VALUE_1",
        "b:words",
        at='value="value_1"',
    ),
    Mistake(
        "Python: constant",
        (
            write(
                EXTRA,
                schema(
                    f'<xs:simpleType name="Service">{documented()}{restriction("xs:string")}'
                    "</xs:simpleType>"
                ),
            ),
        ),
        EXTRA,
        'name="Service"',
        "the name SERVICE is reserved in generated Python",
        "rename the type",
    ),
    scalar(
        "value without words",
        "",
        restriction("xs:string", _value("***")),
        "the name '***' has no letters or digits",
        "b:words",
        at='value="***"',
    ),
    scalar(
        "empty value",
        "",
        restriction("xs:string", _value("")),
        "the name '' has no letters or digits",
        "b:words",
        at='value=""',
    ),
]


def _type(name: str, declared: str, reason: str, remedy: str) -> Mistake:
    text = schema("", f'<xs:complexType name="{declared}">{documented()}</xs:complexType>')
    return Mistake(name, (write(EXTRA, text),), EXTRA, 3, reason, remedy)


_CAPITAL = "start with a capital letter"

TYPE_NAMES = [
    _type("small letter", "string", "the type name string is invalid", _CAPITAL),
    _type("hyphen", "Two-Parts", "the type name Two-Parts is invalid", _CAPITAL),
    _type("all capital", "GIF", "the type name GIF is invalid", _CAPITAL),
    _type("no letters", "_", "the name '_' has no letters or digits", "b:words"),
    mistake(
        "same words",
        PART,
        'name="Nothing">',
        'name="Nothing" b:words="part">',
        reason="the types Part and Nothing have the same words",
        remedy="rename one of them",
    ),
    Mistake(
        "declared twice",
        (
            write(
                "common/zoo.xsd",
                schema("", f'<xs:complexType name="Part">{documented()}</xs:complexType>'),
            ),
        ),
        "common/zoo.xsd",
        3,
        "the type Part is also declared in common/part.xsd",
        "rename or share it",
    ),
    *(
        _type(f"Python: {name}", name, f"the name {name}", "rename the type")
        for name in ("BaseRecord", "None", "Text", "Operation", "FinishValue")
    ),
]
