"""Decoded images."""

from __future__ import annotations

import io
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

from PIL import Image, ImageSequence

from .pillow import FORMATS
from .reading import MOST_BYTES, NAMES, ImageError, check_size, translated
from .rules import RuleError, UnsupportedRule

MOST_PIXELS: Final = 2**25
"""The maximum number of pixels in all frames: half of what is read, since work needs copies."""

one_at_a_time: Final = threading.Lock()
"""Held during work on pixels, which takes several hundred MB."""

# The formats that Pillow can write with several frames, as the service does.
_ANIMATED: Final = frozenset({"GIF", "WEBP"})
_UNKNOWN_QUALITY: Final = 85
# The first luminance row of the quantization tables in the JPEG standard, at quality 50.
_TABLE: Final = (16, 11, 10, 16, 24, 40, 51, 61)


@dataclass(slots=True)
class Picture:
    """A decoded image, and how to write it.

    Attributes:
        frames: Its frames, as RGB or RGBA; at least one.
        format: The format, such as ``JPEG``, which steps may change.
        quality: Its quality, from 1 to 100.
        durations: The duration of each frame, in milliseconds.
        is_progressive: Whether to write it progressively.
        is_optimized: Whether to optimize its size.
        most_bytes: The maximum size of the file; None for no limit.
        keeps_smaller: Whether to return the original if it is smaller.
        metadata: The metadata to write, by Pillow's names.
    """

    frames: list[Image.Image]
    format: str
    quality: int
    durations: list[int] = field(default_factory=list)
    is_progressive: bool = False
    is_optimized: bool = False
    most_bytes: int | None = None
    keeps_smaller: bool = False
    metadata: dict[str, bytes] = field(default_factory=dict)

    @property
    def size(self) -> tuple[int, int]:
        """The width and the height."""
        return self.frames[0].size

    def check_room(self, size: tuple[int, int]) -> None:
        """Checks that the frames may be resized to a size.

        Raises:
            RuleError: The result would be too large.
        """
        if size[0] * size[1] * len(self.frames) > MOST_PIXELS:
            raise RuleError(f"the result would have more than {MOST_PIXELS} pixels in total")

    def change(self, work: Callable[[Image.Image], Image.Image]) -> None:
        """Applies a function to each frame."""
        self.frames = [work(frame) for frame in self.frames]


@contextmanager
def decoding() -> Iterator[None]:
    """Turns all errors in decoding and processing into errors about the image.

    Raises:
        ImageError: An error was raised that is not about a rule.
    """
    try:
        yield
    except (ImageError, UnsupportedRule, RuleError):
        raise
    # All data is in memory, and decoders raise any kind of error for invalid bytes.
    except Exception as error:
        raise translated(error) from None


def read(data: bytes) -> Picture:
    """Reads an image.

    Raises:
        ImageError: It is not a readable image, or is too large.
    """
    if len(data) > MOST_BYTES:
        raise ImageError(f"the image has more than {MOST_BYTES} bytes")
    with decoding(), Image.open(io.BytesIO(data), formats=FORMATS) as image:
        check_size(image)
        format = "JPEG" if image.format in NAMES else image.format or ""
        number = getattr(image, "n_frames", 1) if format in _ANIMATED else 1
        is_animated = number > 1
        if image.width * image.height * number > MOST_PIXELS:
            raise ImageError(f"the image has more than {MOST_PIXELS} pixels in all its frames")
        picture = Picture([], format, _quality(image))
        for frame in ImageSequence.Iterator(image) if is_animated else (image,):
            picture.durations.append(int(frame.info.get("duration", 0) or 0))
            picture.frames.append(_plain(frame))
            if not is_animated:
                break
        exif = image.getexif()
        if exif:
            picture.metadata["exif"] = exif.tobytes()
        if isinstance(profile := image.info.get("icc_profile"), bytes):
            picture.metadata["icc_profile"] = profile
        return picture


def is_opaque(image: Image.Image) -> bool:
    """Returns whether all pixels are opaque."""
    return image.mode != "RGBA" or image.getchannel("A").getextrema() == (255, 255)


def _plain(image: Image.Image) -> Image.Image:
    is_transparent = image.has_transparency_data
    return image.convert("RGBA" if is_transparent else "RGB")


def _quality(image: Image.Image) -> int:
    """Estimates the quality of a JPEG image from its tables; other formats have a fixed one."""
    tables = getattr(image, "quantization", None)
    if not tables:
        return _UNKNOWN_QUALITY if image.format in ("WEBP", "AVIF") else 100
    found = tuple(tables[min(tables)][: len(_TABLE)])

    def distance(quality: int) -> int:
        scale = 5000 // quality if quality < 50 else 200 - 2 * quality
        wanted = (min(max((each * scale + 50) // 100, 1), 255) for each in _TABLE)
        return sum(abs(one - other) for one, other in zip(wanted, found, strict=True))

    return min(range(1, 101), key=distance)
