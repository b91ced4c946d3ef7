"""Text and image watermarks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PIL import Image, ImageDraw, ImageFont
from PIL.Image import Resampling

from . import geometry
from .picture import Picture, decoding, read
from .rules import RuleError, Step

Fetch = Callable[[str], bytes]
"""Fetches the image of a watermark from its address."""

_MOST_PIXELS: Final = 2**24
_LARGEST_FONT: Final = 1000
_LONGEST_TEXT: Final = 1000
_MOST_TILES: Final = 10_000
_BY_AREA: Final = 3


def mark(picture: Picture, step: Step, fetch: Fetch) -> None:
    """Adds a watermark to a picture.

    Raises:
        RuleError: An option is invalid.
        ImageError: The image of the watermark cannot be read.
    """
    opacity = step.whole("dissolve", 1, 100, 90)
    stamp = _image(step, fetch, picture.size) if step.value == "1" else _text(step)
    faded = stamp.getchannel("A").point(lambda value: value * opacity // 100)
    stamp.putalpha(faded)
    layer = Image.new("RGBA", picture.size)
    if step.flag("batch"):
        _tile(layer, stamp, step.whole("degree", 0, 360, 0))
    else:
        offset = step.whole("dx", 0, 2**30, 0), step.whole("dy", 0, 2**30, 0)
        gravity = step.options.get("gravity", "southeast")
        # A watermark that is too large is placed by its corner.
        place = geometry.placed(gravity, stamp.size, picture.size, offset)
        layer.paste(stamp, place)

    def put(image: Image.Image) -> Image.Image:
        found = Image.alpha_composite(image.convert("RGBA"), layer)
        return found if image.mode == "RGBA" else found.convert("RGB")

    picture.change(put)


def _image(step: Step, fetch: Fetch, size: geometry.Size) -> Image.Image:
    source = read(fetch(step.text("image")))
    if len(source.frames) > 1:
        raise RuleError("watermark: the image must not be animated")
    stamp = source.frames[0].convert("RGBA")
    if ("scatype" in step.options) != ("spcent" in step.options):
        raise RuleError("watermark: scatype and spcent must be given together")
    if "scatype" in step.options:
        kind = step.whole("scatype", 1, _BY_AREA)
        share = step.whole("spcent", 1, 250 if kind == _BY_AREA else 1000)
        width, height = stamp.size
        if kind == _BY_AREA:
            factor = (share / 1000 * size[0] * size[1] / (width * height)) ** 0.5
        else:
            factor = share / 1000 * size[kind - 1] / stamp.size[kind - 1]
        stamp = _scaled(stamp, factor)
    if "blogo" in step.options:
        smaller = step.whole("blogo", 1, 2) == 1
        factor = min(size[0] / stamp.width, size[1] / stamp.height)
        if factor < 1 and smaller:
            stamp = _scaled(stamp, factor)
    return stamp


def _scaled(stamp: Image.Image, factor: float) -> Image.Image:
    width, height = max(round(stamp.width * factor), 1), max(round(stamp.height * factor), 1)
    _check_room(width, height)
    return stamp.resize((width, height), Resampling.LANCZOS)


def _text(step: Step) -> Image.Image:
    text = step.text("text")
    if len(text) > _LONGEST_TEXT:
        raise RuleError(f"watermark: the text is longer than {_LONGEST_TEXT} characters")
    step.text("font")
    size = step.whole("fontsize", 1, _LARGEST_FONT, 13)
    color = step.color("fill", "#3D3D3D")
    shadow = step.whole("shadow", 0, 100, 0)
    with decoding():
        font = ImageFont.load_default(size)
        left, top, right, bottom = ImageDraw.Draw(Image.new("L", (1, 1))).textbbox(
            (0, 0), text, font
        )
        distance = max(size // 12, 1) if shadow else 0
        width, height = int(right - left) + 1 + distance, int(bottom - top) + 1 + distance
        _check_room(width, height)
        stamp = Image.new("RGBA", (width, height))
        pen = ImageDraw.Draw(stamp)
        if shadow:
            darkness = (0, 0, 0, 255 * shadow // 100)
            pen.text((distance - left, distance - top), text, darkness, font)
        pen.text((-left, -top), text, color, font)
        return stamp


def _check_room(width: int, height: int) -> None:
    if width * height > _MOST_PIXELS:
        raise RuleError(f"the watermark would have more than {_MOST_PIXELS} pixels")


def _tile(layer: Image.Image, stamp: Image.Image, degrees: int) -> None:
    if degrees % 360:
        stamp = stamp.rotate(-degrees, Resampling.BICUBIC, expand=True)
    # Small watermarks are spaced further apart, so that there are not too many.
    across, down = stamp.width, stamp.height
    while (layer.width // across + 1) * (layer.height // down + 1) > _MOST_TILES:
        across, down = across * 2, down * 2
    for top in range(0, layer.height, down):
        for left in range(0, layer.width, across):
            layer.paste(stamp, (left, top))
