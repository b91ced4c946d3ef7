"""Requests and responses as plain values, and the transport protocols."""

from __future__ import annotations

import math
import time
from collections.abc import AsyncGenerator, Generator, Iterable, Iterator, Mapping
from dataclasses import field, replace
from typing import Any, Protocol
from urllib.parse import quote

from .dataclass import dataclass

MAX_BODY = 32 * 1024 * 1024
"""The maximum size of a body, in bytes after content decoding. Real responses are a few KiB."""


class Headers(Mapping[str, str]):
    """Read-only, case-insensitive header fields that keep their order and spelling.

    A field that is given more than once (in another spelling, or as a pair) becomes one, with its
    values joined by a comma and a space, as HTTP defines. The representation shows names only,
    since values may be secret.
    """

    __slots__ = ("_fields",)

    def __init__(self, fields: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        pairs = fields.items() if isinstance(fields, (dict, Mapping)) else fields
        self._fields: dict[str, tuple[str, str]] = {}
        for name, value in pairs:
            key = name.lower()
            if key in self._fields:
                name, before = self._fields[key]
                value = f"{before}, {value}"
            self._fields[key] = (name, value)

    @classmethod
    def of(cls, fields: Mapping[str, str]) -> Headers:
        """Returns the fields as `Headers`, unchanged if they already are."""
        return fields if isinstance(fields, Headers) else cls(fields)

    def updated(self, fields: Mapping[str, str]) -> Headers:
        """Returns a copy in which these fields replace those of the same name."""
        theirs = Headers.of(fields)._fields
        made = Headers.__new__(Headers)
        made._fields = {key: pair for key, pair in self._fields.items() if key not in theirs}
        made._fields.update(theirs)
        return made

    def pairs(self) -> Iterable[tuple[str, str]]:
        """Returns names and values, like `items`, but several times as fast."""
        return self._fields.values()

    def __getitem__(self, name: str) -> str:
        return self._fields[name.lower()][1]

    # Unlike the inherited method, this raises no internal exception for a missing field.
    def get(self, name: str, default: Any = None) -> Any:
        """Returns the value of a field, or the default."""
        pair = self._fields.get(name.lower())
        return default if pair is None else pair[1]

    def folded(self) -> Iterable[tuple[str, tuple[str, str]]]:
        """Returns names in lower case, each with its original spelling and its value."""
        return self._fields.items()

    def __iter__(self) -> Iterator[str]:
        return (spelling for spelling, _ in self._fields.values())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._fields

    def __len__(self) -> int:
        return len(self._fields)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Mapping):
            return NotImplemented
        return self._plain() == Headers.of(other)._plain()

    def __hash__(self) -> int:
        return hash(frozenset(self._plain().items()))

    def __repr__(self) -> str:
        return f"Headers({', '.join(self)})"

    def _plain(self) -> dict[str, str]:
        return {name: value for name, (_, value) in self._fields.items()}


def first(headers: Mapping[str, str], names: Iterable[str]) -> str | None:
    """Returns the value of the first of these header fields that is not empty."""
    for name in names:
        if value := headers.get(name):
            return value
    return None


class Upload(Protocol):
    """The body of a request that is read while it is sent; `len` returns its size in bytes.

    Attributes:
        needs_digest: Whether to send its digest.
        is_spent: Whether it can be read only once and was read, so that it cannot be sent again.
    """

    needs_digest: bool
    is_spent: bool

    def __len__(self) -> int: ...

    def digest(self) -> str:
        """Reads the whole body, and returns the value of its `Content-MD5`."""

    def pieces(self) -> Generator[bytes]:
        """Yields the body from its start; raises `ConfigurationError` if it cannot be read."""

    def pieces_later(self) -> AsyncGenerator[bytes]:
        """The asynchronous counterpart of `pieces`."""


@dataclass(frozen=True, slots=True, repr=False)
class HttpRequest:
    """A request before it is addressed and signed.

    Attributes:
        method: The verb, in capitals.
        path: The path, decoded, with its leading slash.
        params: Query parameters, decoded, in the order of sending. A value of None makes a flag
            (``?cancel``), an empty string does not (``?prefix=``).
        headers: Header fields; any mapping is accepted and kept as `Headers`.
        body: The body's bytes; empty if the operation sends none.
        host: The kind of host that serves the operation, a key of the service's hosts.
        upload: A body that is read while it is sent, instead of `body`; or None.
    """

    method: str
    path: str
    params: tuple[tuple[str, str | None], ...] = ()
    headers: Mapping[str, str] = field(default_factory=Headers)
    body: bytes = b""
    host: str = "bucket"
    upload: Upload | None = None

    def __post_init__(self) -> None:
        if type(self.params) is not tuple:
            object.__setattr__(self, "params", tuple(self.params))
        if type(self.headers) is not Headers:
            object.__setattr__(self, "headers", Headers.of(self.headers))

    @property
    def size(self) -> int:
        """How many bytes the body has."""
        return len(self.body if self.upload is None else self.upload)

    @property
    def target(self) -> str:
        """The request target: the percent-encoded path, and the query if there is one."""
        path = quote(self.path, safe="/-_.~")
        if not self.params:
            return path
        return f"{path}?{'&'.join(_pair(name, value) for name, value in self.params)}"

    def __repr__(self) -> str:
        names = ", ".join(name for name, _ in self.params)
        query = f" params=({names})" if names else ""
        return f"<HttpRequest {self.method} {self.path}{query} body={self.size} bytes>"


@dataclass(frozen=True, slots=True, repr=False)
class HttpResponse:
    """A response as received.

    Attributes:
        status: The HTTP status.
        headers: Header fields; any mapping is accepted and kept as `Headers`.
        body: The body's bytes, after content decoding.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=Headers)
    body: bytes = b""

    def __post_init__(self) -> None:
        object.__setattr__(self, "headers", Headers.of(self.headers))

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status < 300

    def __repr__(self) -> str:
        return f"<HttpResponse {self.status} body={len(self.body)} bytes>"


class Stream(Protocol):
    """A successful response whose head has arrived, and whose body is read piece by piece.

    Attributes:
        status: The HTTP status.
        headers: Header fields.
    """

    status: int
    headers: Mapping[str, str]

    def read(self) -> bytes:
        """Returns the next piece of the body, after content decoding; empty at its end.

        Raises:
            TransportError: The connection was lost, or the body cannot be decoded.
        """

    def close(self) -> None:
        """Returns the connection to its pool, or closes it if the body was not read to its end."""


class AsyncStream(Protocol):
    """The asynchronous counterpart of `Stream`."""

    status: int
    headers: Mapping[str, str]

    async def read(self) -> bytes:
        """Returns the next piece of the body: see `Stream`. A cancelled read can be repeated."""

    def close(self) -> None:
        """Returns the connection to its pool, or closes it; never waits."""


class HeldStream(Stream):
    """Presents a response that is already in memory as a stream."""

    def __init__(self, response: HttpResponse) -> None:
        self.status = response.status
        self.headers = response.headers
        self._body = response.body

    def read(self) -> bytes:
        """Returns the whole body, and then no bytes."""
        body, self._body = self._body, b""
        return body

    def close(self) -> None:
        """Discards the body."""
        self._body = b""


class AsyncHeldStream(AsyncStream):
    """The asynchronous counterpart of `HeldStream`."""

    def __init__(self, response: HttpResponse) -> None:
        self.status = response.status
        self.headers = response.headers
        self._held = HeldStream(response)

    async def read(self) -> bytes:
        """Returns the whole body, and then no bytes."""
        return self._held.read()

    def close(self) -> None:
        """Discards the body."""
        self._held.close()


def _pair(name: str, value: str | None) -> str:
    encoded = quote(name, safe="-_.~")
    return encoded if value is None else f"{encoded}={quote(value, safe='-_.~')}"


@dataclass(slots=True, kw_only=True, repr=False)
class SignedRequest:
    """A request that is addressed, signed and ready to be sent once.

    Attributes:
        url: The encoded URL, which is sent exactly as it is.
        method: The HTTP verb.
        headers: All header fields, including the signature.
        body: The body's bytes; empty if there is no body.
        connect: Seconds to wait for the connection.
        read: Seconds to wait for each part of the response.
        deadline: When the whole response must have arrived, as a value of `time.monotonic`; may be
            infinite.
        safe: Whether sending it twice is harmless. An unsafe request never uses a connection that
            was idle for more than `MOST_IDLE` seconds, since the server may be closing it.
        upload: A body that is read while it is sent, instead of `body`. Only a `StreamingTransport`
            gets one; other transports get the bytes.
    """

    url: str
    method: str
    headers: Headers
    body: bytes
    connect: float
    read: float
    deadline: float
    safe: bool
    upload: Upload | None = None

    @property
    def size(self) -> int:
        """How many bytes the body has."""
        return len(self.body if self.upload is None else self.upload)

    def once_answered(self) -> SignedRequest:
        """Returns a copy for the time after the response's head: no content and no deadline."""
        return replace(self, headers=Headers(), body=b"", upload=None, deadline=math.inf)

    def __repr__(self) -> str:
        # The query and header values may be secret.
        address = self.url.partition("?")[0]
        return f"<SignedRequest {self.method} {address} body={self.size} bytes>"


MOST_IDLE = 5.0
"""The longest a connection may have been idle, in seconds, to carry an unsafe request."""


class Transport(Protocol):
    """Anything that can send a signed request and wait for the response.

    It sends a request once, and does not follow redirects, keep cookies or retry. It may be called
    from any thread. Subclasses need not define `sleep`. Without the `open` of a
    `StreamingTransport`, request and response bodies are held in memory.
    """

    def send(self, request: SignedRequest, /) -> HttpResponse:
        """Sends the request and reads the whole response.

        Raises:
            TransportError: No complete response arrived; `sent` is False only if no byte of the
                request can have been sent.
        """

    def sleep(self, seconds: float, /) -> None:
        """Waits before the next attempt; a test transport may simulate the passing of time."""
        time.sleep(seconds)

    def close(self) -> None:
        """Closes the connections. Calling it again does nothing."""


class AsyncTransport(Protocol):
    """The asynchronous counterpart of `Transport`."""

    async def send(self, request: SignedRequest, /) -> HttpResponse:
        """Sends the request and reads the whole response; cancelling it drops the connection.

        Raises:
            TransportError: No complete response arrived; `sent` is False only if no byte of the
                request can have been sent.
        """

    async def sleep(self, seconds: float, /) -> None:
        """Waits before the next attempt; a test transport may simulate the passing of time."""
        import asyncio  # here, since most programs do not need it

        await asyncio.sleep(seconds)

    async def aclose(self) -> None:
        """Closes the connections. Calling it again does nothing."""


class StreamingTransport(Transport, Protocol):
    """A transport that streams bodies: it sends an `upload`, and returns a `Stream`."""

    def open(self, request: SignedRequest, /) -> Stream | HttpResponse:
        """Sends the request, and returns a stream if the service reports success.

        The deadline applies to the head only. Any other response is read whole, as by `send`.

        Raises:
            TransportError: As for `send`.
        """


class AsyncStreamingTransport(AsyncTransport, Protocol):
    """The asynchronous counterpart of `StreamingTransport`."""

    async def open(self, request: SignedRequest, /) -> AsyncStream | HttpResponse:
        """Sends the request and returns a stream: see `StreamingTransport.open`."""
