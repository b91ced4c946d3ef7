"""Signed requests for tests of transports."""

from __future__ import annotations

import math
import time

from cloudinfinite_runtime.http import Headers, SignedRequest

HEADERS = {"Host": "h", "Authorization": "signed", "User-Agent": "toy/1"}
BODY = b"<Request/>"


def make(
    url: str,
    *,
    path: str = "/jobs",
    method: str = "POST",
    headers: dict[str, str] | None = None,
    body: bytes | None = None,
    connect: float = 5.0,
    read: float = 60.0,
    within: float = math.inf,
    safe: bool = True,
) -> SignedRequest:
    """Returns a request to a server; `within` is the total time allowed, in seconds."""
    if body is None:
        body = BODY if method == "POST" else b""
    length = {"Content-Length": str(len(body))} if body else {}
    return SignedRequest(
        url=url + path,
        method=method,
        headers=Headers({**HEADERS, **length} if headers is None else headers),
        body=body,
        connect=connect,
        read=read,
        deadline=time.monotonic() + within,
        safe=safe,
    )
