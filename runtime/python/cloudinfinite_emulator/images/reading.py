"""Reads the format, size, average colour and EXIF data of images.

It uses Pillow, since FFmpeg's libraries do not read EXIF data.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, BinaryIO, Final, TypeVar

from .pillow import FORMATS, check

if TYPE_CHECKING:
    from PIL.Image import Exif, Image

NAMES: Final = {"MPO": "jpeg"}
"""Other names for formats: an MPO file is a JPEG file with several pictures; the first is used."""

MOST_BYTES: Final = 32 * 1024 * 1024
"""The maximum size of a file, in bytes."""

MOST_PIXELS: Final = 2**26
"""The maximum number of pixels to decode, as for a frame of a video."""

_LONGEST_SIDE = 30_000
_MOST_PIXELS_IN_ALL = 250_000_000

_EXIF, _GPS = 0x8769, 0x8825
_LONGEST_VALUE = 4096

T = TypeVar("T")


class ImageError(Exception):
    """The file is not a readable image; the message says why."""


def image_info(file: BinaryIO) -> dict[str, str]:
    """Returns the properties of an image that the service reports, by wire names.

    Args:
        file: The file, read from its current position; it stays open.

    Raises:
        ImageError: It is not an image, is broken, or is too large.
        OSError: The file cannot be read.
        ImportError: Pillow is not installed.
    """
    data = _read(file)

    def tell(image: Image) -> dict[str, str]:
        name = image.format or ""
        return {
            "format": NAMES.get(name, name.lower()),
            "width": str(image.width),
            "height": str(image.height),
            "size": str(len(data)),
            "md5": hashlib.md5(data, usedforsecurity=False).hexdigest(),
            "frame_count": str(_frame_count(image)),
            "photo_rgb": _average(image),
        }

    return _with_image(data, tell)


def average_color(file: BinaryIO) -> str:
    """Returns the average colour of an image's first frame, such as ``0x736246``.

    Args:
        file: The file, read from its current position; it stays open.

    Raises:
        ImageError: It is not an image, is broken, or is too large.
        OSError: The file cannot be read.
        ImportError: Pillow is not installed.
    """
    return _with_image(_read(file), _average)


def exif_data(file: BinaryIO) -> Mapping[str, str]:
    """Returns the EXIF data of an image as texts, by EXIF names; empty if it has none.

    Args:
        file: The file, read from its current position; it stays open.

    Raises:
        ImageError: It is not an image, is broken, or is too large.
        OSError: The file cannot be read.
        ImportError: Pillow is not installed.
    """
    return _with_image(_read(file), lambda image: dict(_exif_texts(image.getexif())))


def _read(file: BinaryIO) -> bytes:
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise ImageError(f"the image has more than {MOST_BYTES} bytes")
    return data


def _with_image(data: bytes, tell: Callable[[Image], T]) -> T:
    check()
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as image:
            check_size(image)
            return tell(image)
    except ImageError:
        raise
    # All data is in memory, and decoders raise any kind of error for invalid bytes.
    except Exception as error:
        raise translated(error) from None


def translated(error: Exception) -> ImageError:
    """Converts a decoder's error."""
    from PIL import Image

    if isinstance(error, (Image.DecompressionBombError, Image.DecompressionBombWarning)):
        return ImageError(f"the image has more than {MOST_PIXELS} pixels")
    reason = str(error) if str(error) and "BytesIO" not in str(error) else "no known format"
    return ImageError(f"the object is not a readable image: {reason}")


def check_size(image: Image) -> None:
    """Checks the size of an image before it is decoded.

    Raises:
        ImageError: It is too large.
    """
    if max(image.size) > _LONGEST_SIDE:
        raise ImageError(f"the image has a side of more than {_LONGEST_SIDE} pixels")
    pixels = image.width * image.height
    if pixels > MOST_PIXELS:
        raise ImageError(f"the image has more than {MOST_PIXELS} pixels")
    if pixels * _frame_count(image) > _MOST_PIXELS_IN_ALL:
        raise ImageError(f"the image has more than {_MOST_PIXELS_IN_ALL} pixels in all its frames")


def _frame_count(image: Image) -> int:
    return 1 if image.format in NAMES else getattr(image, "n_frames", 1)


def _average(image: Image) -> str:
    from PIL import ImageStat

    # Counting the frames moved to the last one.
    image.seek(0)
    red, green, blue = (round(each) for each in ImageStat.Stat(image.convert("RGB")).mean)
    return f"0x{red:02x}{green:02x}{blue:02x}"


def _exif_texts(exif: Exif) -> Iterator[tuple[str, str]]:
    from PIL import ExifTags

    groups: tuple[tuple[Mapping[int, object], Mapping[int, str]], ...] = (
        (exif, ExifTags.TAGS),
        (exif.get_ifd(_EXIF), ExifTags.TAGS),
        (exif.get_ifd(_GPS), ExifTags.GPSTAGS),
    )
    for values, names in groups:
        for number, value in values.items():
            text = None if number in (_EXIF, _GPS) else _text(value)
            if text is not None and number in names:
                yield names[number], text


def _text(value: object) -> str | None:
    """Converts a value to text; None if it is binary data."""
    if isinstance(value, tuple):
        texts = [_text(each) for each in value]
        return ", ".join(filter(None, texts))[:_LONGEST_VALUE]
    if isinstance(value, bytes):
        value = value.rstrip(b"\0")
        if not value.isascii() or not value.decode("ascii").isprintable():
            return None
        value = value.decode("ascii")
    text = str(value).split("\0", 1)[0].strip()
    return text.encode("utf-8", errors="replace").decode()[:_LONGEST_VALUE]
