"""Calls that return a playlist."""

from __future__ import annotations

from urllib.parse import parse_qsl, quote

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.wire.signing import VALID_BEFORE, sign_request

from ..checks.refusal import Refusal
from ..files.playlist import PlaylistError, read_playlist, with_signatures, with_token
from .call import Call, Content
from .object_access import open_object

_TYPE = "application/x-mpegURL"
_SECONDS = 3600


def sign_playlist(call: Call) -> Content:
    """Returns the playlist that the path names, with signed segments."""
    return _signed(call, call.first("ObjectKey") or "")


def sign_named_playlist(call: Call) -> Content:
    """Returns the playlist that a parameter names, with signed segments."""
    return _signed(call, call.first("object") or "")


def add_token(call: Call) -> Content:
    """Returns a playlist with a token in the address of its key."""
    text = _read(call, call.first("ObjectKey") or "")
    return Content(with_token(text, call.first("token") or "").encode(), _TYPE)


def _signed(call: Call, key: str) -> Content:
    now = int(call.account.clock.now())
    key_time = f"{max(now - VALID_BEFORE, 0)};{now + call.number('expires', _SECONDS)}"

    def sign(path: str, query: str) -> str:
        given = dict(parse_qsl(query, keep_blank_values=True))
        added = {}
        if call.key.token is not None:
            added[SERVICE.token_name("object")] = call.key.token
        # No header is signed, since the host is only known to the client that fetches the segments.
        authorization = sign_request(
            "GET",
            path,
            params=given | added,
            headers={},
            secret_id=call.key.secret_id,
            secret_key=call.key.secret_key,
            key_time=key_time,
        )
        parts = [part.partition("=") for part in authorization.split("&")]
        fields = {name: value for name, _, value in parts} | added
        return "&".join(f"{name}={quote(value, safe='')}" for name, value in fields.items())

    return Content(with_signatures(_read(call, key), key, sign).encode(), _TYPE)


def _read(call: Call, key: str) -> str:
    with open_object(call, key) as file:
        try:
            return read_playlist(file)
        except PlaylistError as error:
            raise Refusal("ResourceNotSupported", str(error)) from None
