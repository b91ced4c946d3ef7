"""Applies rules to images."""

from __future__ import annotations

import hashlib
import io
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from PIL import Image, ImageStat

from .picture import Picture, decoding, is_opaque, one_at_a_time, read
from .reading import ImageError
from .rules import RuleError, Step, UnsupportedRule
from .steps import apply
from .watermark import Fetch

_TYPES: Final[Mapping[str, str]] = {
    "AVIF": "image/avif",
    "BMP": "image/bmp",
    "GIF": "image/gif",
    "JPEG": "image/jpeg",
    "PNG": "image/png",
    "TIFF": "image/tiff",
    "WEBP": "image/webp",
}
_LOSSY: Final = frozenset({"AVIF", "JPEG", "WEBP"})
_KEEP_METADATA: Final = frozenset({"AVIF", "JPEG", "PNG", "WEBP"})
_ORIENTATION: Final = 0x0112
_MOST_SECONDS: Final = 30


@dataclass(frozen=True, slots=True)
class Processed:
    """The result of processing.

    Attributes:
        data: The content of the file.
        format: Its format, such as ``jpg``.
        content_type: Its media type.
        width: Its width in pixels.
        height: Its height in pixels.
        quality: Its quality, from 0 to 100.
        frame_count: The number of frames.
    """

    data: bytes
    format: str
    content_type: str
    width: int
    height: int
    quality: int
    frame_count: int

    def fields(self) -> dict[str, str]:
        """Describes the result, by wire names."""
        return {
            "Format": self.format,
            "Width": str(self.width),
            "Height": str(self.height),
            "Size": str(len(self.data)),
            "Quality": str(self.quality),
            "ETag": etag(self.data),
            "FrameCount": str(self.frame_count),
        }


@dataclass(frozen=True, slots=True)
class Original:
    """The properties of an image.

    Attributes:
        format: Its format, such as ``JPEG``.
        width: Its width in pixels.
        height: Its height in pixels.
        quality: Its quality, from 0 to 100.
        average: Its average colour, such as ``0xa18454``.
        orientation: Its EXIF orientation.
    """

    format: str
    width: int
    height: int
    quality: int
    average: str
    orientation: int

    def fields(self) -> dict[str, str]:
        """Describes the image, by wire names."""
        return {
            "Format": self.format,
            "Width": str(self.width),
            "Height": str(self.height),
            "Quality": str(self.quality),
            "Ave": self.average,
            "Orientation": str(self.orientation),
        }


def etag(data: bytes) -> str:
    """Returns the ETag that the store gives an image."""
    return f'"{hashlib.md5(data, usedforsecurity=False).hexdigest()}"'


def process(data: bytes, steps: tuple[Step, ...], fetch: Fetch) -> Processed:
    """Applies the steps of a rule to an image.

    Args:
        data: The image.
        steps: The steps.
        fetch: Fetches the image of a watermark from its address.

    Raises:
        RuleError: A value is invalid, or cannot be applied to this image.
        UnsupportedRule: The emulator does not support a step or the format.
        ImageError: The image cannot be read, or is too large.
    """
    # Errors in fetching are not the image's fault.
    urls = {step.text("image") for step in steps if step.name == "watermark" and step.value == "1"}
    stamps = {url: fetch(url) for url in urls}
    forgives = any(step.name == "ignore-error" and step.value == "1" for step in steps)
    with one_at_a_time:
        end = time.monotonic() + _MOST_SECONDS
        picture = read(data)
        try:
            for step in steps:
                # Pixels are decoded only when they are needed, and may turn out to be broken.
                with decoding():
                    apply(picture, step, stamps.__getitem__)
                if time.monotonic() > end:
                    raise ImageError(f"processing takes more than {_MOST_SECONDS} seconds")
            written = _written(picture)
        except (ImageError, RuleError):
            if not forgives:
                raise
            picture = read(data)
            written = data
        if picture.keeps_smaller and len(data) < len(written):
            picture, written = read(data), data
    if picture.format not in _TYPES:
        raise UnsupportedRule(f"format/{picture.format.lower()}")
    name = picture.format.lower()
    return Processed(
        written,
        "jpg" if name == "jpeg" else name,
        _TYPES[picture.format],
        *picture.size,
        picture.quality,
        len(picture.frames),
    )


def describe(data: bytes) -> Original:
    """Returns the properties of an image.

    Raises:
        ImageError: The image cannot be read, or is too large.
    """
    with one_at_a_time, decoding():
        picture = read(data)
        exif = Image.Exif()
        exif.load(picture.metadata.get("exif", b""))
        image = picture.frames[0].convert("RGB")
        red, green, blue = (round(each) for each in ImageStat.Stat(image).mean)
        orientation = exif.get(_ORIENTATION, 1)
        return Original(
            picture.format,
            *picture.size,
            picture.quality,
            f"0x{red:02x}{green:02x}{blue:02x}",
            orientation if isinstance(orientation, int) else 1,
        )


def _written(picture: Picture) -> bytes:
    if picture.most_bytes is None or picture.format != "JPEG":
        return _encoded(picture, picture.quality)
    # Find the best quality that fits into the limit, or else use the worst.
    low, high = 1, max(picture.quality, 1)
    best = _encoded(picture, low)
    while low < high:
        middle = (low + high + 1) // 2
        found = _encoded(picture, middle)
        if len(found) <= picture.most_bytes:
            low, best = middle, found
        else:
            high = middle - 1
    picture.quality = low
    return best


def _encoded(picture: Picture, quality: int) -> bytes:
    target, more = io.BytesIO(), dict[str, Any]()
    if picture.format in _LOSSY:
        more["quality"] = min(max(quality, 1), 100)
    if picture.format in _KEEP_METADATA:
        more |= picture.metadata
    if picture.format == "JPEG":
        more |= {"progressive": picture.is_progressive, "optimize": picture.is_optimized}
    with decoding():
        first, *others = (_fit(frame, picture.format) for frame in picture.frames)
        if others and picture.format in ("GIF", "WEBP"):
            more |= {"save_all": True, "append_images": others, "loop": 0}
            more["duration"] = picture.durations
        first.save(target, picture.format, **more)
    return target.getvalue()


def _fit(image: Image.Image, format: str) -> Image.Image:
    """Converts an image to a mode that the format supports."""
    if format not in ("JPEG", "BMP"):
        return image.convert("RGB") if is_opaque(image) else image
    if image.mode != "RGBA":
        return image
    canvas = Image.new("RGB", image.size, "#FFFFFF")
    canvas.paste(image, (0, 0), image)
    return canvas
