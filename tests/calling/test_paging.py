"""Paged lists, iterated by item and by page."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cloudinfinite_runtime.calling.paging import AsyncPager, Pager
from cloudinfinite_runtime.errors import PagingError
from cloudinfinite_runtime.service import NumberedPaging, Paging

PAGING = Paging("token", "next_token", "items")


@dataclass
class Page:
    items: list[int] = field(default_factory=list)
    next_token: str | None = None


class Shelf:
    """A list of pages, each with the token of the next."""

    def __init__(self, pages: list[list[int]], tokens: list[str | None]) -> None:
        self.calls: list[dict[str, Any]] = []
        self._pages = dict(zip([None, *tokens], map(Page, pages, [*tokens, None]), strict=False))

    def call(self, arguments: Mapping[str, Any]) -> Page:
        self.calls.append(dict(arguments))
        return self._pages[arguments.get("token")]

    async def call_later(self, arguments: Mapping[str, Any]) -> Page:
        return self.call(arguments)


shelves = st.lists(st.lists(st.integers(), max_size=3), min_size=1, max_size=6)


def tokens(pages: list[list[int]]) -> list[str | None]:
    return [f"t{number}" for number in range(1, len(pages))]


@given(shelves)
def test_every_item_is_returned_once_and_in_order(pages: list[list[int]]) -> None:
    shelf = Shelf(pages, tokens(pages))
    pager: Pager[int, Page] = Pager(shelf.call, PAGING, {"size": 3})
    every = [item for page in pages for item in page]
    assert list(pager) == every
    # Empty pages do not end the list, and each iteration starts over.
    assert [page.items for page in pager.pages()] == pages
    assert len(shelf.calls) == 2 * len(pages)
    assert all(call["size"] == 3 for call in shelf.calls)


@given(shelves)
def test_every_item_is_returned_once_and_in_order_asynchronously(pages: list[list[int]]) -> None:
    shelf = Shelf(pages, tokens(pages))
    pager: AsyncPager[int, Page] = AsyncPager(shelf.call_later, PAGING, {})

    async def walk() -> tuple[list[int], list[list[int]]]:
        return [item async for item in pager], [page.items async for page in pager.pages()]

    assert asyncio.run(walk()) == ([item for page in pages for item in page], pages)


@given(shelves, st.data())
def test_a_list_is_resumed_from_a_token(pages: list[list[int]], data: st.DataObject) -> None:
    shelf = Shelf(pages, tokens(pages))
    number = data.draw(st.integers(0, len(pages) - 1))
    start = [None, *tokens(pages)][number]
    pager: Pager[int, Page] = Pager(shelf.call, PAGING, {"token": start})
    assert [page.items for page in pager.pages()] == pages[number:]


@pytest.mark.parametrize("given", [{}, {"size": None}, {"size": 7}])
def test_pages_are_full_unless_a_size_is_given(given: dict[str, Any]) -> None:
    paging = Paging("token", "next_token", "items", "size", 100)
    shelf = Shelf([[1], [2], [3]], ["a", "b"])
    assert list(Pager[int, Page](shelf.call, paging, given)) == [1, 2, 3]
    assert [call["size"] for call in shelf.calls] == [given.get("size") or 100] * 3


def test_a_page_is_requested_when_needed() -> None:
    shelf = Shelf([[1, 2], [3], [4]], ["a", "b"])
    items = iter(Pager[int, Page](shelf.call, PAGING, {}))
    assert shelf.calls == []
    assert [next(items), next(items)] == [1, 2]
    assert len(shelf.calls) == 1
    assert next(items) == 3
    assert len(shelf.calls) == 2


@pytest.mark.parametrize("start", [None, "a"])
def test_a_repeated_token_is_an_error(start: str | None) -> None:
    shelf = Shelf([[1], [2], [3]], ["a", "b"])
    shelf._pages["b"].next_token = "a"
    with pytest.raises(PagingError, match="would never end"):
        list(Pager[int, Page](shelf.call, PAGING, {"token": start}))
    assert len(shelf.calls) == 3 - (start is not None)


NUMBERED = NumberedPaging("number", "total", "items", "size", 100)


@dataclass
class NumberedPage:
    items: list[int]
    total: int | None


class NumberedShelf:
    """A list of different numbers, with its own page size if none is requested.

    Args:
        count: The number of items.
        most: The maximum size of a page.
        total: The number of items that it claims to have.
    """

    def __init__(self, count: int, most: int, total: int | None) -> None:
        self.calls: list[dict[str, Any]] = []
        self._every, self._most, self._total = list(range(count)), most, total

    def call(self, arguments: Mapping[str, Any]) -> NumberedPage:
        self.calls.append(dict(arguments))
        size = min(arguments["size"], self._most)
        begin = (arguments.get("number", 1) - 1) * size
        return NumberedPage(self._every[begin : begin + size], self._total)

    async def call_later(self, arguments: Mapping[str, Any]) -> NumberedPage:
        return self.call(arguments)


@given(st.integers(0, 30), st.integers(1, 9), st.integers(1, 9) | st.none(), st.data())
def test_every_item_of_numbered_pages_is_returned_once_and_in_order(
    count: int, most: int, size: int | None, data: st.DataObject
) -> None:
    # A service may return smaller pages than requested, and count items that no longer exist.
    total = data.draw(st.sampled_from([count, count + 3]))
    shelf = NumberedShelf(count, most, total)
    pager: Pager[int, NumberedPage] = Pager(shelf.call, NUMBERED, {"size": size})
    assert list(pager) == list(range(count))
    assert all(call["size"] == (size or 100) for call in shelf.calls)
    full, rest = divmod(count, min(size or 100, most))
    pages = full + (rest > 0)
    assert len(shelf.calls) == (max(pages, 1) if total == count else pages + 1)
    assert [call.get("number") for call in shelf.calls] == [None, *range(2, len(shelf.calls) + 1)]


@given(st.integers(0, 30), st.integers(1, 9))
def test_a_numbered_page_without_a_total_is_the_last(count: int, size: int) -> None:
    shelf = NumberedShelf(count, size, None)
    assert list(Pager[int, NumberedPage](shelf.call, NUMBERED, {})) == list(range(count))[:size]
    assert len(shelf.calls) == 1


@given(st.integers(0, 30), st.integers(1, 9), st.integers(1, 9))
def test_numbered_pages_can_start_at_any_page(count: int, size: int, number: int) -> None:
    shelf = NumberedShelf(count, 100, count)
    asked = {"size": size, "number": number}
    pager: Pager[int, NumberedPage] = Pager(shelf.call, NUMBERED, asked)
    assert list(pager) == list(range(count))[(number - 1) * size :]
    later: AsyncPager[int, NumberedPage] = AsyncPager(shelf.call_later, NUMBERED, asked)

    async def walk() -> list[int]:
        return [item async for item in later]

    assert asyncio.run(walk()) == list(pager)


def test_a_repeated_numbered_page_is_an_error() -> None:
    pages = iter([[1, 2], [2, 3], [2, 3]])
    pager: Pager[int, NumberedPage] = Pager(lambda _: NumberedPage(next(pages), 9), NUMBERED, {})
    items = iter(pager)
    assert [next(items) for _ in range(4)] == [1, 2, 2, 3]
    with pytest.raises(PagingError, match="would never end: a page repeats the one before it"):
        next(items)


def test_an_empty_token_ends_the_list() -> None:
    shelf = Shelf([[1]], [])
    shelf._pages[None].next_token = ""
    assert list(Pager[int, Page](shelf.call, PAGING, {})) == [1]
