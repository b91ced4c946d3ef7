"""Documents of one kind, in memory and in the keeper, if there is one."""

from __future__ import annotations

import threading
from collections.abc import Mapping

from .keeper import Document, Keeper


class Shelf:
    """Documents by key, in the order in which they were added; safe for several threads.

    Args:
        keeper: Where they are kept as well; None for memory only.
        account: Whose they are.
        kind: What they are.
    """

    def __init__(self, keeper: Keeper | None, account: str, kind: str) -> None:
        self._keeper = keeper
        self._account = account
        self._kind = kind
        self._lock = threading.RLock()
        self._documents: dict[str, Document] = {}
        self._numbers: dict[str, int] = {}
        self._count = 0
        for key, number, document in () if keeper is None else keeper.load(account, kind):
            self._documents[key], self._numbers[key] = document, number
            self._count = max(self._count, number)

    def all(self) -> Mapping[str, Document]:
        """Returns all documents, the oldest first."""
        with self._lock:
            return dict(self._documents)

    def get(self, key: str) -> Document | None:
        """Returns a document, or None."""
        with self._lock:
            return self._documents.get(key)

    def put(self, key: str, document: Document) -> None:
        """Adds a document, or replaces it in its place."""
        with self._lock:
            if key not in self._numbers:
                self._count += 1
                self._numbers[key] = self._count
            self._documents[key] = document
            if self._keeper is not None:
                number = self._numbers[key]
                self._keeper.save(self._account, self._kind, key, number, document)

    def remove(self, key: str) -> bool:
        """Removes a document; returns whether there was one."""
        with self._lock:
            if self._documents.pop(key, None) is None:
                return False
            del self._numbers[key]
            if self._keeper is not None:
                self._keeper.remove(self._account, self._kind, key)
            return True

    def clear(self) -> None:
        """Removes all documents."""
        with self._lock:
            for key in list(self._documents):
                self.remove(key)
