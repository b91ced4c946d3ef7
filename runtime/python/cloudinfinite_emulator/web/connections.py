"""The connections below the requests: ended when they fall silent, and spoilt by faults."""

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

SECONDS_OF_SILENCE = 60
"""How long a connection may be idle, and how long a request may take to come.

Longer than a person thinks between two calls, so that connections are used again.
"""

_ALL_THERE = frozenset({h11.DONE, h11.MUST_CLOSE, h11.CLOSED, h11.ERROR})


class Connections:
    """The connections of one server, by the address of the other end.

    Nothing is done to a connection that is gone.
    """

    def __init__(self) -> None:
        self._transports: dict[Any, asyncio.Transport] = {}

    def protocol(self) -> type[H11Protocol]:
        """The protocol for a server whose connections are to be kept here."""
        transports, seconds = self._transports, SECONDS_OF_SILENCE

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
                # Of all of it, so that nobody holds a connection by a byte from time to time.
                self._limit = self.loop.call_later(seconds, self.transport.abort)

            def _end_waiting(self) -> None:
                if self._limit is not None:
                    self._limit.cancel()
                    self._limit = None

            def connection_lost(self, exc: Exception | None) -> None:
                # The port may be somebody else's already.
                if transports.get(self.client) is self.transport:
                    del transports[self.client]
                self._end_waiting()
                super().connection_lost(exc)

        return Protocol

    def reset(self, peer: Any) -> None:
        """Breaks a connection off, so that the other end sees a reset and no end."""
        if (transport := self._transports.get(peer)) is None:
            return
        connection = transport.get_extra_info("socket")
        # With no time to linger, closing sends RST.
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()

    def write_cut(self, peer: Any, reply: Reply) -> None:
        """Sends an answer whose body is half of what was promised, and closes."""
        if (transport := self._transports.get(peer)) is not None:
            transport.write(_head(reply, len(reply.body)) + reply.body[: len(reply.body) // 2])
            transport.close()

    def write_wrong_length(self, peer: Any, reply: Reply) -> None:
        """Sends an answer that is a byte shorter than was promised, and stays open."""
        if (transport := self._transports.get(peer)) is not None:
            transport.write(_head(reply, len(reply.body) + 1) + reply.body)

    def abort(self) -> None:
        """Breaks all of them off."""
        for transport in list(self._transports.values()):
            transport.abort()


def _head(reply: Reply, length: int) -> bytes:
    headers: Mapping[str, str] = {**reply.headers, "Content-Length": str(length)}
    lines = [
        f"HTTP/1.1 {reply.status} {responses.get(reply.status, '')}",
        *(f"{name}: {value}" for name, value in headers.items()),
    ]
    return "".join(f"{line}\r\n" for line in [*lines, ""]).encode("latin-1")
