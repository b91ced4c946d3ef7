"""A small fake proxy on a loopback port, which opens tunnels or misbehaves."""

from __future__ import annotations

import contextlib
import select
import socket
import ssl

from .fault_server import read_fields, read_request
from .faults import Behaviour, hang_up, send_raw
from .loopback import Context, Loopback

ESTABLISHED = send_raw(b"HTTP/1.1 200 Connection established\r\nVia: test\r\n\r\n")


class FaultProxy(Loopback):
    """A proxy that supports CONNECT only, and answers each connection with the next of
    `behaviours`.

    None opens the tunnel. The last behaviour is repeated. `requests` has the requests, and
    `tunnels` the number of opened tunnels.

    Args:
        port: The loopback port to which every tunnel leads, whatever the client asked for.
        context: TLS settings for a proxy that is itself reached by ``https``.
    """

    def __init__(self, port: int, context: Context | None = None) -> None:
        super().__init__()
        self.behaviours: list[Behaviour | None] = [None]
        self.requests: list[bytes] = []
        self.tunnels = 0
        self._to = port
        self._context = context
        if context is not None:
            self.scheme = "https"

    def fields(self, number: int = -1) -> dict[str, str]:
        """Returns the header fields of a CONNECT request, by lower-case name."""
        return read_fields(self.requests[number])

    def serve(self, connection: socket.socket, number: int) -> None:
        if self._context is not None:
            # The raw socket is detached, and the new one is closed with this block.
            connection = self._context.wrap_socket(connection, server_side=True)
            self.keep(connection)
        with connection:
            self.requests.append(read_request(connection))
            behave = self.behaviours[min(number, len(self.behaviours) - 1)]
            if behave is not None:
                behave(connection, self.stopped)
                hang_up(connection, self.stopped)
            ESTABLISHED(connection, self.stopped)
            self.tunnels += 1
            self._tunnel(connection)

    def _tunnel(self, connection: socket.socket) -> None:
        with socket.create_connection(("127.0.0.1", self._to)) as there:
            self.keep(there)
            join(connection, there)


def join(one: socket.socket, other: socket.socket) -> None:
    """Forwards data in both directions until one side closes the connection."""
    # In one thread, because a TLS socket cannot be read and written at the same time.
    target = {one: other, other: one}
    with contextlib.suppress(OSError):
        while True:
            waiting = [
                each for each in target if isinstance(each, ssl.SSLSocket) and each.pending()
            ]
            for each in waiting or select.select(target, (), ())[0]:
                data = each.recv(65536)
                if not data:
                    return
                target[each].sendall(data)
