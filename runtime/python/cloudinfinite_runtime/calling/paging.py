"""Lists that are returned in pages."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar

from ..errors import PagingError
from ..service import NumberedPaging, Paging

Item = TypeVar("Item")
Page = TypeVar("Page")

Arguments = Mapping[str, Any]
AnyPaging = Paging | NumberedPaging


class Cursor(ABC):
    """The position in a list: the arguments of the next call, and whether there is one.

    Args:
        paging: How to get the next page.
        arguments: The arguments of the first call. They may include a page to start from, and a
            page size; by default, pages are as large as the spec allows.
    """

    def __init__(self, paging: AnyPaging, arguments: Arguments) -> None:
        self._items = paging.items
        self.arguments = dict(arguments)
        if paging.size is not None and self.arguments.get(paging.size) is None:
            self.arguments[paging.size] = paging.most
        self.done = False

    def take(self, page: Any) -> Sequence[Any]:
        """Advances past a page, and returns its items.

        Raises:
            PagingError: The page repeats an earlier one, so the list would never end.
        """
        items: Sequence[Any] = getattr(page, self._items)
        self._advance(page, items)
        return items

    @abstractmethod
    def _advance(self, page: Any, items: Sequence[Any]) -> None:
        """Sets the arguments of the next call, or `done`."""


class TokenCursor(Cursor):
    """The position in a list whose pages name the token of the next."""

    def __init__(self, paging: Paging, arguments: Arguments) -> None:
        super().__init__(paging, arguments)
        self._paging = paging
        self._seen = {arguments.get(paging.token)} - {None}

    def _advance(self, page: Any, items: Sequence[Any]) -> None:
        token = getattr(page, self._paging.next)
        if not token:
            self.done = True
        elif token in self._seen:
            raise PagingError("the list would never end: a page repeats an earlier token")
        else:
            # An empty page with a token is not the last one.
            self._seen.add(token)
            self.arguments[self._paging.token] = token


class NumberCursor(Cursor):
    """The position in a list whose pages have numbers."""

    def __init__(self, paging: NumberedPaging, arguments: Arguments) -> None:
        super().__init__(paging, arguments)
        self._paging = paging
        self._before: Sequence[Any] = ()
        self._count = 0

    def _advance(self, page: Any, items: Sequence[Any]) -> None:
        if items and items == self._before:
            raise PagingError("the list would never end: a page repeats the one before it")
        self._before = items
        self._count += len(items)
        total = getattr(page, self._paging.total)
        # A list by ids has no total and a single page. Iteration that starts at a later page ends
        # with an empty one, since the size of earlier pages is unknown.
        if not items or total is None or self._count >= total:
            self.done = True
        else:
            number = self.arguments.get(self._paging.page)
            self.arguments[self._paging.page] = (1 if number is None else number) + 1


def cursor_of(paging: AnyPaging, arguments: Arguments) -> Cursor:
    """Returns a cursor at the beginning of a list."""
    if isinstance(paging, Paging):
        return TokenCursor(paging, arguments)
    return NumberCursor(paging, arguments)


class Pager(Generic[Item, Page]):
    """Iterates over the items of a list, with one call per page, made when it is needed.

    Unless a size is given, pages are as large as the service allows. Each iteration starts from the
    beginning. If the list changes in the meantime, an item may appear twice or not at all.
    """

    def __init__(
        self, call: Callable[[Arguments], Page], paging: AnyPaging, arguments: Arguments
    ) -> None:
        self._call = call
        self._paging = paging
        self._arguments = arguments

    def pages(self) -> Iterator[Page]:
        """Iterates over pages instead of items. Each page has the token or number of the next.

        Raises:
            PagingError: A page repeats an earlier one or its token.
            CloudInfiniteError: As for the call itself.
        """
        cursor = cursor_of(self._paging, self._arguments)
        while not cursor.done:
            page = self._call(cursor.arguments)
            cursor.take(page)
            yield page

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from getattr(page, self._paging.items)


class AsyncPager(Generic[Item, Page]):
    """The asynchronous counterpart of `Pager`. Breaking out of the loop needs no cleanup."""

    def __init__(
        self, call: Callable[[Arguments], Awaitable[Page]], paging: AnyPaging, arguments: Arguments
    ) -> None:
        self._call = call
        self._paging = paging
        self._arguments = arguments

    def pages(self) -> AsyncIterator[Page]:
        """Iterates over pages instead of items: see `Pager.pages`."""
        return _AsyncPages(self._call, cursor_of(self._paging, self._arguments))

    def __aiter__(self) -> AsyncIterator[Item]:
        return _AsyncItems(self.pages(), self._paging.items)


# Not async generators, which must be closed explicitly if they are not exhausted.


class _AsyncPages(AsyncIterator[Page]):
    def __init__(self, call: Callable[[Arguments], Awaitable[Page]], cursor: Cursor) -> None:
        self._call = call
        self._cursor = cursor

    async def __anext__(self) -> Page:
        if self._cursor.done:
            raise StopAsyncIteration
        page = await self._call(self._cursor.arguments)
        self._cursor.take(page)
        return page


class _AsyncItems(AsyncIterator[Item]):
    def __init__(self, pages: AsyncIterator[Any], name: str) -> None:
        self._pages = pages
        self._name = name
        self._items: Iterator[Item] = iter(())

    async def __anext__(self) -> Item:
        for item in self._items:
            return item
        async for page in self._pages:
            self._items = iter(getattr(page, self._name))
            for item in self._items:
                return item
        raise StopAsyncIteration
