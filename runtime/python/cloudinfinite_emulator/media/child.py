"""`python -m cloudinfinite_emulator.media.child`: reads media files, each in a process of its own.

This process loads FFmpeg's libraries once. For each file it takes a connection from its parent and
forks; the new process has limits of memory and time, reads one file and ends.
"""

from __future__ import annotations

import gc
import os
import resource
import signal
import socket
import sys
from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from typing import NoReturn

from .channel import DONE, MISSING, REFUSED, Channel, RemoteFile, decoded, encoded
from .error import MediaError
from .frames import Frame, take_frame
from .info import media_info
from .library import load
from .opening import formats

_TOO_MUCH = MediaError("ResourceNotSupported", "reading the object takes too much memory")


def main() -> None:
    """Serves until the parent closes its end."""
    control = socket.socket(fileno=int(sys.argv[1]))
    # Who has ended is forgotten at once.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with suppress(ImportError):
        load()
        formats()
    # What is here already need not be looked through, and thereby copied, by each process.
    gc.freeze()
    while True:
        data, descriptors, _, _ = socket.recv_fds(control, 1, 1)
        if not data:
            return
        [descriptor] = descriptors
        if os.fork() == 0:
            control.close()
            _serve(socket.socket(fileno=descriptor))
        os.close(descriptor)


def _serve(connection: socket.socket) -> NoReturn:
    try:
        channel = Channel(connection)
        _, _, data, _ = channel.receive()
        task = decoded(data)
        _limit(int(str(task["memory"])), float(str(task["seconds"])))
        file = RemoteFile(channel, int(str(task["size"])))
        try:
            channel.send(DONE, _result(file, task))
        except MediaError as error:
            channel.send(REFUSED, encoded({"code": error.code, "message": error.message}))
        except ImportError as error:
            channel.send(MISSING, str(error).encode())
        except MemoryError:
            channel.send(REFUSED, encoded({"code": _TOO_MUCH.code, "message": _TOO_MUCH.message}))
    finally:
        # Without what the interpreter does in the end, which is for the process it was copied from.
        os._exit(0)


def _result(file: RemoteFile, task: dict[str, object]) -> bytes:
    if task["what"] == "info":
        return encoded(media_info(file))
    return take_frame(
        file,
        Frame(
            Fraction(str(task["time"])),
            int(str(task["width"])),
            int(str(task["height"])),
            str(task["format"]),
            exact=bool(task["exact"]),
            turned=bool(task["turned"]),
        ),
    )


def _limit(memory: int, seconds: float) -> None:
    """Limits what this process takes from now on; the system ends it where it does not comply."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    status = Path("/proc/self/statm")
    if status.exists():
        taken = int(status.read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (taken + memory,) * 2)


if __name__ == "__main__":
    main()
