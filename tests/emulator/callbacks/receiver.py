"""Someone who is called back, over a real socket."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Receiver:
    """What came, and what is answered.

    Attributes:
        url: Where it listens.
        statuses: The statuses of the first answers; after them 200.
        bodies: The bodies that came, in order.
        kinds: Their content types.
    """

    url: str
    statuses: list[int]
    bodies: list[bytes] = field(default_factory=list)
    kinds: list[str | None] = field(default_factory=list)


@contextmanager
def receiving(statuses: Sequence[int] = ()) -> Iterator[Receiver]:
    """Listens for as long as the block lasts."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            receiver.bodies.append(self.rfile.read(int(self.headers["Content-Length"])))
            receiver.kinds.append(self.headers["Content-Type"])
            status = receiver.statuses.pop(0) if receiver.statuses else 200
            self.send_response(status)
            if status == 302:
                self.send_header("Location", f"{receiver.url}elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *arguments: object) -> None:
            """Nobody reads it."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        receiver = Receiver(f"http://127.0.0.1:{server.server_port}/", list(statuses))
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield receiver
        finally:
            server.shutdown()
            thread.join()
