"""What a process that reads media files and the one that asked for it tell each other.

The reading process has no file: it asks for pieces. In the end it sends one result. What it is
asked to do is pickled; its result is not, since a crafted file may have made it send anything.
"""

from __future__ import annotations

import errno
import io
import json
import pickle
import socket
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

_HEAD = struct.Struct("!cBQI")
"""The kind of a message, the number of a file, a position in it, and a length."""

TASK: Final = b"T"
READ: Final = b"R"
GIVEN: Final = b"G"
FAILED: Final = b"F"
DONE: Final = b"D"
REFUSED: Final = b"E"
MISSING: Final = b"I"

_PIECE: Final = 1024 * 1024
_BYTES: Final = "$bytes"


class ChannelClosed(Exception):
    """Raised when the other process has ended."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message.

    Attributes:
        kind: Its kind.
        data: Its data; none if it asks for some.
        file: The number of the file that it asks for.
        at: The position in that file.
        size: How many bytes it has or asks for.
    """

    kind: bytes
    data: bytes
    file: int
    at: int
    size: int


class Channel:
    """One end of the connection between the two processes."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def send(self, kind: bytes, data: bytes = b"") -> None:
        """Sends data."""
        self._connection.sendall(_HEAD.pack(kind, 0, 0, len(data)) + data)

    def ask(self, file: int, at: int, size: int) -> None:
        """Asks for a piece of a file."""
        self._connection.sendall(_HEAD.pack(READ, file, at, size))

    def receive(self) -> Message:
        """The next message.

        Raises:
            ChannelClosed: There is none.
        """
        kind, file, at, size = _HEAD.unpack(self._exactly(_HEAD.size))
        return Message(kind, b"" if kind == READ else self._exactly(size), file, at, size)

    def _exactly(self, size: int) -> bytes:
        parts = []
        while size:
            try:
                part = self._connection.recv(min(size, _PIECE))
            except ConnectionError:
                part = b""
            if not part:
                raise ChannelClosed
            parts.append(part)
            size -= len(part)
        return b"".join(parts)


class RemoteFile(io.RawIOBase, BinaryIO):
    """A file that the other process has. Closing it does nothing.

    Args:
        channel: The way to it.
        number: Its number.
        size: Its size in bytes.
    """

    def __init__(self, channel: Channel, number: int, size: int) -> None:
        super().__init__()
        self._channel = channel
        self._number = number
        self._size = size
        self._position = 0

    def close(self) -> None:
        """Does nothing, since it may be read again."""

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
        self._channel.ask(self._number, self._position, wanted)
        answer = self._channel.receive()
        if answer.kind == FAILED:
            raise OSError(errno.EIO, answer.data.decode())
        self._position += len(answer.data)
        return answer.data


@dataclass(frozen=True, slots=True)
class Held:
    """A file that is open already, in the place of a function that opens it."""

    file: BinaryIO

    def __call__(self) -> BinaryIO:
        """The file."""
        return self.file


class _Pickler(pickle.Pickler):
    def __init__(self, target: io.BytesIO, files: list[BinaryIO]) -> None:
        super().__init__(target)
        self._files = files

    def persistent_id(self, obj: object) -> int | None:
        if hasattr(obj, "read") and hasattr(obj, "seek"):
            self._files.append(obj)  # type: ignore[arg-type]
            return len(self._files) - 1
        return None


class _Unpickler(pickle.Unpickler):
    def __init__(self, data: bytes, files: Sequence[BinaryIO]) -> None:
        super().__init__(io.BytesIO(data))
        self._files = files

    def persistent_load(self, pid: object) -> BinaryIO:
        assert isinstance(pid, int)  # noqa: S101 - `_Pickler` makes no others
        return self._files[pid]


Task = tuple[Callable[..., object], tuple[object, ...], dict[str, object]]
"""A function of a module, and its arguments."""


def pickled(task: Task) -> tuple[bytes, list[BinaryIO]]:
    """A task as bytes, and the files that stand in it."""
    target, files = io.BytesIO(), list[BinaryIO]()
    _Pickler(target, files).dump(task)
    return target.getvalue(), files


def unpickled(data: bytes, files: Sequence[BinaryIO]) -> Task:
    """The task of these bytes, with these files."""
    task: Task = _Unpickler(data, files).load()
    return task


def encoded(value: object) -> list[bytes]:
    """A result as a document and the bytes that stand in it."""
    parts: list[bytes] = []

    def default(part: object) -> object:
        assert isinstance(part, bytes)  # noqa: S101 - no function returns anything else
        parts.append(part)
        return {_BYTES: len(parts) - 1}

    document = json.dumps(value, default=default).encode()
    return [document, *parts]


def decoded(parts: Sequence[bytes]) -> Any:
    """The result of these."""

    def restore(found: dict[str, object]) -> object:
        place = found.get(_BYTES)
        return parts[1 + place] if isinstance(place, int) else found

    return json.loads(parts[0], object_hook=restore)
