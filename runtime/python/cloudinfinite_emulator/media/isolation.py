"""Runs work on media files in child processes, whose memory and time are limited.

A crafted file of a few hundred bytes can make FFmpeg's libraries take gigabytes, run for minutes,
or crash. Where the system cannot fork, the work runs in this process.
"""

from __future__ import annotations

import atexit
import io
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO, Final, ParamSpec, TypeVar

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
    pickled,
)
from .error import MediaError


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a child process.

    Attributes:
        memory: The maximum memory, in bytes.
        seconds: The maximum duration.
    """

    memory: int
    seconds: float


INSPECTING: Final = Limits(1024**3, 60.0)
"""For inspecting a file."""

ENCODING: Final = Limits(4 * 1024**3, 1800.0)
"""For producing files."""

_IS_POSSIBLE = hasattr(os, "fork") and hasattr(socket, "send_fds")
_STARTING: Final = 60.0

P = ParamSpec("P")
T = TypeVar("T")


def run_isolated(limits: Limits, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Calls a function in a child process.

    Args:
        limits: The limits of the process.
        function: A module-level function, which returns strings, numbers and bytes, and lists and
            mappings of them.
        args: Its arguments. They may contain open files, which the child process reads through this
            process. A function that opens a file must be a `Held`.
        kwargs: Its keyword arguments.

    Raises:
        MediaError: The function raised it, or exceeded the limits.
        ImportError: PyAV is not installed.
    """
    if not _IS_POSSIBLE:
        return function(*args, **kwargs)
    task, files = pickled((function, args, kwargs))
    try:
        sizes = [file.seek(0, io.SEEK_END) for file in files]
    except OSError as error:
        raise MediaError(
            "ResourceDownloadFailed", f"the object could not be read: {error.strerror or error}"
        ) from error
    head = {"memory": limits.memory, "seconds": limits.seconds, "sizes": sizes}
    server = _fork_server()
    with server.connected() as connection:
        # The process enforces its time limit itself; this is for a process that never starts.
        connection.settimeout(limits.seconds + _STARTING)
        channel = Channel(connection)
        try:
            channel.send(TASK, encoded(head)[0])
            channel.send(TASK, task)
            while (answer := channel.receive()).kind == READ:
                _give(channel, files[answer.file], answer.at, answer.size)
            parts = int(answer.data) if answer.kind == DONE else 0
            results = [channel.receive().data for _ in range(parts)]
        except (ChannelClosed, OSError) as error:
            if not server.is_alive():
                raise RuntimeError("the process that reads media files has ended") from error
            raise MediaError(
                "ResourceNotSupported",
                "reading the object takes too much memory or time, or crashes the reader",
            ) from error
    if answer.kind == DONE:
        result: T = decoded(results)
        return result
    if answer.kind == MISSING:
        raise ImportError(answer.data.decode())
    code, message = decoded([answer.data])
    raise MediaError(code, message)


def _give(channel: Channel, file: BinaryIO, at: int, size: int) -> None:
    try:
        file.seek(at)
        data = file.read(size)[:size]
    except OSError as error:
        channel.send(FAILED, (error.strerror or str(error)).encode())
    else:
        channel.send(GIVEN, data)


class _ForkServer:
    """The parent of the child processes; it ends with this process."""

    def __init__(self) -> None:
        ours, theirs = socket.socketpair()
        self._control = ours
        with theirs:
            environment = {
                **os.environ,
                "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
                # Each arena counts as memory in use.
                "MALLOC_ARENA_MAX": "1",
            }
            self._process = subprocess.Popen(  # noqa: S603 - a module of our own
                [sys.executable, "-m", f"{__package__}.fork_server", str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                env=environment,
            )

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def connected(self) -> socket.socket:
        """Returns a connection to a new child process."""
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


_fork_servers: dict[int, _ForkServer] = {}
_lock = threading.Lock()


def _fork_server() -> _ForkServer:
    # One for each process, since a fork of this process needs another.
    process = os.getpid()
    with _lock:
        server = _fork_servers.get(process)
        if server is None or not server.is_alive():
            if server is None:
                atexit.register(_close, process)
            else:
                server.close()
            _fork_servers.clear()
            server = _fork_servers[process] = _ForkServer()
        return server


def _close(process: int) -> None:
    server = _fork_servers.pop(process, None)
    if server is not None and process == os.getpid():
        server.close()
