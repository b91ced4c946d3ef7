"""Objects as calls reach them, with what may go wrong told as the service tells it."""

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
def opened(call: Call, key: str | None) -> Iterator[BinaryIO]:
    """The content of an object of the call's bucket; what media files are not is refused too.

    Raises:
        Refusal: There is no such object, it cannot be read, or it is not what is asked for.
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


def found(call: Call, key: str) -> StoredObject:
    """An object of the call's bucket, without its content.

    Raises:
        Refusal: There is none, or the bucket cannot be read.
    """
    try:
        stored = call.account.bucket(call.bucket).find(key)
    except OSError as error:
        raise _unreadable(error) from None
    if stored is None:
        raise _missing(call, key)
    return stored


def written(bucket: Bucket, key: str, data: bytes) -> None:
    """Stores an object.

    Raises:
        Refusal: The bucket takes none, or none of this key.
    """
    if not isinstance(bucket, WritableBucket):
        raise Refusal("WriteTargetBucketDenied", f"the bucket {bucket.name} can only be read")
    try:
        bucket.put(key, data)
    except BadKey as error:
        raise Refusal("InvalidArgument", str(error)) from None
    except OSError as error:
        raise Refusal(
            "WriteTargetBucketDenied",
            f"the bucket {bucket.name} cannot be written to: {error.strerror or 'it fails'}",
        ) from None


def _missing(call: Call, key: str) -> Refusal:
    return Refusal("ResourceNotFound", f"there is no object {shorten(key)} in {call.bucket}")


def _unreadable(error: OSError) -> Refusal:
    # Not all of it: a path of this machine would be of no use to who called.
    reason = error.strerror or "it fails"
    return Refusal("ResourceDownloadFailed", f"the object could not be read: {reason}")
