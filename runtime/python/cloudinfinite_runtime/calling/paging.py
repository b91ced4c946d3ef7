"""Lists that come a page at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from typing import Any, Generic, TypeVar

from ..errors import PagingError
from ..service import Paging

Item = TypeVar("Item")
Page = TypeVar("Page")

Arguments = Mapping[str, Any]


class Cursor:
    """Where a list stands: the arguments of its next call, and whether there is one.

    Args:
        paging: How the list goes on.
        arguments: Those of the first call; a token among them begins in the middle. Pages are as
            large as the spec lets them be, unless a size is among them.
    """

    def __init__(self, paging: Paging, arguments: Arguments) -> None:
        self._paging = paging
        self._seen = {arguments.get(paging.token)} - {None}
        self.arguments = dict(arguments)
        if paging.size is not None and self.arguments.get(paging.size) is None:
            self.arguments[paging.size] = paging.most
        self.done = False

    @property
    def token(self) -> str | None:
        """The token of the page that comes next; None if there is none, or for the first page."""
        return None if self.done else self.arguments.get(self._paging.token)

    def take(self, page: Any) -> Sequence[Any]:
        """Goes on behind a page, and gives its items.

        Raises:
            PagingError: The page names a token that was used before, so the list would never end.
        """
        token = getattr(page, self._paging.next)
        if not token:
            self.done = True
        elif token in self._seen:
            raise PagingError("the list would never end: a page names a token that was used before")
        else:
            # An empty page with a token is not the last one.
            self._seen.add(token)
            self.arguments[self._paging.token] = token
        items: Sequence[Any] = getattr(page, self._paging.items)
        return items


class Pager(Generic[Item, Page]):
    """The items of a list, one call a page, each when it is needed.

    Pages are as large as the service allows, unless a size was given.
    Iterating anew begins anew. A list that is changed meanwhile may show an item twice or not at
    all, as the service's tokens have it.
    """

    def __init__(
        self, call: Callable[[Arguments], Page], paging: Paging, arguments: Arguments
    ) -> None:
        self._call = call
        self._paging = paging
        self._arguments = arguments

    def pages(self) -> Iterator[Page]:
        """Whole answers instead of items; each has the token from which the list can be resumed.

        Raises:
            PagingError: A page names a token that was used before.
            CloudInfiniteError: As for the call itself.
        """
        cursor = Cursor(self._paging, self._arguments)
        while not cursor.done:
            page = self._call(cursor.arguments)
            cursor.take(page)
            yield page

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from getattr(page, self._paging.items)


class AsyncPager(Generic[Item, Page]):
    """The same for ``async for``. Leaving it half way leaves nothing behind."""

    def __init__(
        self, call: Callable[[Arguments], Awaitable[Page]], paging: Paging, arguments: Arguments
    ) -> None:
        self._call = call
        self._paging = paging
        self._arguments = arguments

    def pages(self) -> AsyncIterator[Page]:
        """Whole answers instead of items; each has the token from which the list can be resumed.

        Raises:
            PagingError: A page names a token that was used before.
            CloudInfiniteError: As for the call itself.
        """
        return _AsyncPages(self._call, Cursor(self._paging, self._arguments))

    def __aiter__(self) -> AsyncIterator[Item]:
        return _AsyncItems(self.pages(), self._paging.items)


# Not generators, since one that is left half way must be closed by hand.


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
