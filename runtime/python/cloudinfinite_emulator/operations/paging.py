"""Pages of lists."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from lxml.etree import _Element

from ..checks.refusal import Refusal
from ..elements import element
from ..jobs.store import Place, read_place
from .call import Call

T = TypeVar("T")


def page_of(call: Call, items: Sequence[T], describe: Callable[[T], _Element]) -> list[_Element]:
    """Returns the requested page of a list, with the three numbers that describe it.

    Args:
        call: The call.
        items: All items of the list.
        describe: Returns the element for an item.

    Raises:
        Refusal: A number is below 1, which validation only lets through with ``loose``.
    """
    page, size = call.number("pageNumber", 1), call.number("pageSize", 10)
    if page < 1 or size < 1:
        raise Refusal("InvalidArgument", "pageNumber and pageSize must be at least 1")
    numbers = {"TotalCount": len(items), "PageNumber": page, "PageSize": size}
    return [
        *(element(name, str(number)) for name, number in numbers.items()),
        *map(describe, items[(page - 1) * size : page * size]),
    ]


def place_in(call: Call) -> Place | None:
    """Returns the position after which a page begins; None for the first page.

    Raises:
        Refusal: The token is invalid.
    """
    token = call.first("nextToken")
    try:
        return None if token is None else read_place(token)
    except ValueError:
        raise Refusal(
            "InvalidArgument", f"nextToken: this service never issued {token!r}"
        ) from None
