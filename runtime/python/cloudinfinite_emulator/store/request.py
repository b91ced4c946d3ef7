"""A request to the store, with what it is about."""

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
from .asking import key_of
from .uploads import Uploads

Answer = tuple[int, dict[str, str], bytes]
"""Status, header fields and body."""


@dataclass(frozen=True)
class StoreRequest:
    """A request to the store.

    Attributes:
        request: The request.
        bucket: The bucket that it is about.
        buckets: All buckets, by name, to copy from.
        uploads: The uploads in parts that have begun.
        now: The time by the service's clock, to the second.
    """

    request: Incoming
    bucket: Bucket
    buckets: Mapping[str, Bucket]
    uploads: Uploads
    now: datetime

    @cached_property
    def key(self) -> str:
        """The key that it names.

        Raises:
            Refusal: It is none.
        """
        return key_of(self.request)

    @cached_property
    def query(self) -> Mapping[str, str]:
        """The parameters that have a value."""
        return {name: value for name, value in self.request.query if value}

    def number(self, name: str, default: int, most: int) -> int:
        """A parameter that is a whole number from 0 on, cut to the most that it may be.

        Raises:
            Refusal: It is none.
        """
        text = self.query.get(name, "")
        if not text:
            return default
        if not (text.isascii() and text.isdecimal() and len(text) < 10):
            raise Refusal("InvalidArgument", f"{name}: {text[:40]!r} is not a whole number")
        return min(int(text), most)

    def writable(self) -> WritableBucket:
        """The bucket, to write to.

        Raises:
            Refusal: It can only be read.
        """
        if not isinstance(self.bucket, WritableBucket):
            raise Refusal("AccessDenied", f"the bucket {self.bucket.name} can only be read", 403)
        return self.bucket


@contextmanager
def explained(bucket: Bucket) -> Iterator[None]:
    """Tells what fails on a bucket as the store tells it.

    Raises:
        Refusal: In place of an error of a bucket.
    """
    try:
        yield
    except NoSuchKey as error:
        raise Refusal("NoSuchKey", f"{error} in {bucket.name}", 404) from None
    except BadKey as error:
        raise Refusal("InvalidArgument", str(error)) from None
    except OSError as error:
        # Not all of it: a path of this machine would be of no use to who called.
        raise Refusal("AccessDenied", f"the bucket fails: {error.strerror or ''}", 403) from None


def document(root: _Element) -> Answer:
    """An answer in XML."""
    body = etree.tostring(root, encoding="utf-8", xml_declaration=True)
    return 200, {"Content-Type": "application/xml"}, body
