"""Visible watermarks on videos: images and texts."""

from __future__ import annotations

import io
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from .error import MediaError
from .filtering import Layer

if TYPE_CHECKING:
    from PIL.Image import Image

_ACROSS: Final = {"Left": "{x}", "Right": "W-w-{x}"}
_DOWN: Final = {"Top": "{y}", "Bottom": "H-h-{y}"}
_MOST_PIXELS: Final = 2**24


@dataclass(frozen=True, slots=True)
class Placing:
    """The position of a watermark, and the time when it is visible.

    Attributes:
        position: The point that the offsets start from, such as ``TopLeft``.
        x: The horizontal offset.
        y: The vertical offset.
        is_percent: Whether the offsets are percentages of the video rather than pixels.
        start: When it appears, in seconds.
        end: When it disappears; None for never.
        opacity: The opacity, in percent.
    """

    position: str
    x: int
    y: int
    is_percent: bool
    start: Fraction
    end: Fraction | None
    opacity: int

    def layer(self, image: Image, width: int, height: int) -> Layer:
        """Places an image on a video of this size."""
        layer = image.convert("RGBA")
        layer.putalpha(layer.getchannel("A").point(lambda value: value * self.opacity // 100))
        x, y = self.x, self.y
        if self.is_percent:
            x, y = round(width * x / 100), round(height * y / 100)
        across = next((_ACROSS[end] for end in _ACROSS if self.position.endswith(end)), "(W-w)/2")
        down = next((_DOWN[end] for end in _DOWN if self.position.startswith(end)), "(H-h)/2")
        return Layer(
            layer.tobytes(),
            layer.width,
            layer.height,
            across.format(x=x),
            down.format(y=y),
            self.start,
            self.end,
        )


@dataclass(frozen=True, slots=True)
class ImageWatermark:
    """An image on a video.

    Attributes:
        data: The image file.
        mode: How it is scaled: ``Original``, ``Proportion`` or ``Fixed``.
        width: Its width, in pixels or in percent of the video; 0 keeps the aspect ratio.
        height: Its height; 0 keeps the aspect ratio.
        placing: Its position.
    """

    data: bytes
    mode: str
    width: int
    height: int
    placing: Placing

    def layer(self, width: int, height: int) -> Layer:
        """Returns the layer for a video of this size.

        Raises:
            MediaError: The image is not readable, or would be too large.
        """
        image = _read(self.data)
        across, down = self.width, self.height
        if self.mode == "Proportion":
            across, down = round(width * across / 100), round(height * down / 100)
        if self.mode != "Original" and (across or down):
            across = across or max(round(down * image.width / image.height), 1)
            down = down or max(round(across * image.height / image.width), 1)
            _check(across, down)
            image = image.resize((across, down))
        return self.placing.layer(image, width, height)


@dataclass(frozen=True, slots=True)
class TextWatermark:
    """A text on a video, in the font that comes with Pillow.

    Attributes:
        text: The text.
        size: The size of the font, in pixels.
        color: The colour, as ``0xRRGGBB``.
        placing: Its position.
    """

    text: str
    size: int
    color: str
    placing: Placing

    def layer(self, width: int, height: int) -> Layer:
        """Returns the layer for a video of this size.

        Raises:
            MediaError: The colour is invalid.
        """
        from PIL import Image, ImageColor, ImageDraw, ImageFont

        try:
            color = ImageColor.getrgb(self.color.lower().replace("0x", "#"))
        except ValueError:
            raise MediaError(
                "InvalidArgument", f"FontColor: {self.color!r} is not a colour such as 0xFF8800"
            ) from None
        font = ImageFont.load_default(self.size)
        left, top, right, bottom = font.getbbox(self.text)
        size = (max(int(right - left), 1), max(int(bottom - top), 1))
        image = Image.new("RGBA", size, (*color[:3], 0))
        ImageDraw.Draw(image).text((-left, -top), self.text, fill=(*color[:3], 255), font=font)
        return self.placing.layer(image, width, height)


def _read(data: bytes) -> Image:
    from PIL import Image, UnidentifiedImageError

    try:
        image = Image.open(io.BytesIO(data))
        _check(image.width, image.height)
        image.load()
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
        raise MediaError(
            "ResourceNotSupported", f"the watermark is not a readable image ({error})"
        ) from None
    return image


def _check(width: int, height: int) -> None:
    if width * height > _MOST_PIXELS:
        raise MediaError(
            "InvalidArgument", f"the watermark has {width} by {height} pixels, which is too large"
        )
