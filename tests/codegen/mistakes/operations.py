"""Mistakes in operation blocks."""

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
        reason="a folder of shared types contains an operation",
        remedy="in the folder of its family",
    ),
    Mistake(
        "no operation",
        (write("toys/none.xsd", schema()),),
        "toys/none.xsd",
        1,
        "the file declares neither an operation nor a type",
        "add a b:operation, or types",
    ),
    _operation(
        "call that repeats the name",
        'call="make"',
        'call="make toy"',
        "the call make toy only repeats the name of the operation",
        "remove call",
    ),
    mistake(
        "two operations",
        IMPORT,
        "    </xs:appinfo>",
        "<b:operation/></xs:appinfo>",
        reason="the file has 2 operation blocks",
        remedy="in xs:annotation/xs:appinfo",
    ),
    mistake(
        "two annotations",
        IMPORT,
        _RESPONSE,
        f"<xs:annotation><xs:appinfo><b:operation/></xs:appinfo></xs:annotation>\n{_RESPONSE}",
        at="<b:operation/>",
        reason="the file has 2 operation blocks",
        remedy="in xs:annotation/xs:appinfo",
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
        "the operation Import is in shop_floor/fetch.xsd",
        "name the file FAMILY/import.xsd",
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
        "the operation Ping is also declared in shop_floor/ping.xsd",
        "rename one of them",
    ),
    mistake(
        "key before the end of the path",
        FETCH,
        'path="/{ToyKey}"',
        'path="/{ToyKey}/toys"',
        at="<b:operation",
        reason="the key ToyKey is not at the end of the path",
        remedy="as the last part of the path",
    ),
    mistake(
        "unknown host",
        IMPORT,
        'host="street"',
        'host="town"',
        reason="no host is of the kind town",
        remedy="use a kind declared in service.xml",
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
            f"the name {name} is reserved in the folder of a family",
            "rename the operation",
        )
        for name, declared in (("calls", "Calls"), ("async_calls", "AsyncCalls"))
    ),
    mistake(
        "a call with the name of a presigned URL",
        MAKE,
        'call="make"',
        'call="fetch url"',
        at="<b:operation",
        reason="FetchToy and MakeToy both have a call `fetch url`",
        remedy="rename one of them with call",
    ),
    *(
        mistake(
            f"argument {name}",
            LIST,
            'name="after" type',
            f'name="{name}" type',
            also=[change(LIST, 'token="after"', f'token="{name}"')],
            reason=f"the name {name} is reserved in a method"
            if name in ("self", "options")
            else f"the argument name {name} is reserved for an option of every call",
            remedy="b:words",
        )
        for name in sorted(RESERVED_ARGUMENTS | {"self", "options"})
    ),
    mistake(
        "path: undeclared parameter",
        MELT,
        "/toys/{Finish}",
        "/toys/{Finish}/{Size}/{Age}",
        reason="the path names Age, Size, which is not a path parameter",
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
        "path: unused parameter",
        LIST,
        "/{Row}/toys",
        "/toys",
        reason="the path does not name the path parameter Row",
        remedy="in braces",
    ),
    mistake(
        "precondition with an unknown code",
        MAKE,
        'error="Unpainted"',
        'error="Painted"',
        at="<b:operation",
        reason="the error code Painted is not in errors.xml",
        remedy="add it there, or correct the name",
    ),
    mistake(
        "failure with an unknown code",
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
        reason="the doubtful action toy:Make has no explanation",
        remedy="explain what the pages say about it",
    ),
    mistake(
        "action without a resource",
        MAKE,
        'name="street:Cross"',
        'name="town:Cross"',
        at="<b:operation",
        reason="the action town:Cross has no resource",
        remedy="add a b:resource to service.xml",
    ),
]
