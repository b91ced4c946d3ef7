"""Reads media files in processes of their own, which a file cannot make take any memory or time.

A crafted file of a few hundred bytes can make FFmpeg's libraries take gigabytes, run for minutes,
or crash. Where the system cannot copy a process, files are read in this one.
"""

from __future__ import annotations

import atexit
import io
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Mapping
from typing import BinaryIO, Final

from .channel import (
    DONE,
    FAILED,
    GIVEN,
    MISSING,
    READ,
    TASK,
    Channel,
    ChannelClosed,
    decoded,
    encoded,
)
from .error import MediaError
from .frames import Frame, take_frame
from .info import media_info

MEMORY: Final = 1024 * 1024 * 1024
"""How many bytes of memory it may take to read a file."""

SECONDS: Final = 60.0
"""How long it may take."""

_IS_POSSIBLE = hasattr(os, "fork") and hasattr(socket, "send_fds")
_STARTING: Final = 60.0


def media_info_apart(file: BinaryIO) -> dict[str, object]:
    """The same as `media_info`, which it raises the same errors as."""
    if not _IS_POSSIBLE:
        return media_info(file)
    return decoded(_ask(file, {"what": "info"}))


def take_frame_apart(file: BinaryIO, wanted: Frame) -> bytes:
    """The same as `take_frame`, which it raises the same errors as."""
    if not _IS_POSSIBLE:
        return take_frame(file, wanted)
    task = {
        "what": "frame",
        "time": str(wanted.time),
        "width": wanted.width,
        "height": wanted.height,
        "format": wanted.format,
        "exact": wanted.exact,
        "turned": wanted.turned,
    }
    return _ask(file, task)


def _ask(file: BinaryIO, task: Mapping[str, object]) -> bytes:
    try:
        size = file.seek(0, io.SEEK_END)
    except OSError as error:
        raise MediaError(
            "ResourceDownloadFailed", f"the object could not be read: {error.strerror or error}"
        ) from error
    limits = {"memory": MEMORY, "seconds": SECONDS, "size": size}
    reader = _reader()
    with reader.connected() as connection:
        # The process keeps to its time by itself; this is for one that never begins.
        connection.settimeout(SECONDS + _STARTING)
        channel = Channel(connection)
        try:
            channel.send(TASK, encoded({**task, **limits}))
            while True:
                kind, at, data, length = channel.receive()
                if kind == READ:
                    _give(channel, file, at, length)
                    continue
                break
        except (ChannelClosed, OSError) as error:
            if not reader.is_alive():
                raise RuntimeError("the process that reads media files has ended") from error
            raise MediaError(
                "ResourceNotSupported",
                "reading the object takes too much memory or time, or makes the reader crash",
            ) from error
    if kind == DONE:
        return data
    if kind == MISSING:
        raise ImportError(data.decode())
    refused = decoded(data)
    raise MediaError(str(refused["code"]), str(refused["message"]))


def _give(channel: Channel, file: BinaryIO, at: int, size: int) -> None:
    try:
        file.seek(at)
        data = file.read(size)[:size]
    except OSError as error:
        channel.send(FAILED, (error.strerror or str(error)).encode())
    else:
        channel.send(GIVEN, data)


class _Reader:
    """The process that starts one for each file; it ends with this one."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair()
        self._control = ours
        with theirs:
            environment = {
                **os.environ,
                "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
                # Each arena counts as memory that is taken.
                "MALLOC_ARENA_MAX": "1",
            }
            self._process = subprocess.Popen(  # noqa: S603 - a module of our own
                [sys.executable, "-m", f"{__package__}.child", str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                env=environment,
            )

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def connected(self) -> socket.socket:
        """A connection to a process that reads one file."""
        ours, theirs = socket.socketpair()
        with theirs:
            try:
                socket.send_fds(self._control, [b"."], [theirs.fileno()])
            except BaseException:
                ours.close()
                raise
        return ours

    def close(self) -> None:
        self._control.close()
        self._process.wait()


_readers: dict[int, _Reader] = {}
_lock = threading.Lock()


def _reader() -> _Reader:
    # By process: a fork of this one has its own.
    process = os.getpid()
    with _lock:
        reader = _readers.get(process)
        if reader is None or not reader.is_alive():
            if reader is None:
                atexit.register(_close, process)
            else:
                reader.close()
            _readers.clear()
            reader = _readers[process] = _Reader()
        return reader


def _close(process: int) -> None:
    reader = _readers.pop(process, None)
    if reader is not None and process == os.getpid():
        reader.close()
