"""The description of a media file, as MediaInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from .error import MediaError
from .opening import opened
from .rotation import rotations
from .streams import Fields, audio_fields, decimal, subtitle_fields, video_fields

if TYPE_CHECKING:
    from av.container import InputContainer

_MICROSECONDS = 1_000_000
_TRANSPORT_STREAM = "mpegts"


def media_info(file: BinaryIO) -> dict[str, object]:
    """Describes a file with the fields of the service's type MediaInfo.

    Any file that FFmpeg's libraries can read is media: video, audio, subtitles, pictures. Files
    that it refers to are not opened.

    Args:
        file: The file, which must be seekable; it is read from the start, and stays open.

    Returns:
        The fields, by wire name: integers as numbers, everything else as text in the service's
        units and formats, with a list for each kind of stream. Unknown fields are omitted.

    Raises:
        MediaError: The file is empty, broken, not media, or cannot be read.
        ImportError: PyAV is not installed.
    """
    with opened(file) as (container, size):
        streams = container.streams
        if not (streams.video or streams.audio or streams.subtitles):
            raise MediaError(
                "ResourceNotSupported", "the object has no video, audio or subtitle stream"
            )
        turned = rotations(container)
        kinds: dict[str, list[Fields]] = {
            "Video": [video_fields(stream, turned.get(stream.index)) for stream in streams.video],
            "Audio": [audio_fields(stream) for stream in streams.audio],
            "Subtitle": [subtitle_fields(stream) for stream in streams.subtitles],
        }
        return {
            "Stream": {name: found for name, found in kinds.items() if found},
            "Format": _format_fields(container, size),
        }


def _format_fields(container: InputContainer, size: int) -> Fields:
    name = container.format.name
    fields: Fields = {"NumStream": len(container.streams)}
    # PyAV does not report the number of programs. Of the formats that are supported here, only
    # transport streams have programs in FFmpeg's libraries.
    if name != _TRANSPORT_STREAM:
        fields["NumProgram"] = 0
    fields |= {"FormatName": name, "FormatLongName": container.format.long_name}
    # Both may be None, although PyAV's types rule that out.
    start: int | None = container.start_time
    if start is not None:
        fields["StartTime"] = decimal(start, _MICROSECONDS)
    if container.duration is not None and container.duration > 0:
        fields["Duration"] = decimal(container.duration, _MICROSECONDS)
    if container.bit_rate > 0:
        fields["Bitrate"] = decimal(container.bit_rate, 1000)
    return fields | {"Size": size}
