"""Things of one kind, in memory and in the keeper, if there is one."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from .keeper import Document, Keeper

T = TypeVar("T")


class Shelf(Generic[T]):
    """Things by key, in the order in which they were added; safe for several threads.

    A thing is kept before `put` returns, and so survives a killed process.

    Args:
        keeper: Where they are kept as well; None for memory only.
        account: Whose they are.
        kind: What they are.
        dump: Writes one as a document.
        read: Reads one from a document.
    """

    def __init__(
        self,
        keeper: Keeper | None,
        account: str,
        kind: str,
        dump: Callable[[T], Document],
        read: Callable[[Document], T],
    ) -> None:
        self._keeper = keeper
        self._account = account
        self._kind = kind
        self._dump = dump
        self._lock = threading.RLock()
        self._things: dict[str, T] = {}
        self._numbers: dict[str, int] = {}
        self._count = 0
        for key, number, document in () if keeper is None else keeper.load(account, kind):
            self._things[key], self._numbers[key] = read(document), number
            self._count = max(self._count, number)

    def __len__(self) -> int:
        with self._lock:
            return len(self._things)

    def all(self) -> Mapping[str, T]:
        """Returns all things, the oldest first."""
        with self._lock:
            return dict(self._things)

    def get(self, key: str) -> T | None:
        """Returns a thing, or None."""
        with self._lock:
            return self._things.get(key)

    def put(self, key: str, thing: T) -> None:
        """Adds a thing, or replaces it in its place."""
        with self._lock:
            if key not in self._numbers:
                self._count += 1
                self._numbers[key] = self._count
            self._things[key] = thing
            if self._keeper is not None:
                number = self._numbers[key]
                self._keeper.save(self._account, self._kind, key, number, self._dump(thing))

    def remove(self, key: str) -> bool:
        """Removes a thing; returns whether there was one."""
        with self._lock:
            if key not in self._things:
                return False
            del self._things[key], self._numbers[key]
            if self._keeper is not None:
                self._keeper.remove(self._account, self._kind, key)
            return True

    def clear(self) -> None:
        """Removes all things."""
        with self._lock:
            for key in list(self._things):
                self.remove(key)


def documents(keeper: Keeper | None, account: str, kind: str) -> Shelf[Document]:
    """A shelf of documents that are kept as they are."""
    return Shelf(keeper, account, kind, _same, _same)


def joined(*parts: str) -> str:
    """A key of several parts."""
    return json.dumps(parts, ensure_ascii=False)


def _same(document: Document) -> Document:
    return document
