"""Mistakes in recovery."""

from __future__ import annotations

from . import Mistake, change, field, record
from .procedures import ORDER, PLACE, wrong

_NO_MARK = "a mark cannot be added to"
_SHEET = record(
    "Sheet",
    field('name="Line" type="xs:string" minOccurs="0"'),
    field('name="Number" type="xs:integer"'),
)

_WISH = '<xs:element name="Wish"'
_OPTIONAL_SHEET = field('name="Sheet" type="Sheet" minOccurs="0"')


def _recovery(name: str, old: str, new: str, reason: str, remedy: str) -> Mistake:
    return wrong(f"recovery: {name}", PLACE, old, new, reason, remedy)


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
