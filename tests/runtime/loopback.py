"""The base of all fake servers: a loopback port, and a thread for each connection."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from pathlib import Path
from typing import Self

CERTIFICATE = Path(__file__).with_name("test_certificate.pem")
"""The certificate of the servers, with its key; it is also the authority that signed it."""

Context = ssl.SSLContext


def tls(*, ask: bool = False) -> Context:
    """Returns TLS settings for a server; `ask` requires the test certificate from clients too."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    if ask:
        context.load_verify_locations(CERTIFICATE)
        context.verify_mode = ssl.CERT_REQUIRED
    return context


class Loopback:
    """Accepts connections, counts them in `connections`, and passes each to `serve`."""

    scheme = "http"

    def __init__(self) -> None:
        self.connections = 0
        self.stopped = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._open: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept, daemon=True)]

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.host}"

    def __enter__(self) -> Self:
        self._threads[0].start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.stopped.set()
        # Closing a listener does not wake the thread that waits for connections; a connection does.
        socket.create_connection(("127.0.0.1", self.port)).close()
        for connection in self._open:
            # A client may keep its connection open as long as one of its errors exists.
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)
        self._listener.close()

    def serve(self, connection: socket.socket, number: int) -> None:
        """Serves the connection with this number, counted from 0, without closing it."""
        raise NotImplementedError

    def keep(self, connection: socket.socket) -> None:
        """Shuts this connection down, too, when the server stops."""
        self._open.append(connection)

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self.stopped.is_set():
                connection.close()
                return
            number = self.connections
            self.connections += 1
            self.keep(connection)
            thread = threading.Thread(target=self._serve, args=(connection, number), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket, number: int) -> None:
        with connection, contextlib.suppress(OSError):
            connection.settimeout(5)
            # Sends all data immediately.
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.serve(connection, number)
