"""Requests to the store."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from lxml import etree
from lxml.etree import _Element

from ..checks.refusal import Refusal
from ..incoming import Incoming
from ..objects.bucket import BadKey, Bucket, NoSuchKey, WritableBucket
from .routing import key_of
from .uploads import Uploads

Answer = tuple[int, dict[str, str], bytes]
"""Status, headers and body of a response."""


@dataclass(frozen=True)
class StoreRequest:
    """A request to the store, with the objects that it concerns.

    Attributes:
        request: The request.
        bucket: The bucket that it concerns.
        buckets: All buckets, by name, to copy from.
        uploads: The unfinished multipart uploads.
        now: The time by the service's clock, to the second.
    """

    request: Incoming
    bucket: Bucket
    buckets: Mapping[str, Bucket]
    uploads: Uploads
    now: datetime

    @cached_property
    def key(self) -> str:
        """The key that the request names.

        Raises:
            Refusal: The key is invalid.
        """
        return key_of(self.request)

    @cached_property
    def query(self) -> Mapping[str, str]:
        """The query parameters that have a value."""
        return {name: value for name, value in self.request.query if value}

    def number(self, name: str, default: int, most: int) -> int:
        """Returns a parameter that is a whole number, capped at `most`.

        Raises:
            Refusal: It is not a whole number.
        """
        text = self.query.get(name, "")
        if not text:
            return default
        if not (text.isascii() and text.isdecimal() and len(text) < 10):
            raise Refusal("InvalidArgument", f"{name}: {text[:40]!r} is not a whole number")
        return min(int(text), most)

    def writable(self) -> WritableBucket:
        """Returns the bucket for writing.

        Raises:
            Refusal: The bucket is read-only.
        """
        if not isinstance(self.bucket, WritableBucket):
            raise Refusal("AccessDenied", f"the bucket {self.bucket.name} is read-only", 403)
        return self.bucket


@contextmanager
def store_errors(bucket: Bucket) -> Iterator[None]:
    """Converts errors of a bucket to those of the store.

    Raises:
        Refusal: One of these errors was raised.
    """
    try:
        yield
    except NoSuchKey as error:
        raise Refusal("NoSuchKey", f"{error} in {bucket.name}", 404) from None
    except BadKey as error:
        raise Refusal("InvalidArgument", str(error)) from None
    except OSError as error:
        # The path on this machine is left out, since it means nothing to the caller.
        raise Refusal("AccessDenied", f"the bucket failed: {error.strerror or ''}", 403) from None


def document(root: _Element) -> Answer:
    """Builds an XML response."""
    body = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    return 200, {"Content-Type": "application/xml"}, body
