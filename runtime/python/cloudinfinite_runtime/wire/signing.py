"""The signature of a request, `q-sign-algorithm=sha1`, as pure functions.

Names follow the service's documentation.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from email.utils import formatdate
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote

from ..credentials.provider import Credentials
from ..errors import ConfigurationError
from ..http import Headers, HttpRequest
from ..representation import without_frames
from ..service import Service
from .endpoint import Endpoint

Params = Mapping[str, str | None] | Iterable[tuple[str, str | None]]

_RESERVED = re.compile(r"[^A-Za-z0-9\-._~]")
_ESCAPES = {chr(code): f"%{code:02X}" for code in range(128)}
_KEY_TIME = re.compile(r"([0-9]{1,12});([0-9]{1,12})")


@without_frames
def sign_request(
    method: str,
    path: str,
    *,
    params: Params | None = None,
    headers: Mapping[str, str] | None = None,
    secret_id: str,
    secret_key: str,
    key_time: str,
) -> str:
    """Computes the value of a request's ``Authorization`` header field.

    Args:
        method: The HTTP verb.
        path: The path, decoded.
        params: All query parameters, decoded: a mapping, or pairs if a name occurs more than once.
            A value of None makes a flag.
        headers: The header fields to sign. The signature lists them, and they must be sent as is.
        secret_id: The public half of the key.
        secret_key: The secret half of the key.
        key_time: When the signature is valid: ``start;end`` in Unix seconds.

    Raises:
        ConfigurationError: `key_time` does not have that form, or ends before it starts.
    """
    times = _KEY_TIME.fullmatch(key_time)
    if times is None or int(times[1]) > int(times[2]):
        raise ConfigurationError("key_time must be 'start;end' in Unix seconds, start first")
    param_list, param_line = _canonical(params)
    header_list, header_line = _canonical(headers)
    what = _http_string(method, path, param_line, header_line)
    signed = signature(sign_key(secret_key, key_time), string_to_sign(key_time, what))
    return (
        f"q-sign-algorithm=sha1&q-ak={secret_id}&q-sign-time={key_time}&q-key-time={key_time}"
        f"&q-header-list={header_list}&q-url-param-list={param_list}&q-signature={signed}"
    )


def url_encode(text: str) -> str:
    """Percent-encodes all but letters, digits, ``-``, ``.``, ``_`` and ``~`` of ASCII, as UTF-8."""
    # `quote` is slow, since it handles each byte on its own.
    return _RESERVED.sub(_escape, text) if text.isascii() else quote(text, safe="-_.~")


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES[match[0]]


def http_string(
    method: str, path: str, params: Params | None = None, headers: Mapping[str, str] | None = None
) -> str:
    """Builds the HttpString: verb, decoded path, parameters and header fields, one line each."""
    return _http_string(method, path, _canonical(params)[1], _canonical(headers)[1])


def string_to_sign(key_time: str, http_string: str) -> str:
    """Builds the StringToSign: algorithm, validity and the digest of the HttpString."""
    # The service requires SHA-1; the strength of the signature does not depend on this digest.
    digest = hashlib.sha1(http_string.encode(), usedforsecurity=False).hexdigest()
    return f"sha1\n{key_time}\n{digest}\n"


def sign_key(secret_key: str, key_time: str) -> str:
    """Derives the SignKey, as hexadecimal text; with it anyone can sign within `key_time`."""
    return _hmac_sha1(secret_key, key_time)


def signature(sign_key: str, string_to_sign: str) -> str:
    """Computes the Signature, as hexadecimal text; the key is the SignKey's text, not its bytes."""
    return _hmac_sha1(sign_key, string_to_sign)


def _http_string(method: str, path: str, param_line: str, header_line: str) -> str:
    return f"{method.lower()}\n{path}\n{param_line}\n{header_line}\n"


def _hmac_sha1(key: str, message: str) -> str:
    return hmac.digest(key.encode(), message.encode(), "sha1").hex()


def _canonical(pairs: Params | Mapping[str, str] | None) -> tuple[str, str]:
    """Returns the list of names, and the line of names and values."""
    if not pairs:
        return "", ""
    if isinstance(pairs, (dict, Mapping)):
        names, values = tuple(pairs), list(pairs.values())
    else:
        given = list(pairs)
        names, values = tuple([name for name, _ in given]), [value for _, value in given]
    order = _order(names)
    if order is None:
        return _canonical_with_twins(names, values)
    encoded = [f"{name}={url_encode(values[at] or '')}" for name, at in order.places]
    return order.names, "&".join(encoded)


class _Order(NamedTuple):
    """The order of the parameters or header fields of a request.

    Attributes:
        names: Their encoded names, joined.
        places: Each encoded name, and the index of its value as given.
    """

    names: str
    places: tuple[tuple[str, int], ...]


@lru_cache(maxsize=256)
def _order(names: tuple[str, ...]) -> _Order | None:
    """Returns the order of the names; None if one is repeated, since values then matter too.

    Names are few and not secret, so they can be cached. Values may be secret and are not.
    """
    places = sorted((url_encode(name).lower(), at) for at, name in enumerate(names))
    encoded = [name for name, _ in places]
    return _Order(";".join(encoded), tuple(places)) if len({*encoded}) == len(encoded) else None


def _canonical_with_twins(names: Iterable[str], values: Iterable[str | None]) -> tuple[str, str]:
    # As in the vendor's client, values of one name are sorted before they are encoded, and a name
    # that occurs twice is listed twice.
    encoded = [url_encode(name).lower() for name in names]
    ordered = sorted(zip(encoded, [value or "" for value in values], strict=True))
    return (
        ";".join([name for name, _ in ordered]),
        "&".join([f"{name}={url_encode(value)}" for name, value in ordered]),
    )


VALID_BEFORE = 60
"""How long before its creation a signature is valid, in seconds, for clocks behind ours."""

VALID_AFTER = 900
"""How long a signature stays valid by default, in seconds."""

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
    """Returns all header fields of a request, ending with ``Authorization``.

    The request's own fields take precedence over generated ones.

    Args:
        request: The request.
        endpoint: Where to send it; the host is signed.
        credentials: The credentials to sign with.
        service: Defines which fields are signed, and which carries the token.
        now: The current time, in Unix seconds.
        validity: How long the signature stays valid, in seconds.
    """
    fields = {"Host": endpoint.host, "Date": _date(int(now))}
    if request.size or request.method in _METHODS_WITH_A_BODY:
        fields["Content-Length"] = str(request.size)
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
    """Returns the URL of a request, with its signature and its token in the query.

    The signature covers the host and the whole URL. No other header field is required.

    Args:
        request: The request, without header fields or a body.
        endpoint: Where to send it; the host is signed.
        credentials: The credentials to sign with.
        service: Defines which parameter carries the token.
        now: The current time, in Unix seconds.
        validity: How long the URL stays valid, in seconds.
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
    # A clock that was never set must not result in a time before 1970, which has no wire form.
    return f"{max(int(now) - VALID_BEFORE, 0)};{int(now) + validity}"


@lru_cache(maxsize=4)
def _date(seconds: int) -> str:
    return formatdate(seconds, usegmt=True)
