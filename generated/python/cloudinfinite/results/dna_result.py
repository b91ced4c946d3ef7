# Generated from spec/results/dna_result.xsd (535487c71f4eb0bd).
# Do not edit: change the spec and run `make generate`.
"""`DnaResult`, and what it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field

from cloudinfinite_runtime.codec.scalars import ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.model import BaseRecord


@dataclass(slots=True, kw_only=True, repr=False)
class DnaMatchDetail(BaseRecord):
    """A span of time in which media matches other media."""

    match_start_time: int | None = field(
        default=None, metadata=element("MatchStartTime", ANY_INTEGER)
    )
    """Where it begins in the library's media."""
    match_end_time: int | None = field(default=None, metadata=element("MatchEndTime", ANY_INTEGER))
    """Where it ends in the library's media."""
    src_start_time: int | None = field(default=None, metadata=element("SrcStartTime", ANY_INTEGER))
    """Where it begins in the media that was given."""
    src_end_time: int | None = field(default=None, metadata=element("SrcEndTime", ANY_INTEGER))
    """Where it ends in the media that was given."""


@dataclass(slots=True, kw_only=True, repr=False)
class DnaAudioMatch(BaseRecord):
    """How similar sound is."""

    similar: int | None = field(default=None, metadata=element("Similar", ANY_INTEGER))
    """How similar it is."""


@dataclass(slots=True, kw_only=True, repr=False)
class DnaMatch(BaseRecord):
    """Media in a library that some other media resembles."""

    video_id: str | None = field(default=None, metadata=element("VideoId", ANY_TEXT))
    """Its id in the library."""
    similar: int | None = field(default=None, metadata=element("Similar", ANY_INTEGER))
    """How similar the pictures are."""
    similar_duration: int | None = field(
        default=None, metadata=element("SimilarDuration", ANY_INTEGER)
    )
    """How long they are similar."""
    duration: int | None = field(default=None, metadata=element("Duration", ANY_INTEGER))
    """Its length."""
    match_detail: list[DnaMatchDetail] = field(
        default_factory=list, metadata=element("MatchDetail", DnaMatchDetail, many=True)
    )
    """The spans of time that match."""
    audio: DnaAudioMatch | None = field(default=None, metadata=element("Audio", DnaAudioMatch))
    """How similar the sound is."""


@dataclass(slots=True, kw_only=True, repr=False)
class DnaResult(BaseRecord):
    """What the fingerprint of media says."""

    video_id: str | None = field(default=None, metadata=element("VideoId", ANY_TEXT))
    """The id of the media in the library."""
    duration: int | None = field(default=None, metadata=element("Duration", ANY_INTEGER))
    """Its length."""
    detection: DnaMatch | None = field(default=None, metadata=element("Detection", DnaMatch))
    """The media in the library that it resembles."""
