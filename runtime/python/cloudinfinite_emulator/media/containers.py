"""Containers and codecs, by the service's names and FFmpeg's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from .error import MediaError


@dataclass(frozen=True, slots=True)
class Container:
    """A container format.

    Attributes:
        muxer: FFmpeg's name for it.
        video: The default video codec; empty if it holds audio only.
        audio: The default audio codec.
        is_split: Whether it consists of a playlist and segments.
    """

    muxer: str
    video: str
    audio: str
    is_split: bool = False


_CONTAINERS: Final[Mapping[str, Container]] = {
    "mp4": Container("mp4", "H.264", "aac"),
    "mov": Container("mov", "H.264", "aac"),
    "mkv": Container("matroska", "H.264", "aac"),
    "ts": Container("mpegts", "H.264", "aac"),
    "flv": Container("flv", "H.264", "aac"),
    "avi": Container("avi", "H.264", "mp3"),
    "webm": Container("webm", "VP8", "Vorbis"),
    "hls": Container("hls", "H.264", "aac", is_split=True),
    "dash": Container("dash", "H.264", "aac", is_split=True),
    "aac": Container("adts", "", "aac"),
    "adts": Container("adts", "", "aac"),
    "mp3": Container("mp3", "", "mp3"),
    "flac": Container("flac", "", "flac"),
    "amr": Container("amr", "", "amr"),
    "m4a": Container("ipod", "", "aac"),
    "wav": Container("wav", "", "pcm_s16le"),
}

VIDEO_ENCODERS: Final[Mapping[str, str]] = {
    "H.264": "libx264",
    "H.265": "libx265",
    "VP8": "libvpx",
    "VP9": "libvpx-vp9",
    "AV1": "libsvtav1",
}
"""FFmpeg's video encoders, by codec."""

AUDIO_ENCODERS: Final[Mapping[str, str]] = {
    "aac": "aac",
    "mp3": "libmp3lame",
    "flac": "flac",
    "amr": "libopencore_amrnb",
    "vorbis": "vorbis",
    "opus": "libopus",
    "pcm_s16le": "pcm_s16le",
}
"""FFmpeg's audio encoders, by codec in lower case."""


def container_of(format: str) -> Container:
    """Returns the container of a format; case does not matter.

    Raises:
        MediaError: The format is unknown.
    """
    try:
        return _CONTAINERS[format.lower()]
    except KeyError:
        raise MediaError(
            "InvalidArgument", f"the emulator does not write {format!r}; it writes {known()}"
        ) from None


def known() -> str:
    """Returns the list of formats that can be written."""
    return ", ".join(_CONTAINERS)
