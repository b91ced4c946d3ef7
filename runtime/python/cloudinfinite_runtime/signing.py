"""The signature of a request, `q-sign-algorithm=sha1`, as pure functions.

The parts have the names that the service's documents give them.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote

from .errors import ConfigurationError

Params = Mapping[str, str | None] | Iterable[tuple[str, str | None]]

_KEY_TIME = re.compile(r"([0-9]{1,12});([0-9]{1,12})")


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
    # Pairs may come from an iterator, and are needed twice.
    params = params if isinstance(params, Mapping) else tuple(params or ())
    what = http_string(method, path, params, headers)
    signed = signature(sign_key(secret_key, key_time), string_to_sign(key_time, what))
    return (
        f"q-sign-algorithm=sha1&q-ak={secret_id}&q-sign-time={key_time}&q-key-time={key_time}"
        f"&q-header-list={_names(headers)}&q-url-param-list={_names(params)}&q-signature={signed}"
    )


def url_encode(text: str) -> str:
    """Percent-encodes all but letters, digits, ``-``, ``.``, ``_`` and ``~`` of ASCII, as UTF-8."""
    return quote(text, safe="-_.~")


def http_string(
    method: str, path: str, params: Params | None = None, headers: Mapping[str, str] | None = None
) -> str:
    """Builds the HttpString: verb, decoded path, parameters and header fields, a line each."""
    return f"{method.lower()}\n{path}\n{_canonical(params)}\n{_canonical(headers)}\n"


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


def _hmac_sha1(key: str, message: str) -> str:
    return hmac.new(key.encode(), message.encode(), hashlib.sha1).hexdigest()


def _canonical(pairs: Params | Mapping[str, str] | None) -> str:
    return "&".join(f"{name}={url_encode(value)}" for name, value in _sorted(pairs))


def _names(pairs: Params | Mapping[str, str] | None) -> str:
    # A name that comes twice is listed twice.
    return ";".join(name for name, _ in _sorted(pairs))


def _sorted(pairs: Params | Mapping[str, str] | None) -> list[tuple[str, str]]:
    items = pairs.items() if isinstance(pairs, Mapping) else pairs or ()
    # Values of one name are ordered before they are encoded, as the service's own client does.
    return sorted((url_encode(name).lower(), value or "") for name, value in items)
