"""HTTP/1.1 framing without sockets: the head of a request, and the end of a response.

`spec/vectors/receiving.json` decides what RFC 9112 leaves open: ambiguous responses are rejected,
and a connection is not reused if the end of its response is in doubt.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from urllib.parse import urlsplit

from ..errors import TransportError
from ..http import MAX_BODY, Headers, HttpResponse, SignedRequest
from ..representation import without_frames
from .content import Content

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_WITHOUT_BODY = frozenset({"GET", "HEAD", "DELETE", "OPTIONS", "TRACE"})
_URL = re.compile(r"[!-~]+")


@without_frames
def header_fields(request: SignedRequest) -> dict[str, str]:
    """Returns the header fields to send: the request's own, and those that HTTP requires.

    Raises:
        ValueError: Something contains characters that HTTP cannot carry. Unlike the messages of
            libraries, this one does not show the value.
    """
    headers = request.headers
    names, values = zip(*headers.pairs(), strict=True) if headers else ((), ())
    written = "".join(values)
    if _URL.fullmatch(request.url) is None:
        raise ValueError("its address contains characters that HTTP cannot carry")
    if not _are_names((request.method, *names)):
        raise ValueError("the name of a header field contains characters that HTTP cannot carry")
    if not _is_latin(written) or _CONTROLS.search(written) is not None:
        raise ValueError("a header field contains characters that HTTP cannot carry")
    fields = {name: value for key, (name, value) in headers.folded() if key != "accept-encoding"}
    fields["Accept-Encoding"] = "identity"
    if request.size and "content-length" not in headers:
        fields["Content-Length"] = str(request.size)
    return fields


@without_frames
def request_head(
    request: SignedRequest, origin: str, proxy_fields: Mapping[str, str] | None = None
) -> bytes:
    """Returns the head of a request as it is sent.

    Args:
        request: The request.
        origin: Scheme, host and port of its URL.
        proxy_fields: The header fields for a proxy that forwards the request, which needs the whole
            URL; None if there is no such proxy.

    Raises:
        ValueError: See `header_fields`.
    """
    target = request.url[len(origin) :]
    if not target.startswith("/"):
        target = f"/{target}"
    if proxy_fields is not None:
        target = f"{origin}{target}"
    fields = {**header_fields(request), **(proxy_fields or {})}
    if "host" not in request.headers:
        fields["Host"] = urlsplit(request.url).netloc
    if request.method not in _WITHOUT_BODY and "content-length" not in request.headers:
        fields["Content-Length"] = str(request.size)
    lines = "".join([f"{name}: {value}\r\n" for name, value in fields.items()])
    return f"{request.method} {target} HTTP/1.1\r\n{lines}\r\n".encode("latin-1")


@without_frames
def tunnel_request(host: str, port: int, proxy_fields: Mapping[str, str]) -> bytes:
    """Returns the request for a tunnel to a host."""
    address = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    fields = {"Host": address, **proxy_fields}
    lines = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"CONNECT {address} HTTP/1.1\r\n{lines}\r\n".encode("latin-1")


@lru_cache(maxsize=256)
def _are_names(names: tuple[str, ...]) -> bool:
    # Cached, since a program's requests only use a few names.
    return all(map(_NAME.fullmatch, names))


def _is_latin(text: str) -> bool:
    return text.isascii() or max(text) <= "\xff"


MAX_HEAD = 64 * 1024
"""The maximum size of a response's head, in bytes, including all interim responses before it."""

DOUBT = 60.0
"""How long connections are not reused after a server sent surplus bytes, in seconds.

It may do so again, so late that the bytes would be mistaken for the next response.
"""

_MOST_FIELDS = 100
_LONGEST_LINE = 4096  # between chunks; such lines may have extensions
_LINES = 256  # the maximum number of such lines per step

_TEXT = rb"[^\x00-\x08\x0a-\x1f\x7f]*"
_STATUS = re.compile(rb"HTTP/1\.([0-9]) ([1-9][0-9]{2})(?: (%b))?" % _TEXT)
_FIELD = re.compile(rb"([!#$%%&'*+.^_`|~0-9A-Za-z-]+):(%b)" % _TEXT)
_FOLD = re.compile(rb"\r\n[ \t]+")
_BARE = re.compile(rb"(?<!\r)\n")
_LENGTH = re.compile("[0-9]{1,18}")
_SIZE = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;%b)?" % _TEXT)

_OVER = object()

NO_LIMIT = sys.maxsize
"""More bytes than any body has."""


class FramingError(ValueError):
    """A response is not valid HTTP, or is ambiguous."""


class Reception:
    """One response while it arrives.

    Args:
        method: The method of the request; a response to HEAD has no body.
        most: The maximum size of the decoded body, in bytes.
        is_streamed: Whether a successful response has no size limit, since `piece` takes its body
            while it arrives.

    Attributes:
        status: The status; 0 until the head has arrived.
        reason: The reason phrase after the status.
        headers: The header fields; empty until the head has arrived.
        is_whole: Whether the whole response has arrived.
        is_last: Whether the connection must not be reused; final once the response is whole.
        has_surplus: Whether bytes arrived after the end of the response.
    """

    def __init__(self, method: str, most: int = MAX_BODY, *, is_streamed: bool = False) -> None:
        self.status = 0
        self.reason = ""
        self.headers = Headers()
        self.is_whole = self.is_last = self.has_surplus = False
        self._method = method
        self._most = most
        self._is_streamed = is_streamed
        self._steps: Iterator[None] | None = None
        self._content = Content(None)
        self._data = bytearray()  # received but not parsed yet
        self._searched = 0  # how much of it is known to have no line end
        self._room = MAX_HEAD  # bytes left for heads
        self._took = 0  # bytes of the body so far
        self._left = 0  # bytes of the body, or of the current chunk, still to come
        self._ends_with_connection = False
        self._read_line: Callable[[bytes], None] | None = None  # parses lines between chunks

    def feed(self, data: bytes) -> Iterator[None]:
        """Takes the next bytes; the caller must exhaust the returned steps.

        Each step takes about a millisecond. In between, the caller can check the time or run other
        tasks.

        Raises:
            FramingError: The response is not valid HTTP, or is ambiguous.
            ContentError: The body cannot be decoded.
            TransportError: The body is too large.
        """
        if self._read_line is None and 0 < len(data) <= self._left and not self._data:
            # Most of a large body is handled here, without copying it.
            self._count(len(data))
            yield from self._content.feed(data)
            self.is_whole = not self._left
            return
        self._data += data
        while not self.status and self._find_head():
            pass
        at = lines = 0
        while self.status and not self.is_whole and at < len(self._data):
            if self._left:
                with memoryview(self._data) as view:
                    part = bytes(view[at : at + self._left])
                at += len(part)
                self._count(len(part))
                yield from self._content.feed(part)
                self.is_whole = not self._left and self._read_line is None
            else:
                end = self._data.find(b"\r\n", at)
                if (end if end >= 0 else len(self._data)) - at > _LONGEST_LINE:
                    raise FramingError("a line between chunks is too long")
                if end < 0:
                    break
                line, at = bytes(self._data[at:end]), end + 2
                assert self._read_line is not None  # noqa: S101 - only chunks get here
                self._read_line(line)
                lines += 1
                if lines % _LINES == 0:
                    yield
        del self._data[:at]
        self.has_surplus = self.is_whole and bool(self._data)
        self.is_last |= self.has_surplus

    def end(self) -> None:
        """Handles the end of the stream.

        Raises:
            ConnectionError: The response is incomplete.
        """
        self.is_last = True
        if not self.status:
            where = "in its head" if self._data else "before it began"
            raise ConnectionError(f"the response ended {where}")
        if self._ends_with_connection:
            self.is_whole = True
        if not self.is_whole:
            more = f", {self._left} more expected" if self._read_line is None else ""
            raise ConnectionError(f"the response ended early, {self._took} bytes read{more}")

    def response(self) -> HttpResponse:
        """Returns the response, once it is whole.

        Raises:
            ContentError: Its encoded body is incomplete.
        """
        return HttpResponse(self.status, self.headers, self._content.finish())

    def offer(self, data: bytes) -> None:
        """Takes the next bytes, which `piece` then decodes; raises the same errors as `feed`."""
        steps = self.feed(data)
        self._steps = steps if next(steps, _OVER) is not _OVER else None

    def piece(self) -> bytes | None:
        """Returns the next piece of the decoded body; empty at its end, None if bytes are missing.

        Raises:
            FramingError: The response is not valid HTTP, or is ambiguous.
            ContentError: The body cannot be decoded.
        """
        while not (piece := self._content.take()):
            if self._steps is None:
                return self._content.finish() if self.is_whole else None
            if next(self._steps, _OVER) is _OVER:
                self._steps = None
        return piece

    def _count(self, size: int) -> None:
        self._took += size
        self._left -= size

    def _find_head(self) -> bool:
        """Parses the next head, if it has arrived."""
        end = self._data.find(b"\r\n\r\n", self._searched)
        size = end if end >= 0 else len(self._data)
        if size > self._room:
            raise FramingError(f"its head is larger than {MAX_HEAD} bytes")
        if _BARE.search(self._data, max(0, self._searched - 1), size):
            raise FramingError("a line of its head has an invalid line end")
        if end < 0:
            self._searched = max(0, size - 3)
            return False
        minor, status, self.reason, self.headers = _parse(bytes(self._data[:end]))
        self._room -= end
        self._searched = 0
        del self._data[: end + 4]
        if status == 101:
            raise FramingError("it switches to another protocol, which was not requested")
        if status >= 200:
            self.status = status
            self._frame(minor)
        return True

    def _frame(self, minor: int) -> None:
        """Determines how the body ends."""
        headers = self.headers
        if self._is_streamed and 200 <= self.status < 300:
            self._most = NO_LIMIT
        length = headers.get("content-length")
        coding = headers.get("transfer-encoding")
        if length is not None and _LENGTH.fullmatch(length) is None:
            raise FramingError("its Content-Length is not a number")
        if coding is not None and (coding.lower() != "chunked" or length is not None or minor == 0):
            raise FramingError("its Transfer-Encoding is ambiguous")
        names = headers.get("connection", "").lower().split(",")
        self.is_last = minor == 0 or "close" in map(str.strip, names)
        if self._method == "HEAD":
            self.is_whole = True
        elif self.status in (204, 304):
            # If a body is sent anyway, it may arrive late and be mistaken for the next response.
            self.is_whole = self.is_last = True
        elif coding is not None:
            self._read_line = self._read_size
        elif length is None:
            self._left, self._ends_with_connection = NO_LIMIT, True
        elif int(length) > self._most:
            raise TransportError(f"the response is larger than {self._most} bytes")
        else:
            self._left = int(length)
            self.is_whole = not self._left
        self._content = Content(headers.get("content-encoding"), self._most)

    def _read_size(self, line: bytes) -> None:
        match = _SIZE.fullmatch(line)
        if match is None:
            raise FramingError("a chunk has no valid size")
        self._left = int(match[1], 16)
        self._read_line = self._read_end if self._left else self._read_trailer

    def _read_end(self, line: bytes) -> None:
        if line:
            raise FramingError("a chunk is longer than its size")
        self._read_line = self._read_size

    def _read_trailer(self, line: bytes) -> None:
        self._room -= len(line)
        if self._room < 0:
            raise FramingError(f"its trailer is larger than {MAX_HEAD} bytes")
        self.is_whole = not line
        if line and _FIELD.fullmatch(line) is None:
            raise FramingError("its trailer has an invalid header field")


def _parse(head: bytes) -> tuple[int, int, str, Headers]:
    """Parses a head into minor version, status, reason and fields."""
    first, _, rest = head.partition(b"\r\n")
    match = _STATUS.fullmatch(first)
    if match is None:
        raise FramingError("it has no status line")
    # Old servers may continue a field on the next line.
    lines = _FOLD.sub(b" ", rest).split(b"\r\n") if rest else []
    if len(lines) > _MOST_FIELDS:
        raise FramingError(f"it has more than {_MOST_FIELDS} header fields")
    fields = []
    for line in lines:
        field = _FIELD.fullmatch(line)
        if field is None:
            raise FramingError("its head has an invalid header field")
        fields.append((field[1].decode("ascii"), field[2].strip(b" \t").decode("latin-1")))
    reason = (match[3] or b"").decode("latin-1")
    return int(match[1]), int(match[2]), reason, Headers(fields)
