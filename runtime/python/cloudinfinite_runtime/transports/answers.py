"""Reading an answer to its end, and no further than is allowed."""

from __future__ import annotations

import math
from collections.abc import Iterator
from time import monotonic

import urllib3

from ..document import MAX_BODY  # which loads lxml too, so that no first call waits for it
from ..errors import TransportError
from ..http import Headers, HttpResponse

_CHUNK = 64 * 1024


def read_answer(raw: urllib3.HTTPResponse, deadline: float = math.inf) -> HttpResponse:
    """Reads an answer of urllib3.

    Raises:
        TransportError: It is too large.
        TimeoutError: It is not all there by the deadline, a moment of `time.monotonic`.
    """
    # As they come in: the other way waits for a whole chunk, however slowly that is sent.
    chunks = iter(lambda: raw.read1(_CHUNK, decode_content=True) or b"", b"")
    body = read_body(chunks, raw.length_remaining, deadline)
    return HttpResponse(raw.status, Headers(raw.headers), body)


def read_body(chunks: Iterator[bytes], announced: int | None, deadline: float) -> bytes:
    """Puts a body together.

    Raises:
        TransportError: It is too large, or was announced to be.
        TimeoutError: It is not all there by the deadline.
    """
    size = announced or 0
    body = bytearray()
    while size <= MAX_BODY:
        chunk = next(chunks, b"")
        if not chunk:
            return bytes(body)
        body += chunk
        size = len(body)
        if monotonic() >= deadline:
            raise TimeoutError("timed out")
    raise TransportError(f"the answer is larger than {MAX_BODY} bytes")
