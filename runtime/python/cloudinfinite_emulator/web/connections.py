"""The connections of the server, with timeouts and faults."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Mapping
from http.client import responses
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from ..operations.replies import Reply

IDLE_SECONDS = 60
"""How long a connection may be idle, and a request may take to arrive.

It is long enough to reuse connections between interactive calls.
"""

_ALL_THERE = frozenset({h11.DONE, h11.MUST_CLOSE, h11.CLOSED, h11.ERROR})


class Connections:
    """The connections of one server, by the address of the client.

    Actions on closed connections are ignored.
    """

    def __init__(self) -> None:
        self._transports: dict[Any, asyncio.Transport] = {}

    def protocol(self) -> type[H11Protocol]:
        """Returns the protocol class for a server whose connections are tracked here."""
        transports, seconds = self._transports, IDLE_SECONDS

        class Protocol(H11Protocol):
            _limit: asyncio.TimerHandle | None = None

            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
                super().connection_made(transport)
                transports[self.client] = transport
                self._await_request()

            def data_received(self, data: bytes) -> None:
                super().data_received(data)
                if self.conn.their_state in _ALL_THERE:
                    self._end_waiting()
                elif self._limit is None:
                    self._await_request()

            def _await_request(self) -> None:
                # The limit applies to the whole request, so that a client cannot keep sending
                # single bytes.
                self._limit = self.loop.call_later(seconds, self.transport.abort)

            def _end_waiting(self) -> None:
                if self._limit is not None:
                    self._limit.cancel()
                    self._limit = None

            def connection_lost(self, exc: Exception | None) -> None:
                # Another connection may already use the port.
                if transports.get(self.client) is self.transport:
                    del transports[self.client]
                self._end_waiting()
                super().connection_lost(exc)

        return Protocol

    def reset(self, peer: Any) -> None:
        """Resets a connection instead of closing it."""
        if (transport := self._transports.get(peer)) is None:
            return
        connection = transport.get_extra_info("socket")
        # Without a linger time, closing sends RST.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()

    def write_cut(self, peer: Any, reply: Reply) -> None:
        """Sends a response with only half of its body, and closes the connection."""
        if (transport := self._transports.get(peer)) is not None:
            transport.write(_head(reply, len(reply.body)) + reply.body[: len(reply.body) // 2])
            transport.close()

    def write_wrong_length(self, peer: Any, reply: Reply) -> None:
        """Sends a response one byte shorter than announced, and keeps the connection open."""
        if (transport := self._transports.get(peer)) is not None:
            transport.write(_head(reply, len(reply.body) + 1) + reply.body)

    def abort(self) -> None:
        """Aborts all connections."""
        for transport in list(self._transports.values()):
            transport.abort()


def _head(reply: Reply, length: int) -> bytes:
    headers: Mapping[str, str] = {**reply.headers, "Content-Length": str(length)}
    lines = [
        f"HTTP/1.1 {reply.status} {responses.get(reply.status, '')}",
        *(f"{name}: {value}" for name, value in headers.items()),
    ]
    return "".join(f"{line}\r\n" for line in [*lines, ""]).encode("latin-1")
