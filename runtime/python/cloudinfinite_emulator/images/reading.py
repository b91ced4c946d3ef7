"""Images: their format and size, their average colour, their EXIF data.

FFmpeg's libraries read images too, but do not tell EXIF data; Pillow does, and is as well kept.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, BinaryIO, Final, TypeVar

from .library import FORMATS, check

if TYPE_CHECKING:
    from PIL.Image import Exif, Image

NAMES: Final = {"MPO": "jpeg"}
"""Formats with another name: a JPEG file with several pictures in it, of which the first counts."""

MOST_BYTES: Final = 32 * 1024 * 1024
"""How large a file may be."""

MOST_PIXELS: Final = 2**26
"""How many pixels are decoded; as many as of a frame of a video."""

_LONGEST_SIDE = 30_000
_MOST_PIXELS_IN_ALL = 250_000_000

_EXIF, _GPS = 0x8769, 0x8825
_LONGEST_VALUE = 4096

T = TypeVar("T")


class ImageError(Exception):
    """Raised for a file that is not a readable image; the message says why."""


def image_info(file: BinaryIO) -> dict[str, str]:
    """Says of an image what the service's type has room for, by wire names.

    Args:
        file: The file, from where it stands; it stays open.

    Raises:
        ImageError: It is no image, is broken, or is too large.
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
    """The average colour of an image, of its first frame: ``0x736246``.

    Args:
        file: The file, from where it stands; it stays open.

    Raises:
        ImageError: It is no image, is broken, or is too large.
        OSError: The file cannot be read.
        ImportError: Pillow is not installed.
    """
    return _with_image(_read(file), _average)


def exif_data(file: BinaryIO) -> Mapping[str, str]:
    """The EXIF data of an image as texts, by the names that EXIF has for them; empty for none.

    Args:
        file: The file, from where it stands; it stays open.

    Raises:
        ImageError: It is no image, is broken, or is too large.
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
    # All is in memory, and decoders raise whatever the bytes make them: it is the image's fault.
    except Exception as error:
        raise translated(error) from None


def translated(error: Exception) -> ImageError:
    """What a decoder's error says of an image."""
    from PIL import Image

    if isinstance(error, (Image.DecompressionBombError, Image.DecompressionBombWarning)):
        return ImageError(f"the image has more than {MOST_PIXELS} pixels")
    reason = str(error) if str(error) and "BytesIO" not in str(error) else "no known format"
    return ImageError(f"the object is not a readable image: {reason}")


def check_size(image: Image) -> None:
    """Checks that an image is within the limits, before it is decoded.

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

    # The number of frames was counted by going through them.
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
    """A value as a text; None for data that is none."""
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
