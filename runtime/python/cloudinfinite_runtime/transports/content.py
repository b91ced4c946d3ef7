"""The content of a body: joined from parts, and decoded in small steps while it arrives."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from ..errors import TransportError
from ..http import MAX_BODY
from ..representation import printable

_STEP = 64 * 1024  # the maximum input and output of a step, in bytes
_STREAMS = 256  # the maximum number of streams that end in one step
_WINDOW = 128  # the first input of a stream, in bytes; what the stream does not use is copied

_LARGE = 4096  # how many bytes are worth keeping as they are
_FULL = 64 * 1024

_READ = frozenset({"gzip", "x-gzip", "deflate"})
_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS


class ContentError(ValueError):
    """A body does not match its encoding, or has one that was not requested."""


class Content:
    """A body that arrives in parts.

    Supports ``gzip`` with any number of members, and ``deflate`` with or without the zlib header.
    Any other encoding, or more than one, is an error. A body of zero bytes is valid in any
    encoding, since a response to HEAD has no body.

    Args:
        encoding: The value of ``Content-Encoding``, or None.
        most: The maximum size of the decoded body, in bytes; the encoded one may be twice as large.
    """

    def __init__(self, encoding: str | None, most: int = MAX_BODY) -> None:
        names = (name.strip().lower() for name in (encoding or "").split(","))
        self._encoding = ", ".join(name for name in names if name not in ("", "identity"))
        self._most = most
        self._plain = Gathering()
        self._came = self._size = 0  # bytes before and after decoding
        self._stream: zlib._Decompress | None = None
        self._window = _WINDOW
        self._start = b""  # the first byte of a stream, until the second tells its kind
        self._is_over = False  # whether nothing may follow

    def feed(self, chunk: bytes) -> Iterable[None]:
        """Takes the next bytes; the caller must exhaust the returned steps.

        Each step takes about a millisecond. In between, the caller can check the time or run other
        tasks.

        Raises:
            ContentError: The body cannot be decoded.
            TransportError: The body is too large.
        """
        if self._encoding:
            return self._decode(chunk)
        self._keep(chunk)
        return ()

    def take(self) -> bytes:
        """Returns the bytes that were decoded since the last call."""
        return self._plain.take()

    def finish(self) -> bytes:
        """Returns the rest of the body: all of it, if `take` was never called.

        Raises:
            ContentError: The body is incomplete.
        """
        if self._stream is not None or self._start:
            raise ContentError("it ends too early")
        return self.take()

    def _keep(self, plain: bytes) -> None:
        self._size += len(plain)
        if self._size > self._most:
            raise self._too_large()
        self._plain.add(plain)

    def _too_large(self) -> TransportError:
        return TransportError(f"the response is larger than {self._most} bytes")

    def _decode(self, chunk: bytes) -> Iterator[None]:
        if self._encoding not in _READ and chunk:
            said = printable(self._encoding)
            raise ContentError(f"it is encoded as {said}, which was not requested")
        self._came += len(chunk)
        if self._came > 2 * self._most:
            raise self._too_large()  # even if its members decode to nothing
        data = memoryview(self._start + chunk if self._start else chunk)
        self._start = b""
        at = ended = 0
        while at < len(data) or self._stream is not None:
            stream = self._stream
            if stream is None:
                if len(data) - at < 2:
                    self._start = bytes(data[at:])
                    return
                stream = self._stream = self._open(data[at], data[at + 1])
            shown = data[at : at + self._window]
            try:
                plain = stream.decompress(shown, _STEP)
            except zlib.error as error:
                raise ContentError(str(error)) from None
            # Continue in the original data. Copying the rest for each of many streams would take
            # quadratic time.
            at += len(shown) - len(stream.unconsumed_tail) - len(stream.unused_data)
            if plain:
                self._keep(plain)
            if stream.eof:
                self._stream, self._window = None, _WINDOW
                self._is_over = self._encoding == "deflate"
                ended += 1
            elif at == len(data) and len(plain) < _STEP:
                return
            else:
                self._window = min(2 * self._window, _STEP)
            if len(plain) == _STEP or ended % _STREAMS == 0:
                yield

    def _open(self, first: int, second: int) -> zlib._Decompress:
        """Begins a stream, given its first two bytes."""
        if self._encoding != "deflate":
            return zlib.decompressobj(_GZIP)
        if self._is_over:
            raise ContentError("it has data after its end")
        # Many servers omit the zlib header. What looks like one is one: otherwise its first bits
        # would start a kind of block that no encoder writes.
        is_framed = first & 0x0F == zlib.DEFLATED and (first << 8 | second) % 31 == 0
        return zlib.decompressobj(_ZLIB if is_framed else _RAW)


class Gathering:
    """A buffer of parts. Large parts are kept unchanged, and small ones are joined.

    Attributes:
        size: The number of bytes.
    """

    __slots__ = ("_last", "_parts", "size")

    def __init__(self) -> None:
        self.size = 0
        # Small parts are appended to the last one, which never becomes large, since growing copies.
        self._parts: list[bytes | bytearray | memoryview] = []
        self._last = bytearray()

    def add(self, part: bytes | memoryview) -> None:
        """Adds a part."""
        self.size += len(part)
        if len(part) >= _LARGE:
            self._flush()
            self._parts.append(part)
            return
        self._last += part
        if len(self._last) >= _FULL:
            self._flush()

    def take(self) -> bytes:
        """Returns all bytes, and starts over. A single part is not copied."""
        self._flush()
        parts, self._parts, self.size = self._parts, [], 0
        return bytes(parts[0]) if len(parts) == 1 else b"".join(parts)

    def _flush(self) -> None:
        if self._last:
            self._parts.append(self._last)
            self._last = bytearray()
