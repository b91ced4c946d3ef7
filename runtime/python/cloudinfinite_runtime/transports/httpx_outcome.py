"""What became of an exchange over httpx: how far it came, and what went wrong."""

from __future__ import annotations

import errno
import http.client
import math
import os
import ssl
from typing import Any

import anyio
import httpx

from ..errors import TransportError
from ..exchange import Exchange
from .diagnosis import diagnose
from .stage import Stage

# What httpcore begins, by its own names.
_STAGES = {
    "connection.connect_tcp": Stage.CONNECTING,
    "connection.start_tls": Stage.SECURING,
    "proxy.start_tls": Stage.SECURING,
    "http11.send_request_headers": Stage.SENDING,
    "http11.receive_response_headers": Stage.READING,
}


class Watch:
    """Follows one exchange through httpcore.

    Attributes:
        stage: How far it has come. Before `Stage.SENDING`, no byte of the request itself has left.
        opened: The connections that were made for it; each has `aclose`.
        limits: The seconds that httpcore may wait, for the extension ``timeout`` of httpx.
        scope: What the exchange is cancelled by if it takes too long to get a connection.
    """

    def __init__(self, exchange: Exchange, *, proxied: bool) -> None:
        self.stage = Stage.READY
        self.opened: list[Any] = []
        self.limits: dict[str, float] = {}
        self.scope = anyio.CancelScope()
        self._exchange = exchange
        self._proxied = proxied
        self._stopped = False

    async def see(self, event: str, details: dict[str, Any]) -> None:
        """Takes an event, for the extension ``trace`` of httpx."""
        what, _, end = event.rpartition(".")
        if event == "connection.connect_tcp.complete":
            self.opened.append(details["return_value"])
        elif end == "started" and what in _STAGES:
            self.stage = Stage.TUNNELLING if self._is_to_proxy(what, details) else _STAGES[what]
            if self.stage is Stage.SENDING:
                self.scope.deadline = math.inf
                # httpcore looks these up anew before each wait.
                self.limits["read"] = self.limits["write"] = self._exchange.read

    def stop(self) -> None:
        """Cancels the exchange, since the transport is being closed."""
        self._stopped = True
        self.scope.cancel()

    def explain_end(self, host: str) -> TransportError:
        """Makes what is to be raised where the exchange was cancelled from within."""
        error = ConnectionError("the transport was closed") if self._stopped else TimeoutError()
        return self.explain(error, host)

    def explain(self, error: Exception, host: str) -> TransportError:
        """Makes what is to be raised for an error of httpx, or for one from under it.

        Its cause is the error, unless the texts of that may show the value of a header.
        """
        if isinstance(error, httpx.LocalProtocolError | UnicodeError):
            # Found while the bytes are put together, so none of them has left.
            return diagnose(
                ValueError("its header or its address has characters that HTTP cannot carry"),
                self._exchange,
                host,
                Stage.READY,
                proxied=self._proxied,
            )
        explained = diagnose(_plain(error), self._exchange, host, self.stage, proxied=self._proxied)
        explained.__cause__ = error
        return explained

    def _is_to_proxy(self, what: str, details: dict[str, Any]) -> bool:
        """Whether it is a request for a tunnel, or the handshake before that."""
        if what == "connection.start_tls":
            return self._proxied
        request = details.get("request")
        return request is not None and request.method == b"CONNECT"


def _plain(error: Exception) -> Exception:
    """The same error as the standard library has it, under all those that wrap it."""
    if isinstance(error, httpx.TimeoutException):
        return TimeoutError()
    inner = _innermost(error)
    if isinstance(inner, OSError) and not isinstance(inner, ssl.SSLError):
        # asyncio puts a sentence of its own, with an address, in the place of the system's.
        number = inner.errno or 0
        return OSError(number, os.strerror(number)) if number in errno.errorcode else inner
    said = str(error)
    if isinstance(error, httpx.RemoteProtocolError):
        ended = "disconnected" in said or "closed connection" in said
        return ConnectionError(said) if ended else http.client.HTTPException(said)
    return inner


def _innermost(error: Exception) -> Exception:
    while True:
        # httpcore hides what lies under an error, though it is the one that says what happened.
        under = error.__cause__ or error.__context__
        if isinstance(error, ExceptionGroup):
            under = error.exceptions[-1]
        if not isinstance(under, Exception):
            return error
        error = under
