"""Fields in places that cannot hold them, invalid steps, and invalid flattening."""

from __future__ import annotations

from . import (
    BOX,
    FETCH,
    LIST,
    MAKE,
    PART,
    STAMP,
    TOY,
    change,
    mistake,
)

_AFTER = 'name="after" type="xs:anyType"'
_SIZES = 'name="Sizes" type="xs:anyType"'
_SHELF = '<xs:element name="ShelfId" type="Key" b:in="path">'
_DRY = 'name="DryStep" b:step-of'
_RULE = 'name="rule" type="Stamp"'
_TAG = '<xs:element name="tag" type="xs:string"'

PLACES = [
    mistake(
        "parameter without a place",
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
        "flag that is a text",
        LIST,
        'name="deep" type="xs:boolean"',
        'name="deep" type="xs:string"',
        reason="the flag deep has the type string or is repeated",
        remedy="use a single xs:boolean",
    ),
    mistake(
        "flag with a named type",
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
                "a place without a field",
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
                "a boolean",
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
        "Base64 outside of a step",
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
            reason=f"{name} contains any elements, but is used as a text",
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
        "required in the type of errors",
        "common/refusal.xsd",
        'name="Code" type="xs:string" minOccurs="0"',
        'name="Code" type="xs:string"',
        reason="Code is required in Refusal",
        remedy='write minOccurs="0"',
    ),
    mistake(
        "always sent, but in no response",
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
        "flattened: in a record that is not flattened",
        PART,
        'name="Spring" type="Spring" minOccurs="0"',
        'name="Spring" type="Spring" minOccurs="0" b:flatten="true"',
        reason="Spring of Part is not flattened into any call",
        remedy="flatten every field that leads to it, or remove b:flatten",
    ),
    mistake(
        "flattened: a name twice",
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
        "flattened: a name twice, deeper",
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
        "flattened: a reserved name",
        BOX,
        'name="Paper" type="xs:string"',
        'name="Paper" type="xs:string" b:words="validate"',
        reason="the argument name validate is reserved for an option of every call",
        remedy="b:words",
    ),
]
