"""The objects that a job reads and writes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from lxml.etree import _Element

from ..elements import element
from ..jobs.work import JobFailure, Work
from ..media.error import MediaError
from ..objects.bucket import BadKey, NoSuchKey, WritableBucket

_NUMBER = re.compile(r"\$\{(number|time)\}", re.IGNORECASE)


@contextmanager
def job_failures(work: Work) -> Iterator[None]:
    """Turns errors about objects and media into failures of the job.

    Raises:
        JobFailure: One of these errors was raised.
    """
    try:
        yield
    except MediaError as error:
        raise JobFailure(error.code, error.message) from None
    except NoSuchKey as error:
        raise JobFailure("ResourceNotFound", f"{error} in {work.bucket.name}") from None
    except ImportError as error:
        raise JobFailure("InternalError", str(error)) from None
    except OSError as error:
        # The path on this machine is left out, since it means nothing to the caller.
        reason = error.strerror or "it failed"
        raise JobFailure("ResourceDownloadFailed", f"an object: {reason}") from None


def open_object(work: Work) -> BinaryIO:
    """Opens the object of the job.

    Raises:
        NoSuchKey: It does not exist.
    """
    return work.bucket.open(work.key)


def open_address(work: Work, url: str) -> BinaryIO:
    """Opens the object at an address, which must be in the job's bucket.

    The host is not checked, since it differs between the emulator and the service.

    Raises:
        NoSuchKey: It does not exist.
    """
    return work.bucket.open(unquote(urlsplit(url).path).removeprefix("/"))


def child(work: Work, path: str) -> _Element:
    """Returns the element at a path of the Operation; an empty one if it is absent."""
    found = None if work.operation is None else work.operation.find(path)
    return element(path.rpartition("/")[2]) if found is None else found


def refuse_unsupported(work: Work, *paths: str) -> None:
    """Fails a job that uses features that the emulator does not support.

    Args:
        work: The work.
        paths: Paths of elements that are not supported unless they are empty, false or zero.

    Raises:
        JobFailure: One of them is used.
    """
    for path in paths:
        for found in () if work.operation is None else work.operation.iterfind(path):
            if len(found) or (found.text or "") not in ("", "false", "0", "none"):
                raise JobFailure(
                    "NotImplemented",
                    f"the emulator does not support {path} yet; leave it out, or let the job "
                    f"succeed without doing anything with --simulate {work.tag}",
                )


class Output:
    """The place where a job writes, and the files that it has written.

    Args:
        work: The work.

    Raises:
        JobFailure: There is no such bucket, or it is read-only.
    """

    def __init__(self, work: Work) -> None:
        output = child(work, "Output")
        name = output.findtext("Bucket") or work.bucket.name
        bucket = work.buckets.get(name) if name != work.bucket.name else work.bucket
        if bucket is None:
            raise JobFailure("WriteTargetBucketDenied", f"the emulator has no bucket {name!r}")
        if not isinstance(bucket, WritableBucket):
            raise JobFailure("WriteTargetBucketDenied", f"the bucket {name} is read-only")
        self.key = output.findtext("Object") or ""
        self._bucket = bucket
        self._region = output.findtext("Region") or ""
        self._written: list[tuple[str, str]] = []

    def numbered(self, pattern: str, number: int, total: int, time: int | None = None) -> str:
        """Returns the key of a file: its pattern with the number and the time filled in.

        Args:
            pattern: The pattern.
            number: The number of the file, from 0.
            total: The number of files.
            time: The time of a frame, in milliseconds; None for other files.

        Raises:
            JobFailure: There are several files, and the pattern would give them the same key.
        """
        values = {"number": str(number), **({} if time is None else {"time": str(time)})}
        key = _NUMBER.sub(lambda match: values.get(match[1].lower(), match[0]), pattern)
        if total > 1 and key == pattern:
            raise JobFailure(
                "InvalidArgument",
                f"Output: {pattern!r} needs ${{Number}}, since there are {total} files",
            )
        return key

    def put(self, key: str, data: bytes) -> None:
        """Stores an object.

        Raises:
            JobFailure: The object could not be stored.
        """
        try:
            self._bucket.put(key, data)
        except BadKey as error:
            raise JobFailure("InvalidArgument", str(error)) from None
        except OSError as error:
            raise JobFailure(
                "WriteTargetBucketDenied",
                f"the bucket {self._bucket.name} cannot be written to: "
                f"{error.strerror or 'it failed'}",
            ) from None
        self._written.append((key, hashlib.md5(data, usedforsecurity=False).hexdigest()))

    def files(self) -> Mapping[str, object]:
        """Describes the files written since the last call."""
        written, self._written = self._written, []
        return {
            "Bucket": self._bucket.name,
            "Region": self._region,
            "ObjectName": [key for key, _ in written],
            "Md5Info": [{"ObjectName": key, "Md5": digest} for key, digest in written],
        }
