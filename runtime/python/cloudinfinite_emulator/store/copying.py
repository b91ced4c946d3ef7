"""Content that is copied from another object."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from cloudinfinite_runtime.representation import shorten

from ..checks.refusal import Refusal
from ..objects.bucket import Bucket, NoSuchKey
from ..objects.stored import StoredObject
from .conditions import is_unchanged
from .listing import etag
from .request import StoreRequest, store_errors
from .routing import MAX_OBJECT

_HEADER: Final = "x-cos-copy-source"
_RANGE = re.compile(r"bytes=([0-9]{1,18})-([0-9]{1,18})")


@dataclass(frozen=True, slots=True)
class Source:
    """The object to copy from, or a part of it.

    Attributes:
        bucket: Its bucket.
        stored: The object.
        first: The first byte to copy.
        end: The end of the bytes to copy, exclusive.
    """

    bucket: Bucket
    stored: StoredObject
    first: int
    end: int

    def read(self) -> bytes:
        """Returns the content.

        Raises:
            Refusal: The object cannot be read, or is too large.
        """
        if self.end - self.first > MAX_OBJECT:
            raise Refusal(
                "NotImplemented", f"the emulator copies up to {MAX_OBJECT} bytes; copy in parts"
            )
        with store_errors(self.bucket), self.bucket.open(self.stored.key) as file:
            file.seek(self.first)
            return file.read(self.end - self.first)


def copied_from(store_request: StoreRequest) -> Source | None:
    """Returns the source of a request to copy; None if the content is in the body.

    Raises:
        Refusal: There is no such object, or it does not meet a condition.
    """
    headers = store_request.request.headers
    text = headers.get(_HEADER)
    if text is None:
        return None
    host, _, path = text.removeprefix("/").partition("/")
    key, _, version = path.partition("?")
    if version:
        raise Refusal("NotImplemented", f"{_HEADER}: the emulator's object store has no versions")
    bucket = store_request.buckets.get(host.partition(".")[0].lower())
    if bucket is None:
        raise Refusal("NoSuchBucket", f"{_HEADER}: there is no bucket at {shorten(host)}", 404)
    with store_errors(bucket):
        stored = bucket.find(unquote(key))
        if stored is None:
            raise NoSuchKey(unquote(key))
        if is_unchanged(headers, etag(bucket, stored.key), stored.modified, f"{_HEADER}-"):
            raise Refusal("PreconditionFailed", "the object to copy has not changed", 412)
    first, end = _range(headers.get(f"{_HEADER}-range"), stored.size)
    return Source(bucket, stored, first, end)


def _range(text: str | None, size: int) -> tuple[int, int]:
    if text is None:
        return 0, size
    match = _RANGE.fullmatch(text.strip())
    if match is None or not int(match[1]) <= int(match[2]) < size:
        raise Refusal("InvalidRange", f"{_HEADER}-range: the object has {size} bytes", 416)
    return int(match[1]), int(match[2]) + 1
