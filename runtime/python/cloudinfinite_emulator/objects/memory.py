"""A bucket in memory."""

from __future__ import annotations

import io
import threading
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import BinaryIO

from cloudinfinite_runtime.representation import shorten

from .bucket import BadKey, NoSuchKey, check_name
from .key import MAX_KEY_BYTES, is_key
from .stored import StoredObject, whole_second


class MemoryBucket:
    """A writable bucket in memory; thread-safe.

    Args:
        name: Its full name, such as ``examplebucket-1250000000``.

    Raises:
        BadBucket: The name is invalid.
    """

    def __init__(self, name: str) -> None:
        self._name = check_name(name)
        self._objects: dict[str, tuple[StoredObject, bytes]] = {}
        # Replaced rather than modified, so that iterations can keep using it.
        self._order: Sequence[str] | None = None
        self._lock = threading.Lock()

    @property
    def name(self) -> str:
        """The full name, BucketName-APPID."""
        return self._name

    def put(self, key: str, data: bytes, modified: datetime | None = None) -> StoredObject:
        """Stores an object, replacing any existing one.

        Args:
            key: Its key.
            data: Its content.
            modified: When it was uploaded; defaults to now. A naive time is local, and fractions of
                a second are dropped.

        Returns:
            The stored object.

        Raises:
            BadKey: The key is invalid.
        """
        if not is_key(key):
            raise BadKey(
                f"{shorten(key)} is not an object key: it must be 1 to {MAX_KEY_BYTES} bytes of"
                " UTF-8, without lone surrogates"
            )
        content = bytes(data)
        stored = StoredObject(key, len(content), whole_second(modified or datetime.now(UTC)))
        with self._lock:
            if key not in self._objects:
                self._order = None
            self._objects[key] = stored, content
        return stored

    def delete(self, key: str) -> None:
        """Removes an object.

        Raises:
            NoSuchKey: There is no such object.
        """
        with self._lock:
            if self._objects.pop(key, None) is None:
                raise NoSuchKey(key)
            self._order = None

    def list(self, prefix: str = "") -> Iterator[StoredObject]:
        """Yields the objects whose keys start with a prefix, in the order of the keys' bytes."""
        with self._lock:
            if self._order is None:
                # Code points sort like their UTF-8 bytes.
                self._order = sorted(self._objects)
            order = self._order
        for place in range(bisect_left(order, prefix), len(order)):
            if not order[place].startswith(prefix):
                return
            stored = self.find(order[place])
            if stored is not None:
                yield stored

    def find(self, key: str) -> StoredObject | None:
        """Returns the object with this key, or None."""
        with self._lock:
            entry = self._objects.get(key)
        return None if entry is None else entry[0]

    def open(self, key: str) -> BinaryIO:
        """Opens the current content of an object.

        Raises:
            NoSuchKey: There is no such object.
        """
        with self._lock:
            entry = self._objects.get(key)
        if entry is None:
            raise NoSuchKey(key)
        return io.BytesIO(entry[1])

    def __repr__(self) -> str:
        return f"<MemoryBucket {self._name}>"
