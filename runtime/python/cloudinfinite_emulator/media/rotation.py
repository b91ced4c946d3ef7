"""The rotation of video streams."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from .pyav import load

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream
    from av.video.codeccontext import VideoCodecContext
    from av.video.stream import VideoStream

# Twice the size of 8K video; larger pictures are not decoded.
MAX_PIXELS: Final = 2**26
# The maximum number of packets to read; streams that start later are ignored.
_PACKETS = 64


def rotations(container: InputContainer) -> dict[int, int]:
    """Returns the rotations of video streams, in degrees counter-clockwise, by stream index.

    PyAV only reports the rotation of pictures, so the first picture of each stream is decoded.
    """
    waiting = {stream.index: stream for stream in container.streams.video if _decodes(stream)}
    found: dict[int, int] = {}
    if not waiting:
        return found
    for packet in islice(container.demux(*waiting.values()), _PACKETS):
        stream = waiting.pop(packet.stream_index, None)
        degrees = None if stream is None else _rotation(stream, packet)
        if degrees is not None:
            found[packet.stream_index] = degrees
        if not waiting:
            break
    return found


def _decodes(stream: VideoStream) -> bool:
    context: VideoCodecContext | None = stream.codec_context
    return context is not None and 0 < context.width * context.height <= MAX_PIXELS


def _rotation(stream: VideoStream, packet: Packet[Stream]) -> int | None:
    av = load()
    context = stream.codec_context
    # Starting threads would take longer than decoding the picture.
    context.thread_count = 1
    # The picture itself is not used.
    context.options = {"skip_idct": "all", "skip_loop_filter": "all"}
    try:
        frames = context.decode(packet) or context.decode(None)
    except (av.FFmpegError, MemoryError):
        return None
    if not frames:
        return None
    degrees = frames[0].rotation
    # A matrix that is not a rotation can yield any number.
    return degrees if -180 <= degrees <= 180 else None
