"""The signature of a request, `q-sign-algorithm=sha1`, as pure functions.

The parts have the names that the service's documents give them.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from urllib.parse import quote

from .errors import ConfigurationError
from .frames import without_frames

Params = Mapping[str, str | None] | Iterable[tuple[str, str | None]]

_UNRESERVED = re.compile(r"[A-Za-z0-9\-._~]*")
_ESCAPES = {code: f"%{code:02X}" for code in range(128) if _UNRESERVED.fullmatch(chr(code)) is None}
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
        params: The query parameters, decoded, all of them: a mapping, or pairs where a name comes
            more than once. None as a value makes a flag.
        headers: The header fields to sign; each is listed in the signature and must be sent so.
        secret_id: The public half of the key.
        secret_key: The secret half of the key.
        key_time: When the signature is valid: ``start;end`` in Unix seconds.

    Raises:
        ConfigurationError: `key_time` is not of that form, or ends before it starts.
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
    if _UNRESERVED.fullmatch(text) is not None:
        return text
    # The general way takes bytes one by one.
    return text.translate(_ESCAPES) if text.isascii() else quote(text, safe="-_.~")


def http_string(
    method: str, path: str, params: Params | None = None, headers: Mapping[str, str] | None = None
) -> str:
    """Builds the HttpString: verb, decoded path, parameters and header fields, a line each."""
    return _http_string(method, path, _canonical(params)[1], _canonical(headers)[1])


def string_to_sign(key_time: str, http_string: str) -> str:
    """Builds the StringToSign: algorithm, validity and the digest of the HttpString."""
    # SHA-1 is the service's choice, and the strength of the signature does not rest on this digest.
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
    """The list of the names, and the line of names with values."""
    if not pairs:
        return "", ""
    items = pairs.items() if isinstance(pairs, (dict, Mapping)) else pairs
    # Values of one name are ordered before they are encoded, as the service's own client does.
    # A name that comes twice is listed twice.
    ordered = sorted([(_encoded_name(name), value or "") for name, value in items])
    return (
        ";".join([name for name, _ in ordered]),
        "&".join([f"{name}={url_encode(value)}" for name, value in ordered]),
    )


@lru_cache(maxsize=256)
def _encoded_name(name: str) -> str:
    # Names are few and no secrets; values may be, and are not kept.
    return url_encode(name).lower()
