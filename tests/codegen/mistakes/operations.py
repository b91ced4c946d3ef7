"""Operation blocks."""

from __future__ import annotations

from cloudinfinite_codegen.checks.operations import RESERVED_ARGUMENTS

from . import (
    FETCH,
    IMPORT,
    LIST,
    MAKE,
    MELT,
    MEND_BINDING,
    PART,
    Mistake,
    change,
    documented,
    mistake,
    move,
    schema,
    write,
)


def _operation(
    name: str, old: str, new: str, reason: str, remedy: str, file: str = MAKE
) -> Mistake:
    return mistake(name, file, old, new, reason=reason, remedy=remedy)


_NAME = 'name="Import"'
_INCLUDE = '<xs:include schemaLocation="scalar.xsd"/>'
_RESPONSE = '<xs:element name="Response" type="ImportResponse"/>'
_PAGE = '<b:page href="https://example.com/import" language="en"/>'

OPERATIONS = [
    mistake(
        "operation among shared types",
        PART,
        _INCLUDE,
        f"{_INCLUDE}<xs:annotation><xs:appinfo>\n<b:operation/></xs:appinfo></xs:annotation>",
        at="<b:operation/>",
        reason="an operation among shared types",
        remedy="in the folder of its family",
    ),
    Mistake(
        "no operation",
        (write("toys/none.xsd", schema()),),
        "toys/none.xsd",
        1,
        "neither an operation nor a type",
        "write a b:operation, or the types",
    ),
    mistake(
        "root without an operation",
        IMPORT,
        "<b:operation",
        "<!--",
        also=[change(IMPORT, "</b:operation>", "-->")],
        at='<xs:element name="Response"',
        reason="a root Response without an operation",
        remedy="write one b:operation",
    ),
    _operation(
        "call of the same words",
        'call="make"',
        'call="make toy"',
        "the call make toy has the words of the operation's own name",
        "leave call out",
    ),
    mistake(
        "two operations",
        IMPORT,
        "    </xs:appinfo>",
        "<b:operation/></xs:appinfo>",
        reason="2 operation blocks",
        remedy="write one b:operation",
    ),
    mistake(
        "two annotations",
        IMPORT,
        _RESPONSE,
        f"<xs:annotation><xs:appinfo><b:operation/></xs:appinfo></xs:annotation>\n{_RESPONSE}",
        at="<b:operation/>",
        reason="2 operation blocks",
        remedy="write one b:operation",
    ),
    *(
        _operation(f"operation: {new or old}", old, new, reason, MEND_BINDING, IMPORT)
        for old, new, reason in (
            ('method="PUT"', 'method="FETCH"', "FETCH"),
            ('path="/"', 'path="toys"', "'toys'"),
            ('path="/"', 'path="/a//b"', "/a//b"),
            ('safe="0"', 'safe="maybe"', "maybe"),
            ('host="street"', 'hosts="street"', "hosts"),
            ("<b:summary>Fetch new toys.</b:summary>", "<b:summary>No</b:summary>", "summary"),
            (
                "<b:summary>Fetch new toys.</b:summary>",
                "<b:summery>Fetch new toys.</b:summery>",
                "summery",
            ),
            (_PAGE, '<b:page href="https://example.com/import"/>', "language"),
            (_PAGE, _PAGE.replace("/>", ' updated="May"/>'), "May"),
            (_PAGE, f'<b:action name="all"/>{_PAGE}', "'all'"),
            (_PAGE, f"<b:failure>Why.</b:failure>{_PAGE}", "code"),
            (_PAGE, f'{_PAGE}<b:action name="a:B"/>', "action"),
            (_PAGE, f'<b:paging token="a" next="b"/>{_PAGE}', "items"),
            (_PAGE, f'<b:action name="a:B" doubtful="perhaps">Why.</b:action>{_PAGE}', "perhaps"),
            (_PAGE, f'<b:waiting id="a" item="b"/>{_PAGE}', "key"),
            (_PAGE, f'<b:recovery mark="a" operation="B" match="c" item="d" at="e"/>{_PAGE}', "at"),
            (_PAGE, f'<b:recovery mark="a..b" operation="B" match="c" item="d"/>{_PAGE}', "a..b"),
            (
                _PAGE,
                f'<b:recovery mark="a" operation="B" match="c" item="d" carry="e"/>{_PAGE}',
                "'e'",
            ),
        )
    ),
    mistake(
        "operation without pages",
        IMPORT,
        _PAGE,
        "",
        at=_NAME,
        reason="Missing child element",
        remedy=MEND_BINDING,
    ),
    Mistake(
        "operation in another file",
        (move(IMPORT, "shop_floor/fetch.xsd"),),
        "shop_floor/fetch.xsd",
        _NAME,
        "the operation Import stands in shop_floor/fetch.xsd",
        "call the file FAMILY/import.xsd",
    ),
    Mistake(
        "operation declared twice",
        (
            write(
                "toys/ping.xsd",
                _ping := schema(
                    "<xs:annotation><xs:appinfo>",
                    '<b:operation name="Ping" method="GET" path="/" host="shop" safe="true">',
                    "<b:summary>Ping.</b:summary>",
                    '<b:page href="https://example.com" language="en"/>',
                    "</b:operation></xs:appinfo></xs:annotation>",
                ),
            ),
            write("shop_floor/ping.xsd", _ping),
        ),
        "toys/ping.xsd",
        '<b:operation name="Ping"',
        "the operation Ping is declared in shop_floor/ping.xsd too",
        "rename one of them",
    ),
    mistake(
        "root: none",
        MAKE,
        '  <xs:element name="Request" type="MakeToyRequest"/>\n',
        "",
        at="<b:operation",
        reason="no root element is of the type MakeToyRequest",
        remedy="write one xs:element, mostly Request, that names the type given in request",
    ),
    mistake(
        "root: other type",
        MAKE,
        '<xs:element name="Response" type="MakeToyResponse"/>',
        '<xs:element name="Response" type="Toy"/>',
        reason="the root Response is of the type Toy",
        remedy="a feed has one xs:element of the type in request, and one of that in response",
    ),
    mistake(
        "root: not said",
        IMPORT,
        ' response="ImportResponse"',
        "",
        at='<xs:element name="Response"',
        reason="the root Response is of the type ImportResponse",
        remedy="a feed has one xs:element of the type in request, and one of that in response",
    ),
    mistake(
        "root: third",
        IMPORT,
        "  <xs:complexType",
        '<xs:element name="Error" type="ImportResponse"/>\n<xs:complexType',
        at='<xs:element name="Error"',
        reason="the root Error is of the type ImportResponse",
        remedy="Error is the root of refusals alone",
    ),
    mistake(
        "root: that of refusals",
        IMPORT,
        '<xs:element name="Response" type="ImportResponse"/>',
        '<xs:element name="Error" type="ImportResponse"/>',
        reason="the root Error is of the type ImportResponse",
        remedy="Error is the root of refusals alone",
    ),
    mistake(
        "root: one type for both",
        MAKE,
        'response="MakeToyResponse"',
        'response="MakeToyRequest"',
        at="<b:operation",
        reason="the body and the answer are both of the type MakeToyRequest",
        remedy="declare a type for each",
    ),
    mistake(
        "key that is not the end of the path",
        FETCH,
        'path="/{ToyKey}"',
        'path="/{ToyKey}/toys"',
        at="<b:operation",
        reason="the path does not end with the key ToyKey",
        remedy="as the last part of the path",
    ),
    mistake(
        "params of a scalar",
        MELT,
        'params="MeltToyParams"',
        'params="Finish"',
        at="<b:operation",
        reason="the params type Finish is no complex type",
        remedy="declare it, or mend the name",
    ),
    mistake(
        "params of nothing",
        MELT,
        'params="MeltToyParams"',
        'params="MeltParams"',
        at="<b:operation",
        reason="the params type MeltParams is no complex type",
        remedy="mend the name",
    ),
    mistake(
        "answer of a scalar",
        IMPORT,
        'response="ImportResponse"',
        'response="Answered"',
        also=[
            change(IMPORT, _RESPONSE, _RESPONSE.replace("ImportResponse", "Answered")),
            change(
                IMPORT,
                "</xs:schema>",
                f'<xs:simpleType name="Answered">{documented()}'
                '<xs:restriction base="xs:string"/></xs:simpleType></xs:schema>',
            ),
        ],
        at="<b:operation",
        reason="the response type Answered is no complex type",
        remedy="mend the name",
    ),
    mistake(
        "host",
        IMPORT,
        'host="street"',
        'host="town"',
        reason="there is no host of the kind town",
        remedy="use a kind of service.xml",
    ),
    *(
        Mistake(
            f"Python: file {name}",
            (
                move(IMPORT, f"shop_floor/{name}.xsd"),
                change(f"shop_floor/{name}.xsd", _NAME, f'name="{declared}"'),
            ),
            f"shop_floor/{name}.xsd",
            "<b:operation",
            f"the folder of a family has another use for the name {name}",
            "rename the operation",
        )
        for name, declared in (("calls", "Calls"), ("async_calls", "AsyncCalls"))
    ),
    mistake(
        "an answer of a type that is bytes",
        LIST,
        'response="ListToysResponse"',
        'response="ListToysResponse" answer="binary"',
        at="<b:operation",
        reason="the answer is binary, and of the type ListToysResponse",
        remedy="leave answer or response out",
    ),
    mistake(
        "JSON of no type",
        FETCH,
        'answer="binary"',
        'answer="json"',
        at="<b:operation",
        reason="the answer is JSON of no type",
        remedy="name the type of it in response",
    ),
    mistake(
        "JSON with a root element",
        LIST,
        'response="ListToysResponse"',
        'response="ListToysResponse" answer="json"',
        at='<xs:element name="Response"',
        reason="the root Response is of the type ListToysResponse",
        remedy="a feed has one xs:element",
    ),
    mistake(
        "a call with the name of a presigned URL",
        MAKE,
        'call="make"',
        'call="fetch url"',
        at="<b:operation",
        reason="FetchToy and MakeToy both have a call `fetch url`",
        remedy="name one of them with call",
    ),
    *(
        mistake(
            f"argument {name}",
            LIST,
            'name="after" type',
            f'name="{name}" type',
            also=[change(LIST, 'token="after"', f'token="{name}"')],
            reason=f"a method has another use for the name {name}"
            if name in ("self", "options")
            else f"every call has an argument {name} already",
            remedy="b:words",
        )
        for name in sorted(RESERVED_ARGUMENTS | {"self", "options"})
    ),
    mistake(
        "path: no such parameter",
        MELT,
        "/toys/{Finish}",
        "/toys/{Finish}/{Size}/{Age}",
        reason="the path names Age, Size, which is no path parameter",
        remedy='b:in="path"',
    ),
    mistake(
        "path: parameter of the query",
        LIST,
        "/{Row}/toys",
        "/{Row}/toys/{after}",
        reason="the path names after",
        remedy='b:in="path"',
    ),
    mistake(
        "path: parameter left over",
        LIST,
        "/{Row}/toys",
        "/toys",
        reason="the path does not name the path parameter Row",
        remedy="in braces",
    ),
    mistake(
        "precondition of no code",
        MAKE,
        'error="Unpainted"',
        'error="Painted"',
        at="<b:operation",
        reason="the error code Painted is not in errors.xml",
        remedy="add it there, or mend the name",
    ),
    mistake(
        "failure of no code",
        MAKE,
        'code="Jammed"',
        'code="Jam"',
        at="<b:operation",
        reason="the error code Jam is not in errors.xml",
        remedy="add it there",
    ),
    mistake(
        "doubt without a reason",
        MAKE,
        '<b:action name="toy:Make"/>',
        '<b:action name="toy:Make" doubtful="1"/>',
        reason="the action toy:Make is doubtful for no reason",
        remedy="say what the pages say",
    ),
    mistake(
        "action on no resource",
        MAKE,
        'name="street:Cross"',
        'name="town:Cross"',
        at="<b:operation",
        reason="there is no resource for the action town:Cross",
        remedy="add a b:resource to service.xml",
    ),
]
