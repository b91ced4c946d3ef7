# Generated from spec/results/media_info.xsd (059a1199551c0cd3).
# Do not edit: change the spec and run `make generate`.
"""`MediaInfo`, and its parts."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import BaseRecord

if TYPE_CHECKING:
    from decimal import Decimal


@dataclass(slots=True, kw_only=True, repr=False)
class MediaInfoVideo(BaseRecord):
    """A video stream."""

    index: int | None = field(default=None, metadata=element("Index", ANY_INTEGER))
    """The index of the stream, from 0."""
    codec_name: str | None = field(default=None, metadata=element("CodecName", ANY_TEXT))
    """The codec, such as h264 or aac."""
    codec_long_name: str | None = field(default=None, metadata=element("CodecLongName", ANY_TEXT))
    """The full name of the codec."""
    codec_time_base: str | None = field(default=None, metadata=element("CodecTimeBase", ANY_TEXT))
    """The codec's time base, such as 1/12800."""
    codec_tag_string: str | None = field(default=None, metadata=element("CodecTagString", ANY_TEXT))
    """The codec tag in letters, such as avc1."""
    codec_tag: str | None = field(default=None, metadata=element("CodecTag", ANY_TEXT))
    """The codec tag as a number, such as 0x31637661."""
    profile: str | None = field(default=None, metadata=element("Profile", ANY_TEXT))
    """The codec's profile, such as High."""
    height: int | None = field(default=None, metadata=element("Height", ANY_INTEGER))
    """The height, in pixels."""
    width: int | None = field(default=None, metadata=element("Width", ANY_INTEGER))
    """The width, in pixels."""
    has_b_frame: int | None = field(default=None, metadata=element("HasBFrame", ANY_INTEGER))
    """The maximum number of consecutive B-frames; 0 for none."""
    ref_frames: int | None = field(default=None, metadata=element("RefFrames", ANY_INTEGER))
    """The number of reference frames."""
    sar: str | None = field(default=None, metadata=element("Sar", ANY_TEXT))
    """The sample aspect ratio, such as 25600:25599."""
    dar: str | None = field(default=None, metadata=element("Dar", ANY_TEXT))
    """The display aspect ratio, such as 40:53."""
    pix_format: str | None = field(default=None, metadata=element("PixFormat", ANY_TEXT))
    """The pixel format, such as yuv420p."""
    field_order: str | None = field(default=None, metadata=element("FieldOrder", ANY_TEXT))
    """The field order, such as progressive."""
    level: Decimal | None = field(default=None, metadata=element("Level", ANY_DECIMAL))
    """The codec's level."""
    fps: Decimal | None = field(default=None, metadata=element("Fps", ANY_DECIMAL))
    """The frame rate, in frames per second."""
    avg_fps: str | None = field(default=None, metadata=element("AvgFps", ANY_TEXT))
    """The average frame rate, in frames per second: a fraction such as 24/1, or a decimal."""
    timebase: str | None = field(default=None, metadata=element("Timebase", ANY_TEXT))
    """The unit of the timestamps, such as 1/12800."""
    start_time: Decimal | None = field(default=None, metadata=element("StartTime", ANY_DECIMAL))
    """The start time, in seconds."""
    duration: Decimal | None = field(default=None, metadata=element("Duration", ANY_DECIMAL))
    """The duration, in seconds."""
    bitrate: Decimal | None = field(default=None, metadata=element("Bitrate", ANY_DECIMAL))
    """The bit rate, in kbit/s."""
    num_frames: int | None = field(default=None, metadata=element("NumFrames", ANY_INTEGER))
    """The number of frames."""
    language: str | None = field(default=None, metadata=element("Language", ANY_TEXT))
    """The language, such as und."""
    rotation: Decimal | None = field(default=None, metadata=element("Rotation", ANY_DECIMAL))
    """The rotation, in degrees."""
    color_primaries: str | None = field(default=None, metadata=element("ColorPrimaries", ANY_TEXT))
    """The colour primaries, such as bt470bg."""
    color_range: str | None = field(default=None, metadata=element("ColorRange", ANY_TEXT))
    """The colour range, such as tv."""
    color_transfer: str | None = field(default=None, metadata=element("ColorTransfer", ANY_TEXT))
    """The transfer characteristics, such as smpte170m."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaInfoAudio(BaseRecord):
    """An audio stream."""

    index: int | None = field(default=None, metadata=element("Index", ANY_INTEGER))
    """The index of the stream, from 0."""
    codec_name: str | None = field(default=None, metadata=element("CodecName", ANY_TEXT))
    """The codec, such as h264 or aac."""
    codec_long_name: str | None = field(default=None, metadata=element("CodecLongName", ANY_TEXT))
    """The full name of the codec."""
    codec_time_base: str | None = field(default=None, metadata=element("CodecTimeBase", ANY_TEXT))
    """The codec's time base, such as 1/12800."""
    codec_tag_string: str | None = field(default=None, metadata=element("CodecTagString", ANY_TEXT))
    """The codec tag in letters, such as avc1."""
    codec_tag: str | None = field(default=None, metadata=element("CodecTag", ANY_TEXT))
    """The codec tag as a number, such as 0x31637661."""
    sample_fmt: str | None = field(default=None, metadata=element("SampleFmt", ANY_TEXT))
    """The sample format, such as fltp."""
    sample_rate: int | None = field(default=None, metadata=element("SampleRate", ANY_INTEGER))
    """The sample rate, in Hz."""
    channel: int | None = field(default=None, metadata=element("Channel", ANY_INTEGER))
    """The number of channels."""
    channel_layout: str | None = field(default=None, metadata=element("ChannelLayout", ANY_TEXT))
    """The channel layout, such as stereo."""
    timebase: str | None = field(default=None, metadata=element("Timebase", ANY_TEXT))
    """The unit of the timestamps, such as 1/12800."""
    start_time: Decimal | None = field(default=None, metadata=element("StartTime", ANY_DECIMAL))
    """The start time, in seconds."""
    duration: Decimal | None = field(default=None, metadata=element("Duration", ANY_DECIMAL))
    """The duration, in seconds."""
    bitrate: Decimal | None = field(default=None, metadata=element("Bitrate", ANY_DECIMAL))
    """The bit rate, in kbit/s."""
    language: str | None = field(default=None, metadata=element("Language", ANY_TEXT))
    """The language, such as und."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaInfoSubtitle(BaseRecord):
    """A subtitle stream."""

    index: int | None = field(default=None, metadata=element("Index", ANY_INTEGER))
    """The index of the stream, from 0."""
    language: str | None = field(default=None, metadata=element("Language", ANY_TEXT))
    """The language, such as und."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaInfoStream(BaseRecord):
    """The streams of a media file."""

    video: list[MediaInfoVideo] = field(
        default_factory=list, metadata=element("Video", MediaInfoVideo, many=True)
    )
    """The video streams."""
    audio: list[MediaInfoAudio] = field(
        default_factory=list, metadata=element("Audio", MediaInfoAudio, many=True)
    )
    """The audio streams."""
    subtitle: list[MediaInfoSubtitle] = field(
        default_factory=list, metadata=element("Subtitle", MediaInfoSubtitle, many=True)
    )
    """The subtitle streams. An empty item is normal."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaInfoFormat(BaseRecord):
    """The container of a media file."""

    num_stream: int | None = field(default=None, metadata=element("NumStream", ANY_INTEGER))
    """The total number of streams."""
    num_program: int | None = field(default=None, metadata=element("NumProgram", ANY_INTEGER))
    """The number of programs."""
    format_name: str | None = field(default=None, metadata=element("FormatName", ANY_TEXT))
    """The matching container formats, such as mov,mp4,m4a,3gp,3g2,mj2."""
    format_long_name: str | None = field(default=None, metadata=element("FormatLongName", ANY_TEXT))
    """The full name of the container format."""
    start_time: Decimal | None = field(default=None, metadata=element("StartTime", ANY_DECIMAL))
    """The start time, in seconds."""
    duration: Decimal | None = field(default=None, metadata=element("Duration", ANY_DECIMAL))
    """The duration, in seconds."""
    bitrate: Decimal | None = field(default=None, metadata=element("Bitrate", ANY_DECIMAL))
    """The overall bit rate, in kbit/s."""
    size: int | None = field(default=None, metadata=element("Size", ANY_INTEGER))
    """The size of the file, in bytes."""


@dataclass(slots=True, kw_only=True, repr=False)
class MediaInfo(BaseRecord):
    """Information about a media file: its streams and container."""

    stream: MediaInfoStream | None = field(
        default=None, metadata=element("Stream", MediaInfoStream)
    )
    """The streams of the file."""
    format: MediaInfoFormat | None = field(
        default=None, metadata=element("Format", MediaInfoFormat)
    )
    """The container of the file."""
