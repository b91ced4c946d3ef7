"""The file interface for FFmpeg's libraries."""

from __future__ import annotations

import io
from typing import BinaryIO


class Reader:
    """A file that exposes nothing but its bytes.

    It has no name: FFmpeg infers formats from names and, for some formats such as image sequences,
    opens other files with matching names. It never raises: PyAV keeps an error from a callback
    until the thread's next call, and prints any further ones.

    Args:
        file: The file to read; it stays open.

    Attributes:
        size: The size in bytes. Bytes that are appended later are not read.
        failure: The error that ended reading early, or None.
        refused: Whether the format tried to open another file.

    Raises:
        OSError: The size of the file cannot be determined.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.size = file.seek(0, io.SEEK_END)
        self.failure: OSError | None = None
        self.refused = False
        self._file = file
        self._position = 0

    def read(self, amount: int) -> bytes:
        """Reads the next bytes; empty at the end, or if the file fails."""
        amount = min(amount, self.size - self._position)
        if amount <= 0 or self.failure is not None:
            return b""
        try:
            self._file.seek(self._position)
            # PyAV copies the result into a buffer of this size.
            data = bytes(self._file.read(amount)[:amount])
        except OSError as error:
            self.failure = error
            return b""
        self._position += len(data)
        return data

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Moves the position, even beyond the end; returns -1 if the position is invalid."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
        if start + offset < 0:
            return -1
        self._position = start + offset
        return self._position

    def tell(self) -> int:
        """Returns the position of the next byte."""
        return self._position

    def refuse(self, url: str, flags: int, options: object) -> BinaryIO:
        """Returns an empty file in place of each other file that a format opens."""
        self.refused = True
        return io.BytesIO()
