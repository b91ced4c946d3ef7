"""The interface of a bucket."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO, Protocol, runtime_checkable

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.representation import shorten

from .stored import StoredObject


class NoSuchKey(LookupError):
    """Raised if a bucket has no object with a key.

    Attributes:
        key: The key.
    """

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key

    def __str__(self) -> str:
        return f"there is no object {shorten(self.key)}"


class BadKey(ValueError):
    """Raised when a bucket can hold no object of a key."""


class BadBucket(ValueError):
    """Raised if a bucket cannot be created, because of its name or its folder."""


class Bucket(Protocol):
    """A bucket to read from. It may be used from several threads at once.

    Any key may be requested; an object with an invalid key simply does not exist.
    """

    @property
    def name(self) -> str:
        """The full name, BucketName-APPID."""

    def list(self, prefix: str = "") -> Iterator[StoredObject]:
        """Yields the objects whose keys start with a prefix, in the order of the UTF-8 keys.

        Memory does not grow with their number. Objects that are added or removed in the meantime
        may or may not appear; all others appear once.

        Raises:
            OSError: A part of the bucket cannot be read, at any point of the iteration.
        """

    def find(self, key: str) -> StoredObject | None:
        """Returns the object with a key, or None.

        Raises:
            OSError: The bucket cannot be read.
        """

    def open(self, key: str) -> BinaryIO:
        """Opens the content of an object, which is seekable; the caller closes it.

        Raises:
            NoSuchKey: There is no such object.
            OSError: The object cannot be read.
        """


@runtime_checkable
class WritableBucket(Bucket, Protocol):
    """A bucket to write to as well; it may be used from several threads at once."""

    def put(self, key: str, data: bytes) -> StoredObject:
        """Stores an object, in the place of one that may be there.

        Raises:
            BadKey: The bucket can hold no object of this key.
            OSError: The bucket cannot be written to.
        """

    def delete(self, key: str) -> None:
        """Removes an object.

        Raises:
            NoSuchKey: There is none of this key.
            OSError: The bucket cannot be written to.
        """


def check_name(name: str) -> str:
    """Returns the name if it is valid for a bucket.

    Raises:
        BadBucket: It is not.
    """
    label = SERVICE.labels["bucket"]
    if re.fullmatch(label.pattern, name) is None:
        raise BadBucket(f"{shorten(name)} is not a bucket name: it must be {label.says}")
    return name
