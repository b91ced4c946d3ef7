"""Describes streams with the fields of the spec's types, by wire name.

Unknown fields are omitted; the service may omit any field.
"""

from __future__ import annotations

import ctypes
from fractions import Fraction
from functools import cache
from math import gcd
from typing import TYPE_CHECKING

from .ffmpeg_names import COLOR_PRIMARIES, COLOR_RANGES, COLOR_TRANSFERS, FIELD_ORDERS
from .pyav import load

if TYPE_CHECKING:
    from av.audio.codeccontext import AudioCodecContext
    from av.audio.format import AudioFormat
    from av.audio.layout import AudioLayout
    from av.audio.stream import AudioStream
    from av.codec.context import CodecContext
    from av.stream import Stream
    from av.subtitles.stream import SubtitleStream
    from av.video.codeccontext import VideoCodecContext
    from av.video.stream import VideoStream

Fields = dict[str, object]

_UNKNOWN_LEVEL = -99


def video_fields(stream: VideoStream, rotation: int | None) -> Fields:
    """Describes a video stream, which may be a cover or a picture.

    It never has CodecTimeBase, which FFmpeg's decoders no longer provide, or RefFrames, which PyAV
    does not expose.
    """
    # Unknown codecs have no context.
    context: VideoCodecContext | None = stream.codec_context
    base, average = stream.base_rate, stream.average_rate
    return _known(
        {
            "Index": stream.index,
            **_codec_fields(context),
            **({} if context is None else _picture_fields(context, stream.sample_aspect_ratio)),
            "Fps": decimal(base.numerator, base.denominator) if base else None,
            "AvgFps": quotient(average.numerator, average.denominator) if average else None,
            **_time_fields(stream, context),
            "NumFrames": stream.frames or None,
            "Language": stream.language,
            "Rotation": None if rotation is None else decimal(rotation),
            **({} if context is None else _color_fields(context)),
        }
    )


def audio_fields(stream: AudioStream) -> Fields:
    """Describes an audio stream. It never has CodecTimeBase; see `video_fields`."""
    context: AudioCodecContext | None = stream.codec_context
    return _known(
        {
            "Index": stream.index,
            **_codec_fields(context),
            **({} if context is None else _sound_fields(context)),
            **_time_fields(stream, context),
            "Language": stream.language,
        }
    )


def subtitle_fields(stream: SubtitleStream) -> Fields:
    """Describes a subtitle stream."""
    return _known({"Index": stream.index, "Language": stream.language})


def _known(fields: Fields) -> Fields:
    """Returns the fields that have a value."""
    return {name: value for name, value in fields.items() if value is not None}


def _codec_fields(context: CodecContext | None) -> Fields:
    if context is None:
        return {}
    codec = context.codec
    name = codec.canonical_name
    fields: Fields = {"CodecName": name, "CodecLongName": _long_name(name, codec.name)}
    try:
        tag = context.codec_tag
    except UnicodeDecodeError:
        return fields  # PyAV only supports ASCII tags
    fields["CodecTagString"] = "".join(
        each if each.isalnum() or each in ".- _" else f"[{ord(each)}]" for each in tag
    )
    fields["CodecTag"] = f"0x{int.from_bytes(tag.encode('ascii'), 'little'):04x}"
    return fields


@cache
def _long_name(canonical: str, decoder: str) -> str:
    # The decoder may be a third-party library with its own name.
    av = load()
    try:
        return str(av.Codec(canonical, "r").long_name)
    except ValueError:
        return str(av.Codec(decoder, "r").long_name)


def _picture_fields(context: VideoCodecContext, sample: Fraction | None) -> Fields:
    width, height, level = context.width, context.height, context.level
    fields: Fields = {
        "Profile": context.profile,
        "Height": height or None,
        "Width": width or None,
        "HasBFrame": context.reorder_depth,
    }
    if sample and width and height:
        fields["Sar"] = quotient(sample.numerator, sample.denominator, ":")
        across, down = width * sample.numerator, height * sample.denominator
        common = gcd(across, down)
        fields["Dar"] = quotient(across // common, down // common, ":")
    fields["PixFormat"] = context.pix_fmt
    fields["FieldOrder"] = FIELD_ORDERS.get(context.field_order)
    fields["Level"] = None if level == _UNKNOWN_LEVEL else level
    return fields


def _color_fields(context: VideoCodecContext) -> Fields:
    return {
        "ColorPrimaries": COLOR_PRIMARIES.get(context.color_primaries),
        "ColorRange": COLOR_RANGES.get(context.color_range),
        "ColorTransfer": COLOR_TRANSFERS.get(context.color_trc),
    }


def _sound_fields(context: AudioCodecContext) -> Fields:
    format: AudioFormat | None = context.format
    layout = _layout(context)
    channels, name = layout.nb_channels, layout.name
    return {
        "SampleFmt": None if format is None else format.name,
        "SampleRate": context.sample_rate or None,
        "Channel": channels or None,
        # If only the number of channels is known, it is also the name.
        "ChannelLayout": name if channels and name != f"{channels} channels" else None,
    }


def _time_fields(stream: Stream, context: VideoCodecContext | AudioCodecContext | None) -> Fields:
    fields: Fields = {}
    start, duration = stream.start_time, stream.duration
    if unit := stream.time_base:
        above, below = unit.numerator, unit.denominator
        fields["Timebase"] = quotient(above, below)
        if start is not None:
            fields["StartTime"] = decimal(start * above, below)
        if duration is not None and duration > 0:
            fields["Duration"] = decimal(duration * above, below)
    rate = None if context is None else context.bit_rate
    if rate is not None and rate > 0:
        fields["Bitrate"] = decimal(rate, 1000)
    return fields


def _layout(context: AudioCodecContext) -> AudioLayout:
    """Returns the layout, and makes sure that it is never freed.

    PyAV 18 returns a layout that shares its memory with the codec. Both free it, which crashes the
    process if the file has a custom channel order. Not freeing it leaks about 100 bytes per stream.
    """
    layout: AudioLayout = context.layout
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(layout))
    return layout


def decimal(value: int, parts: int = 1) -> str:
    """Formats a quotient with six decimal places, rounded half up, such as ``25.000000``.

    Computes with integers only: times can have more digits than a float, and fractions would be
    much slower.

    Args:
        value: The dividend.
        parts: The divisor; more than 0.
    """
    millionths = (2_000_000 * value + parts) // (2 * parts)
    whole, part = divmod(abs(millionths), 1_000_000)
    return f"{'-' if millionths < 0 else ''}{whole}.{part:06}"


def quotient(above: int, below: int, sign: str = "/") -> str:
    """Formats a fraction, such as ``25/1`` or ``16:9``."""
    return f"{above}{sign}{below}"
