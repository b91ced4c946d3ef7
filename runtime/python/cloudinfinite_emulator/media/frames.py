"""Extracts a frame of a video as an image."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from typing import TYPE_CHECKING, BinaryIO, Final

from .error import MediaError
from .opening import opened
from .pyav import load
from .rotation import MAX_PIXELS

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from av.video.stream import VideoStream

# Key frames are a few hundred frames apart at most.
_FRAMES = 20_000
_MICROSECOND = Fraction(1, 1_000_000)
# The encoder and the pixel format that it needs, by image format.
_ENCODERS: Final = {"jpg": ("mjpeg", "yuvj420p"), "png": ("png", "rgb24")}
_TURNS: Final = {90: ("transpose", "cclock"), -90: ("transpose", "clock")}

CONTENT_TYPES: Final = {"jpg": "image/jpeg", "png": "image/png"}
"""Media types, by image format."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame to extract.

    Attributes:
        time: Its time, in seconds from the start.
        width: Its width in pixels; 0 keeps the aspect ratio.
        height: Its height in pixels; 0 keeps the aspect ratio.
        format: ``jpg`` or ``png``.
        exact: Whether to take the frame at the time, rather than the last key frame before it.
        turned: Whether to apply the rotation of the video.
    """

    time: Fraction
    width: int = 0
    height: int = 0
    format: str = "jpg"
    exact: bool = True
    turned: bool = True


def take_frame(file: BinaryIO, wanted: Frame) -> bytes:
    """Extracts a frame of a video.

    Args:
        file: The video, read from the start; it stays open.
        wanted: The frame to extract.

    Raises:
        MediaError: The file is not a readable video. With ``InvalidArgument``, it has no frame at
            this time, or the image would be too large.
        ImportError: PyAV is not installed.
    """
    with opened(file) as (container, _):
        if not container.streams.video:
            raise MediaError("ResourceNotSupported", "the object has no video stream")
        stream = container.streams.video[0]
        # It is None if there is no decoder, although PyAV's types rule that out.
        context: object | None = stream.codec_context
        if context is None:
            raise MediaError("ResourceNotSupported", "the video cannot be decoded")
        _check_pixels(stream.width, stream.height, "ResourceNotSupported", "the video has")
        frame = _find(container, stream, wanted)
        if wanted.turned:
            frame = _turned(frame)
        width, height = _size(frame, wanted)
        _check_pixels(width, height, "InvalidArgument", "the image would have")
        return _encoded(frame, width, height, wanted.format)


def _find(container: InputContainer, stream: VideoStream, wanted: Frame) -> VideoFrame:
    base = stream.time_base or _MICROSECOND
    start = stream.start_time or 0
    place = start + int(wanted.time / base)
    # FFmpeg's libraries support no larger timestamps.
    if place >= 2**62:
        raise _no_frame(wanted)
    # Starting threads would take longer than decoding most frames.
    stream.codec_context.thread_count = 1
    # Some formats can only seek to the start, or miss the position.
    found = None
    if wanted.time and _seek(container, stream, place):
        found = _walk(container, stream, place, wanted)
        if found is None:
            container.seek(0)
    if found is None:
        found = _walk(container, stream, place, wanted, from_start=True)
    if found is None:
        raise _no_frame(wanted)
    return found


def _seek(container: InputContainer, stream: VideoStream, place: int) -> bool:
    av = load()
    try:
        container.seek(place, stream=stream, backward=True)
    except av.FFmpegError:
        return False
    return True


def _walk(
    container: InputContainer,
    stream: VideoStream,
    place: int,
    wanted: Frame,
    *,
    from_start: bool = False,
) -> VideoFrame | None:
    """Returns the frame at a timestamp, from the current position; None if there is none."""
    base = stream.time_base or _MICROSECOND
    step = _step(stream, base)
    found: VideoFrame | None = None
    end = (stream.start_time or 0) + (
        stream.duration or int((container.duration or 0) * _MICROSECOND / base)
    )
    for frame in islice(container.decode(stream), _FRAMES):
        if frame.pts is None:
            # A still picture is shown all the time.
            return frame
        if frame.pts > place:
            # The first frame may begin a little late.
            return found or (frame if from_start else None)
        if wanted.exact or frame.key_frame or found is None:
            found = frame
        end = max(end, frame.pts + max(frame.duration or 0, step))
    return None if place > end else found


def _step(stream: VideoStream, base: Fraction) -> int:
    rate = stream.average_rate or stream.guessed_rate
    return int(1 / rate / base) if rate else 0


def _turned(frame: VideoFrame) -> VideoFrame:
    degrees = frame.rotation
    if degrees == 0:
        return frame
    if degrees in _TURNS:
        filters = [_TURNS[degrees]]
    elif degrees in (180, -180):
        filters = [("hflip", ""), ("vflip", "")]
    else:
        raise MediaError(
            "ResourceNotSupported",
            f"the video is rotated by {degrees} degrees, which the emulator does not"
            " support; use rotate=off to get the frame without rotation",
        )
    av = load()
    graph = av.filter.Graph()
    last = graph.add_buffer(
        width=frame.width,
        height=frame.height,
        format=frame.format,
        time_base=frame.time_base or Fraction(1, 1000),
    )
    for name, options in [*filters, ("buffersink", "")]:
        each = graph.add(name, options) if options else graph.add(name)
        last.link_to(each)
        last = each
    graph.configure()
    graph.vpush(frame)
    turned: VideoFrame = graph.vpull()
    return turned


def _size(frame: VideoFrame, wanted: Frame) -> tuple[int, int]:
    width, height = wanted.width, wanted.height
    if not width and not height:
        return frame.width, frame.height
    if not width:
        width = max(round(Fraction(height * frame.width, frame.height)), 1)
    elif not height:
        height = max(round(Fraction(width * frame.height, frame.width)), 1)
    return width, height


def _encoded(frame: VideoFrame, width: int, height: int, format: str) -> bytes:
    av = load()
    name, pixels = _ENCODERS[format]
    encoder = av.CodecContext.create(name, "w")
    encoder.width, encoder.height, encoder.pix_fmt = width, height, pixels
    encoder.time_base = Fraction(1, 25)
    encoder.thread_count = 1
    picture = frame.reformat(width=width, height=height, format=pixels)
    picture.pts, picture.time_base = 0, encoder.time_base
    # Encode it as a key frame, regardless of its type in the video.
    picture.pict_type = av.video.frame.PictureType.I
    return b"".join(bytes(packet) for packet in [*encoder.encode(picture), *encoder.encode(None)])


def _check_pixels(width: int, height: int, code: str, what: str) -> None:
    # The limit of JPEG for each side.
    if width * height > MAX_PIXELS or max(width, height) >= 2**16:
        raise MediaError(code, f"{what} {width} by {height} pixels, which is too large")


def _no_frame(wanted: Frame) -> MediaError:
    return MediaError(
        "InvalidArgument", f"the video has no frame at {float(wanted.time):g} s; it is shorter"
    )
