"""What a process that reads a media file and the one that asked for it tell each other.

The reading process has no file: it asks for pieces of it. In the end it sends one answer.
"""

from __future__ import annotations

import errno
import io
import json
import socket
import struct
from collections.abc import Mapping
from typing import BinaryIO, Final

_HEAD = struct.Struct("!cQI")
"""The kind of a message, a position in the file, and a length."""

TASK: Final = b"T"
READ: Final = b"R"
GIVEN: Final = b"G"
FAILED: Final = b"F"
DONE: Final = b"D"
REFUSED: Final = b"E"
MISSING: Final = b"I"

_MOST: Final = 1024 * 1024


class ChannelClosed(Exception):
    """Raised when the other process has ended."""


class Channel:
    """One end of the connection between the two processes."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def send(self, kind: bytes, data: bytes = b"", *, at: int = 0, size: int | None = None) -> None:
        """Sends a message; a size without data asks for so many bytes."""
        length = len(data) if size is None else size
        self._connection.sendall(_HEAD.pack(kind, at, length) + data)

    def receive(self) -> tuple[bytes, int, bytes, int]:
        """The next message: kind, position, data and length. What asks for bytes has no data.

        Raises:
            ChannelClosed: There is none.
        """
        kind, at, length = _HEAD.unpack(self._exactly(_HEAD.size))
        return kind, at, b"" if kind == READ else self._exactly(length), length

    def _exactly(self, size: int) -> bytes:
        parts = []
        while size:
            try:
                part = self._connection.recv(min(size, _MOST))
            except ConnectionError:
                part = b""
            if not part:
                raise ChannelClosed
            parts.append(part)
            size -= len(part)
        return b"".join(parts)


class RemoteFile(io.RawIOBase, BinaryIO):
    """A file that the other process has.

    Args:
        channel: The way to it.
        size: Its size in bytes.
    """

    def __init__(self, channel: Channel, size: int) -> None:
        super().__init__()
        self._channel = channel
        self._size = size
        self._position = 0

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Moves the position, and returns it."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        self._position = start + offset
        return self._position

    def read(self, size: int = -1) -> bytes:
        """The next bytes.

        Raises:
            OSError: The other process cannot read them.
        """
        left = max(self._size - self._position, 0)
        wanted = min(left if size < 0 else size, left)
        if not wanted:
            return b""
        self._channel.send(READ, at=self._position, size=wanted)
        kind, _, data, _ = self._channel.receive()
        if kind == FAILED:
            raise OSError(errno.EIO, data.decode())
        self._position += len(data)
        return data


def encoded(value: Mapping[str, object]) -> bytes:
    """A mapping as bytes."""
    return json.dumps(value).encode()


def decoded(data: bytes) -> dict[str, object]:
    """The mapping of these bytes."""
    found: dict[str, object] = json.loads(data)
    return found
