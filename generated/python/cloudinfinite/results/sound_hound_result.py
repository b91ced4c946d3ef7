# Generated from spec/results/sound_hound_result.xsd (0b537f5b49ac4b3c).
# Do not edit: change the spec and run `make generate`.
"""`SoundHoundResult`, and its parts."""

from __future__ import annotations

from dataclasses import field

from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class RecognizedSong(BaseRecord):
    """A song that a recording may contain."""

    inlier: int | None = field(default=None, metadata=element("Inlier", ANY_INTEGER))
    """The match score; higher is better."""
    singer_name: str | None = field(default=None, metadata=element("SingerName", ANY_TEXT))
    """The singer."""
    song_name: str | None = field(default=None, metadata=element("SongName", ANY_TEXT))
    """The title."""


@dataclass(slots=True, kw_only=True, repr=False)
class SoundHoundResult(BaseRecord):
    """The songs that a recording may contain."""

    song_list: list[RecognizedSong] = field(
        default_factory=list, metadata=element("SongList", RecognizedSong, many=True)
    )
    """The songs."""
