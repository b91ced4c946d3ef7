"""The description of a media file, as FFmpeg's program ffprobe reports it."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from operator import itemgetter
from typing import Any, BinaryIO, Final

from .info import media_info

_FORMAT: Final[Mapping[str, str]] = {
    "NumStream": "nb_streams",
    "NumProgram": "nb_programs",
    "FormatName": "format_name",
    "FormatLongName": "format_long_name",
    "StartTime": "start_time",
    "Duration": "duration",
    "Bitrate": "bit_rate",
    "Size": "size",
}
_STREAM: Final[Mapping[str, str]] = {
    "Index": "index",
    "CodecName": "codec_name",
    "CodecLongName": "codec_long_name",
    "CodecTagString": "codec_tag_string",
    "CodecTag": "codec_tag",
    "Profile": "profile",
    "Height": "height",
    "Width": "width",
    "HasBFrame": "has_b_frames",
    "Sar": "sample_aspect_ratio",
    "Dar": "display_aspect_ratio",
    "PixFormat": "pix_fmt",
    "FieldOrder": "filed_order",
    "Level": "level",
    "AvgFps": "avg_frame_rate",
    "Timebase": "timebase",
    "StartTime": "start_time",
    "Duration": "duration",
    "Bitrate": "bit_rate",
    "NumFrames": "nb_frames",
    "Language": "language",
    "Rotation": "rotation",
    "ColorPrimaries": "color_primaries",
    "ColorRange": "color_range",
    "ColorTransfer": "color_transfer",
    "SampleFmt": "sample_fmt",
    "SampleRate": "sample_rate",
    "Channel": "channels",
    "ChannelLayout": "channel_layout",
}
"""The base frame rate is left out: MediaInfo rounds what ffprobe reports as a fraction."""


def probe(file: BinaryIO) -> dict[str, Any]:
    """Describes a file with the fields of the response of GenerateAvInfo.

    Args:
        file: The file, which must be seekable; it is read from the start, and stays open.

    Returns:
        The fields by wire name: those of the file under ``format``, and those of its streams under
        ``streams``. Unknown fields are omitted.

    Raises:
        MediaError: The file is empty, broken, not media, or cannot be read.
        ImportError: PyAV is not installed.
    """
    info: Any = media_info(file)
    streams = [
        {"codec_type": kind.lower(), **_renamed(stream, _STREAM)}
        for kind, found in info["Stream"].items()
        for stream in found
    ]
    streams.sort(key=itemgetter("index"))
    return {"format": _renamed(info["Format"], _FORMAT), "streams": streams}


def _renamed(fields: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    renamed = {names[name]: value for name, value in fields.items() if name in names}
    if "bit_rate" in renamed:
        # Converts kilobits to bits.
        renamed["bit_rate"] = str(round(Decimal(renamed["bit_rate"]) * 1000))
    return renamed
