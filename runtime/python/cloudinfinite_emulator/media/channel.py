"""The protocol between this process and the child processes that work on media files.

A child process has no files: it requests pieces of them, and finally sends one result. Its task is
pickled, but its result is not: a crafted file may have made it send anything.
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
"""The kind of a message, the number of a file, a position in the file, and a length."""

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
    """The other process has ended."""


@dataclass(frozen=True, slots=True)
class Message:
    """A message.

    Attributes:
        kind: Its kind.
        data: Its data; empty if it requests some.
        file: The number of the requested file.
        at: The position in that file.
        size: The number of bytes that it has or requests.
    """

    kind: bytes
    data: bytes
    file: int
    at: int
    size: int


class Channel:
    """One end of the connection between two processes."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def send(self, kind: bytes, data: bytes = b"") -> None:
        """Sends data."""
        self._connection.sendall(_HEAD.pack(kind, 0, 0, len(data)) + data)

    def ask(self, file: int, at: int, size: int) -> None:
        """Requests a piece of a file."""
        self._connection.sendall(_HEAD.pack(READ, file, at, size))

    def receive(self) -> Message:
        """Receives the next message.

        Raises:
            ChannelClosed: The other process has ended.
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
    """A file of the other process. Closing it has no effect.

    Args:
        channel: The channel to the other process.
        number: The number of the file.
        size: The size of the file, in bytes.
    """

    def __init__(self, channel: Channel, number: int, size: int) -> None:
        super().__init__()
        self._channel = channel
        self._number = number
        self._size = size
        self._position = 0

    def close(self) -> None:
        """Does nothing, since the file may be read again."""

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Moves the position, and returns it."""
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._size}[whence]
        self._position = start + offset
        return self._position

    def read(self, size: int = -1) -> bytes:
        """Returns the next bytes.

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
    """An open file, in place of a function that opens it."""

    file: BinaryIO

    def __call__(self) -> BinaryIO:
        """Returns the file."""
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
"""A module-level function and its arguments."""


def pickled(task: Task) -> tuple[bytes, list[BinaryIO]]:
    """Pickles a task; returns the bytes, and the files among the arguments."""
    target, files = io.BytesIO(), list[BinaryIO]()
    _Pickler(target, files).dump(task)
    return target.getvalue(), files


def unpickled(data: bytes, files: Sequence[BinaryIO]) -> Task:
    """Unpickles a task, and inserts the files."""
    task: Task = _Unpickler(data, files).load()
    return task


def encoded(value: object) -> list[bytes]:
    """Encodes a result: a JSON document, followed by the bytes that it refers to."""
    parts: list[bytes] = []

    def default(part: object) -> object:
        assert isinstance(part, bytes)  # noqa: S101 - no function returns anything else
        parts.append(part)
        return {_BYTES: len(parts) - 1}

    document = json.dumps(value, default=default).encode()
    return [document, *parts]


def decoded(parts: Sequence[bytes]) -> Any:
    """Decodes a result."""

    def restore(found: dict[str, object]) -> object:
        place = found.get(_BYTES)
        return parts[1 + place] if isinstance(place, int) else found

    return json.loads(parts[0], object_hook=restore)
