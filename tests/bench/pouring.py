"""A server in a separate process that sends bodies of any size.

`python -m tests.bench.pouring` reads a block, and prints its port, like `server`. The response to
`/12` has twelve of these blocks. Each connection has a thread.
"""

from __future__ import annotations

import re
import socket
import sys
import threading
from contextlib import closing, suppress

from .server import end_of_request

_PATH = re.compile(rb"GET /([0-9]+) ")


def main() -> None:
    """Serves until standard input is closed."""
    source = sys.stdin.buffer
    block = source.read(int(source.readline()))
    listener = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=_accept, args=(listener, block), daemon=True).start()
    print(listener.getsockname()[1], flush=True)
    source.read()


def _accept(listener: socket.socket, block: bytes) -> None:
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=_pour, args=(connection, block), daemon=True).start()


def _pour(connection: socket.socket, block: bytes) -> None:
    received = b""
    with closing(connection), suppress(ConnectionError):
        while more := connection.recv(65536):
            received += more
            while (end := end_of_request(received)) is not None:
                match = _PATH.match(received)
                assert match is not None
                received = received[end:]
                blocks = int(match[1])
                length = b"Content-Length: %d\r\n\r\n" % (blocks * len(block))
                connection.sendall(b"HTTP/1.1 200 OK\r\n" + length)
                for _ in range(blocks):
                    connection.sendall(block)


if __name__ == "__main__":
    main()
