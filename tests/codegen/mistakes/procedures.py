"""Mistakes in jobs, paging and waiting, and in the names of calls."""

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
    mistake,
    move,
)

ORDER = "shop_floor/order.xsd"
LOOK_UP, LISTING, SALES, PLACE = (
    f"shop_floor/{name}.xsd"
    for name in ("describe_order", "describe_orders", "describe_sales", "place_order")
)


def wrong(
    name: str, file: str, old: str, new: str, reason: str, remedy: str, at: str = "<b:operation"
) -> Mistake:
    return mistake(name, file, old, new, at=at, reason=reason, remedy=remedy)


def _waiting(name: str, old: str, new: str, reason: str, remedy: str) -> Mistake:
    return wrong(f"waiting: {name}", LOOK_UP, old, new, reason, remedy)


_PARAMETER = '<xs:element name="language"'
_JOB = 'b:job-of="DescribeOrder"'
_KEYS = 'name="class" type="Key" maxOccurs="unbounded" b:in="path" b:list="comma"'

JOBS = [
    mistake(
        "job of an operation that looks up no jobs",
        LISTING,
        _JOB,
        'b:job-of="MeltToy"',
        reason="MeltToy does not look up a job by an id that class can take",
        remedy="name an operation that has b:waiting",
    ),
    mistake(
        "job id that is a number",
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
    wrong(
        "paging: no parameter",
        LIST,
        'token="after"',
        'token="before"',
        "the paging token before is not a text parameter",
        "a field of the params type",
    ),
    wrong(
        "paging: a number for a token",
        LIST,
        'token="after"',
        'token="limit"',
        "the paging token limit is not a text parameter",
        "a field of the params type",
    ),
    *(
        wrong(
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
        wrong(
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
        wrong(
            f"paging: {name}",
            file,
            old,
            new,
            reason,
            "name token and next, or page and total",
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
        wrong(f"paging: {name}", SALES, old, new, reason, remedy)
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
                "a total that is not a number",
                'name="Sum" type="xs:integer"',
                'name="Sum" type="xs:string"',
                "paging names Sum, which has the wrong form",
                "name a single whole number",
            ),
        )
    ),
    wrong(
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
