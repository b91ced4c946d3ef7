"""What an operation says of paging, waiting and recovery."""

from __future__ import annotations

from . import (
    FETCH,
    IMPORT,
    LIST,
    MAKE,
    MELT,
    SERVICE,
    STAMP,
    STORE,
    Mistake,
    change,
    field,
    mistake,
    move,
    record,
)

ORDER = "shop_floor/order.xsd"
LOOK_UP, LISTING, SALES, PLACE = (
    f"shop_floor/{name}.xsd"
    for name in ("describe_order", "describe_orders", "describe_sales", "place_order")
)


def _wrong(
    name: str, file: str, old: str, new: str, reason: str, remedy: str, at: str = "<b:operation"
) -> Mistake:
    return mistake(name, file, old, new, at=at, reason=reason, remedy=remedy)


def _waiting(name: str, old: str, new: str, reason: str, remedy: str) -> Mistake:
    return _wrong(f"waiting: {name}", LOOK_UP, old, new, reason, remedy)


def _recovery(name: str, old: str, new: str, reason: str, remedy: str) -> Mistake:
    return _wrong(f"recovery: {name}", PLACE, old, new, reason, remedy)


_PARAMETER = '<xs:element name="language"'
_NO_MARK = "a mark cannot be added to"
_SHEET = record(
    "Sheet",
    field('name="Line" type="xs:string" minOccurs="0"'),
    field('name="Number" type="xs:integer"'),
)

_WISH = '<xs:element name="Wish"'
_OPTIONAL_SHEET = field('name="Sheet" type="Sheet" minOccurs="0"')

_JOB = 'b:job-of="DescribeOrder"'
_KEYS = 'name="class" type="Key" maxOccurs="unbounded" b:in="path" b:list="comma"'

JOBS = [
    mistake(
        "job of what looks none up",
        LISTING,
        _JOB,
        'b:job-of="MeltToy"',
        reason="MeltToy does not look up a job by an id that class can take",
        remedy="name an operation that has b:waiting",
    ),
    mistake(
        "job by a number",
        LISTING,
        f'name="class" type="Key" minOccurs="0" b:in="query" {_JOB}',
        f'name="class" type="Turns" minOccurs="0" b:in="query" {_JOB}',
        reason="class takes the id of a job, but is not a text",
        remedy="use a text",
    ),
    mistake(
        "job in a body",
        PLACE,
        'name="class" type="xs:string" minOccurs="0"',
        f'name="class" type="xs:string" minOccurs="0" {_JOB}',
        reason="b:job-of is used in a body",
        remedy="use it on parameters only",
    ),
]

PAGING = [
    _wrong(
        "paging: no parameter",
        LIST,
        'token="after"',
        'token="before"',
        "the paging token before is not a text parameter",
        "a field of the params type",
    ),
    _wrong(
        "paging: a number for a token",
        LIST,
        'token="after"',
        'token="limit"',
        "the paging token limit is not a text parameter",
        "a field of the params type",
    ),
    *(
        _wrong(
            f"paging: {name}",
            LIST,
            old,
            new,
            f"paging names {reason}, which has the wrong form",
            remedy,
        )
        for name, old, new, reason, remedy in (
            (
                "no next",
                'next="Next"',
                'next="Last"',
                "Last",
                "name a single text of the response in next, and a repeated field in",
            ),
            (
                "next repeats",
                'next="Next"',
                'next="Toys"',
                "Toys",
                "name a single text of the response in next, and a repeated field in",
            ),
            (
                "one item",
                'items="Toys"',
                'items="Next"',
                "Next",
                "name a single text of the response in next, and a repeated field in",
            ),
            (
                "no items",
                'items="Toys"',
                'items="Joys"',
                "Joys",
                "name a single text of the response in next, and a repeated field in",
            ),
        )
    ),
    *(
        _wrong(
            f"paging: {name} for a size",
            LIST,
            'size="limit"',
            f'size="{size}"',
            f"the page size {size} is not a whole-number parameter with a maximum",
            "whose type has a maximum, or remove size",
        )
        for name, size in (
            ("no parameter", "room"),
            ("a text", "after"),
            ("no maximum", "version"),
            ("a list", "rows"),
        )
    ),
    *(
        _wrong(
            f"paging: {name}",
            file,
            old,
            new,
            reason,
            "say token and next, or else page and total",
            at="<b:paging",
        )
        for name, file, old, new, reason in (
            ("neither form", LIST, 'token="after" next="Next" ', "", "paging by nothing"),
            ("half a form", LIST, 'token="after" ', "", "paging by next"),
            ("both forms", SALES, "page=", 'token="a" next="b" page=', "by next, page, to"),
            ("half of each", SALES, "page=", "token=", "paging by token, total"),
        )
    ),
    *(
        _wrong(f"paging: {name}", SALES, old, new, reason, remedy)
        for name, old, new, reason, remedy in (
            (
                "no page number",
                'page="from"',
                'page="to"',
                "the page number to is not a whole-number parameter",
                "a field of the params type",
            ),
            (
                "a text for a page number",
                'name="from" type="xs:integer" minOccurs="0" default="1"',
                'name="from" type="xs:string" minOccurs="0"',
                "the page number from is not a whole-number parameter",
                "a field of the params type",
            ),
            (
                "no total",
                'total="Sum"',
                'total="Sums"',
                "paging names Sums, which has the wrong form",
                "name a single whole number",
            ),
            (
                "a total that is no number",
                'name="Sum" type="xs:integer"',
                'name="Sum" type="xs:string"',
                "paging names Sum, which has the wrong form",
                "name a single whole number",
            ),
        )
    ),
    _wrong(
        "paging: no answer",
        MELT,
        "<b:page",
        '<b:paging token="Keys" next="a" items="b"/><b:page',
        "the paging token Keys is not a text parameter",
        "of the params type",
    ),
]

WAITING = [
    _waiting(
        "not safe",
        'safe="true"',
        'safe="false"',
        "waiting repeats the call, but the call is not safe",
        "remove b:waiting",
    ),
    *(
        _waiting(
            name,
            old,
            new,
            "waiting can provide only ",
            "name the text parameter that takes the id; no other may be required",
        )
        for name, old, new in (
            ("no parameter", 'id="class"', 'id="key"'),
            ("not the required parameter", 'id="class"', 'id="language"'),
            (
                "a second required parameter",
                f'{_PARAMETER} type="xs:string" minOccurs="0"',
                f'{_PARAMETER} type="xs:string"',
            ),
            ("a number for an id", f"{_KEYS} {_JOB}", _KEYS.replace("Key", "Turns")),
        )
    ),
    *(
        _waiting(
            f"item {name}",
            'item="Orders"',
            f'item="{name}"',
            f"waiting names {name}, which is not a record in the response",
            "name the response field that holds the job",
        )
        for name in ("Missing", "Gone")
    ),
    *(
        _waiting(
            f"missing {name}",
            'missing="Missing"',
            f'missing="{name}"',
            f"waiting names {name}, which is not a repeated text in the response",
            "name the response field that holds the ids without a job, or remove",
        )
        for name in ("Orders", "Gone")
    ),
    *(
        _waiting(
            f"{word} {name}",
            f'{word}="{old}"',
            f'{word}="{name}"',
            f"waiting names {name}, which is not a single text of Order",
            "fields of the job",
        )
        for word, old, name in (
            ("key", "class", "Wish"),
            ("code", "Code", "State"),
            ("message", "Message", "Words"),
        )
    ),
    *(
        _waiting(
            f"state {name}",
            'state="State"',
            f'state="{name}"',
            f"the state {name} is not a single value of an enumeration",
            "name the field of the job that holds its state",
        )
        for name in ("Code", "Wish", "Mood")
    ),
    *(
        _waiting(
            f"states {new}",
            old,
            new,
            f"waiting lists the state {state}, which does not exist or is listed twice",
            "list each of Open, Done, Sold, Lost at most once",
        )
        for old, new, state in (
            ('failed="Lost"', 'failed="Broken"', "Broken"),
            ('failed="Lost"', 'failed="Lost Sold"', "Sold"),
            ('failed="Lost"', 'failed="Lost" cancelled="Lost"', "Lost"),
            ('success="Done Sold"', 'success="Done Done"', "Done"),
        )
    ),
]

RECOVERY = [
    _recovery(
        "safe",
        'safe="false"',
        'safe="true"',
        "a safe call needs no recovery",
        "remove b:recovery",
    ),
    *(
        _recovery(f"mark {new}", 'mark="Wish.from"', f'mark="{new}"', _NO_MARK, "a text of the")
        for new in ("Finish", "Wish", "Wish.Toy.Name", "Wish.Name", "Name", "class.from")
    ),
    *(
        Mistake(
            f"recovery: mark, {name}",
            edits,
            PLACE,
            "<b:operation",
            _NO_MARK,
            "room for a hyphen and 20 of abcdefghijklmnopqrstuvwxyz0123456789",
        )
        for name, edits in (
            ("too short", (change(ORDER, 'maxLength value="30"', 'maxLength value="20"'),)),
            ("no hyphen", (change(ORDER, r'"[a-z0-9\-]*"', '"[a-z0-9]*"'),)),
            ("no digits", (change(ORDER, r'"[a-z0-9\-]*"', r'"[a-z\-]*"'),)),
            (
                "in a list",
                (
                    change(
                        PLACE,
                        'type="Wish" minOccurs="0" b:flatten="true"',
                        'type="Wish" maxOccurs="2"',
                    ),
                    change(ORDER, ' minOccurs="0" b:flatten="true"', ' minOccurs="0"'),
                ),
            ),
            (
                "in a record that needs more",
                (
                    change(PLACE, _WISH, f"{_OPTIONAL_SHEET}{_WISH}"),
                    change(PLACE, 'mark="Wish.from"', 'mark="Sheet.Line"'),
                    change(PLACE, "</xs:schema>", f"{_SHEET}</xs:schema>"),
                ),
            ),
        )
    ),
    *(
        _recovery(
            f"operation {name}",
            'operation="DescribeOrders"',
            f'operation="{name}"',
            f"{name} is not an operation with pages",
            "an operation with b:paging",
        )
        for name in ("DescribeOrder", "DescribeNothing")
    ),
    *(
        _recovery(
            name,
            old,
            new,
            "of the response does not hold what",
            "name the response field that has the same type as the listed items",
        )
        for name, old, new in (
            ("item of nothing", 'item="Order"', 'item="Toy"'),
            ("item of another type", 'operation="DescribeOrders"', 'operation="ListToys"'),
        )
    ),
    *(
        _recovery(
            f"match {name}",
            'match="Wish.from"',
            f'match="{name}"',
            f"{name} cannot return a mark",
            "name a text of Order",
        )
        for name in ("State", "Wish", "Wish.to")
    ),
    *(
        _recovery(
            f"{old} {name}",
            f'{old}"',
            f'{old[: old.index("=")]}="{name}"',
            f"{name} is not a parameter of DescribeOrders that takes one",
            "name a text in by, and a timestamp in since",
        )
        for old, name in (
            ('by="customer', "since"),
            ('by="customer', "supplier"),
            ('since="since', "customer"),
            ('since="since', "until"),
        )
    ),
    *(
        _recovery(
            f"carry {new}",
            'carry="finish=Finish class=class"',
            f'carry="finish=Finish {new}"',
            f"cannot fill the parameter {new.partition('=')[0]} of DescribeOrders",
            "single fields of the same kind",
        )
        for new in ("class=Class", "price=class", "since=class", "class=Wish")
    ),
    *(
        _recovery(
            f"filled twice: {new or old}",
            old,
            new,
            "a parameter of DescribeOrders is set twice",
            "once in by, since and carry",
        )
        for old, new in (
            (" class=class", " class=class class=class"),
            (" class=class", " customer=class"),
            (" class=class", " from=class"),
            ('by="customer"', 'by="from"'),
        )
    ),
    _recovery(
        "a parameter without a value",
        "finish=Finish ",
        "",
        "DescribeOrders requires finish, which nothing sets",
        "set it with carry",
    ),
]

NAMES = [
    *(
        Mistake(
            f"call of two operations: {call}",
            (change(IMPORT, 'name="Import"', f'name="Import" call="{call}"'),),
            file,
            "<b:operation",
            f"{' and '.join(both)} both have a call `{call}` in the family shop_floor",
            "rename one of them with call",
        )
        for call, file, both in (
            ("melt toy", MELT, ("Import", "MeltToy")),
            ("iter orders", IMPORT, ("DescribeOrders", "Import")),
            ("wait for order", IMPORT, ("DescribeOrder", "Import")),
        )
    ),
    Mistake(
        "Python: family",
        (
            *(
                move(feed, feed.replace("toys/", "client/"))
                for feed in (FETCH, MAKE, LIST, STORE, STAMP)
            ),
            change(SERVICE, '<family name="toys">', '<family name="client">'),
        ),
        "client/fetch_toy.xsd",
        "<b:operation",
        "the name client is reserved in the package",
        "rename the folder",
    ),
]
