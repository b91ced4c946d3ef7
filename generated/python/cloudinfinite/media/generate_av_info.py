# Generated from spec/media/generate_av_info.xsd (bed966a80046bc30).
# Do not edit: change the spec and run `make generate`.
"""The operation GenerateAvInfo and its types."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from cloudinfinite.service import SERVICE
from cloudinfinite_runtime.codec.scalars import ANY_DECIMAL, ANY_INTEGER
from cloudinfinite_runtime.codec.table import element
from cloudinfinite_runtime.codec.texts import ANY_TEXT
from cloudinfinite_runtime.dataclass import dataclass
from cloudinfinite_runtime.model import Answer, BaseRecord
from cloudinfinite_runtime.operation import Operation

if TYPE_CHECKING:
    from decimal import Decimal

    from cloudinfinite.settings.job_input import JobInput


@dataclass(slots=True, kw_only=True, repr=False)
class GenerateAvInfoRequest(BaseRecord):
    """The arguments of `client.media.generate_av_info`."""

    input: JobInput = field(
        metadata=element("Input", "..settings.job_input:JobInput", required=True, flatten=True)
    )


@dataclass(slots=True, kw_only=True, repr=False)
class AvFormat(BaseRecord):
    """A media file as a whole, in the terms of ffprobe."""

    bit_rate: int | None = field(default=None, metadata=element("bit_rate", ANY_INTEGER))
    """The bit rate of the file, in bits per second."""
    duration: Decimal | None = field(default=None, metadata=element("duration", ANY_DECIMAL))
    """The duration, in seconds."""
    format_long_name: str | None = field(
        default=None, metadata=element("format_long_name", ANY_TEXT)
    )
    """The full name of the container format."""
    format_name: str | None = field(default=None, metadata=element("format_name", ANY_TEXT))
    """The name of the container format, such as `mov,mp4,m4a,3gp,3g2,mj2`."""
    program_count: int | None = field(default=None, metadata=element("nb_programs", ANY_INTEGER))
    """The number of programs."""
    stream_count: int | None = field(default=None, metadata=element("nb_streams", ANY_INTEGER))
    """The number of streams."""
    size: int | None = field(default=None, metadata=element("size", ANY_INTEGER))
    """The size of the file, in bytes."""
    start_time: Decimal | None = field(default=None, metadata=element("start_time", ANY_DECIMAL))
    """The start time, in seconds."""


@dataclass(slots=True, kw_only=True, repr=False)
class AvStream(BaseRecord):
    """One stream of a media file, in the terms of ffprobe."""

    average_frame_rate: str | None = field(
        default=None, metadata=element("avg_frame_rate", ANY_TEXT)
    )
    """The average number of frames per second, as a fraction such as `25/1`."""
    bit_rate: int | None = field(default=None, metadata=element("bit_rate", ANY_INTEGER))
    """The bit rate, in bits per second."""
    codec_long_name: str | None = field(default=None, metadata=element("codec_long_name", ANY_TEXT))
    """The full name of the codec."""
    codec_name: str | None = field(default=None, metadata=element("codec_name", ANY_TEXT))
    """The name of the codec, such as `h264`."""
    codec_tag: str | None = field(default=None, metadata=element("codec_tag", ANY_TEXT))
    """The tag of the codec, as a hexadecimal number."""
    codec_tag_string: str | None = field(
        default=None, metadata=element("codec_tag_string", ANY_TEXT)
    )
    """The tag of the codec, as text."""
    codec_time_base: str | None = field(default=None, metadata=element("codec_time_base", ANY_TEXT))
    """The time unit of the codec, as a fraction of a second."""
    codec_type: str | None = field(default=None, metadata=element("codec_type", ANY_TEXT))
    """The type of the stream, such as `video` or `audio`."""
    color_primaries: str | None = field(default=None, metadata=element("color_primaries", ANY_TEXT))
    """The colour primaries."""
    color_range: str | None = field(default=None, metadata=element("color_range", ANY_TEXT))
    """The colour range."""
    color_transfer: str | None = field(default=None, metadata=element("color_transfer", ANY_TEXT))
    """The colour transfer function."""
    creation_time: str | None = field(default=None, metadata=element("creation_time", ANY_TEXT))
    """The creation time, as stored in the file."""
    display_aspect_ratio: str | None = field(
        default=None, metadata=element("display_aspect_ratio", ANY_TEXT)
    )
    """The aspect ratio for display, such as `16:9`."""
    duration: Decimal | None = field(default=None, metadata=element("duration", ANY_DECIMAL))
    """The duration, in seconds."""
    field_order: str | None = field(default=None, metadata=element("filed_order", ANY_TEXT))
    """The order of interlaced fields."""
    b_frames: int | None = field(default=None, metadata=element("has_b_frames", ANY_INTEGER))
    """The number of frames that may be stored out of order."""
    height: int | None = field(default=None, metadata=element("height", ANY_INTEGER))
    """The height, in pixels."""
    index: int | None = field(default=None, metadata=element("index", ANY_INTEGER))
    """The index of the stream, from 0."""
    language: str | None = field(default=None, metadata=element("language", ANY_TEXT))
    """The language."""
    level: int | None = field(default=None, metadata=element("level", ANY_INTEGER))
    """The level of the codec."""
    frame_count: int | None = field(default=None, metadata=element("nb_frames", ANY_INTEGER))
    """The number of frames."""
    pixel_format: str | None = field(default=None, metadata=element("pix_fmt", ANY_TEXT))
    """The pixel format, such as `yuv420p`."""
    profile: str | None = field(default=None, metadata=element("profile", ANY_TEXT))
    """The profile of the codec."""
    base_frame_rate: str | None = field(default=None, metadata=element("r_frame_rate", ANY_TEXT))
    """The lowest number of frames per second that can represent every time exactly, as a
    fraction.
    """
    reference_frames: int | None = field(default=None, metadata=element("refs", ANY_INTEGER))
    """The number of reference frames."""
    rotation: Decimal | None = field(default=None, metadata=element("rotation", ANY_DECIMAL))
    """The rotation for display, in degrees."""
    sample_aspect_ratio: str | None = field(
        default=None, metadata=element("sample_aspect_ratio", ANY_TEXT)
    )
    """The aspect ratio of a pixel, such as `1:1`."""
    start_time: Decimal | None = field(default=None, metadata=element("start_time", ANY_DECIMAL))
    """The start time, in seconds."""
    time_base: str | None = field(default=None, metadata=element("timebase", ANY_TEXT))
    """The time unit of the stream, as a fraction of a second."""
    width: int | None = field(default=None, metadata=element("width", ANY_INTEGER))
    """The width, in pixels."""
    channel_layout: str | None = field(default=None, metadata=element("channel_layout", ANY_TEXT))
    """The channel layout, such as `stereo`."""
    channels: int | None = field(default=None, metadata=element("channels", ANY_INTEGER))
    """The number of channels."""
    sample_format: str | None = field(default=None, metadata=element("sample_fmt", ANY_TEXT))
    """The sample format, such as `fltp`."""
    sample_rate: int | None = field(default=None, metadata=element("sample_rate", ANY_INTEGER))
    """The sample rate, in samples per second."""


@dataclass(slots=True, kw_only=True, repr=False)
class GenerateAvInfoResponse(Answer):
    """A media file, as described by ffprobe."""

    format: AvFormat | None = field(default=None, metadata=element("format", AvFormat))
    """The file as a whole."""
    streams: list[AvStream] = field(
        default_factory=list, metadata=element("streams", AvStream, many=True)
    )
    """The streams."""


OPERATION: Final = Operation(
    name="GenerateAvInfo",
    method="POST",
    path="/avinfo",
    service=SERVICE,
    host="bucket",
    family="media",
    call="generate_av_info",
    schema="media/generate_av_info.xsd",
    summary="Inspect a media file, with a result in the terms of FFmpeg's program ffprobe.",
    request=GenerateAvInfoRequest,
    response=GenerateAvInfoResponse,
    answer="json",
    safe=True,
    actions=("ci:GenerateMediaInfo",),
    doubts={
        "ci:GenerateMediaInfo": (
            "The list of CAM actions includes it for media files, but no "
            "page names the permission that this call needs."
        )
    },
    pages=("https://www.tencentcloud.com/document/product/1045/48569",),
)
