"""An exchange as httpx takes it: nothing is added, and nothing is spelt in another way."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

import httpx

from ..exchange import Exchange

_PIECE = 64 * 1024
_METHODS_WITHOUT_A_BODY = frozenset({"GET", "HEAD", "DELETE", "OPTIONS", "TRACE"})


def make_request(
    exchange: Exchange, origin: str, *, forwarded: bool, extensions: dict[str, Any]
) -> httpx.Request:
    """Makes a request for a transport of httpx.

    Args:
        exchange: What to send; its fields win over those that are made here, but for
            ``Accept-Encoding``, which is always ``identity``.
        origin: The first part of its URL: scheme, host and port.
        forwarded: Whether a proxy reads the request.
        extensions: What else httpx is told.

    Raises:
        UnicodeError: A header field or the address has characters that HTTP cannot carry.
        httpx.InvalidURL: The origin is none.
    """
    host = _parse(origin)
    target = exchange.url[len(origin) :]
    target = target if target.startswith("/") else f"/{target}"
    if forwarded:
        # Such a proxy gets the whole URL, which httpcore would put together again on its own.
        extensions = {**extensions, "target": f"{origin}{target}".encode("ascii")}
    request = httpx.Request(
        exchange.method,
        host,
        headers=_fields(exchange, host.netloc),
        stream=_Body(exchange.body),
        extensions=extensions,
    )
    address = _Address(host.raw_scheme, host.raw_host, host.port, target.encode("ascii"))
    request.url = cast(httpx.URL, address)
    return request


@dataclass(frozen=True, slots=True)
class _Address:
    """What the transport asks of an address; httpx's own makes ``/b`` of ``/a/../b``."""

    raw_scheme: bytes
    raw_host: bytes
    port: int | None
    raw_path: bytes


class _Body(httpx.AsyncByteStream):
    """A body, piece by piece, so that a limit for writing is one for each of them."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._sent = 0

    # Not a generator, since httpcore leaves those behind half way through, and trio minds.
    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        piece = self._body[self._sent : self._sent + _PIECE]
        if not piece:
            raise StopAsyncIteration
        self._sent += len(piece)
        return piece


@lru_cache(maxsize=64)
def _parse(origin: str) -> httpx.URL:
    return httpx.URL(origin)


def _fields(exchange: Exchange, host: bytes) -> list[tuple[bytes, bytes]]:
    headers = exchange.headers
    fields = [
        (name.encode("latin-1"), value.encode("latin-1"))
        for name, value in headers.pairs()
        if name.lower() != "accept-encoding"
    ]
    if "host" not in headers:
        fields.insert(0, (b"Host", host))
    with_body = exchange.body or exchange.method not in _METHODS_WITHOUT_A_BODY
    if with_body and "content-length" not in headers:
        fields.append((b"Content-Length", b"%d" % len(exchange.body)))
    fields.append((b"Accept-Encoding", b"identity"))
    return fields
