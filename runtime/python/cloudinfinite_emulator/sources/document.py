"""A document in the bucket that a source is read from, such as a manifest or a list of URLs."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import BinaryIO, Protocol

from cloudinfinite_runtime.representation import shorten

from ..objects import Bucket, NoSuchKey
from .found import Checkpoint, SourceError

MAX_LINE_BYTES = 64 * 1024
"""The longest line, and the longest row of a table, many times what the longest key takes."""

_CHUNK_BYTES = 64 * 1024
_MARK = "\ufeff"


class Lined(Protocol):
    """A file, or what unpacks one."""

    def readline(self, size: int, /) -> bytes:
        """At most so many bytes of the next line; none at the end."""


def unreadable(what: str, error: OSError) -> SourceError:
    """The error for something in the bucket that the file system does not give out."""
    denied = isinstance(error, PermissionError)
    code = "ResourceAccessDenied" if denied else "ResourceDownloadFailed"
    return SourceError(code, f"{what} cannot be read: {error.strerror or type(error).__name__}")


class Document:
    """An object that a source is read from.

    Args:
        bucket: Where it is.
        key: Its key.
        role: What it is for the batch, such as ``manifest``; errors call it so.
    """

    def __init__(self, bucket: Bucket, key: str, role: str) -> None:
        self._bucket = bucket
        self._key = key
        self._title = f"the {role} {shorten(key)}"

    def open(self) -> BinaryIO:
        """Its content; the caller closes it.

        Raises:
            SourceError: It is missing, or cannot be read.
        """
        try:
            return self._bucket.open(self._key)
        except NoSuchKey:
            raise self.missing() from None
        except OSError as error:
            raise unreadable(self._title, error) from error

    def size(self) -> int:
        """Its length in bytes.

        Raises:
            SourceError: It is missing, or its folder cannot be read.
        """
        try:
            stored = self._bucket.find(self._key)
        except OSError as error:
            raise unreadable(self._title, error) from error
        if stored is None:
            raise self.missing()
        return stored.size

    def chunks(self, file: BinaryIO) -> Iterator[bytes]:
        """Its content in pieces."""
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
        """The lines of its content with their numbers, each with its end, without a leading mark.

        Args:
            file: The content; what unpacks it may raise what gzip raises.
            checkpoint: Called before each line.
            most: How many bytes the lines may have together.

        Raises:
            SourceError: A line is too long or no UTF-8, or the content cannot be unpacked.
        """
        number = taken = 0
        while line := self._line(file, number):
            checkpoint()
            number += 1
            taken += len(line)
            if len(line) > MAX_LINE_BYTES:
                raise self.wrong(f"it is longer than {MAX_LINE_BYTES} bytes", number)
            if most is not None and taken > most:
                raise self.wrong("it unpacks to far more than such a file holds", number)
            try:
                text = line.decode("utf-8")
            except UnicodeDecodeError:
                raise self.wrong("it is no UTF-8; save the file as UTF-8", number) from None
            yield number, text.removeprefix(_MARK) if number == 1 else text

    def wrong(self, reason: str, line: int | None = None) -> SourceError:
        """The error for content that is not as it must be."""
        where = self._title if line is None else f"line {line} of {self._title}"
        return SourceError("InvalidArgument", f"{where}: {reason}")

    def refused(self, reason: str) -> SourceError:
        """The error for content of a kind that the emulator does not read."""
        return SourceError("ResourceNotSupported", f"{self._title}: {reason}")

    def missing(self) -> SourceError:
        """The error for a document that is not there."""
        return SourceError(
            "ResourceNotFound", f"{self._title} is not in the bucket {self._bucket.name}"
        )

    def _line(self, file: Lined, before: int) -> bytes:
        try:
            return file.readline(MAX_LINE_BYTES + 1)
        except OSError as error:
            # What gzip raises has no number, unlike what comes from the system.
            if error.errno is not None:
                raise unreadable(self._title, error) from error
            reason = str(error)
        except (EOFError, zlib.error) as error:
            reason = str(error)
        raise self.wrong(f"its gzip data is broken after line {before} ({reason})")
