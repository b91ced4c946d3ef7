"""Declarations outside of the spec's subset of XML Schema, and invalid XML Schema."""

from __future__ import annotations

from . import LIST, MEND_SCHEMA, PART, SCALAR, Mistake, documented, mistake

_REFUSAL = "common/refusal.xsd"
_NOTHING = '<xs:complexType name="Nothing">'
_ENVELOPE = "common/envelope.xsd"
_GROUP = f'<xs:group name="New">{documented()}<xs:sequence/></xs:group>'
_SUBSET = "use named types, xs:sequence and xs:element"

_BOOLEAN = '<xs:restriction base="xs:boolean"/>'
_FACETS = {
    "totalDigits": 2,
    "fractionDigits": 1,
    "length": 3,
    "whiteSpace": "collapse",
}


def _of_type(inside: str) -> str:
    return f'<xs:complexType name="New">{inside}</xs:complexType>'


def _extension(base: str) -> str:
    return f'<xs:extension base="{base}"/>'


def _of_facet(facet: str) -> str:
    base = "xs:string" if facet in ("length", "whiteSpace") else "xs:decimal"
    written = f'<xs:{facet} value="{_FACETS[facet]}"/>'
    restriction = f'<xs:restriction base="{base}">{written}</xs:restriction>'
    return f'<xs:simpleType name="New">{restriction}</xs:simpleType>'


_UNUSED = {
    "all": _of_type("<xs:all/>"),
    "choice": _of_type("<xs:choice/>"),
    "any": _of_type("<xs:sequence><xs:any/></xs:sequence>"),
    "attribute": _of_type('<xs:attribute name="a"/>'),
    "anyAttribute": _of_type("<xs:anyAttribute/>"),
    "attributeGroup": '<xs:attributeGroup name="New"/>',
    "complexContent": _of_type(f"<xs:complexContent>{_extension('Part')}</xs:complexContent>"),
    "simpleContent": _of_type(f"<xs:simpleContent>{_extension('Key')}</xs:simpleContent>"),
    "list": '<xs:simpleType name="New"><xs:list itemType="Key"/></xs:simpleType>',
    "union": '<xs:simpleType name="New"><xs:union memberTypes="Key"/></xs:simpleType>',
    "notation": '<xs:notation name="New" public="p"/>',
    "unique": (
        '<xs:element name="New" type="Part">'
        '<xs:unique name="u"><xs:selector xpath="a"/><xs:field xpath="b"/></xs:unique></xs:element>'
    ),
    **{facet: _of_facet(facet) for facet in _FACETS},
}


def _unused(name: str, declaration: str) -> Mistake:
    return mistake(
        name,
        PART,
        "</xs:schema>",
        f"{declaration}\n</xs:schema>",
        at=declaration,
        reason=f"xs:{name} is not used in this spec",
        remedy=_SUBSET,
    )


def _attribute(tag: str, old: str, attribute: str, value: str) -> Mistake:
    return mistake(
        f"{tag} {attribute}",
        PART,
        old,
        f'{old} {attribute}="{value}"',
        reason=f"xs:{tag} has the attribute {attribute}, which this spec does not use",
        remedy=f"remove {attribute}",
    )


_ELEMENT = '<xs:element name="Finish" type="Finish"'

OUTSIDE_THE_SUBSET = [
    *(_unused(name, declaration) for name, declaration in _UNUSED.items()),
    mistake(
        "import",
        PART,
        _NOTHING,
        "<xs:import namespace='urn:other'/>" + _NOTHING,
        reason="import",
        remedy=MEND_SCHEMA,
    ),
    _attribute("schema", '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"', "version", "1"),
    _attribute("include", '<xs:include schemaLocation="scalar.xsd"', "id", "i"),
    _attribute("complexType", '<xs:complexType name="Part"', "mixed", "true"),
    _attribute("complexType", '<xs:complexType name="Nothing"', "abstract", "true"),
    _attribute("element", _ELEMENT, "nillable", "true"),
    _attribute("element", _ELEMENT, "form", "qualified"),
    mistake(
        "element ref",
        _REFUSAL,
        'name="Message" type="xs:string"',
        'ref="Error"',
        reason="xs:element has the attribute ref",
        remedy="remove ref",
    ),
    mistake(
        "repeated sequence",
        PART,
        "<xs:sequence/>",
        '<xs:sequence maxOccurs="2"/>',
        reason="xs:sequence has the attribute maxOccurs",
        remedy="remove maxOccurs",
    ),
    mistake(
        "optional group",
        LIST,
        '<xs:group ref="Envelope"',
        '<xs:group ref="Envelope" minOccurs="0"',
        reason="xs:group has the attribute minOccurs",
        remedy="remove minOccurs",
    ),
    mistake(
        "group outside of a sequence",
        PART,
        "</xs:schema>",
        _of_type('\n<xs:group ref="New"/>') + "\n" + _GROUP + "\n</xs:schema>",
        at='ref="New"',
        reason="a group is outside of a sequence",
        remedy="refer to it inside the sequence",
    ),
    mistake(
        "group that contains itself",
        _ENVELOPE,
        '<xs:group ref="Next"/>',
        '<xs:group ref="Envelope"/>',
        reason="Envelope",
        remedy=MEND_SCHEMA,
    ),
    mistake(
        "undeclared group",
        LIST,
        '<xs:group ref="Envelope"',
        '<xs:group ref="Envelop"',
        reason="Envelop",
        remedy=MEND_SCHEMA,
    ),
    mistake(
        "group without documentation",
        _ENVELOPE,
        "<xs:documentation>Where the list continues.</xs:documentation>",
        "",
        at='<xs:group name="Next">',
        reason="Next has no documentation",
        remedy="say in xs:documentation",
    ),
    mistake(
        "unused group",
        PART,
        "</xs:schema>",
        f"{_GROUP}\n</xs:schema>",
        at=_GROUP,
        reason="the group New is not used",
        remedy="refer to it in a type, or remove it",
    ),
    mistake(
        "group twice",
        "settings/box.xsd",
        "</xs:schema>",
        f"{_GROUP.replace('New', 'Next')}\n</xs:schema>",
        at='<xs:group name="Next">',
        reason="the group Next is also declared in common/envelope.xsd",
        remedy="rename or share it",
    ),
    mistake(
        "field of a group: a name of the type's own",
        LIST,
        'name="Shop"',
        'name="NEXT"',
        reason="the fields Next and NEXT are both called next",
        remedy="b:words",
    ),
    mistake(
        "restriction id",
        SCALAR,
        '<xs:restriction base="xs:boolean"/>',
        '<xs:restriction base="xs:boolean" id="i"/>',
        reason="the attribute id",
        remedy="remove id",
    ),
    mistake(
        "simpleType final",
        SCALAR,
        '<xs:simpleType name="Switch">',
        '<xs:simpleType name="Switch" final="list">',
        reason="the attribute final",
        remedy="remove final",
    ),
    mistake(
        "sequence in sequence",
        PART,
        "<xs:sequence/>",
        "<xs:sequence><xs:sequence/></xs:sequence>",
        reason="a sequence is nested in a sequence",
        remedy="into one xs:sequence",
    ),
    mistake(
        "element without type",
        PART,
        ' name="Nothing" type="Nothing"',
        ' name="Nothing"',
        at='<xs:element name="Nothing"',
        reason="element Nothing has no type",
        remedy="add the attribute type",
    ),
    mistake(
        "element of an anonymous type",
        PART,
        "<xs:sequence/>",
        '<xs:sequence><xs:element name="A"><xs:complexType/></xs:element></xs:sequence>',
        reason="element A has no type",
        remedy="add the attribute type",
    ),
    mistake(
        "restriction of an anonymous type",
        SCALAR,
        _BOOLEAN,
        f"<xs:restriction><xs:simpleType>{_BOOLEAN}</xs:simpleType></xs:restriction>",
        reason="anonymous types are not allowed",
        remedy="declare a named type at the top level of the file, and refer to it",
    ),
    mistake(
        "unknown element of XML Schema",
        PART,
        "<xs:sequence/>",
        "<xs:series/>",
        reason="content is not valid",
        remedy=MEND_SCHEMA,
    ),
    mistake(
        "undeclared type",
        PART,
        'type="Spring"',
        'type="Sprong"',
        reason="Sprong",
        remedy=MEND_SCHEMA,
    ),
    mistake(
        "occurrence in words",
        PART,
        'name="Spring" type="Spring" minOccurs="0"',
        'name="Spring" type="Spring" minOccurs="no"',
        reason="minOccurs",
        remedy=MEND_SCHEMA,
    ),
    mistake(
        "type twice in a file",
        PART,
        _NOTHING,
        '<xs:complexType name="Part"/>\n' + _NOTHING,
        at='<xs:complexType name="Part"/>',
        reason="Part",
        remedy=MEND_SCHEMA,
    ),
    mistake(
        "default of another type",
        "toys/make_toy.xsd",
        'default="7"',
        'default="seven"',
        reason="seven",
        remedy=MEND_SCHEMA,
    ),
    mistake(
        "default outside the enumeration",
        "toys/make_toy.xsd",
        'default="1"',
        'default="2"',
        reason="'2'",
        remedy=MEND_SCHEMA,
    ),
    mistake(
        "default of a record",
        "toys/make_toy.xsd",
        'name="Shadows" type="Shadows"',
        'name="Shadows" type="Shadows" default="a"',
        blamed=PART,
        at='name="Shadows"',
        reason="complex type 'Shadows'",
        remedy=MEND_SCHEMA,
    ),
    mistake("invalid pattern", SCALAR, '"[0-9]*"', '"[0-9*"', reason="[0-9*", remedy=MEND_SCHEMA),
]
