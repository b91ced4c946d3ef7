"""``python -m cloudinfinite_emulator.media.fork_server``, the parent of the child processes.

It loads FFmpeg's libraries once. For each file, it receives a connection and forks; the child
process limits its memory and time, works on one file, and exits.
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
from .opening import formats, too_much_memory
from .pyav import load


def main() -> None:
    """Serves until the other end of the control socket is closed."""
    control = socket.socket(fileno=int(sys.argv[1]))
    # Reap child processes automatically.
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    with suppress(ImportError):
        load()
        formats()
        # PyAV would import this while it opens the first file, where memory is limited.
        import_module("av.subtitles.stream")
    with suppress(ImportError):
        from PIL import Image

        from ..images import isolated  # noqa: F401 - so that no process has to load it

        Image.init()
    # Existing objects need not be scanned, and thereby copied, by each child process.
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
            # The library may be installed, but fail to load for lack of memory.
            if isinstance(error.__cause__ or error, ModuleNotFoundError):
                channel.send(MISSING, str(error).encode())
            else:
                refused = too_much_memory()
                channel.send(REFUSED, encoded([refused.code, refused.message])[0])
    finally:
        # Skip the interpreter's cleanup, which is up to the parent.
        os._exit(0)


def _limit(memory: int, seconds: float) -> None:
    """Limits the memory and the time of this process; the system enforces the limits."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    status = Path("/proc/self/statm")
    if status.exists():
        used = int(status.read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + memory,) * 2)


if __name__ == "__main__":
    main()
