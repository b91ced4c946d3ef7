"""Extracts several frames of a video, and combines frames into sprites."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, BinaryIO, Final

from .error import MediaError
from .frames import Frame, take_frame
from .opening import opened
from .rotation import MAX_PIXELS

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.stream import VideoStream

_RATE: Final = Fraction(25)


@dataclass(frozen=True, slots=True)
class Choice:
    """The frames to extract.

    Attributes:
        mode: ``Interval``, ``Average`` or ``KeyFrame``.
        start: The time of the first frame, in seconds.
        interval: The seconds between frames; None for every frame.
        count: The maximum number of frames.
        is_spread: Whether to space the frames evenly if the video is too short for all of them.
    """

    mode: str
    start: Fraction
    interval: Fraction | None
    count: int
    is_spread: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """The layout of a sprite, an image of many small frames.

    Attributes:
        columns: The number of columns.
        lines: The number of rows.
        width: The width of a cell, in pixels; 0 for that of the frames.
        height: The height of a cell, in pixels; 0 for that of the frames.
        padding: The gap between cells, in pixels.
        margin: The gap at the edges, in pixels.
        color: The colour of the gaps, as a CSS name or ``#RRGGBB``.
    """

    columns: int
    lines: int
    width: int
    height: int
    padding: int
    margin: int
    color: str


def take_frames(file: BinaryIO, choice: Choice, width: int, height: int) -> list[tuple[int, bytes]]:
    """Extracts frames of a video as JPEG files, each with its time in milliseconds.

    Args:
        file: The video; it stays open.
        choice: The frames to extract.
        width: Their width; 0 keeps the aspect ratio.
        height: Their height; 0 keeps the aspect ratio.

    Raises:
        MediaError: The file is not a readable video, or has no frame at `choice.start`.
        ImportError: PyAV is not installed.
    """
    return [
        (round(time * 1000), take_frame(file, Frame(time, width, height)))
        for time in choose_moments(file, choice)
    ]


def choose_moments(file: BinaryIO, choice: Choice) -> list[Fraction]:
    """Returns the times of the frames to extract, in seconds; at least one.

    Raises:
        MediaError: The file is not a readable video, or ends before the start.
        ImportError: PyAV is not installed.
    """
    with opened(file) as (container, _):
        if not container.streams.video:
            raise MediaError("ResourceNotSupported", "the object has no video stream")
        stream = container.streams.video[0]
        if choice.mode == "KeyFrame":
            return _key_frames(container, stream, choice)
        end = _length(container, stream)
        rate = stream.average_rate or _RATE
    left = end - choice.start
    if left <= 0:
        raise MediaError(
            "InvalidArgument",
            f"the video has no frame at {float(choice.start):g} s; it is shorter",
        )
    interval = choice.interval or 1 / rate
    is_average = choice.mode == "Average"
    if is_average or (choice.is_spread and interval * (choice.count - 1) >= left):
        interval = left / choice.count
    count = min(choice.count, max(-(-left // interval), 1))
    return [choice.start + number * interval for number in range(count)]


def make_sprites(frames: Sequence[bytes], grid: Grid) -> list[bytes]:
    """Combines frames into as many sprites as needed, as JPEG files.

    Raises:
        MediaError: A sprite would be too large, or the colour is unknown.
        ImportError: Pillow is not installed.
    """
    from PIL import Image, ImageColor

    try:
        color = ImageColor.getrgb(grid.color)
    except ValueError:
        raise MediaError(
            "InvalidArgument", f"Color: {grid.color!r} is not a known colour"
        ) from None
    images = [Image.open(io.BytesIO(frame)) for frame in frames]
    width, height = grid.width or images[0].width, grid.height or images[0].height
    step = (width + grid.padding, height + grid.padding)
    size = (
        step[0] * grid.columns - grid.padding + 2 * grid.margin,
        step[1] * grid.lines - grid.padding + 2 * grid.margin,
    )
    if size[0] * size[1] > MAX_PIXELS:
        raise MediaError(
            "InvalidArgument",
            f"a sprite would have {size[0]} by {size[1]} pixels, which is too large",
        )
    sheets = []
    cells = grid.columns * grid.lines
    for first in range(0, len(images), cells):
        sheet = Image.new("RGB", size, color)
        for number, image in enumerate(images[first : first + cells]):
            line, column = divmod(number, grid.columns)
            place = (grid.margin + column * step[0], grid.margin + line * step[1])
            sheet.paste(image.convert("RGB").resize((width, height)), place)
        target = io.BytesIO()
        sheet.save(target, "JPEG")
        sheets.append(target.getvalue())
    return sheets


def _length(container: InputContainer, stream: VideoStream) -> Fraction:
    if stream.duration is not None and stream.time_base is not None:
        return stream.duration * stream.time_base
    return Fraction(container.duration or 0, 1_000_000)


def _key_frames(container: InputContainer, stream: VideoStream, choice: Choice) -> list[Fraction]:
    found: list[Fraction] = []
    start = stream.start_time or 0
    for packet in container.demux(stream):
        if packet.is_keyframe and packet.pts is not None and packet.time_base is not None:
            time = (packet.pts - start) * packet.time_base
            if time >= choice.start:
                found.append(time)
        if len(found) == choice.count:
            break
    if not found:
        raise MediaError(
            "InvalidArgument", f"the video has no key frame at or after {float(choice.start):g} s"
        )
    return found
