"""What requests is given to send, and what is read from what it gives back."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from time import monotonic
from typing import cast

import requests
import urllib3
from requests.structures import CaseInsensitiveDict

from ..document import MAX_BODY  # which loads lxml too, so that no first call waits for it
from ..errors import TransportError
from ..exchange import Exchange
from ..http import Headers, HttpResponse

_CHUNK = 64 * 1024
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_URL = re.compile(r"[!-~]+")


def prepare(exchange: Exchange) -> requests.PreparedRequest:
    """Makes the request, by hand: the usual way re-quotes the target and adds cookies.

    Raises:
        ValueError: Something has characters that HTTP cannot carry. The text shows none of it, and
            the complaints of the libraries below would show the value of a field.
    """
    headers = exchange.headers
    written = "".join(headers.values())
    if _URL.fullmatch(exchange.url) is None:
        raise ValueError("its address has characters that HTTP cannot carry")
    if not all(map(_NAME.fullmatch, (exchange.method, *headers))):
        raise ValueError("the name of a header field has characters that HTTP cannot carry")
    if not _is_latin(written) or _CONTROLS.search(written) is not None:
        raise ValueError("a header field has characters that HTTP cannot carry")
    prepared = requests.PreparedRequest()
    prepared.method = exchange.method
    prepared.url = exchange.url
    prepared.headers = CaseInsensitiveDict(headers.pairs())
    prepared.headers["Accept-Encoding"] = "identity"
    if exchange.body:
        prepared.headers.setdefault("Content-Length", str(len(exchange.body)))
    prepared.body = exchange.body or None
    return prepared


def read(response: requests.Response, deadline: float = math.inf) -> HttpResponse:
    """Reads an answer to its end.

    Raises:
        TransportError: It is too large.
        TimeoutError: It is not all there by the deadline, a moment of `time.monotonic`.
    """
    body = bytearray()
    announced = getattr(response.raw, "length_remaining", None) or 0
    for chunk in _parts(response) if announced <= MAX_BODY else ():
        body += chunk
        if len(body) > MAX_BODY:
            break
        if monotonic() >= deadline:
            raise TimeoutError("timed out")
    if max(announced, len(body)) > MAX_BODY:
        raise TransportError(f"the answer is larger than {MAX_BODY} bytes")
    return HttpResponse(response.status_code, Headers(response.headers), bytes(body))


def _parts(response: requests.Response) -> Iterator[bytes]:
    raw = response.raw
    if isinstance(raw, urllib3.HTTPResponse):
        # As they come in: the other way waits for a whole chunk, however slowly that is sent.
        return iter(lambda: raw.read1(_CHUNK, decode_content=True) or b"", b"")
    return cast(Iterator[bytes], response.iter_content(_CHUNK))


def _is_latin(text: str) -> bool:
    return text.isascii() or max(text) <= "\xff"
