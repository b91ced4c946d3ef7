"""Declarations that contradict each other."""

from __future__ import annotations

from . import (
    BOX,
    MAKE,
    MELT,
    MEND_BINDING,
    PART,
    TOY,
    Mistake,
    change,
    field,
    mistake,
    record,
    schema,
    write,
)

_WHEN = 'b:required-when="Finish=H.264"'
_UNLESS = 'b:required-unless="Paper=&quot;plain&quot; brown"'
_ANY = 'b:any-of="Turns Steel Coils"'
_SPRING = '<xs:complexType name="Spring"'

RELATIONS = [
    mistake(
        "condition on an unknown field",
        MAKE,
        _WHEN,
        'b:required-when="Finnish=H.264"',
        reason="Paint depends on Finnish, which is not a field of the same type",
        remedy="name a field of the same type",
    ),
    mistake(
        "condition on an unknown value",
        MAKE,
        _WHEN,
        'b:required-when="Finish=H.265"',
        reason="H.265 is not a value of Finish",
        remedy="use one of H.264, 1, no-op",
    ),
    *(
        mistake(
            f"condition on a {what}",
            MAKE,
            _WHEN,
            f'b:required-when="{sibling}=1"',
            reason=f"Paint depends on {sibling}, which is not a single text",
            remedy="one text or one value of an enumeration",
        )
        for what, sibling in {
            "number": "Turns",
            "record": "Box",
            "list": "Finishes",
            "boolean": "Gift",
            "time": "Due",
            "url": "CallBack",
        }.items()
    ),
    mistake(
        "condition on two values",
        MAKE,
        _WHEN,
        'b:required-when="Finish=H.264 Finish=1"',
        reason="Paint depends on two values of Finish",
        remedy="all conditions must hold together",
    ),
    mistake(
        "second condition on an unknown field",
        MAKE,
        _WHEN,
        'b:required-when="Finish=H.264 Finnish=1"',
        reason="Paint depends on Finnish, which is not a field of the same type",
        remedy="name a field of the same type",
    ),
    *(
        mistake(
            f"condition {written}",
            MAKE,
            _WHEN,
            f'b:required-when="{written}"',
            reason=f"'{written}'",
            remedy=MEND_BINDING,
        )
        for written in ("Finish", "=1", "Finish=", "Finish=1 2")
    ),
    mistake(
        "b:when in a request",
        MAKE,
        _WHEN,
        f'{_WHEN} b:when="Finish=1"',
        reason="Paint of MakeToyRequest has b:when, but is always sent or in no response",
        remedy="only on response fields",
    ),
    mistake(
        "b:when and b:always",
        TOY,
        'b:when="Mood=Tired Merry"',
        'b:when="Mood=Tired Merry" b:always="true"',
        reason="Moods of Toy has b:when, but is always sent or in no response",
        remedy="use b:when only on response fields without b:always",
    ),
    *(
        mistake(
            f"b:when on a {what}",
            TOY,
            'b:when="Mood=Tired Merry"',
            f'b:when="{name}=1"',
            reason=f"Moods depends on {name}, which is not a single text",
            remedy="one text or one value of an enumeration",
        )
        for what, name in (("number", "Turns"), ("list", "Parts"))
    ),
    mistake(
        "b:when on an unknown value",
        PART,
        'b:when="Mood=Merry"',
        'b:when="Mood=Sour"',
        reason="Sour is not a value of Mood",
        remedy="use one of Merry, Tired",
    ),
    mistake(
        "b:when on a field of only some parents",
        PART,
        'b:when="Mood=Merry"',
        'b:when="report=a"',
        reason="Nothing depends on report, which is not always present",
        remedy="name a field of Part, or of every type that contains it",
    ),
    mistake(
        "b:when on an unknown field",
        TOY,
        'b:when="Mood=Tired Merry"',
        'b:when="Temper=a"',
        reason="Moods depends on Temper, which is not always present",
        remedy="name a field of Toy",
    ),
    mistake(
        "any-of with an unknown field",
        PART,
        _ANY,
        'b:any-of="Turns Steal"',
        reason="b:any-of names Steal, which is not an optional field of Spring",
        remedy="name optional fields",
    ),
    mistake(
        "any-of with an unknown field in its second set",
        PART,
        _ANY,
        'b:any-of="Turns Steel | Coils Steal"',
        reason="b:any-of names Steal, which is not an optional field of Spring",
        remedy="name optional fields",
    ),
    mistake(
        "any-of with a required list",
        BOX,
        '<xs:complexType name="Box"',
        '<xs:complexType name="Box" b:any-of="Widths Paper"',
        also=[change(BOX, 'name="Width" type="Turns"', 'name="Widths" type="Turns" maxOccurs="2"')],
        reason="b:any-of names Widths, which is not an optional field of Box",
        remedy="name optional fields",
    ),
    mistake(
        "required unless an unknown field",
        BOX,
        _UNLESS,
        'b:required-unless="Papers=brown"',
        reason="Ribbon depends on Papers, which is not a field of the same type",
        remedy="name a field of the same type",
    ),
    mistake(
        "required unless a number",
        BOX,
        _UNLESS,
        'b:required-unless="Width=1 2"',
        reason="Ribbon depends on Width, which is not a single text",
        remedy="one text or one value of an enumeration",
    ),
    mistake(
        "required unless an unknown value",
        MAKE,
        'b:required-when="Finish=H.264"',
        'b:required-unless="Finish=1 2"',
        reason="2 is not a value of Finish",
        remedy="use one of H.264, 1, no-op",
    ),
    mistake(
        "any-of with required fields",
        BOX,
        '<xs:complexType name="Box"',
        '<xs:complexType name="Box" b:any-of="Width Open"',
        reason="b:any-of names Width",
        remedy="name optional fields",
    ),
    mistake(
        "fields with the same words",
        PART,
        '<xs:element name="child"',
        '<xs:element name="TAG"',
        reason="the fields tag and TAG are both called tag",
        remedy="b:words",
    ),
    mistake(
        "fields with the same given words",
        PART,
        'b:words="sdr to hdr"',
        'b:words="tag"',
        reason="the fields tag and SDRtoHDR are both called tag",
        remedy="b:words",
    ),
    mistake(
        "duplicate field",
        PART,
        'name="Steel" type="xs:boolean"',
        'type="Turns" name="Turns"',
        at=_SPRING,
        reason="complex type 'Spring'",
        remedy="valid XML Schema 1.0",
    ),
    mistake(
        "parameter and field with the same words",
        MAKE,
        'request="MakeToyRequest"',
        'request="MakeToyRequest" params="MakeToyParams"',
        also=[
            change(
                MAKE,
                "</xs:schema>",
                record("MakeToyParams", field('name="remark" type="xs:string" b:in="query"'))
                + "</xs:schema>",
            )
        ],
        at='<xs:element name="Remark"',
        reason="the fields remark and Remark are both called remark",
        remedy="b:words",
    ),
    mistake(
        "contains itself",
        PART,
        'name="Nothing" type="Nothing"',
        'name="Nothing" type="Part"',
        at='<xs:complexType name="Part"',
        reason="Part contains itself",
        remedy="break the cycle: types cannot be recursive",
    ),
    mistake(
        "contains itself indirectly",
        PART,
        'name="Steel" type="xs:boolean"',
        'name="Steel" type="Shadows"',
        also=[change(PART, _ANY, "")],
        at='<xs:complexType name="Part"',
        reason="Part contains itself",
        remedy="break the cycle: types cannot be recursive",
    ),
    *(
        mistake(
            f"nesting of {words}",
            "shop_floor/find_toys.xsd",
            old,
            new,
            at='name="Within"',
            reason="Within of Clause does not nest",
            remedy="remove b:depth",
        )
        for words, old, new in (
            ("another type", 'type="Clause" minOccurs="0" max', 'type="Part" minOccurs="0" max'),
            ("one", 'maxOccurs="unbounded" b:depth="3"', 'b:depth="3"'),
            ("nothing", 'b:depth="3"', 'b:depth="1"'),
        )
    ),
    mistake(
        "nesting in XML",
        "shop_floor/find_toys.xsd",
        'body="json" answer="json"',
        'answer="json"',
        also=[
            change(
                "shop_floor/find_toys.xsd",
                '  <xs:complexType name="FindToysParams">',
                '  <xs:element name="Request" type="ToySearch"/>\n'
                '  <xs:complexType name="FindToysParams">',
            )
        ],
        at='name="Within"',
        reason="Clause contains itself, but is used in XML or in responses",
        remedy="use it only in requests",
    ),
    Mistake(
        "circular includes",
        (
            write(
                "common/a.xsd",
                schema(
                    '<xs:include schemaLocation="b.xsd"/>',
                    record("One", field('name="Field" type="Two" minOccurs="0"')),
                    record("Four"),
                ),
            ),
            write(
                "common/b.xsd",
                schema(
                    '<xs:include schemaLocation="a.xsd"/>',
                    record("Two"),
                    record("Three", field('name="Field" type="Four" minOccurs="0"')),
                ),
            ),
        ),
        "common/b.xsd",
        'name="Field"',
        "common/b.xsd and common/a.xsd depend on each other",
        "move the types that both need into another file",
    ),
    mistake(
        "type of parameters in a body",
        MELT,
        'params="MeltToyParams"',
        'params="MeltToyParams" request="MeltToyParams"',
        also=[
            change(
                MELT,
                "  <xs:complexType",
                '  <xs:element name="Request" type="MeltToyParams"/>\n  <xs:complexType',
            )
        ],
        at='<xs:complexType name="MeltToyParams"',
        reason="MeltToyParams is used both in a body and outside of one",
        remedy="declare one type",
    ),
]
