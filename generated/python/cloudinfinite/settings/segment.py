# Generated from spec/settings/segment.xsd (6e6597688652d3fa).
# Do not edit: change the spec and run `make generate`.
"""`Segment`."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL, Integer
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT, OpenEnum, word
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Required

    from cloudinfinite.settings.aigc_metadata import AigcMetadata, AigcMetadataDict
    from cloudinfinite.settings.transcode import HlsEncrypt, HlsEncryptDict

SEGMENT_DURATION = Integer(minimum=5)
"""The length of a segment, in whole seconds, at least 5."""


class SegmentFormat(OpenEnum):
    """The container format of remuxed media."""

    AAC: ClassVar[SegmentFormat] = word("aac")
    """AAC; audio only."""
    MP3: ClassVar[SegmentFormat] = word("mp3")
    """MP3; audio only."""
    FLAC: ClassVar[SegmentFormat] = word("flac")
    """FLAC; audio only."""
    MP4: ClassVar[SegmentFormat] = word("mp4")
    """MP4."""
    TS: ClassVar[SegmentFormat] = word("ts")
    """MPEG transport stream."""
    MKV: ClassVar[SegmentFormat] = word("mkv")
    """Matroska."""
    AVI: ClassVar[SegmentFormat] = word("avi")
    """AVI."""
    HLS: ClassVar[SegmentFormat] = word("hls")
    """HLS."""
    M3_U8: ClassVar[SegmentFormat] = word("m3u8")
    """HLS."""


SegmentFormatValue = SegmentFormat | Literal[
    "aac", "mp3", "flac", "mp4", "ts", "mkv", "avi", "hls", "m3u8"
]  # fmt: skip
"""A value of `SegmentFormat`: a member or its text."""


@dataclass(slots=True, kw_only=True, repr=False)
class Segment(BaseRecord):
    """Settings for remuxing media and splitting it into segments."""

    format: SegmentFormatValue | None = field(
        metadata=element("Format", SegmentFormat, required=True)
    )
    """The container format of the output. One of the values of `SegmentFormat`."""
    duration: int | None = field(default=None, metadata=element("Duration", SEGMENT_DURATION))
    """The length of each segment. By default, the output is a single file. At least 5."""
    transcode_index: str | None = field(default=None, metadata=element("TranscodeIndex", ANY_TEXT))
    """The index of the stream to use, as given in the media information."""
    hls_encrypt: HlsEncrypt | None = field(
        default=None, metadata=element("HlsEncrypt", "..settings.transcode:HlsEncrypt")
    )
    """The HLS encryption settings; only for hls."""
    start_time: Decimal | int | None = field(
        default=None, metadata=element("StartTime", ANY_DECIMAL)
    )
    """The start of the part to use, in seconds."""
    end_time: Decimal | int | None = field(default=None, metadata=element("EndTime", ANY_DECIMAL))
    """The end of the part to use, in seconds."""
    aigc_metadata: AigcMetadata | None = field(
        default=None, metadata=element("AIGCMetadata", "..settings.aigc_metadata:AigcMetadata")
    )
    """The metadata that marks the output as AI-generated."""


class SegmentDict(TypedDict, total=False):
    """`Segment` as a mapping."""

    format: Required[SegmentFormatValue]
    duration: int
    transcode_index: str
    hls_encrypt: HlsEncrypt | HlsEncryptDict
    start_time: Decimal | int
    end_time: Decimal | int
    aigc_metadata: AigcMetadata | AigcMetadataDict
