"""Fields and type names that say what the spec does not allow."""

from __future__ import annotations

from . import (
    BOX,
    EXTRA,
    FETCH,
    LIST,
    MAKE,
    MEND_SCHEMA,
    PART,
    STAMP,
    TOY,
    TRACK,
    Mistake,
    change,
    documented,
    mistake,
    schema,
    write,
)


def _flat_map(word: str) -> tuple[str, str]:
    """A map, and the same with another word."""
    notes = 'name="Notes" type="xs:anyType" minOccurs="0" b:map="xs:integer"'
    return notes, f"{notes} {word}"


FIELDS = [
    mistake(
        "more at least than at most",
        PART,
        'name="Finish" type="Finish" minOccurs="0"',
        'name="Finish" type="Finish" minOccurs="3" maxOccurs="2"',
        reason="maxOccurs",
        remedy=MEND_SCHEMA,
    ),
    mistake(
        "none at most",
        PART,
        'name="Finish" type="Finish" minOccurs="0"',
        'name="Finish" type="Finish" minOccurs="0" maxOccurs="0"',
        reason="Finish occurs 0 to 0 times",
        remedy="leave it out",
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
            reason=f"{name} may be empty, and is no single text in the body of a request",
            remedy="leave b:empty out",
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
        "JSON of any elements",
        "shop_floor/polish_toys.xsd",
        'name="share" type="xs:decimal"',
        'name="share" type="xs:anyType"',
        at='name="x-toy-rules"',
        reason="x-toy-rules is JSON, but contains any elements: Rule.share",
        remedy="remove b:form",
    ),
    mistake(
        "a body in JSON of any elements",
        "shop_floor/find_toys.xsd",
        'name="Exact" type="xs:boolean"',
        'name="Exact" type="xs:anyType"',
        at='params="FindToysParams"',
        reason="the body is JSON, but contains any elements: ToySearch.Exact",
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
                "of odd edges",
                "edges=Pieces nodes=Pieces start=Gate end=Wall kind=Kind",
                "the edges Pieces of Track are no map of lists of names",
                "name a field with b:map",
            ),
            (
                "of odd nodes",
                "edges=Ways nodes=Ways start=Gate end=Wall kind=Kind",
                "the nodes Ways of Track are no map of records",
                "name a field whose b:map is a type with fields",
            ),
            (
                "of an odd start",
                "edges=Ways nodes=Pieces start=Door end=Wall kind=Kind",
                "no Kind of Piece says that it is a Door",
                "name the field with the kind of a node",
            ),
            (
                "of odd kinds",
                "edges=Ways nodes=Pieces start=Gate end=Wall kind=Rail",
                "no Rail of Piece says that it is a Gate",
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
        reason="Bed and Rail of Piece both come with Gate",
        remedy="say with b:when which of them does",
    ),
    *(
        mistake(
            f"map that is half: {what}",
            TOY,
            'name="Notes" type="xs:anyType" minOccurs="0" b:map="xs:integer"',
            f'name="Notes" {new}',
            reason="Notes is half a map",
            remedy='write type="xs:anyType"',
        )
        for what, new in (
            ("names alone", 'type="xs:anyType" minOccurs="0" b:names="Pocket"'),
            ("a type beside it", 'type="xs:integer" minOccurs="0" b:map="xs:integer"'),
        )
    ),
    mistake(
        "map whose names are unknown",
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
            reason=f"the names of Pockets are of type {names}, which is no text",
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
            reason=f"the map {name} of {record} has a word that no map can have",
            remedy="a map stands once in a body",
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
        "comma list of one",
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
        "type of another prefix",
        PART,
        'name="tag" type="xs:string"',
        'xmlns:xsd="http://www.w3.org/2001/XMLSchema" name="tag" type="xsd:string"',
        reason="tag has the unknown type xsd:string",
        remedy="use a type of the spec",
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
    _type("no letter", "_", "the name '_' has no letters or digits", "b:words"),
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
_AFTER = 'name="after" type="xs:anyType"'
_SIZES = 'name="Sizes" type="xs:anyType"'
_SHELF = '<xs:element name="ShelfId" type="Key" b:in="path">'
_DRY = 'name="DryStep" b:step-of'
_RULE = 'name="rule" type="Stamp"'
_TAG = '<xs:element name="tag" type="xs:string"'

PLACES = [
    mistake(
        "parameter of no place",
        LIST,
        'name="deep" type="xs:boolean" minOccurs="0" b:in="flag"',
        'name="deep" type="xs:boolean" minOccurs="0"',
        reason="the parameter deep has no place in the request",
        remedy="add b:in",
    ),
    mistake(
        "place in a body",
        PART,
        _TAG,
        f'{_TAG} b:in="query"',
        reason="tag has b:in, but is not a parameter",
        remedy="move it into the params type",
    ),
    mistake(
        "record as a parameter",
        LIST,
        'name="after" type="xs:string"',
        'name="after" type="Nothing"',
        reason="after is a record",
        remedy="use a scalar type",
    ),
    mistake(
        "repeated parameter",
        LIST,
        'name="rows" type="Turns" minOccurs="0" maxOccurs="unbounded" b:in="query" b:list="comma"',
        'name="rows" type="Turns" minOccurs="0" maxOccurs="unbounded" b:in="query"',
        reason="the parameter rows is repeated",
        remedy='add b:list="comma"',
    ),
    mistake(
        "comma list of records",
        PART,
        '<xs:element name="item" type="Part"',
        '<xs:element name="item" type="Part" b:list="comma"',
        reason="the comma list item contains records",
        remedy="remove b:list",
    ),
    mistake(
        "flag of a text",
        LIST,
        'name="deep" type="xs:boolean"',
        'name="deep" type="xs:string"',
        reason="the flag deep has the type string or is repeated",
        remedy="use a single xs:boolean",
    ),
    mistake(
        "flag of a named type",
        LIST,
        'name="deep" type="xs:boolean"',
        'name="deep" type="Switch"',
        reason="the flag deep has the type Switch or is repeated",
        remedy="use a single xs:boolean",
    ),
    mistake(
        "repeated flag",
        LIST,
        'name="deep" type="xs:boolean" minOccurs="0"',
        'name="deep" type="xs:boolean" minOccurs="0" maxOccurs="2" b:list="comma"',
        reason="the flag deep has the type boolean or is repeated",
        remedy="use a single xs:boolean",
    ),
    *(
        mistake(
            f"rule: {name}",
            STAMP,
            f'{_RULE} b:in="rule"',
            f'{rule} b:in="rule"',
            reason="the rule rule is not a text, or is fixed or repeated",
            remedy="use a single text; for a fixed value, use a flag",
        )
        for name, rule in {
            "a number": _RULE.replace("Stamp", "Turns"),
            "fixed": f'{_RULE} fixed="a"',
            "repeated": f'{_RULE} maxOccurs="2" b:list="comma"',
        }.items()
    ),
    mistake(
        "a second rule",
        STAMP,
        'name="depth" type="Turns" minOccurs="0" b:in="query"',
        'name="depth" type="xs:string" minOccurs="0" b:in="rule"',
        reason="StampToyParams has a second rule, rule",
        remedy="keep only one, because a query does not show which rule a name belongs",
        at=_RULE,
    ),
    *(
        mistake(f"step: {name}", STAMP, old, new, reason=reason, remedy=remedy, at=at)
        for name, old, new, reason, remedy, at in (
            (
                "without forms",
                ' b:forms="dry"',
                "",
                "DryStep is not a complete step",
                "give it a name ending in Step, b:step-of and b:forms",
                _DRY,
            ),
            (
                "of another name",
                _DRY,
                'name="Dry" b:step-of',
                "Dry is not a complete step",
                "give it a name ending in Step, b:step-of and b:forms",
                None,
            ),
            (
                "of no text",
                f'{_DRY}="Stamp"',
                f'{_DRY}="Turns"',
                "DryStep is a step of Turns, which is not a text type in this file",
                "a restriction of xs:string that is declared in the same file",
                None,
            ),
            (
                "places for nothing",
                '"dry"',
                '"dry/{Long}"',
                "the forms of DryStep have placeholders for Long",
                "use each field as a placeholder in some form, and nothing else",
                _DRY,
            ),
            (
                "a text of any characters",
                'name="By" type="xs:string" minOccurs="0" b:form="base64url"',
                'name="By" type="xs:string" minOccurs="0"',
                "By of the step WriteStep is repeated, fixed, or may contain / or |",
                "a text with a pattern",
                None,
            ),
            (
                "a truth",
                'name="By" type="xs:string" minOccurs="0" b:form="base64url"',
                'name="By" type="xs:boolean" minOccurs="0"',
                "By of the step WriteStep",
                "a single number or enumeration",
                None,
            ),
            (
                "a list",
                'name="By" type="xs:string" minOccurs="0"',
                'name="By" type="xs:string" minOccurs="0" maxOccurs="2"',
                "By of the step WriteStep is repeated",
                "a single number or enumeration",
                None,
            ),
        )
    ),
    mistake(
        "Base64 that is no step",
        PART,
        _TAG,
        f'{_TAG} b:form="base64url"',
        reason="tag is Base64, but Shadows is not a step",
        remedy="remove b:form",
    ),
    mistake(
        "path left out",
        LIST,
        _SHELF,
        _SHELF.replace(" b:in", ' minOccurs="0" b:in'),
        reason="the path parameter ShelfId is optional or fixed",
        remedy="remove minOccurs and fixed",
    ),
    mistake(
        "path repeated",
        LIST,
        _SHELF,
        _SHELF.replace(" b:in", ' maxOccurs="2" b:in'),
        reason="the parameter ShelfId is repeated",
        remedy='add b:list="comma"',
    ),
    mistake(
        "path fixed",
        LIST,
        _SHELF,
        _SHELF.replace(" b:in", ' fixed="a" b:in'),
        reason="the path parameter ShelfId",
        remedy="remove minOccurs and fixed",
    ),
    *(
        mistake(
            f"address in a {place}",
            LIST,
            'name="picture" type="Link" minOccurs="0" b:in="query"',
            f'name="picture" type="Link" {how}',
            reason="the url picture is not allowed in this place",
            remedy="put a url into an element, or a query parameter without b:list",
        )
        for place, how in {
            "path": 'b:in="path"',
            "header": 'b:in="header"',
            "list": 'maxOccurs="3" b:in="query" b:list="comma"',
        }.items()
    ),
    *(
        mistake(
            f"any elements {place}",
            file,
            old,
            new,
            reason=f"{name} holds any elements, but is used as a text",
            remedy="use xs:anyType only in bodies, without b:list, fixed and default",
        )
        for place, name, file, old, new in (
            ("in a query", "after", LIST, 'name="after" type="xs:string"', _AFTER),
            ("in a comma list", "Sizes", MAKE, 'name="Sizes" type="Turns"', _SIZES),
        )
    ),
    mistake(
        "fixed time",
        MAKE,
        'name="Due" type="Deadline"',
        'name="Due" type="Deadline" fixed="2020-02-02T02:02:02+0000"',
        reason="the time Due is fixed",
        remedy="remove fixed",
    ),
    mistake(
        "required in an answer",
        TOY,
        '<xs:element name="Name" type="ToyName" minOccurs="0"',
        '<xs:element name="Name" type="ToyName"',
        reason="Name is required in Toy, which only responses use",
        remedy='write minOccurs="0"; add b:always="true" if the service always sends it',
    ),
    mistake(
        "fixed in an answer",
        PART,
        _TAG,
        f'{_TAG} fixed="a"',
        reason="tag is fixed in Shadows, which responses use",
        remedy="remove fixed",
    ),
    mistake(
        "required in a refusal",
        "common/refusal.xsd",
        'name="Code" type="xs:string" minOccurs="0"',
        'name="Code" type="xs:string"',
        reason="Code is required in Refusal",
        remedy='write minOccurs="0"',
    ),
    mistake(
        "always sent, but never",
        BOX,
        'name="Width" type="Turns"',
        'name="Width" type="Turns" b:always="true"',
        reason="Width is always sent, but no response uses Box",
        remedy="remove b:always",
    ),
    *(
        mistake(
            f"flattened: {name}",
            file,
            old,
            f'{old} b:flatten="true"',
            reason=f"{reason} cannot be flattened",
            remedy="only a single record with fields, in a type that requests use",
        )
        for name, file, old, reason in (
            ("a list", MAKE, 'name="Parts" type="Part" maxOccurs="3"', "Parts of MakeToyRequest"),
            ("a text", MAKE, 'name="Name" type="ToyName"', "Name of MakeToyRequest"),
            ("no fields", BOX, 'name="Lid" type="Nothing"', "Lid of Box"),
            ("in an answer", TOY, 'name="Shadows" type="Shadows"', "Shadows of Toy"),
        )
    ),
    mistake(
        "flattened: within what is not",
        PART,
        'name="Spring" type="Spring" minOccurs="0"',
        'name="Spring" type="Spring" minOccurs="0" b:flatten="true"',
        reason="Spring of Part is not flattened into any call",
        remedy="flatten every field that leads to it, or remove b:flatten",
    ),
    mistake(
        "flattened: an argument of the name",
        BOX,
        'name="Paper" type="xs:string"',
        'name="Remark" type="xs:string"',
        also=[change(BOX, "Paper=&quot;plain&quot;", "Remark=&quot;plain&quot;")],
        reason="MakeToy has two arguments remark: Box.Remark and Remark",
        remedy="distinguish them with b:words, or do not flatten one of them",
        at='<xs:element name="Remark"',
        blamed=MAKE,
    ),
    mistake(
        "flattened: deep, an argument of the name",
        "shop_floor/order.xsd",
        'name="Colour" type="xs:string"',
        'name="Class" type="xs:string"',
        reason="PlaceOrder has two arguments class: class and Wish.Wrap.Class",
        remedy="distinguish them with b:words",
    ),
    mistake(
        "an argument of a presigned URL",
        FETCH,
        'name="where"',
        'name="where" b:words="expires"',
        reason="the argument name expires is reserved for an option of every call",
        remedy="rename the field with b:words",
    ),
    mistake(
        "flattened: every call's own",
        BOX,
        'name="Paper" type="xs:string"',
        'name="Paper" type="xs:string" b:words="validate"',
        reason="the argument name validate is reserved for an option of every call",
        remedy="b:words",
    ),
]
