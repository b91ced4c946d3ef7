"""The ``Authorization`` header."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import unquote_to_bytes

from ..incoming import Incoming
from .refusal import Refusal

PARTS = (
    "q-sign-algorithm",
    "q-ak",
    "q-sign-time",
    "q-key-time",
    "q-header-list",
    "q-url-param-list",
    "q-signature",
)
"""The parameters of a signature: in the header, or in the query of a presigned URL."""
_KEY_TIME = re.compile(r"([0-9]{1,12});([0-9]{1,12})")
_SIGNATURE = re.compile(r"[0-9a-f]{40}")


@dataclass(frozen=True, slots=True)
class Claim:
    """The content of an ``Authorization`` value."""

    secret_id: str
    key_time: str
    start: int
    end: int
    headers: tuple[str, ...]
    parameters: tuple[str, ...]
    signature: str = field(repr=False)


def read_claim(request: Incoming) -> Claim:
    """Reads the ``Authorization`` header of a request.

    Raises:
        Refusal: It is missing or malformed.
    """
    values = [value for name, value in request.raw_headers if name.lower() == b"authorization"]
    if not values or not values[0]:
        raise Refusal("MissingAuthorization", "the request has no Authorization header")
    if len(values) > 1:
        raise _malformed("it occurs more than once")
    text = values[0].decode("latin-1")
    named = [part.partition("=") for part in text.split("&")]
    parts = {name: value for name, _, value in named}
    if len(named) != len(PARTS) or set(parts) != set(PARTS):
        raise _malformed(f"it must consist of {', '.join(PARTS)}, each of them once")
    if parts["q-sign-algorithm"] != "sha1":
        raise _malformed("q-sign-algorithm must be sha1")
    times = _KEY_TIME.fullmatch(parts["q-key-time"])
    if times is None or int(times[1]) > int(times[2]):
        raise _malformed("q-key-time must be start;end in Unix seconds, start first")
    if parts["q-sign-time"] != parts["q-key-time"]:
        raise _malformed("q-sign-time and q-key-time must be the same")
    if not _SIGNATURE.fullmatch(parts["q-signature"]):
        raise _malformed("q-signature must be 40 hexadecimal digits in lower case")
    return Claim(
        parts["q-ak"],
        parts["q-key-time"],
        int(times[1]),
        int(times[2]),
        _read_list("q-header-list", parts),
        _read_list("q-url-param-list", parts),
        parts["q-signature"],
    )


def with_authorization(request: Incoming) -> Incoming:
    """Moves the signature of a presigned URL from the query to the header."""
    if any(name.lower() == b"authorization" for name, _ in request.raw_headers):
        return request
    parts: list[bytes] = []
    rest: list[bytes] = []
    for part in request.raw_query.split(b"&"):
        is_signature = part.partition(b"=")[0].decode("latin-1") in PARTS
        (parts if is_signature else rest).append(part)
    if not parts:
        return request
    header = (b"authorization", b"&".join(map(unquote_to_bytes, parts)))
    return replace(request, raw_query=b"&".join(rest), raw_headers=(*request.raw_headers, header))


def _read_list(part: str, parts: Mapping[str, str]) -> tuple[str, ...]:
    names = tuple(parts[part].split(";")) if parts[part] else ()
    if list(names) != sorted(name.lower() for name in names):
        raise _malformed(f"{part} must be in lower case and sorted")
    return names


def _malformed(reason: str) -> Refusal:
    return Refusal("InvalidAuthorization", f"the Authorization header is malformed: {reason}")
