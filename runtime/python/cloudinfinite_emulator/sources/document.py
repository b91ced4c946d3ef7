"""Documents in the bucket that name the objects of a batch, such as manifests."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Protocol
from urllib.parse import unquote

from cloudinfinite_runtime.representation import shorten

from ..objects import Bucket, NoSuchKey
from .found import Checkpoint, SourceError

MAX_LINE_BYTES = 64 * 1024
"""The maximum length of a line or a row, in bytes; many times that of the longest key."""

_CHUNK_BYTES = 64 * 1024
_MARK = "\ufeff"
_STRAY_PERCENT = re.compile("%(?![0-9A-Fa-f]{2})")


class Lined(Protocol):
    """A file, or a decompressor."""

    def readline(self, size: int, /) -> bytes:
        """Reads the next line, up to this many bytes; empty at the end."""


def unreadable(what: str, error: OSError) -> SourceError:
    """Returns the error for something in the bucket that the file system cannot read."""
    denied = isinstance(error, PermissionError)
    code = "ResourceAccessDenied" if denied else "ResourceDownloadFailed"
    return SourceError(code, f"{what} cannot be read: {error.strerror or type(error).__name__}")


class Document:
    """An object that names other objects.

    Args:
        bucket: Its bucket.
        key: Its key.
        role: Its role in the batch, such as ``manifest``, for error messages.
    """

    def __init__(self, bucket: Bucket, key: str, role: str) -> None:
        self._bucket = bucket
        self._key = key
        self._title = f"the {role} {shorten(key)}"

    def open(self) -> BinaryIO:
        """Opens the content; the caller closes it.

        Raises:
            SourceError: The document is missing, or cannot be read.
        """
        try:
            return self._bucket.open(self._key)
        except NoSuchKey:
            raise self.missing() from None
        except OSError as error:
            raise unreadable(self._title, error) from error

    def size(self) -> int:
        """Returns the length in bytes.

        Raises:
            SourceError: The document is missing, or its folder cannot be read.
        """
        try:
            stored = self._bucket.find(self._key)
        except OSError as error:
            raise unreadable(self._title, error) from error
        if stored is None:
            raise self.missing()
        return stored.size

    def chunks(self, file: BinaryIO) -> Iterator[bytes]:
        """Yields the content in chunks."""
        while True:
            try:
                chunk = file.read(_CHUNK_BYTES)
            except OSError as error:
                raise unreadable(self._title, error) from error
            if not chunk:
                return
            yield chunk

    def lines(
        self, file: Lined, checkpoint: Checkpoint, most: int | None = None
    ) -> Iterator[tuple[int, str]]:
        """Yields the lines, with their numbers and line ends, and without a byte order mark.

        Args:
            file: The content, which may be a gzip decompressor.
            checkpoint: Called before each line.
            most: The maximum total size of the lines, in bytes; None for no limit.

        Raises:
            SourceError: A line is too long or not UTF-8, or the content cannot be decompressed.
        """
        number = taken = 0
        while line := self._line(file, number):
            checkpoint()
            number += 1
            taken += len(line)
            if len(line) > MAX_LINE_BYTES:
                raise self.wrong(f"it is longer than {MAX_LINE_BYTES} bytes", number)
            if most is not None and taken > most:
                raise self.wrong("it decompresses to far more than such a file can contain", number)
            try:
                text = line.decode("utf-8")
            except UnicodeDecodeError:
                raise self.wrong("it is not UTF-8; save the file as UTF-8", number) from None
            yield number, text.removeprefix(_MARK) if number == 1 else text

    def wrong(self, reason: str, line: int | None = None) -> SourceError:
        """Returns the error for invalid content."""
        where = self._title if line is None else f"line {line} of {self._title}"
        return SourceError("InvalidArgument", f"{where}: {reason}")

    def refused(self, reason: str) -> SourceError:
        """Returns the error for content that the emulator does not support."""
        return SourceError("ResourceNotSupported", f"{self._title}: {reason}")

    def missing(self) -> SourceError:
        """Returns the error for a missing document."""
        return SourceError(
            "ResourceNotFound", f"{self._title} is not in the bucket {self._bucket.name}"
        )

    def _line(self, file: Lined, before: int) -> bytes:
        try:
            return file.readline(MAX_LINE_BYTES + 1)
        except OSError as error:
            # Errors from gzip have no errno, unlike those from the system.
            if error.errno is not None:
                raise unreadable(self._title, error) from error
            reason = str(error)
        except (EOFError, zlib.error) as error:
            reason = str(error)
        raise self.wrong(f"its gzip data is broken after line {before} ({reason})")


def decode_key(text: str) -> str:
    """Decodes a percent-encoded key.

    Raises:
        ValueError: A percent sign is not followed by two hexadecimal digits, or the result is not
            UTF-8. The message says which, and how to fix it.
    """
    if _STRAY_PERCENT.search(text) is not None:
        raise ValueError("a % must be written %25 in a key that is percent-encoded")
    try:
        return unquote(text, errors="strict")
    except UnicodeDecodeError:
        raise ValueError("the key is not percent-encoded UTF-8") from None
