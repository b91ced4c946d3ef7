"""M3U8 playlists: the addresses in them, as text."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import BinaryIO
from urllib.parse import quote, unquote, urljoin, urlsplit

MAX_PLAYLIST = 4 * 1024 * 1024
"""The largest playlist that is read, in bytes."""

_KEY = re.compile(r'(#EXT-X-(?:SESSION-)?KEY:.*?\bURI=")([^"]*)(".*)')


class PlaylistError(ValueError):
    """Raised if a file is not an M3U8 playlist."""


def read_playlist(file: BinaryIO) -> str:
    """Reads a playlist.

    Raises:
        PlaylistError: It is none, or it is too large.
    """
    data = file.read(MAX_PLAYLIST + 1)
    if len(data) > MAX_PLAYLIST:
        raise PlaylistError(f"the emulator reads playlists of up to {MAX_PLAYLIST} bytes")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PlaylistError("the playlist is not UTF-8") from None
    if not text.startswith("#EXTM3U"):
        raise PlaylistError("the object is not an M3U8 playlist: it must begin with #EXTM3U")
    return text


def with_signatures(text: str, key: str, sign: Callable[[str, str], str]) -> str:
    """Adds a query to each address in a playlist that is one of an object in its bucket.

    Args:
        text: The playlist.
        key: Its own key, to which relative addresses refer.
        sign: Takes the decoded path of an object and the query that its address has, and returns
            what is added to the query.
    """

    def signed(line: str) -> str:
        address = line.strip()
        parts = urlsplit(address)
        if not address or address.startswith("#") or parts.scheme or parts.netloc:
            return line
        path = unquote(urljoin(f"/{quote(key)}", parts.path))
        return f"{address}{'&' if parts.query else '?'}{sign(path, parts.query)}"

    return "\n".join(map(signed, text.split("\n")))


def with_token(text: str, token: str) -> str:
    """Adds a token to the query of each address of a key in a playlist."""

    def added(match: re.Match[str]) -> str:
        begin, address, end = match.groups()
        joint = "&" if "?" in address else "?"
        return f"{begin}{address}{joint}token={quote(token, safe='')}{end}"

    return "\n".join(_KEY.sub(added, line) for line in text.split("\n"))
