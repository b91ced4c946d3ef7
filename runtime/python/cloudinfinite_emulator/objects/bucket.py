"""The interface of buckets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO, Protocol, runtime_checkable

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.representation import shorten

from .stored import StoredObject


class NoSuchKey(LookupError):
    """There is no object with this key.

    Attributes:
        key: The key.
    """

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key

    def __str__(self) -> str:
        return f"there is no object {shorten(self.key)}"


class BadKey(ValueError):
    """The bucket cannot hold an object with this key."""


class BadBucket(ValueError):
    """A bucket cannot be created, because of its name or its folder."""


class Bucket(Protocol):
    """A readable bucket; thread-safe.

    Any key may be requested; objects with invalid keys do not exist.
    """

    @property
    def name(self) -> str:
        """The full name, BucketName-APPID."""

    def list(self, prefix: str = "") -> Iterator[StoredObject]:
        """Yields the objects whose keys start with a prefix, in the order of the keys' UTF-8 bytes.

        The memory used does not depend on their number. Objects that are added or removed in the
        meantime may or may not appear; all others appear once.

        Raises:
            OSError: A part of the bucket cannot be read; raised at any point of the iteration.
        """

    def find(self, key: str) -> StoredObject | None:
        """Returns the object with this key, or None.

        Raises:
            OSError: The bucket cannot be read.
        """

    def open(self, key: str) -> BinaryIO:
        """Opens the content of an object for reading and seeking; the caller closes it.

        Raises:
            NoSuchKey: There is no such object.
            OSError: The object cannot be read.
        """


@runtime_checkable
class WritableBucket(Bucket, Protocol):
    """A readable and writable bucket; thread-safe."""

    def put(self, key: str, data: bytes) -> StoredObject:
        """Stores an object, replacing any existing one.

        Raises:
            BadKey: The bucket cannot hold an object with this key.
            OSError: The bucket cannot be written to.
        """

    def delete(self, key: str) -> None:
        """Removes an object.

        Raises:
            NoSuchKey: There is no such object.
            OSError: The bucket cannot be written to.
        """


def check_name(name: str) -> str:
    """Returns a bucket name if it is valid.

    Raises:
        BadBucket: It is not valid.
    """
    label = SERVICE.labels["bucket"]
    if re.fullmatch(label.pattern, name) is None:
        raise BadBucket(f"{shorten(name)} is not a bucket name: it must be {label.says}")
    return name
