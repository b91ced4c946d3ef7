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
from importlib import import_module
from pathlib import Path
from typing import NoReturn

from .channel import (
    DONE,
    GIVEN,
    MISSING,
    REFUSED,
    Channel,
    RemoteFile,
    decoded,
    encoded,
    unpickled,
)
from .error import MediaError
from .library import load
from .opening import formats, too_much_memory


def main() -> None:
    """Serves until the parent closes its end."""
    control = socket.socket(fileno=int(sys.argv[1]))
    # Who has ended is forgotten at once.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with suppress(ImportError):
        load()
        formats()
        # PyAV leaves this to the process that opens the first file, whose memory is limited.
        import_module("av.subtitles.stream")
    with suppress(ImportError):
        from PIL import Image

        from ..images import working  # noqa: F401 - so that no process has to load it

        Image.init()
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
        head = decoded([channel.receive().data])
        files = [RemoteFile(channel, number, size) for number, size in enumerate(head["sizes"])]
        function, arguments, named = unpickled(channel.receive().data, files)
        _limit(head["memory"], head["seconds"])
        try:
            parts = encoded(function(*arguments, **named))
            channel.send(DONE, str(len(parts)).encode())
            for part in parts:
                channel.send(GIVEN, part)
        except MediaError as error:
            channel.send(REFUSED, encoded([error.code, error.message])[0])
        except (ImportError, MemoryError) as error:
            # A library that is there cannot be loaded for want of memory.
            if isinstance(error.__cause__ or error, ModuleNotFoundError):
                channel.send(MISSING, str(error).encode())
            else:
                refused = too_much_memory()
                channel.send(REFUSED, encoded([refused.code, refused.message])[0])
    finally:
        # Without what the interpreter does in the end, which is for the process it was copied from.
        os._exit(0)


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
