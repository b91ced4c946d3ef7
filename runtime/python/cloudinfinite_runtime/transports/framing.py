"""Where an answer ends: HTTP/1.1 as a client reads it, without a socket.

What RFC 9112 leaves to the reader is settled by `spec/vectors/receiving.json`: whatever can be read
in two ways is refused, and a connection on which it is in doubt where the answer ended is not used
again.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator

from ..errors import TransportError
from ..http import MAX_BODY, Headers, HttpResponse
from .content import Content

MAX_HEAD = 64 * 1024
"""How many bytes the head of an answer may have, together with those that only announce it."""

DOUBT = 60.0
"""Seconds for which no connection to a server carries a second exchange after it said too much.

It may do so again, and so late that it cannot be told from the answer to the next exchange.
"""

_MOST_FIELDS = 100
_LONGEST_LINE = 4096  # of those between the chunks, which may have extensions
_LINES = 256  # how many of them a step reads at most

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
    """What came in is no answer by HTTP, or can be taken for more than one."""


class Reception:
    """One answer while it comes in.

    Args:
        method: The method of the request; there is no body in an answer to a HEAD.
        most: How many bytes the decoded body may have.
        is_streamed: Whether it has no limit if the status is one of success, since it is taken away
            by `piece` while it comes in.

    Attributes:
        status: The status of the answer; 0 until its head is there.
        reason: The words behind the status.
        headers: The header fields; none until the head is there.
        is_whole: Whether all of the answer is there.
        is_last: Whether the connection must not carry another one; certain once this one is whole.
        has_surplus: Whether more came in than the answer.
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
        self._data = bytearray()  # what is not read yet
        self._searched = 0  # up to where it has no end of a line
        self._room = MAX_HEAD  # for heads
        self._took = 0  # bytes of the body
        self._left = 0  # those to come, of the chunk if there are chunks
        self._ends_with_connection = False
        self._read_line: Callable[[bytes], None] | None = None  # what reads what goes round chunks

    def feed(self, data: bytes) -> Iterator[None]:
        """Takes the next bytes, once the steps that it gives have been gone through.

        Between two of them, each a matter of a millisecond, there is time to look at the clock, or
        for other tasks to run.

        Raises:
            FramingError: This is no answer, or might be several.
            ContentError: The body cannot be decoded.
            TransportError: The body is too large.
        """
        if self._read_line is None and 0 < len(data) <= self._left and not self._data:
            # Most of a large body comes this way, and is not copied.
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
                    raise FramingError("a line between its chunks is too long")
                if end < 0:
                    break
                line, at = bytes(self._data[at:end]), end + 2
                assert self._read_line is not None  # noqa: S101 - without chunks, it is whole by now
                self._read_line(line)
                lines += 1
                if lines % _LINES == 0:
                    yield
        del self._data[:at]
        self.has_surplus = self.is_whole and bool(self._data)
        self.is_last |= self.has_surplus

    def end(self) -> None:
        """Learns that nothing more will come.

        Raises:
            ConnectionError: There should be more.
        """
        self.is_last = True
        if not self.status:
            where = "in its head" if self._data else "before it began"
            raise ConnectionError(f"the answer ended {where}")
        if self._ends_with_connection:
            self.is_whole = True
        if not self.is_whole:
            more = f", {self._left} more expected" if self._read_line is None else ""
            raise ConnectionError(f"the answer ended early, {self._took} bytes read{more}")

    def answer(self) -> HttpResponse:
        """The answer, once it is whole.

        Raises:
            ContentError: The encoding of its body breaks off.
        """
        return HttpResponse(self.status, self.headers, self._content.finish())

    def offer(self, data: bytes) -> None:
        """Takes the next bytes, to be gone through by `piece`; raises as `feed` does."""
        steps = self.feed(data)
        self._steps = steps if next(steps, _OVER) is not _OVER else None

    def piece(self) -> bytes | None:
        """The next piece of the decoded body: no bytes at its end, None if more has to come in.

        Raises:
            FramingError: This is no answer, or might be several.
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
        """Reads the next head, if it is there."""
        end = self._data.find(b"\r\n\r\n", self._searched)
        size = end if end >= 0 else len(self._data)
        if size > self._room:
            raise FramingError(f"its head is larger than {MAX_HEAD} bytes")
        if _BARE.search(self._data, max(0, self._searched - 1), size):
            raise FramingError("a line of its head does not end as it should")
        if end < 0:
            self._searched = max(0, size - 3)
            return False
        minor, status, self.reason, self.headers = _parse(bytes(self._data[:end]))
        self._room -= end
        self._searched = 0
        del self._data[: end + 4]
        if status == 101:
            raise FramingError("another protocol, which nobody asked for")
        if status >= 200:
            self.status = status
            self._frame(minor)
        return True

    def _frame(self, minor: int) -> None:
        """Finds out how long the body is."""
        headers = self.headers
        if self._is_streamed and 200 <= self.status < 300:
            self._most = NO_LIMIT
        length = headers.get("content-length")
        coding = headers.get("transfer-encoding")
        if length is not None and _LENGTH.fullmatch(length) is None:
            raise FramingError("a Content-Length that is no number")
        if coding is not None and (coding.lower() != "chunked" or length is not None or minor == 0):
            raise FramingError("a Transfer-Encoding that may be read in two ways")
        names = headers.get("connection", "").lower().split(",")
        self.is_last = minor == 0 or "close" in map(str.strip, names)
        if self._method == "HEAD":
            self.is_whole = True
        elif self.status in (204, 304):
            # A body that comes all the same may come late, and would be taken for the next answer.
            self.is_whole = self.is_last = True
        elif coding is not None:
            self._read_line = self._read_size
        elif length is None:
            self._left, self._ends_with_connection = NO_LIMIT, True
        elif int(length) > self._most:
            raise TransportError(f"the answer is larger than {self._most} bytes")
        else:
            self._left = int(length)
            self.is_whole = not self._left
        self._content = Content(headers.get("content-encoding"), self._most)

    def _read_size(self, line: bytes) -> None:
        match = _SIZE.fullmatch(line)
        if match is None:
            raise FramingError("a chunk without a size")
        self._left = int(match[1], 16)
        self._read_line = self._read_end if self._left else self._read_trailer

    def _read_end(self, line: bytes) -> None:
        if line:
            raise FramingError("a chunk that is longer than its size")
        self._read_line = self._read_size

    def _read_trailer(self, line: bytes) -> None:
        self._room -= len(line)
        if self._room < 0:
            raise FramingError(f"its trailer is larger than {MAX_HEAD} bytes")
        self.is_whole = not line
        if line and _FIELD.fullmatch(line) is None:
            raise FramingError("a trailer that is no header field")


def _parse(head: bytes) -> tuple[int, int, str, Headers]:
    """Minor version, status, reason and fields of a head."""
    first, _, rest = head.partition(b"\r\n")
    match = _STATUS.fullmatch(first)
    if match is None:
        raise FramingError("no status line")
    # A field may go on in the next line, as only old servers have it.
    lines = _FOLD.sub(b" ", rest).split(b"\r\n") if rest else []
    if len(lines) > _MOST_FIELDS:
        raise FramingError(f"more than {_MOST_FIELDS} header fields")
    fields = []
    for line in lines:
        field = _FIELD.fullmatch(line)
        if field is None:
            raise FramingError("a line of its head that is no header field")
        fields.append((field[1].decode("ascii"), field[2].strip(b" \t").decode("latin-1")))
    reason = (match[3] or b"").decode("latin-1")
    return int(match[1]), int(match[2]), reason, Headers(fields)
