"""Persistent collections."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from typing import Generic, TypeVar

from .keeper import Document, Keeper

T = TypeVar("T")


class Shelf(Generic[T]):
    """A persistent collection of items by key, in the order of their addition; thread-safe.

    An item is saved before `put` returns, so it survives if the process is killed.

    Args:
        keeper: Where the items are saved; None for memory only.
        account: The account that they belong to.
        kind: The kind of items.
        dump: Converts an item to a document.
        read: Converts a document to an item.
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
        """Returns all items, oldest first."""
        with self._lock:
            return dict(self._things)

    def get(self, key: str) -> T | None:
        """Returns an item, or None."""
        with self._lock:
            return self._things.get(key)

    def put(self, key: str, thing: T) -> None:
        """Adds an item; an existing item is replaced and keeps its position."""
        with self._lock:
            if key not in self._numbers:
                self._count += 1
                self._numbers[key] = self._count
            self._things[key] = thing
            if self._keeper is not None:
                number = self._numbers[key]
                self._keeper.save(self._account, self._kind, key, number, self._dump(thing))

    def remove(self, key: str) -> bool:
        """Removes an item; returns whether it existed."""
        with self._lock:
            if key not in self._things:
                return False
            del self._things[key], self._numbers[key]
            if self._keeper is not None:
                self._keeper.remove(self._account, self._kind, key)
            return True

    def clear(self) -> None:
        """Removes all items."""
        with self._lock:
            for key in list(self._things):
                self.remove(key)


def documents(keeper: Keeper | None, account: str, kind: str) -> Shelf[Document]:
    """Returns a collection of plain documents."""
    return Shelf(keeper, account, kind, _same, _same)


def joined(*parts: str) -> str:
    """Joins several parts to a key."""
    return json.dumps(parts, ensure_ascii=False)


def _same(document: Document) -> Document:
    return document
