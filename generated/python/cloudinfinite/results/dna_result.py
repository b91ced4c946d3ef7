# Generated from spec/results/dna_result.xsd (d9b0b9a4087f0141).
# Do not edit: change the spec and run `make generate`.
"""`DnaResult`, and its parts."""

from __future__ import annotations

from dataclasses import field

from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class DnaMatchDetail(BaseRecord):
    """A part of a media file that matches a part of another."""

    match_start_time: int | None = field(
        default=None, metadata=element("MatchStartTime", ANY_INTEGER)
    )
    """The start of the part in the library file."""
    match_end_time: int | None = field(default=None, metadata=element("MatchEndTime", ANY_INTEGER))
    """The end of the part in the library file."""
    src_start_time: int | None = field(default=None, metadata=element("SrcStartTime", ANY_INTEGER))
    """The start of the part in the input file."""
    src_end_time: int | None = field(default=None, metadata=element("SrcEndTime", ANY_INTEGER))
    """The end of the part in the input file."""


@dataclass(slots=True, kw_only=True, repr=False)
class DnaAudioMatch(BaseRecord):
    """The similarity of audio."""

    similar: int | None = field(default=None, metadata=element("Similar", ANY_INTEGER))
    """The similarity."""


@dataclass(slots=True, kw_only=True, repr=False)
class DnaMatch(BaseRecord):
    """A media file in a library that matches the input."""

    video_id: str | None = field(default=None, metadata=element("VideoId", ANY_TEXT))
    """The ID of the media file in the library."""
    similar: int | None = field(default=None, metadata=element("Similar", ANY_INTEGER))
    """The similarity of the video."""
    similar_duration: int | None = field(
        default=None, metadata=element("SimilarDuration", ANY_INTEGER)
    )
    """The length of the similar parts."""
    duration: int | None = field(default=None, metadata=element("Duration", ANY_INTEGER))
    """The length of the media file."""
    match_detail: list[DnaMatchDetail] = field(
        default_factory=list, metadata=element("MatchDetail", DnaMatchDetail, many=True)
    )
    """The matching parts."""
    audio: DnaAudioMatch | None = field(default=None, metadata=element("Audio", DnaAudioMatch))
    """The audio similarity."""


@dataclass(slots=True, kw_only=True, repr=False)
class DnaResult(BaseRecord):
    """The result of a job that computes or compares a fingerprint."""

    video_id: str | None = field(default=None, metadata=element("VideoId", ANY_TEXT))
    """The ID of the media file in the library."""
    duration: int | None = field(default=None, metadata=element("Duration", ANY_INTEGER))
    """The length of the media file."""
    detection: DnaMatch | None = field(default=None, metadata=element("Detection", DnaMatch))
    """The matching media file in the library."""
