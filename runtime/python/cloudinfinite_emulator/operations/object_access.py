"""Access to the objects of calls; errors become refusals."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from cloudinfinite_runtime.representation import shorten

from ..checks.refusal import Refusal
from ..media.error import MediaError
from ..objects.bucket import BadKey, Bucket, NoSuchKey, WritableBucket
from ..objects.stored import StoredObject
from .call import Call


@contextmanager
def open_object(call: Call, key: str | None) -> Iterator[BinaryIO]:
    """Opens an object in the call's bucket; also converts media errors in the block.

    Raises:
        Refusal: There is no such object, it cannot be read, or it is not a suitable file.
    """
    try:
        with call.account.bucket(call.bucket).open(key or "") as file:
            yield file
    except NoSuchKey:
        raise _missing(call, key or "") from None
    except MediaError as error:
        raise Refusal(error.code, error.message) from None
    except ImportError as error:
        raise Refusal("InternalError", str(error)) from None
    except OSError as error:
        raise _unreadable(error) from None


def find_object(call: Call, key: str) -> StoredObject:
    """Returns the metadata of an object in the call's bucket.

    Raises:
        Refusal: There is no such object, or the bucket cannot be read.
    """
    try:
        stored = call.account.bucket(call.bucket).find(key)
    except OSError as error:
        raise _unreadable(error) from None
    if stored is None:
        raise _missing(call, key)
    return stored


def store_object(bucket: Bucket, key: str, data: bytes) -> None:
    """Stores an object.

    Raises:
        Refusal: The bucket is read-only, or cannot hold an object with this key.
    """
    if not isinstance(bucket, WritableBucket):
        raise Refusal("WriteTargetBucketDenied", f"the bucket {bucket.name} is read-only")
    try:
        bucket.put(key, data)
    except BadKey as error:
        raise Refusal("InvalidArgument", str(error)) from None
    except OSError as error:
        raise Refusal(
            "WriteTargetBucketDenied",
            f"the bucket {bucket.name} cannot be written to: {error.strerror or 'it failed'}",
        ) from None


def _missing(call: Call, key: str) -> Refusal:
    return Refusal("ResourceNotFound", f"there is no object {shorten(key)} in {call.bucket}")


def _unreadable(error: OSError) -> Refusal:
    # The path on this machine is left out, since it means nothing to the caller.
    reason = error.strerror or "it failed"
    return Refusal("ResourceDownloadFailed", f"the object could not be read: {reason}")
