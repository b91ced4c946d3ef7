"""The file as FFmpeg's libraries get to see it."""

from __future__ import annotations

import io
from typing import BinaryIO


class Reader:
    """A file of which only the bytes are known.

    It has no name: FFmpeg takes formats from names, and for some of them, such as a series of
    pictures, opens whatever else fits the name. It raises nothing, since PyAV keeps what is raised
    within a callback for the thread's next call, and prints what does not fit there.

    Args:
        file: What is read; it stays open.

    Attributes:
        size: How many bytes there are. What is added later is not read.
        failure: The error that ended the reading early, or None.
        refused: Whether the format asked for any other file.

    Raises:
        OSError: The file does not tell its size.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.size = file.seek(0, io.SEEK_END)
        self.failure: OSError | None = None
        self.refused = False
        self._file = file
        self._position = 0

    def read(self, amount: int) -> bytes:
        """Reads on; nothing at the end, or when the file fails."""
        amount = min(amount, self.size - self._position)
        if amount <= 0 or self.failure is not None:
            return b""
        try:
            self._file.seek(self._position)
            # PyAV copies all that it gets into a buffer of the amount.
            data = bytes(self._file.read(amount)[:amount])
        except OSError as error:
            self.failure = error
            return b""
        self._position += len(data)
        return data

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Moves, beyond the end too; -1 if there is no such place."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
        if start + offset < 0:
            return -1
        self._position = start + offset
        return self._position

    def tell(self) -> int:
        """The place of the next byte."""
        return self._position

    def refuse(self, url: str, flags: int, options: object) -> BinaryIO:
        """Stands in for every other file that a format wants to open, and is empty."""
        self.refused = True
        return io.BytesIO()
