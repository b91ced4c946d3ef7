"""Unfinished multipart uploads."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

MOST_PARTS: Final = 10_000
"""The highest number of a part."""

SMALLEST_PART: Final = 1024 * 1024
"""The minimum size of each part but the last, in bytes."""

_MOST_BYTES: Final = 512 * 1024 * 1024
_MOST_UPLOADS: Final = 10_000


class UploadError(Exception):
    """Something cannot be done with an upload.

    Attributes:
        code: The store's error code.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an upload.

    Attributes:
        number: Its number, from 1.
        etag: Its ETag, in quotation marks.
        modified: When it was uploaded.
        data: Its content.
    """

    number: int
    etag: str
    modified: datetime
    data: bytes = field(repr=False)


@dataclass(slots=True)
class Upload:
    """A multipart upload.

    Attributes:
        upload_id: Its id.
        bucket: The name of its bucket.
        key: The key of its object.
        initiated: When it began.
    """

    upload_id: str
    bucket: str
    key: str
    initiated: datetime
    _parts: dict[int, Part] = field(default_factory=dict, repr=False)


class Uploads:
    """All unfinished uploads, in memory; thread-safe."""

    def __init__(self) -> None:
        self._uploads: dict[str, Upload] = {}
        self._bytes = 0
        self._lock = threading.Lock()

    def begin(self, bucket: str, key: str, now: datetime) -> str:
        """Starts an upload, and returns its id.

        Raises:
            UploadError: There are too many uploads.
        """
        with self._lock:
            if len(self._uploads) >= _MOST_UPLOADS:
                raise UploadError(
                    "SlowDown", f"the emulator keeps up to {_MOST_UPLOADS} uploads; abort some"
                )
            upload_id = f"{int(now.timestamp())}{secrets.token_hex(27)}"
            self._uploads[upload_id] = Upload(upload_id, bucket, key, now)
            return upload_id

    def put(self, upload_id: str, bucket: str, key: str, part: Part) -> None:
        """Stores a part, replacing one with the same number.

        Raises:
            UploadError: There is no such upload, the number is invalid, or there is too much
                content.
        """
        if not 1 <= part.number <= MOST_PARTS:
            raise UploadError("InvalidArgument", f"partNumber must be from 1 to {MOST_PARTS}")
        with self._lock:
            parts = self._found(upload_id, bucket, key)._parts
            former = parts.get(part.number)
            size = self._bytes + len(part.data) - (len(former.data) if former else 0)
            if size > _MOST_BYTES:
                raise UploadError(
                    "SlowDown", f"the emulator keeps parts of up to {_MOST_BYTES} bytes; abort some"
                )
            parts[part.number], self._bytes = part, size

    def parts(self, upload_id: str, bucket: str, key: str) -> list[Part]:
        """Returns the parts of an upload, in order.

        Raises:
            UploadError: There is no such upload.
        """
        with self._lock:
            parts = self._found(upload_id, bucket, key)._parts
            return [parts[number] for number in sorted(parts)]

    def joined(
        self, upload_id: str, bucket: str, key: str, wanted: Iterable[tuple[int, str]]
    ) -> bytes:
        """Joins parts, given by number and ETag. The upload stays until it is dropped.

        Raises:
            UploadError: There is no such upload or part, or they are out of order or too small.
        """
        known = {part.number: part for part in self.parts(upload_id, bucket, key)}
        parts: list[Part] = []
        for number, etag in wanted:
            part = known.get(number)
            if part is None or part.etag.strip('"') != etag.strip('"'):
                raise UploadError("InvalidPart", f"there is no part {number} with this ETag")
            if parts and number <= parts[-1].number:
                raise UploadError("InvalidPartOrder", "the parts are not in ascending order")
            parts.append(part)
        if not parts:
            raise UploadError("MalformedXML", "the request names no part")
        for part in parts[:-1]:
            if len(part.data) < SMALLEST_PART:
                raise UploadError(
                    "EntityTooSmall",
                    f"part {part.number} has {len(part.data)} bytes; each but the last must have"
                    f" at least {SMALLEST_PART}",
                )
        return b"".join(part.data for part in parts)

    def drop(self, upload_id: str, bucket: str, key: str) -> None:
        """Discards an upload and its parts.

        Raises:
            UploadError: There is no such upload.
        """
        with self._lock:
            found = self._found(upload_id, bucket, key)
            self._bytes -= sum(len(part.data) for part in found._parts.values())
            del self._uploads[upload_id]

    def list(self, bucket: str, prefix: str = "") -> list[Upload]:
        """Returns the uploads to a bucket, sorted by key and then by time."""
        with self._lock:
            known = list(self._uploads.values())
        return sorted(
            (each for each in known if each.bucket == bucket and each.key.startswith(prefix)),
            key=lambda upload: (upload.key, upload.initiated, upload.upload_id),
        )

    def _found(self, upload_id: str, bucket: str, key: str) -> Upload:
        found = self._uploads.get(upload_id)
        if found is None or (found.bucket, found.key) != (bucket, key):
            raise UploadError("NoSuchUpload", "there is no upload with this id for this object")
        return found
