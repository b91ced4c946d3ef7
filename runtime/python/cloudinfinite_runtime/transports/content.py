"""Undoing the encoding of a body while it comes in, in steps of which none takes long."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from ..errors import TransportError
from ..http import MAX_BODY
from ..representation import printable

_STEP = 64 * 1024  # how many bytes a step takes at most, and how many it makes of them
_STREAMS = 256  # how many streams a step ends at most
_LARGE = 4096  # how many bytes are worth being kept as they are, and not copied
_WINDOW = 128  # how many bytes a stream is shown at first: what it leaves of them is copied

_READ = frozenset({"gzip", "x-gzip", "deflate"})
_GZIP, _ZLIB, _RAW = 16 + zlib.MAX_WBITS, zlib.MAX_WBITS, -zlib.MAX_WBITS


class ContentError(ValueError):
    """A body is not what its encoding says, or in one that nobody asked for."""


class Content:
    """A body that comes in bit by bit.

    It undoes ``gzip``, of any number of members, and ``deflate``, with or without the frame of
    zlib. Anything else is refused, two encodings one upon the other too. In every encoding, a body
    without a single byte is an empty one, as there is no body in the answer to a HEAD.

    Args:
        encoding: What ``Content-Encoding`` says; None where it is not there.
        most: How many bytes the decoded body may have; before that it may have twice as many.
    """

    def __init__(self, encoding: str | None, most: int = MAX_BODY) -> None:
        names = (name.strip().lower() for name in (encoding or "").split(","))
        self._encoding = ", ".join(name for name in names if name not in ("", "identity"))
        self._most = most
        # The last one grows, and is never large, since growing copies what is there.
        self._parts: list[bytes | bytearray] = []
        self._last = bytearray()
        self._came = self._size = 0  # bytes before and after decoding
        self._stream: zlib._Decompress | None = None
        self._window = _WINDOW
        self._start = b""  # of a stream: too little of it to tell what it is
        self._is_over = False  # what could have nothing behind it

    def feed(self, chunk: bytes) -> Iterable[None]:
        """Takes the next bytes, once the steps that it gives have been gone through.

        Between two of them, each a matter of a millisecond, there is time to look at the clock, or
        for other tasks to run.

        Raises:
            ContentError: It cannot be decoded.
            TransportError: It is too large.
        """
        if self._encoding:
            return self._decode(chunk)
        self._keep(chunk)
        return ()

    def take(self) -> bytes:
        """What was decoded since it was taken last."""
        self._flush()
        parts, self._parts = self._parts, []
        # One alone is not copied.
        return bytes(parts[0]) if len(parts) == 1 else b"".join(parts)

    def finish(self) -> bytes:
        """The rest of the body, which is all of it if nothing was taken; there is no more to come.

        Raises:
            ContentError: There should be more.
        """
        if self._stream is not None or self._start:
            raise ContentError("it ends too early")
        return self.take()

    def _keep(self, plain: bytes) -> None:
        self._size += len(plain)
        if self._size > self._most:
            raise self._too_large()
        if len(plain) >= _LARGE:
            self._flush()
            self._parts.append(plain)
            return
        self._last += plain
        if len(self._last) >= _STEP:
            self._flush()

    def _flush(self) -> None:
        if self._last:
            self._parts.append(self._last)
            self._last = bytearray()

    def _too_large(self) -> TransportError:
        return TransportError(f"the answer is larger than {self._most} bytes")

    def _decode(self, chunk: bytes) -> Iterator[None]:
        if self._encoding not in _READ and chunk:
            said = printable(self._encoding)
            raise ContentError(f"it is encoded as {said}, which nobody asked for")
        self._came += len(chunk)
        if self._came > 2 * self._most:
            raise self._too_large()  # whatever comes of it: most members may be empty ones
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
            # The rest is shown from where it stands. Its copies, put together anew for each of
            # many streams, would take a time that grows with the square of their number.
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
        """Begins a stream, with its first two bytes in view."""
        if self._encoding != "deflate":
            return zlib.decompressobj(_GZIP)
        if self._is_over:
            raise ContentError("it goes on after its end")
        # Many leave out the frame that the name stands for. What looks like one is one: else its
        # first bits would be those of a block that no encoder writes.
        is_framed = first & 0x0F == zlib.DEFLATED and (first << 8 | second) % 31 == 0
        return zlib.decompressobj(_ZLIB if is_framed else _RAW)
