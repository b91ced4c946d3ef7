"""Verifies the signature of a request by computing it from the received bytes."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import replace
from urllib.parse import quote, unquote_to_bytes

from cloudinfinite import Credentials

from ..incoming import Incoming
from .authorization import Claim, read_claim
from .refusal import Refusal

TOKEN_NAMES = ("x-ci-security-token", "x-cos-security-token")
"""The names of the token: the one that the service's pages give, then the object store's.

It is a header, or a query parameter of a presigned URL.
"""

_SECRET = (b"-security-token", b"signature", b"sign")
_SIGNED_WITH_A_BODY = ("content-type", "content-length", "content-md5")


def verify(request: Incoming, keys: Mapping[str, Credentials], now: float) -> list[str]:
    """Checks the signature, its time window, and the token.

    Args:
        request: The request.
        keys: The accepted key pairs, by SecretId.
        now: The time by the service's clock, in Unix seconds.

    Returns:
        Deviations: what the signature should cover but does not, though the service tolerates it.

    Raises:
        Refusal: A check failed. For a wrong signature, the message contains the texts to sign,
            without any secret.
    """
    claim = read_claim(request)
    key = keys.get(claim.secret_id)
    if key is None:
        raise Refusal("SecretidNotExist", f"there is no SecretId {claim.secret_id}")
    _check_window(claim, now)
    _check_lists(request, claim)
    what = http_string(request, claim.headers, claim.parameters)
    to_sign = string_to_sign(claim.key_time, what)
    if not hmac.compare_digest(signature(key.secret_key, claim.key_time, to_sign), claim.signature):
        raise WrongSignature(_explain(request, claim, to_sign))
    _check_token(request, key)
    return _uncovered(request, claim)


class WrongSignature(Refusal):
    """The signature does not match the key and the request."""

    def __init__(self, message: str) -> None:
        super().__init__("InvalidAuthorization", message)


def check_digest(request: Incoming) -> None:
    """Checks the body against the ``Content-MD5`` header, if there is one.

    Raises:
        Refusal: They do not match.
    """
    stated = request.headers.get("content-md5")
    digest = hashlib.md5(request.body, usedforsecurity=False).digest()
    if stated is not None and stated != base64.b64encode(digest).decode("ascii"):
        raise Refusal("InvalidContent", "the body does not match its Content-MD5")


def http_string(request: Incoming, headers: Iterable[str], parameters: Iterable[str]) -> bytes:
    """Builds the HttpString: method, decoded path, and the listed parameters and headers."""
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
    """Builds the StringToSign: algorithm, time window, and digest of the HttpString."""
    digest = hashlib.sha1(http_string, usedforsecurity=False).hexdigest()
    return f"sha1\n{key_time}\n{digest}\n"


def signature(secret_key: str, key_time: str, string_to_sign: str) -> str:
    """Computes the signature with the SignKey, whose hexadecimal text is the second key."""
    sign_key = hmac.new(secret_key.encode(), key_time.encode(), hashlib.sha1).hexdigest()
    return hmac.new(sign_key.encode(), string_to_sign.encode(), hashlib.sha1).hexdigest()


def masked(request: Incoming) -> Incoming:
    """Hides the token in a request.

    Also hides signatures in the query: the service ignores them there, but clients of the object
    store send them.
    """
    headers = tuple(
        (name, b"hidden" if _is_secret(name) else value) for name, value in request.raw_headers
    )
    query = b"&".join(
        name + b"=hidden" if equals and _is_secret(unquote_to_bytes(name)) else part
        for part in request.raw_query.split(b"&")
        for name, equals, _ in [part.partition(b"=")]
    )
    return replace(request, raw_headers=headers, raw_query=query)


def _is_secret(name: bytes) -> bool:
    return name.lower().endswith(_SECRET)


def _check_window(claim: Claim, now: float) -> None:
    if now < claim.start:
        raise Refusal(
            "SignatureExpired",
            f"the signature is valid from {claim.start}, but it is {int(now)} now: one of the two "
            f"clocks is wrong by {claim.start - int(now)} s or more",
        )
    if now > claim.end:
        raise Refusal(
            "SignatureExpired",
            f"the signature was valid from {claim.start} to {claim.end}, but it is {int(now)} now",
        )


def _check_lists(request: Incoming, claim: Claim) -> None:
    _compare_names("header", claim.headers, {_key(name) for name, _ in request.raw_headers})
    sent = {_key(name) for name, _ in request.query_bytes}
    _compare_names("query parameter", claim.parameters, sent)


def _compare_names(what: str, listed: Iterable[str], sent: set[str]) -> None:
    if absent := [name for name in listed if name not in sent]:
        raise Refusal(
            "InvalidAuthorization", f"signed but not sent: the {what} {', '.join(absent)}"
        )


def _uncovered(request: Incoming, claim: Claim) -> list[str]:
    headers = {_key(name) for name, _ in request.raw_headers}
    wanted = {"host"} | {name for name in headers if name.startswith(("x-ci-", "x-cos-"))}
    if request.body:
        wanted.update(headers.intersection(_SIGNED_WITH_A_BODY))
    parameters = {_key(name) for name, _ in request.query_bytes} - set(claim.parameters)
    return [
        *(
            f"the signature does not cover the header {n}"
            for n in sorted(wanted - {*claim.headers})
        ),
        *(f"the signature does not cover the query parameter {n}" for n in sorted(parameters)),
    ]


def _check_token(request: Incoming, key: Credentials) -> None:
    given = {name: value for name, value in request.query if value} | dict(request.headers)
    tokens = {name: given[name] for name in TOKEN_NAMES if name in given}
    if key.token is None:
        if tokens:
            raise Refusal(
                "InvalidAuthorization", f"{', '.join(tokens)} was sent with a key that has no token"
            )
        return
    if not tokens:
        raise Refusal(
            "InvalidAuthorization", f"a temporary key needs its token in {TOKEN_NAMES[0]}"
        )
    for name, token in tokens.items():
        if not hmac.compare_digest(token.encode(), key.token.encode()):
            raise Refusal("InvalidAuthorization", f"{name} does not belong to this key")


def _canonical(pairs: Iterable[tuple[bytes, bytes]], listed: Iterable[str]) -> bytes:
    names = set(listed)
    # Values with the same name are sorted before they are encoded.
    chosen = sorted((_key(name), value) for name, value in pairs if _key(name) in names)
    return "&".join(f"{name}={_encode(value)}" for name, value in chosen).encode()


def _key(name: bytes) -> str:
    return _encode(name).lower()


def _encode(data: bytes) -> str:
    return quote(data, safe="-_.~")


def _explain(request: Incoming, claim: Claim, string_to_sign: str) -> str:
    shown = http_string(masked(request), claim.headers, claim.parameters)
    return (
        "the signature is wrong: check the secret key, or compare these texts with what you "
        "signed.\n"
        f"StringToSign:\n{string_to_sign}HttpString:\n{shown.decode('utf-8', errors='replace')}"
    )
