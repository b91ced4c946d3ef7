"""One request on its way: what a transport is given, and what a transport is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from .http import Headers, HttpResponse


@dataclass(slots=True, kw_only=True, repr=False)
class Exchange:
    """A request that is addressed, signed and ready to be sent once.

    Attributes:
        url: Where it goes, encoded; it is sent as it is spelt here.
        method: The HTTP verb.
        headers: All header fields, the signature among them.
        body: The body's bytes, empty where there is none.
        connect: Seconds to wait for the connection.
        read: Seconds to wait for each part of the answer.
        deadline: The moment of `time.monotonic` by which the whole answer must be in; may be
            infinite.
        safe: Whether sending it twice does no harm. One that is not never goes over a connection
            that was idle for more than `MOST_IDLE` seconds, which the other side may be closing.
    """

    url: str
    method: str
    headers: Headers
    body: bytes
    connect: float
    read: float
    deadline: float
    safe: bool

    def __repr__(self) -> str:
        # Neither the query nor a value of a header, which may be secret.
        return f"<Exchange {self.method} {self.url.partition('?')[0]} body={len(self.body)} bytes>"


MOST_IDLE = 5.0
"""Seconds for which a connection may have been idle to carry what must not be sent twice."""


class Transport(Protocol):
    """Anything that can send an exchange and wait for its answer.

    It sends once and follows, stores and repeats nothing. It may be called from any thread.
    """

    def send(self, exchange: Exchange) -> HttpResponse:
        """Sends the exchange and reads the whole answer.

        Raises:
            TransportError: No complete answer came in; `sent` is False only if no byte of the
                request can have left.
        """

    def close(self) -> None:
        """Closes the connections; calling it again does nothing."""


class AsyncTransport(Protocol):
    """The same for a program that waits for many things at once."""

    async def send(self, exchange: Exchange) -> HttpResponse:
        """Sends the exchange and reads the whole answer; cancelling it drops the connection.

        Raises:
            TransportError: No complete answer came in; `sent` is False only if no byte of the
                request can have left.
        """

    async def aclose(self) -> None:
        """Closes the connections; calling it again does nothing."""
