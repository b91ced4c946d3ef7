"""Reading an answer to its end, and no further than is allowed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from time import monotonic

import urllib3

from ..document import MAX_BODY  # which loads lxml too, so that no first call waits for it
from ..errors import TransportError
from ..http import Headers, HttpResponse
from .content import Content
from .framing import FramingError

_CHUNK = 64 * 1024


def read_answer(raw: urllib3.HTTPResponse, deadline: float = math.inf) -> HttpResponse:
    """Reads an answer of urllib3.

    Raises:
        TransportError: It is too large.
        FramingError: It only announces the answer, which would come for the next request.
        ContentError: It cannot be decoded.
        TimeoutError: It is not all there by the deadline, a moment of `time.monotonic`.
    """
    if raw.status < 200:
        raw.close()
        raise FramingError(f"status {raw.status} before the answer")
    if (raw.length_remaining or 0) > MAX_BODY:
        raise TransportError(f"the answer is larger than {MAX_BODY} bytes")
    headers = Headers(raw.headers)
    # As they come in: the other way waits for a whole chunk, however slowly that is sent.
    chunks = iter(lambda: raw.read1(_CHUNK, decode_content=False) or b"", b"")
    body = read_body(chunks, Content(headers.get("content-encoding")), deadline)
    return HttpResponse(raw.status, headers, body)


def read_body(chunks: Iterable[bytes], content: Content, deadline: float) -> bytes:
    """Puts a body together.

    Raises:
        TransportError: It is too large.
        ContentError: It cannot be decoded.
        TimeoutError: It is not all there by the deadline.
    """
    for chunk in chunks:
        for _ in content.feed(chunk):
            _check(deadline)
        _check(deadline)
    return content.finish()


def _check(deadline: float) -> None:
    if monotonic() >= deadline:
        raise TimeoutError("timed out")
