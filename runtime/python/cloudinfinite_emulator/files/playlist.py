"""M3U8 playlists."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import BinaryIO
from urllib.parse import quote, unquote, urljoin, urlsplit

MAX_PLAYLIST = 4 * 1024 * 1024
"""The maximum size of a playlist, in bytes."""

_SEGMENT = re.compile(r"#EXTINF:([0-9]{1,9}(?:\.[0-9]{1,9})?)")
_KEY = re.compile(r'(#EXT-X-(?:SESSION-)?KEY:.*?\bURI=")([^"]*)(".*)')


class PlaylistError(ValueError):
    """The file is not an M3U8 playlist."""


def read_playlist(file: BinaryIO) -> str:
    """Reads a playlist.

    Raises:
        PlaylistError: It is not a playlist, or it is too large.
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
    """A stream in a master playlist.

    Attributes:
        address: The address of the stream's playlist.
        bandwidth: The peak bit rate, in bits per second.
        resolution: The width and height, such as ``1280x720``; None if unknown.
    """

    address: str
    bandwidth: int
    resolution: str | None


def master_playlist(variants: Iterable[Variant]) -> str:
    """Formats a playlist that lists several streams."""
    lines = ["#EXTM3U", "#EXT-X-VERSION:3"]
    for each in variants:
        size = "" if each.resolution is None else f",RESOLUTION={each.resolution}"
        lines += [f"#EXT-X-STREAM-INF:BANDWIDTH={each.bandwidth}{size}", each.address]
    return "\n".join([*lines, ""])


def segments_of(file: BinaryIO, key: str) -> list[tuple[str, float]]:
    """Returns the key and the length in seconds of each segment of a playlist.

    Args:
        file: The playlist.
        key: The key of the playlist, which relative addresses refer to.

    Raises:
        PlaylistError: It is not a playlist, or has no segments.
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
    """Signs each address in a playlist that refers to an object in the same bucket.

    Args:
        text: The playlist.
        key: The key of the playlist, which relative addresses refer to.
        sign: Takes the decoded path and the query of an address; returns the parameters to add.
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
    """Adds a token to the query of each key's address in a playlist."""

    def added(match: re.Match[str]) -> str:
        begin, address, end = match.groups()
        joint = "&" if "?" in address else "?"
        return f"{begin}{address}{joint}token={quote(token, safe='')}{end}"

    return "\n".join(_KEY.sub(added, line) for line in text.split("\n"))
