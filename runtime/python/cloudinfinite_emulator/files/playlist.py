"""M3U8 playlists: the addresses in them, as text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import BinaryIO
from urllib.parse import quote, unquote, urljoin, urlsplit

MAX_PLAYLIST = 4 * 1024 * 1024
"""The largest playlist that is read, in bytes."""

_SEGMENT = re.compile(r"#EXTINF:([0-9]{1,9}(?:\.[0-9]{1,9})?)")
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


@dataclass(frozen=True, slots=True)
class Variant:
    """A stream that a playlist offers.

    Attributes:
        address: The address of its own playlist.
        bandwidth: Its highest bit rate, in bits per second.
        resolution: Its width and height, such as ``1280x720``, or None.
    """

    address: str
    bandwidth: int
    resolution: str | None


def master_playlist(variants: Iterable[Variant]) -> str:
    """Makes a playlist that offers several streams."""
    lines = ["#EXTM3U", "#EXT-X-VERSION:3"]
    for each in variants:
        size = "" if each.resolution is None else f",RESOLUTION={each.resolution}"
        lines += [f"#EXT-X-STREAM-INF:BANDWIDTH={each.bandwidth}{size}", each.address]
    return "\n".join([*lines, ""])


def segments_of(file: BinaryIO, key: str) -> list[tuple[str, float]]:
    """The keys of the segments of a playlist, each with its length in seconds.

    Args:
        file: The playlist.
        key: Its own key, to which relative addresses refer.

    Raises:
        PlaylistError: It is none, or has no segments.
    """
    found: list[tuple[str, float]] = []
    seconds = 0.0
    for line in read_playlist(file).splitlines():
        if match := _SEGMENT.match(line):
            seconds = float(match[1])
        elif line.strip() and not line.startswith("#"):
            path = unquote(urljoin(f"/{quote(key)}", line.strip()))
            found.append((path.removeprefix("/"), seconds))
    if not found:
        raise PlaylistError("the playlist has no segments")
    return found


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
