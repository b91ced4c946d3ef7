"""Applies the steps of rules, with Pillow."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Final

from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageOps, features
from PIL.Image import Resampling, Transpose

from . import geometry
from .picture import Picture
from .rules import RuleError, Step, UnsupportedRule, whole
from .watermark import Fetch, mark

_FORMATS: Final[Mapping[str, str]] = {
    "jpg": "JPEG",
    "jpeg": "JPEG",
    "yjpeg": "JPEG",
    "bmp": "BMP",
    "gif": "GIF",
    "png": "PNG",
    "webp": "WEBP",
    "avif": "AVIF",
}
_USUAL_FRAMES: Final = 30
_FLIPS: Final = {
    "vertical": Transpose.FLIP_TOP_BOTTOM,
    "horizontal": Transpose.FLIP_LEFT_RIGHT,
}
_LIMIT = re.compile(r"([0-9]{1,6})([km])(!?)")
_QUALITY = re.compile(r"([0-9]{1,3})(!?)")


def apply(picture: Picture, step: Step, fetch: Fetch) -> None:
    """Applies a step to a picture.

    Args:
        picture: The picture, which is modified.
        step: The step.
        fetch: Fetches the image of a watermark from its address.

    Raises:
        RuleError: A value is invalid, or cannot be applied to this image.
        UnsupportedRule: The emulator does not support the step.
        ImageError: The image of a watermark cannot be read.
    """
    if step.name == "watermark":
        mark(picture, step, fetch)
    else:
        _STEPS[step.name](picture, step)


def _thumbnail(picture: Picture, step: Step) -> None:
    size = geometry.thumbnail(step.value, picture.size)
    picture.check_room(size)
    picture.change(partial(_resized, size=size))
    box = re.fullmatch(r"([0-9]+)x([0-9]+)", step.value)
    if step.flag("pad") and box:
        whole_size = int(box[1]), int(box[2])
        picture.check_room(whole_size)
        left, top = geometry.placed("center", size, whole_size, (0, 0))
        color = step.color("color", "#FFFFFF")

        def pad(image: Image.Image) -> Image.Image:
            canvas = Image.new("RGB", whole_size, color)
            canvas.paste(image, (left, top), image if image.mode == "RGBA" else None)
            return canvas

        picture.change(pad)


def _view(picture: Picture, step: Step) -> None:
    most = geometry.LONGEST_SIDE
    width, height = (
        step.whole(name, 1, most) if name in step.options else None for name in ("w", "h")
    )
    mode = whole("imageView2", step.value, 1, 5)
    scaled, kept = geometry.view(mode, (width, height), picture.size)
    left, top = geometry.placed("center", kept, scaled, (0, 0))
    picture.change(partial(_resized, size=scaled))
    picture.change(lambda image: image.crop((left, top, left + kept[0], top + kept[1])))


def _cut(picture: Picture, step: Step) -> None:
    box = geometry.cut(step.value, picture.size)
    picture.change(lambda image: image.crop(box))


def _crop(picture: Picture, step: Step) -> None:
    gravity = step.options.get("gravity", "northwest")
    offset = step.whole("dx", 0, 2**30, 0), step.whole("dy", 0, 2**30, 0)
    box = geometry.crop(step.value, gravity, offset, picture.size)
    picture.change(lambda image: image.crop(box))


def _circle(picture: Picture, step: Step) -> None:
    radius = _radius(picture, step)
    left, top = (picture.size[0] - 2 * radius) // 2, (picture.size[1] - 2 * radius) // 2
    box = left, top, left + 2 * radius, top + 2 * radius
    picture.change(lambda image: _masked(image.crop(box), radius))


def _round_corners(picture: Picture, step: Step) -> None:
    radius = _radius(picture, step)
    picture.change(lambda image: _masked(image, radius))


def _rotate(picture: Picture, step: Step) -> None:
    degrees = whole("rotate", step.value, 0, 360)
    if degrees % 360:
        picture.check_room(geometry.rotated(degrees, picture.size))
        # Rotation by right angles leaves no transparent corners.
        opaque = "RGB" if degrees % 90 == 0 else "RGBA"
        picture.change(
            lambda image: image.convert(image.mode if image.mode == "RGBA" else opaque).rotate(
                -degrees, Resampling.BICUBIC, expand=True
            )
        )


def _auto_orient(picture: Picture, step: Step) -> None:
    exif = Image.Exif()
    exif.load(picture.metadata.get("exif", b""))

    def turn(image: Image.Image) -> Image.Image:
        image.getexif()[_ORIENTATION] = exif.get(_ORIENTATION, 1)
        return ImageOps.exif_transpose(image)

    picture.change(turn)
    if exif.pop(_ORIENTATION, None) is not None:
        picture.metadata["exif"] = exif.tobytes()


def _flip(picture: Picture, step: Step) -> None:
    if step.value not in _FLIPS:
        raise RuleError(f"flip: {step.value[:40]!r} is not vertical or horizontal")
    picture.change(lambda image: image.transpose(_FLIPS[step.value]))


def _format(picture: Picture, step: Step) -> None:
    name = step.value.lower()
    if name in ("tpg", "heif") or (name == "avif" and not features.check("avif")):
        raise UnsupportedRule(f"format/{name}")
    if name not in _FORMATS:
        raise RuleError(f"format: {name[:40]!r} is not one of {', '.join(_FORMATS)}, tpg, heif")
    picture.format = _FORMATS[name]
    picture.is_optimized = name == "yjpeg"


def _reduce_frames(picture: Picture, step: Step) -> None:
    most = whole("cgif", step.value, 1, 100)
    most = _USUAL_FRAMES if most == 1 else most
    number = len(picture.frames)
    if number > most:
        kept = [place * number // most for place in range(most)]
        ends = [*kept[1:], number]
        picture.frames = [picture.frames[place] for place in kept]
        picture.durations = [
            sum(picture.durations[start:end]) for start, end in zip(kept, ends, strict=True)
        ]


def _interlace(picture: Picture, step: Step) -> None:
    picture.is_progressive = whole("interlace", step.value, 0, 1) == 1


def _set_quality(picture: Picture, step: Step) -> None:
    match = _QUALITY.fullmatch(step.value)
    wanted = whole("quality", match[1] if match else step.value, 0, 100)
    picture.quality = wanted if match and match[2] else min(wanted, picture.quality)


def _set_relative_quality(picture: Picture, step: Step) -> None:
    picture.quality = picture.quality * whole("rquality", step.value, 0, 100) // 100


def _set_lowest_quality(picture: Picture, step: Step) -> None:
    picture.quality = max(whole("lquality", step.value, 0, 100), picture.quality)


def _blur(picture: Picture, step: Step) -> None:
    radius, _, text = step.value.partition("x")
    reach = whole("blur", radius, 1, 50)
    try:
        sigma = Decimal(text)
    except InvalidOperation:
        sigma = Decimal(0)
    if not (sigma.is_finite() and sigma > 0):
        raise RuleError(f"blur: {text[:40]!r} is not a number greater than 0")
    # Pixels beyond the radius are ignored.
    spread = min(float(sigma), float(reach))
    picture.change(lambda image: image.filter(ImageFilter.GaussianBlur(spread)))


def _sharpen(picture: Picture, step: Step) -> None:
    amount = whole("sharpen", step.value, 10, 300)
    picture.change(lambda image: image.filter(ImageFilter.UnsharpMask(2, amount, 0)))


def _brighten(picture: Picture, step: Step) -> None:
    factor = 1 + whole("bright", step.value, -100, 100) / 100
    picture.change(lambda image: ImageEnhance.Brightness(image).enhance(factor))


def _change_contrast(picture: Picture, step: Step) -> None:
    factor = 1 + whole("contrast", step.value, -100, 100) / 100
    picture.change(lambda image: ImageEnhance.Contrast(image).enhance(factor))


def _make_gray(picture: Picture, step: Step) -> None:
    if whole("grayscale", step.value, 0, 1):
        picture.change(lambda image: ImageEnhance.Color(image).enhance(0))


def _strip(picture: Picture, step: Step) -> None:
    picture.metadata.clear()


def _limit_size(picture: Picture, step: Step) -> None:
    match = _LIMIT.fullmatch(step.value)
    if match is None or not int(match[1]):
        raise RuleError(f"size-limit: {step.value[:40]!r} is not a size such as 15k or 2m")
    picture.most_bytes = int(match[1]) * (1024 if match[2] == "k" else 1024 * 1024)
    picture.keeps_smaller = bool(match[3])


def _ignore_error(picture: Picture, step: Step) -> None:
    """Only validates the value; `process` looks for this step."""
    whole("ignore-error", step.value, 0, 1)


_ORIENTATION: Final = 0x0112
_STEPS: Final[Mapping[str, Callable[[Picture, Step], None]]] = {
    "thumbnail": _thumbnail,
    "view": _view,
    "cut": _cut,
    "crop": _crop,
    "iradius": _circle,
    "rradius": _round_corners,
    "rotate": _rotate,
    "auto-orient": _auto_orient,
    "flip": _flip,
    "format": _format,
    "cgif": _reduce_frames,
    "interlace": _interlace,
    "quality": _set_quality,
    "rquality": _set_relative_quality,
    "lquality": _set_lowest_quality,
    "blur": _blur,
    "sharpen": _sharpen,
    "bright": _brighten,
    "contrast": _change_contrast,
    "grayscale": _make_gray,
    "strip": _strip,
    "size-limit": _limit_size,
    "ignore-error": _ignore_error,
}


def _resized(image: Image.Image, size: geometry.Size) -> Image.Image:
    return image if image.size == size else image.resize(size, Resampling.LANCZOS)


def _radius(picture: Picture, step: Step) -> int:
    if picture.format == "GIF":
        raise RuleError(f"{step.name}: not possible with GIF")
    radius = whole(step.name, step.value, 1, geometry.LONGEST_SIDE)
    # The page demands less than half; this also allows a circle that touches the edges.
    if 2 * radius > min(picture.size):
        raise RuleError(f"{step.name}: {radius} is more than half of the shorter side")
    return radius


def _masked(image: Image.Image, radius: int) -> Image.Image:
    """Returns an image with rounded, transparent corners."""
    mask = Image.new("L", image.size, 0)
    box = 0, 0, image.width - 1, image.height - 1
    ImageDraw.Draw(mask).rounded_rectangle(box, radius, fill=255)
    found = image.convert("RGBA")
    empty = Image.new("RGBA", image.size)
    return Image.composite(found, empty, mask)
