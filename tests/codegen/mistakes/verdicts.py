"""Mistakes in verdicts."""

from __future__ import annotations

from . import BOX, RETURN, mistake

_CORNER = (
    "<xs:annotation><xs:documentation>The kind of dust.</xs:documentation></xs:annotation>"
    '</xs:element>\n      <xs:element name="Corner"'
)


VERDICTS = [
    *(
        mistake(f"verdict: {what}", RETURN, old, new, at=at, reason=reason, remedy=remedy)
        for what, old, new, at, reason, remedy in (
            (
                "a repeated value",
                'b:suggests="0=pass 9=block"',
                'b:suggests="0=pass 0=block"',
                'name="DustLevel"',
                "b:suggests of DustLevel repeats a value, or has one that the type does",
                "each once",
            ),
            (
                "a value that is not a number",
                'b:suggests="0=pass 9=block"',
                'b:suggests="none=pass 9=block"',
                'name="DustLevel"',
                "one that the type does not allow",
                "list values of a text or a whole number",
            ),
            (
                "a label without a verdict",
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
                "a label that is not a part",
                'b:verdict="suggestion" b:final="class=kept"',
                'b:verdict="suggestion" b:label="Fluff"',
                'b:label="Fluff"><xs:annotation><xs:documentation>How dusty',
                "Dust has b:label but is not a part",
                "remove the attribute",
            ),
            (
                "final with an unknown field",
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
]
