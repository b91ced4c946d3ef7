"""The signature of a request, computed again from the bytes that came in and held against it."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import replace
from urllib.parse import quote, unquote_to_bytes

from cloudinfinite import Credentials

from .authorization import Claim, read_claim
from .incoming import Incoming
from .refusal import Refusal

TOKEN_HEADER = "x-ci-security-token"  # noqa: S105  the name of a header field, no secret

_SIGNED_WITH_A_BODY = ("content-type", "content-length", "content-md5")
_SIGNED_PREFIXES = (b"x-ci-", b"x-cos-")


def verify(request: Incoming, keys: Mapping[str, Credentials], now: float) -> None:
    """Checks who signed a request, when, what the signature covers, and that it is right.

    Args:
        request: The request.
        keys: The key pairs that exist, by SecretId.
        now: The service's clock, in Unix seconds.

    Raises:
        Refusal: One of these is not as it must be. The message on a wrong signature has the texts
            that were to be signed, without any secret.
    """
    claim = read_claim(request)
    key = keys.get(claim.secret_id)
    if key is None:
        raise Refusal("SecretidNotExist", f"there is no SecretId {claim.secret_id}")
    if not claim.start <= now <= claim.end:
        raise Refusal(
            "SignatureExpired",
            f"the signature holds from {claim.start} to {claim.end}, and now is {int(now)}",
        )
    _check_coverage(request, claim)
    what = http_string(request, claim.headers, claim.parameters)
    to_sign = string_to_sign(claim.key_time, what)
    if not hmac.compare_digest(signature(key.secret_key, claim.key_time, to_sign), claim.signature):
        raise Refusal("InvalidAuthorization", _explain(request, claim, to_sign))
    _check_token(request, key)


def check_digest(request: Incoming) -> None:
    """Holds a body against its ``Content-MD5``, if there is one.

    Raises:
        Refusal: They do not belong together.
    """
    said = request.headers.get("content-md5")
    digest = hashlib.md5(request.body, usedforsecurity=False).digest()
    if said is not None and said != base64.b64encode(digest).decode("ascii"):
        raise Refusal("InvalidContent", "the body does not match its Content-MD5")


def http_string(request: Incoming, headers: Iterable[str], parameters: Iterable[str]) -> bytes:
    """The HttpString: verb, decoded path, and the listed parameters and header fields."""
    query = [(name, value or b"") for name, value in request.query_bytes]
    return b"\n".join(
        (
            request.method.lower().encode(),
            unquote_to_bytes(request.raw_path),
            _canonical(query, parameters),
            _canonical(request.raw_headers, headers),
            b"",
        )
    )


def string_to_sign(key_time: str, http_string: bytes) -> str:
    """The StringToSign: algorithm, time window and the digest of the HttpString."""
    digest = hashlib.sha1(http_string, usedforsecurity=False).hexdigest()
    return f"sha1\n{key_time}\n{digest}\n"


def signature(secret_key: str, key_time: str, string_to_sign: str) -> str:
    """The Signature, by way of the SignKey, whose hexadecimal text is the second key."""
    sign_key = hmac.new(secret_key.encode(), key_time.encode(), hashlib.sha1).hexdigest()
    return hmac.new(sign_key.encode(), string_to_sign.encode(), hashlib.sha1).hexdigest()


def _check_coverage(request: Incoming, claim: Claim) -> None:
    _compare_names("header", claim.headers, {_key(name) for name, _ in request.raw_headers})
    sent = {_key(name) for name, _ in request.query_bytes}
    _compare_names("query parameter", claim.parameters, sent)
    needed = {"host"}
    if request.body:
        needed.update(_SIGNED_WITH_A_BODY)
    needed.update(
        _key(name) for name, _ in request.raw_headers if name.lower().startswith(_SIGNED_PREFIXES)
    )
    _demand("header", needed - set(claim.headers))
    _demand("query parameter", sent - set(claim.parameters))


def _compare_names(what: str, listed: Iterable[str], sent: set[str]) -> None:
    if absent := [name for name in listed if name not in sent]:
        raise Refusal(
            "InvalidAuthorization", f"signed but not sent: the {what} {', '.join(absent)}"
        )


def _demand(what: str, unsigned: set[str]) -> None:
    if unsigned:
        raise Refusal(
            "InvalidAuthorization",
            f"the signature must cover the {what} {', '.join(sorted(unsigned))}",
        )


def _check_token(request: Incoming, key: Credentials) -> None:
    token = request.headers.get(TOKEN_HEADER)
    if token is None and key.token is None:
        return
    if key.token is None:
        raise Refusal("InvalidAuthorization", f"{TOKEN_HEADER} came with a key that has no token")
    if token is None:
        raise Refusal("InvalidAuthorization", f"a temporary key needs its token in {TOKEN_HEADER}")
    if not hmac.compare_digest(token.encode(), key.token.encode()):
        raise Refusal("InvalidAuthorization", f"{TOKEN_HEADER} does not belong to this key")


def _canonical(pairs: Iterable[tuple[bytes, bytes]], listed: Iterable[str]) -> bytes:
    names = set(listed)
    # Values of one name are ordered before they are encoded.
    chosen = sorted((_key(name), value) for name, value in pairs if _key(name) in names)
    return "&".join(f"{name}={_encode(value)}" for name, value in chosen).encode()


def _key(name: bytes) -> str:
    return _encode(name).lower()


def _encode(data: bytes) -> str:
    return quote(data, safe="-_.~")


def _explain(request: Incoming, claim: Claim, string_to_sign: str) -> str:
    # A token is a secret, also from the one who reads the answer over somebody's shoulder.
    shown = tuple(
        (name, b"hidden" if name.lower().endswith(b"-security-token") else value)
        for name, value in request.raw_headers
    )
    masked = replace(request, raw_headers=shown)
    what = http_string(masked, claim.headers, claim.parameters).decode("utf-8", errors="replace")
    return (
        "the signature is wrong; compare these with what was signed.\n"
        f"StringToSign:\n{string_to_sign}HttpString:\n{what}"
    )
