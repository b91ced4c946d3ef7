"""An encoded request to the header fields that it is sent with."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import replace
from email.utils import formatdate
from functools import lru_cache

from .credentials import Credentials
from .endpoint import Endpoint
from .frames import without_frames
from .http import Headers, HttpRequest
from .service import Service
from .signing import sign_request, url_encode

VALID_BEFORE = 60
"""Seconds by which a signature is valid before it was made, for clocks that run behind ours."""

VALID_AFTER = 900
"""Seconds for which a signature stays valid, unless the caller says otherwise."""

_METHODS_WITH_A_BODY = frozenset({"POST", "PUT", "PATCH"})


@without_frames
def authorize(
    request: HttpRequest,
    endpoint: Endpoint,
    credentials: Credentials,
    service: Service,
    now: float,
    validity: int = VALID_AFTER,
) -> Headers:
    """Gives all header fields of a request, the last of them its ``Authorization``.

    Fields of the request itself win over those made here.

    Args:
        request: The request.
        endpoint: Where it goes; the host is signed.
        credentials: Who signs.
        service: Which fields are signed, and which carries the token.
        now: The present, in Unix seconds.
        validity: Seconds for which the signature stays valid.
    """
    fields = {"Host": endpoint.host, "Date": _date(int(now))}
    if request.body or request.method in _METHODS_WITH_A_BODY:
        fields["Content-Length"] = str(len(request.body))
    if request.body:
        digest = hashlib.md5(request.body, usedforsecurity=False).digest()
        fields["Content-MD5"] = base64.b64encode(digest).decode("ascii")
    if credentials.token is not None:
        fields[service.token_name(request.host)] = credentials.token
    headers = Headers(fields).updated(request.headers)
    authorization = sign_request(
        request.method,
        request.path,
        params=request.params,
        headers=service.signable(headers),
        secret_id=credentials.secret_id,
        secret_key=credentials.secret_key,
        key_time=_key_time(now, validity),
    )
    return headers.updated({"Authorization": authorization})


@without_frames
def presign(
    request: HttpRequest,
    endpoint: Endpoint,
    credentials: Credentials,
    service: Service,
    now: float,
    validity: int,
) -> str:
    """Gives the URL of a request, with its signature and its token in the query.

    The host is signed, and all that is in the URL; nobody has to send any other header field.

    Args:
        request: The request, without header fields and without a body.
        endpoint: Where it goes; the host is signed.
        credentials: Who signs.
        service: Which parameter carries the token.
        now: The present, in Unix seconds.
        validity: Seconds for which the URL is valid.
    """
    if credentials.token is not None:
        token = (service.token_name(request.host), credentials.token)
        request = replace(request, params=(*request.params, token))
    authorization = sign_request(
        request.method,
        request.path,
        params=request.params,
        headers={"Host": endpoint.host},
        secret_id=credentials.secret_id,
        secret_key=credentials.secret_key,
        key_time=_key_time(now, validity),
    )
    parts = [part.partition("=") for part in authorization.split("&")]
    signature = "&".join([f"{name}={url_encode(value)}" for name, _, value in parts])
    return f"{endpoint.url}{request.target}{'&' if request.params else '?'}{signature}"


def _key_time(now: float, validity: int) -> str:
    # A clock that was never set must not make a time before 1970, which cannot be written.
    return f"{max(int(now) - VALID_BEFORE, 0)};{int(now) + validity}"


@lru_cache(maxsize=4)
def _date(seconds: int) -> str:
    return formatdate(seconds, usegmt=True)
