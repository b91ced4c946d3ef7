"""Pages of lists."""

from __future__ import annotations

from collections.abc import Sequence

from lxml.etree import _Element

from ..checks.refusal import Refusal
from ..elements import element
from .call import Call


def page_of(call: Call, items: Sequence[_Element]) -> list[_Element]:
    """Returns the requested page of a list, with the three numbers that describe it.

    Raises:
        Refusal: A number is below 1, which validation only lets through with ``loose``.
    """
    page, size = call.number("pageNumber", 1), call.number("pageSize", 10)
    if page < 1 or size < 1:
        raise Refusal("InvalidArgument", "pageNumber and pageSize must be at least 1")
    numbers = {"TotalCount": len(items), "PageNumber": page, "PageSize": size}
    return [
        *(element(name, str(number)) for name, number in numbers.items()),
        *items[(page - 1) * size : page * size],
    ]
