"""Animated images made from videos."""

from __future__ import annotations

import io
from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, BinaryIO, Final

from .error import MediaError
from .filtering import TICK, Filter
from .opening import opened
from .settings import TimeRange, VideoSettings

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.frame import VideoFrame
    from PIL.Image import Image

_FORMATS: Final = {"gif": "GIF", "webp": "WEBP"}
_MOST_PIXELS: Final = 2**27
"""The maximum number of pixels in all frames, which are in memory at once."""


def animate(
    file: BinaryIO,
    part: TimeRange,
    *,
    format: str,
    rate: Fraction,
    width: int = 0,
    height: int = 0,
    quality: int = 75,
) -> bytes:
    """Makes an animated image from a part of a video.

    Args:
        file: The video; it stays open.
        part: The part.
        format: ``gif`` or ``webp``.
        rate: Frames per second.
        width: The width in pixels; 0 keeps the aspect ratio.
        height: The height in pixels; 0 keeps the aspect ratio.
        quality: The quality from 1 to 99, for ``webp``.

    Raises:
        MediaError: The file is not a readable video, the part has no frame, or the image would be
            too large.
        ImportError: PyAV or Pillow is not installed.
    """
    if format not in _FORMATS:
        raise MediaError(
            "InvalidArgument",
            f"the emulator does not write {format!r} images; it writes {', '.join(_FORMATS)}",
        )
    with opened(file) as (container, _):
        images = list(
            _images(container, part, VideoSettings(width=width, height=height, rate=rate))
        )
    if not images:
        raise MediaError("InvalidArgument", "the video has no frame in this part")
    target = io.BytesIO()
    images[0].save(
        target,
        _FORMATS[format],
        save_all=True,
        append_images=images[1:],
        duration=max(round(1000 / rate), 1),
        loop=0,
        quality=quality,
    )
    return target.getvalue()


def _images(container: InputContainer, part: TimeRange, wanted: VideoSettings) -> Iterator[Image]:
    if not container.streams.video:
        raise MediaError("ResourceNotSupported", "the object has no video stream")
    stream = container.streams.video[0]
    stream.codec_context.thread_count = 1
    base = stream.time_base or TICK
    filter: Filter | None = None
    pixels = 0
    for frame in container.decode(stream):
        time = ((frame.pts or 0) - (stream.start_time or 0)) * base
        if part.is_past(time):
            break
        if not part.holds(time):
            continue
        if filter is None:
            filter = Filter(frame, wanted)
        frame.pts, frame.time_base = int((time - part.start) / TICK), TICK
        for each in filter.put(frame):
            pixels += each.width * each.height
            if pixels > _MOST_PIXELS:
                raise MediaError(
                    "ResourceNotSupported",
                    "the animation is too large for the emulator; choose a shorter part, a smaller "
                    "size or fewer frames",
                )
            yield _image(each)
    if filter is not None:
        for each in filter.put(None):
            yield _image(each)


def _image(frame: VideoFrame) -> Image:
    image: Image = frame.to_image()  # type: ignore[no-untyped-call]
    return image
