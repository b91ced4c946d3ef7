"""The head of a request, and whether HTTP can carry it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import urlsplit

from ..frames import without_frames
from ..http import SignedRequest

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_WITHOUT_BODY = frozenset({"GET", "HEAD", "DELETE", "OPTIONS", "TRACE"})
_URL = re.compile(r"[!-~]+")


@without_frames
def header_fields(request: SignedRequest) -> dict[str, str]:
    """Returns the header fields to send: the request's own, and those that HTTP requires.

    Raises:
        ValueError: Something contains characters that HTTP cannot carry. The message does not show
            them, while those of the libraries below would show the value of a field.
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
        proxy_fields: The header fields for a proxy that forwards it, and needs the whole URL; None
            if there is no such proxy.

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
