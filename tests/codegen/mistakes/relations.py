"""Declarations that do not fit each other."""

from __future__ import annotations

from . import (
    BOX,
    MAKE,
    MELT,
    MEND_BINDING,
    PART,
    RETURN,
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
_CORNER = (
    "<xs:annotation><xs:documentation>The kind of dust.</xs:documentation></xs:annotation>"
    '</xs:element>\n      <xs:element name="Corner"'
)
_SPRING = '<xs:complexType name="Spring"'

RELATIONS = [
    mistake(
        "depends on nothing",
        MAKE,
        _WHEN,
        'b:required-when="Finnish=H.264"',
        reason="Paint depends on Finnish, which is not a field of the same type",
        remedy="name a field of the same type",
    ),
    mistake(
        "depends on no value",
        MAKE,
        _WHEN,
        'b:required-when="Finish=H.265"',
        reason="H.265 is not a value of Finish",
        remedy="use one of H.264, 1, no-op",
    ),
    *(
        mistake(
            f"depends on a {what}",
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
        "depends on two values",
        MAKE,
        _WHEN,
        'b:required-when="Finish=H.264 Finish=1"',
        reason="Paint depends on two values of Finish",
        remedy="all conditions must hold together",
    ),
    mistake(
        "depends on a second that is not there",
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
        "comes in a request",
        MAKE,
        _WHEN,
        f'{_WHEN} b:when="Finish=1"',
        reason="Paint of MakeToyRequest has b:when, but is always sent or in no response",
        remedy="only on response fields",
    ),
    mistake(
        "comes always and sometimes",
        TOY,
        'b:when="Mood=Tired Merry"',
        'b:when="Mood=Tired Merry" b:always="true"',
        reason="Moods of Toy has b:when, but is always sent or in no response",
        remedy="use b:when only on response fields without b:always",
    ),
    *(
        mistake(
            f"comes with a {what}",
            TOY,
            'b:when="Mood=Tired Merry"',
            f'b:when="{name}=1"',
            reason=f"Moods depends on {name}, which is not a single text",
            remedy="one text or one value of an enumeration",
        )
        for what, name in (("number", "Turns"), ("list", "Parts"))
    ),
    mistake(
        "comes with no value",
        PART,
        'b:when="Mood=Merry"',
        'b:when="Mood=Sour"',
        reason="Sour is not a value of Mood",
        remedy="use one of Merry, Tired",
    ),
    *(
        mistake(f"verdict: {what}", RETURN, old, new, at=at, reason=reason, remedy=remedy)
        for what, old, new, at, reason, remedy in (
            (
                "a value suggests two things",
                'b:suggests="0=pass 9=block"',
                'b:suggests="0=pass 0=block"',
                'name="DustLevel"',
                "b:suggests of DustLevel repeats a value, or has one that the type does",
                "each once",
            ),
            (
                "a value that is no number",
                'b:suggests="0=pass 9=block"',
                'b:suggests="none=pass 9=block"',
                'name="DustLevel"',
                "one that the type does not allow",
                "list values of a text or a whole number",
            ),
            (
                "a label of nothing",
                'b:verdict="part" b:label="Fluff"',
                'b:label="Fluff"',
                'name="Corner"',
                "Corner has b:label or b:final, but no b:verdict",
                'add b:verdict="part"',
            ),
            (
                "a score in words",
                f'b:verdict="label">{_CORNER}',
                f'b:verdict="score">{_CORNER}',
                'b:verdict="score"><xs:annotation><xs:documentation>The kind',
                "Kind of ToyReturn cannot be the score of a verdict",
                "a score a whole number",
            ),
            (
                "a label that is no part",
                'b:verdict="suggestion" b:final="class=kept"',
                'b:verdict="suggestion" b:label="Fluff"',
                'b:label="Fluff"><xs:annotation><xs:documentation>How dusty',
                "Dust has b:label but is not a part",
                "remove the attribute",
            ),
            (
                "final with what is not there",
                'b:final="class=kept"',
                'b:final="shelf=kept"',
                'b:final="shelf=kept"',
                "Dust depends on shelf, which is not always present",
                "name a field of ToyReturn",
            ),
            (
                "two labels",
                'name="Name" type="xs:string" minOccurs="0" b:verdict="label"',
                'name="Nick" type="xs:string" minOccurs="0" b:verdict="label"><xs:annotation>'
                "<xs:documentation>Its name.</xs:documentation></xs:annotation></xs:element>"
                '<xs:element name="Name" type="xs:string" minOccurs="0" b:verdict="label"',
                'name="DustyHeap"',
                "two fields of DustyHeap have the same role in its verdict",
                "use each role once",
            ),
        )
    ),
    mistake(
        "verdict: in a request",
        BOX,
        '<xs:element name="Lid"',
        '<xs:element b:verdict="label" name="Lid"',
        at='b:verdict="label"',
        reason="but no response contains Box",
        remedy="remove b:verdict",
    ),
    mistake(
        "comes with what is above in places only",
        PART,
        'b:when="Mood=Merry"',
        'b:when="report=a"',
        reason="Nothing depends on report, which is not always present",
        remedy="name a field of Part, or of every type that contains it",
    ),
    mistake(
        "comes with what is nowhere",
        TOY,
        'b:when="Mood=Tired Merry"',
        'b:when="Temper=a"',
        reason="Moods depends on Temper, which is not always present",
        remedy="name a field of Toy",
    ),
    mistake(
        "any of nothing",
        PART,
        _ANY,
        'b:any-of="Turns Steal"',
        reason="b:any-of names Steal, which is not an optional field of Spring",
        remedy="name optional fields",
    ),
    mistake(
        "any of nothing in another set",
        PART,
        _ANY,
        'b:any-of="Turns Steel | Coils Steal"',
        reason="b:any-of names Steal, which is not an optional field of Spring",
        remedy="name optional fields",
    ),
    mistake(
        "any of a required list",
        BOX,
        '<xs:complexType name="Box"',
        '<xs:complexType name="Box" b:any-of="Widths Paper"',
        also=[change(BOX, 'name="Width" type="Turns"', 'name="Widths" type="Turns" maxOccurs="2"')],
        reason="b:any-of names Widths, which is not an optional field of Box",
        remedy="name optional fields",
    ),
    mistake(
        "needed unless nothing is",
        BOX,
        _UNLESS,
        'b:required-unless="Papers=brown"',
        reason="Ribbon depends on Papers, which is not a field of the same type",
        remedy="name a field of the same type",
    ),
    mistake(
        "needed unless a number is",
        BOX,
        _UNLESS,
        'b:required-unless="Width=1 2"',
        reason="Ribbon depends on Width, which is not a single text",
        remedy="one text or one value of an enumeration",
    ),
    mistake(
        "needed unless no value is",
        MAKE,
        'b:required-when="Finish=H.264"',
        'b:required-unless="Finish=1 2"',
        reason="2 is not a value of Finish",
        remedy="use one of H.264, 1, no-op",
    ),
    mistake(
        "any of what is required",
        BOX,
        '<xs:complexType name="Box"',
        '<xs:complexType name="Box" b:any-of="Width Open"',
        reason="b:any-of names Width",
        remedy="name optional fields",
    ),
    mistake(
        "fields of the same words",
        PART,
        '<xs:element name="child"',
        '<xs:element name="TAG"',
        reason="the fields tag and TAG are both called tag",
        remedy="b:words",
    ),
    mistake(
        "fields of the same given words",
        PART,
        'b:words="sdr to hdr"',
        'b:words="tag"',
        reason="the fields tag and SDRtoHDR are both called tag",
        remedy="b:words",
    ),
    mistake(
        "field twice",
        PART,
        'name="Steel" type="xs:boolean"',
        'type="Turns" name="Turns"',
        at=_SPRING,
        reason="complex type 'Spring'",
        remedy="valid XML Schema 1.0",
    ),
    mistake(
        "parameter and field of the same words",
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
        "contains itself, far away",
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
        "files in a circle",
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
