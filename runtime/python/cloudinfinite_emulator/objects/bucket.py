"""What the emulator asks of a bucket."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO, Protocol, runtime_checkable

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.representation import shorten

from .stored import StoredObject


class NoSuchKey(LookupError):
    """Raised when a bucket has no object of a key.

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
    """Raised when a bucket cannot be made: its name is wrong, or its folder."""


class Bucket(Protocol):
    """A bucket to read from; it may be used from several threads at once.

    Anything may be asked for: what no object can be called is simply not there.
    """

    @property
    def name(self) -> str:
        """The full name, BucketName-APPID."""

    def list(self, prefix: str = "") -> Iterator[StoredObject]:
        """The objects whose keys start with a prefix, in the order of the keys' UTF-8 bytes.

        They come one by one, and memory does not grow with their number. What is added or removed
        meanwhile may show or not; everything else shows once.

        Raises:
            OSError: A part of the bucket cannot be read, at any point of the walk.
        """

    def find(self, key: str) -> StoredObject | None:
        """The object of a key, None if there is none.

        Raises:
            OSError: The bucket cannot be read.
        """

    def open(self, key: str) -> BinaryIO:
        """The content of an object, to read and to seek in; the caller closes it.

        Raises:
            NoSuchKey: There is no such object.
            OSError: There is one, but it cannot be read.
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
    """The name, if it can be a bucket's.

    Raises:
        BadBucket: It cannot.
    """
    label = SERVICE.labels["bucket"]
    if re.fullmatch(label.pattern, name) is None:
        raise BadBucket(f"{shorten(name)} is no name of a bucket: it must be {label.says}")
    return name
