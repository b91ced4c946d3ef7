"""Lists that come a page at a time, walked in both ways."""

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
from cloudinfinite_runtime.service import Paging

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
def test_every_item_comes_once_and_in_order(pages: list[list[int]]) -> None:
    shelf = Shelf(pages, tokens(pages))
    pager: Pager[int, Page] = Pager(shelf.call, PAGING, {"size": 3})
    every = [item for page in pages for item in page]
    assert list(pager) == every
    # Empty pages in the middle end nothing, and iterating anew begins anew.
    assert [page.items for page in pager.pages()] == pages
    assert len(shelf.calls) == 2 * len(pages)
    assert all(call["size"] == 3 for call in shelf.calls)


@given(shelves)
def test_the_same_for_async(pages: list[list[int]]) -> None:
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


def test_a_page_is_fetched_when_it_is_needed() -> None:
    shelf = Shelf([[1, 2], [3], [4]], ["a", "b"])
    items = iter(Pager[int, Page](shelf.call, PAGING, {}))
    assert shelf.calls == []
    assert [next(items), next(items)] == [1, 2]
    assert len(shelf.calls) == 1
    assert next(items) == 3
    assert len(shelf.calls) == 2


@pytest.mark.parametrize("start", [None, "a"])
def test_a_token_that_comes_again_ends_the_walk(start: str | None) -> None:
    shelf = Shelf([[1], [2], [3]], ["a", "b"])
    shelf._pages["b"].next_token = "a"
    with pytest.raises(PagingError, match="would never end"):
        list(Pager[int, Page](shelf.call, PAGING, {"token": start}))
    assert len(shelf.calls) == 3 - (start is not None)


def test_an_empty_token_ends_the_list() -> None:
    shelf = Shelf([[1]], [])
    shelf._pages[None].next_token = ""
    assert list(Pager[int, Page](shelf.call, PAGING, {})) == [1]
