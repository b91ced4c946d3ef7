"""Invalid fields, and unknown types of fields."""

from __future__ import annotations

from . import (
    BOX,
    FETCH,
    LIST,
    MAKE,
    MEND_SCHEMA,
    PART,
    TOY,
    TRACK,
    mistake,
)


def _flat_map(word: str) -> tuple[str, str]:
    """Returns the text of a map, and the text with a further word."""
    notes = 'name="Notes" type="xs:anyType" minOccurs="0" b:map="xs:integer"'
    return notes, f"{notes} {word}"


FIELDS = [
    mistake(
        "minOccurs greater than maxOccurs",
        PART,
        'name="Finish" type="Finish" minOccurs="0"',
        'name="Finish" type="Finish" minOccurs="3" maxOccurs="2"',
        reason="maxOccurs",
        remedy=MEND_SCHEMA,
    ),
    mistake(
        "maxOccurs of zero",
        PART,
        'name="Finish" type="Finish" minOccurs="0"',
        'name="Finish" type="Finish" minOccurs="0" maxOccurs="0"',
        reason="Finish occurs 0 to 0 times",
        remedy="remove it",
    ),
    *(
        mistake(
            f"key that is {what}",
            FETCH,
            'name="ToyKey" type="xs:string" minOccurs="0"',
            f'name="ToyKey" {new}',
            reason="the key ToyKey is not a text, or is fixed or repeated",
            remedy="use a single text",
        )
        for what, new in (
            ("a number", 'type="xs:integer" minOccurs="0"'),
            ("fixed", 'type="xs:string" minOccurs="0" fixed="a"'),
            ("a list", 'type="xs:string" minOccurs="0" maxOccurs="2" b:list="comma"'),
        )
    ),
    mistake(
        "text in a type of requests",
        PART,
        'name="tag" type="xs:string"',
        'name="tag" type="xs:string" b:in="text"',
        reason="tag is the text of Shadows, which has more fields or is in requests",
        remedy="make it the only field of a type that only responses use",
    ),
    *(
        mistake(
            f"text of {words}",
            "shop_floor/polish_toys.xsd",
            'type="xs:integer" minOccurs="0" b:in="text"',
            f'{new} b:in="text"',
            reason="the text Brightness is not a single scalar",
            remedy="use a single scalar",
        )
        for words, new in (
            ("several", 'type="xs:integer" minOccurs="0" maxOccurs="2"'),
            ("any elements", 'type="xs:anyType" minOccurs="0"'),
        )
    ),
    *(
        mistake(
            f"secret that is {what}",
            file,
            old,
            f"{old} b:secret='true'",
            at="b:secret='true'",
            reason=f"the secret {name} is not a single text in a body or query",
            remedy="use a single text",
        )
        for what, file, old, name in (
            ("a number", "shop_floor/polish_toys.xsd", 'name="Brightness"', "Brightness"),
            ("a key", FETCH, 'name="ToyKey"', "ToyKey"),
        )
    ),
    *(
        mistake(
            f"empty text in {what}",
            file,
            old,
            f"{old} b:empty='true'",
            at="b:empty='true'",
            reason=f"{name} may be empty, but is not a single text in the body of a request",
            remedy="remove b:empty",
        )
        for what, file, old, name in (
            ("an answer", "shop_floor/polish_toys.xsd", 'name="Brightness"', "Brightness"),
            ("a number", PART, 'name="Turns"', "Turns"),
            ("a list", PART, 'name="list"', "list"),
            ("a key", FETCH, 'name="ToyKey"', "ToyKey"),
        )
    ),
    *(
        mistake(
            f"JSON: {words}",
            "shop_floor/polish_toys.xsd",
            old,
            new,
            at=at,
            reason="is JSON, but not a single record in a header or the query",
            remedy="remove b:form",
        )
        for words, old, new, at in (
            ("a scalar", 'name="more" type="Rules"', 'name="more" type="Finish"', 'name="more"'),
            ("a list", 'minOccurs="0" b:in="query"', 'maxOccurs="2" b:in="query"', 'name="more"'),
            (
                "in a body",
                'name="Finish" type',
                'name="Finish" b:form="json" type',
                'name="Finish"',
            ),
        )
    ),
    mistake(
        "JSON that contains any elements",
        "shop_floor/polish_toys.xsd",
        'name="share" type="xs:decimal"',
        'name="share" type="xs:anyType"',
        at='name="x-toy-rules"',
        reason="x-toy-rules is JSON, but allows any elements in Rule.share",
        remedy="remove b:form",
    ),
    mistake(
        "a JSON body that contains any elements",
        "shop_floor/find_toys.xsd",
        'name="Exact" type="xs:boolean"',
        'name="Exact" type="xs:anyType"',
        at='params="FindToysParams"',
        reason="the body is JSON, but allows any elements in ToySearch.Exact",
        remedy='remove body="json"',
    ),
    *(
        mistake(
            f"graph {what}",
            TRACK,
            "edges=Ways nodes=Pieces start=Gate end=Wall kind=Kind",
            new,
            reason=reason,
            remedy=remedy,
        )
        for what, new, reason, remedy in (
            (
                "with invalid edges",
                "edges=Pieces nodes=Pieces start=Gate end=Wall kind=Kind",
                "the edges Pieces of Track are not a map of lists of names",
                "name a field with b:map",
            ),
            (
                "with invalid nodes",
                "edges=Ways nodes=Ways start=Gate end=Wall kind=Kind",
                "the nodes Ways of Track are not a map of records",
                "name a field whose b:map is a type with fields",
            ),
            (
                "with an invalid start",
                "edges=Ways nodes=Pieces start=Door end=Wall kind=Kind",
                "Kind of Piece has no value Door",
                "name the field with the kind of a node",
            ),
            (
                "with invalid kinds",
                "edges=Ways nodes=Pieces start=Gate end=Wall kind=Rail",
                "Rail of Piece has no value Gate",
                "name the field with the kind of a node",
            ),
        )
    ),
    mistake(
        "graph whose nodes hold two records",
        TRACK,
        '<xs:element name="Rail" type="Rail" minOccurs="0" b:flatten="true"',
        '<xs:element name="Bed" type="Rail" minOccurs="0" b:flatten="true">'
        "<xs:annotation><xs:documentation>Its bed.</xs:documentation></xs:annotation></xs:element>"
        '<xs:element name="Rail" type="Rail" minOccurs="0" b:flatten="true"',
        at='<xs:complexType name="Piece">',
        reason="Bed and Rail of Piece both apply to Gate",
        remedy="limit one of them with b:when",
    ),
    *(
        mistake(
            f"incomplete map: {what}",
            TOY,
            'name="Notes" type="xs:anyType" minOccurs="0" b:map="xs:integer"',
            f'name="Notes" {new}',
            reason="Notes is an incomplete map",
            remedy='write type="xs:anyType"',
        )
        for what, new in (
            ("names alone", 'type="xs:anyType" minOccurs="0" b:names="Pocket"'),
            ("a type beside it", 'type="xs:integer" minOccurs="0" b:map="xs:integer"'),
        )
    ),
    mistake(
        "map with an unknown type of names",
        TOY,
        'name="Pockets" type="xs:anyType" minOccurs="0" b:map="Part" b:names="Pocket"',
        'name="Pockets" type="xs:anyType" minOccurs="0" b:map="Part" b:names="Purse"',
        reason="the names of Pockets are of type Purse, which this spec does not use",
        remedy="name a type of texts in b:names",
    ),
    *(
        mistake(
            f"map whose names are {what}",
            TOY,
            'name="Pockets" type="xs:anyType" minOccurs="0" b:map="Part" b:names="Pocket"',
            f'name="Pockets" type="xs:anyType" minOccurs="0" b:map="Part" b:names="{names}"',
            reason=f"the names of Pockets are of type {names}, which is not a text",
            remedy="name a type of texts in b:names",
        )
        for what, names in (("numbers", "Turns"), ("words", "Finish"))
    ),
    *(
        mistake(
            f"map that is {what}",
            file,
            old,
            new,
            reason=f"the map {name} of {record} has an attribute that a map cannot have",
            remedy="use a map once in a body",
        )
        for what, file, name, record, old, new in (
            (
                "a parameter",
                LIST,
                "after",
                "ListToysParams",
                'name="after" type="xs:string"',
                'name="after" type="xs:anyType" b:map="xs:string"',
            ),
            ("flattened", TOY, "Notes", "Toy", *_flat_map("b:flatten='true'")),
            ("always there", TOY, "Notes", "Toy", *_flat_map("b:always='true'")),
            ("repeated", TOY, "Notes", "Toy", *_flat_map("maxOccurs='2'")),
        )
    ),
    mistake(
        "comma list that cannot repeat",
        LIST,
        'name="rows" type="Turns" minOccurs="0" maxOccurs="unbounded"',
        'name="rows" type="Turns" minOccurs="0"',
        reason="rows is a comma list that cannot repeat",
        remedy='write maxOccurs="unbounded"',
    ),
    mistake(
        "fixed and repeated",
        MAKE,
        'name="Winds" type="xs:integer"',
        'name="Winds" type="xs:integer" fixed="1"',
        reason="Winds is both fixed and repeated",
        remedy="remove one of them",
    ),
    *(
        mistake(
            f"empty {word}",
            PART,
            'name="tag" type="xs:string"',
            f'name="tag" type="xs:string" {word}=""',
            reason="tag has an empty fixed or default value",
            remedy="remove fixed or default",
        )
        for word in ("fixed", "default")
    ),
    mistake(
        "required and required when",
        MAKE,
        'name="Paint" type="xs:string" minOccurs="0"',
        'name="Paint" type="xs:string"',
        reason="Paint is required both always and on a condition",
        remedy='write minOccurs="0"',
    ),
    mistake(
        "required and required unless",
        BOX,
        'name="Ribbon" type="Remark" minOccurs="0"',
        'name="Ribbon" type="Remark"',
        reason="Ribbon is required both always and on a condition",
        remedy='write minOccurs="0"',
    ),
    mistake(
        "two conditions",
        MAKE,
        'b:required-when="Finish=H.264"',
        'b:required-when="Finish=H.264" b:required-unless="Finish=1"',
        reason="Paint has both b:required-when and b:required-unless",
        remedy="remove one of them",
    ),
    mistake(
        "field without words",
        PART,
        '<xs:element name="tag"',
        '<xs:element name="_"',
        reason="the name '_' has no letters or digits",
        remedy="b:words",
    ),
    *(
        mistake(
            f"field of type {type_name}",
            PART,
            'name="tag" type="xs:string"',
            f'name="tag" type="{type_name}"',
            reason=f"tag has the unknown type {type_name}",
            remedy="xs:string, xs:integer, xs:decimal, xs:boolean",
        )
        for type_name in ("xs:int", "xs:date", "xs:dateTime", "xs:anyURI", "xs:token")
    ),
    mistake(
        "type with an undeclared prefix",
        PART,
        'name="tag" type="xs:string"',
        'xmlns:xsd="http://www.w3.org/2001/XMLSchema" name="tag" type="xsd:string"',
        reason="tag has the unknown type xsd:string",
        remedy="use a type of the spec",
    ),
]
