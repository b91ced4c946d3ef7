"""Explains a wrong signature by trying common mistakes of clients."""

from __future__ import annotations

import hmac
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from hashlib import sha1

from ..incoming import Incoming
from .authorization import Claim, read_claim
from .signature import http_string, masked, signature, string_to_sign

Variant = Callable[[Incoming, Claim], bytes]


@dataclass(frozen=True, slots=True)
class Mistake:
    """A mistake in signing.

    Attributes:
        description: What the client did.
        http_string: The resulting HttpString.
    """

    description: str
    http_string: Variant


def explain(request: Incoming, secret_key: str) -> str:
    """Returns the log message for a wrong signature, without secrets.

    Args:
        request: The request, with a well-formed Authorization header.
        secret_key: The key that should have signed it.
    """
    claim, shown = read_claim(request), masked(request)
    for mistake in _MISTAKES:
        if _signs(secret_key, claim, mistake.http_string(request, claim)):
            difference = _first_difference(
                _right(shown, claim).decode(errors="replace"),
                mistake.http_string(shown, claim).decode(errors="replace"),
            )
            return f"the client {mistake.description}: {difference}"
    if _signed_by_bytes(secret_key, claim, _right(request, claim)):
        return (
            "the client used the 20 bytes of the SignKey as the second key; the service uses "
            "its 40 hexadecimal digits as text"
        )
    return (
        "no common mistake results in this signature; the secret key differs, or something "
        "changed the request in transit"
    )


def _right(request: Incoming, claim: Claim) -> bytes:
    return http_string(request, claim.headers, claim.parameters)


def _lines(request: Incoming, claim: Claim) -> list[bytes]:
    return _right(request, claim).split(b"\n")


def _with_line(number: int, make: Callable[[Incoming], bytes]) -> Variant:
    def variant(request: Incoming, claim: Claim) -> bytes:
        lines = _lines(request, claim)
        lines[number] = make(request)
        return b"\n".join(lines)

    return variant


def _with_host(make: Callable[[bytes], bytes]) -> Variant:
    def variant(request: Incoming, claim: Claim) -> bytes:
        headers = tuple(
            (name, make(value) if name.lower() == b"host" else value)
            for name, value in request.raw_headers
        )
        return _right(replace(request, raw_headers=headers), claim)

    return variant


def _unencoded(request: Incoming, claim: Claim) -> bytes:
    lines = _lines(request, claim)
    for number, pairs, listed in (
        (2, [(name, value or b"") for name, value in request.query_bytes], claim.parameters),
        (3, list(request.raw_headers), claim.headers),
    ):
        chosen = sorted((name.lower(), value) for name, value in pairs)
        lines[number] = b"&".join(
            name + b"=" + value for name, value in chosen if name.decode("latin-1") in listed
        )
    return b"\n".join(lines)


def _with_spelling(pattern: bytes, spell: Callable[[bytes], bytes]) -> Variant:
    def variant(request: Incoming, claim: Claim) -> bytes:
        lines = _lines(request, claim)
        changed = (re.sub(pattern, lambda match: spell(match[0]), line) for line in lines[2:])
        return b"\n".join([*lines[:2], *changed])

    return variant


_MISTAKES = (
    Mistake("signed the encoded path", _with_line(1, lambda r: r.raw_path)),
    Mistake(
        "signed the path with the query",
        _with_line(1, lambda r: r.raw_path + b"?" + r.raw_query),
    ),
    Mistake("wrote the verb in capitals", _with_line(0, lambda r: r.method.upper().encode())),
    Mistake("did not encode the values of parameters and headers", _unencoded),
    Mistake("did not encode slashes in values", _with_spelling(b"%2F", lambda _: b"/")),
    Mistake("encoded spaces in values as a plus", _with_spelling(b"%20", lambda _: b"+")),
    Mistake(
        "used lower-case hexadecimal digits to encode values",
        _with_spelling(b"%[0-9A-F]{2}", bytes.lower),
    ),
    Mistake("omitted the last line feed", lambda r, c: _right(r, c).removesuffix(b"\n")),
    Mistake("signed the host without its port", _with_host(lambda h: h.partition(b":")[0])),
    Mistake("signed the host with the port 80", _with_host(lambda h: h + b":80")),
    Mistake("signed no query parameter", _with_line(2, lambda r: b"")),
    Mistake("signed no header", _with_line(3, lambda r: b"")),
)


def _signs(secret_key: str, claim: Claim, what: bytes) -> bool:
    expected = signature(secret_key, claim.key_time, string_to_sign(claim.key_time, what))
    return hmac.compare_digest(expected, claim.signature)


def _signed_by_bytes(secret_key: str, claim: Claim, what: bytes) -> bool:
    sign_key = hmac.new(secret_key.encode(), claim.key_time.encode(), sha1).digest()
    to_sign = string_to_sign(claim.key_time, what)
    expected = hmac.new(sign_key, to_sign.encode(), sha1).hexdigest()
    return hmac.compare_digest(expected, claim.signature)


def _first_difference(right: str, wrong: str) -> str:
    for number, (wanted, given) in enumerate(_paired(right, wrong), 1):
        if wanted != given:
            return f"line {number} of the HttpString must be {wanted!r}, but was {given!r}"
    return "the HttpString must end with a line feed"


def _paired(right: str, wrong: str) -> Iterator[tuple[str, str]]:
    yield from zip(right.split("\n"), wrong.split("\n"), strict=False)
