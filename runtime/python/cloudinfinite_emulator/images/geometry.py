"""Calculations of the sizes and positions of images."""

from __future__ import annotations

import re
from fractions import Fraction
from math import ceil, cos, isqrt, radians, sin
from typing import Final

from .rules import RuleError, whole

LONGEST_SIDE: Final = 9999
"""The maximum length of a side of the result, in pixels."""

Size = tuple[int, int]
Box = tuple[int, int, int, int]

_SCALE = re.compile(r"!(x?)([0-9]{1,5})p(x?)")
_LEAST = re.compile(r"!([0-9]{1,5})x([0-9]{1,5})r")
_BOX = re.compile(r"([0-9]{1,5})?x([0-9]{1,5})?([!<>])?")
_AREA = re.compile(r"([0-9]{1,9})@")
_GRAVITIES: Final = {
    "northwest": (0, 0),
    "north": (1, 0),
    "northeast": (2, 0),
    "west": (0, 1),
    "center": (1, 1),
    "east": (2, 1),
    "southwest": (0, 2),
    "south": (1, 2),
    "southeast": (2, 2),
}


def thumbnail(text: str, size: Size) -> Size:
    """Returns the size that a value of ``thumbnail`` scales an image to.

    Raises:
        RuleError: The value is malformed, or the result would be too large.
    """
    width, height = size
    if match := _SCALE.fullmatch(text):
        before, share, after = match.groups()
        if not int(share) or (before and after):
            raise _malformed("thumbnail", text)
        factor = Fraction(int(share), 100)
        return _checked(width if before else width * factor, height if after else height * factor)
    if match := _LEAST.fullmatch(text):
        return _fitted(size, _given(text, match[1]), _given(text, match[2]), around=True)
    if match := _AREA.fullmatch(text):
        most = _given(text, match[1])
        if width * height <= most:
            return size
        side = min(max(isqrt(most * width // height), 1), most)
        # Rounding must not exceed the limit.
        return side, max(min(most // side, round(Fraction(height * side, width))), 1)
    match = _BOX.fullmatch(text)
    if match is None or not (match[1] or match[2]):
        raise _malformed("thumbnail", text)
    if not (match[1] and match[2]):
        if match[3]:
            raise _malformed("thumbnail", text)
        if match[1]:
            wanted = _given(text, match[1])
            return _checked(wanted, Fraction(height * wanted, width))
        wanted = _given(text, match[2])
        return _checked(Fraction(width * wanted, height), wanted)
    box = _given(text, match[1]), _given(text, match[2])
    if match[3] == "!":
        return _checked(*box)
    found = _fitted(size, *box)
    is_smaller = found[0] < width or found[1] < height
    if (match[3] == ">" and not is_smaller) or (match[3] == "<" and is_smaller):
        return size
    return found


def view(mode: int, wanted: tuple[int | None, int | None], size: Size) -> tuple[Size, Size]:
    """Returns the size that ``imageView2`` scales an image to, and the size that it crops that to.

    Images are never enlarged.
    """
    first, second = wanted
    if mode == 2:
        found = _fitted(size, first or LONGEST_SIDE, second or LONGEST_SIDE)
        return (size, size) if found[0] > size[0] else (found, found)
    # A single side means a square.
    box = first or second or 1, second or first or 1
    if mode in (4, 5):
        longer, shorter = max(box), min(box)
        box = (longer, shorter) if size[0] >= size[1] else (shorter, longer)
    factor = max(Fraction(box[0], size[0]), Fraction(box[1], size[1]))
    found = size if factor >= 1 else _checked(size[0] * factor, size[1] * factor)
    if mode not in (1, 5):
        return found, found
    return found, (min(box[0], found[0]), min(box[1], found[1]))


def crop(text: str, gravity: str, offset: Size, size: Size) -> Box:
    """Returns the part of an image that a value of ``crop`` keeps.

    Raises:
        RuleError: The value is malformed.
    """
    match = _BOX.fullmatch(text)
    if match is None or match[3] or not (match[1] or match[2]):
        raise _malformed("crop", text)
    width = min(_given(text, match[1]), size[0]) if match[1] else size[0]
    height = min(_given(text, match[2]), size[1]) if match[2] else size[1]
    left, top = placed(gravity, (width, height), size, offset)
    left, top = min(max(left, 0), size[0] - width), min(max(top, 0), size[1] - height)
    return left, top, left + width, top + height


def cut(text: str, size: Size) -> Box:
    """Returns the part of an image that a value of ``cut`` keeps.

    Raises:
        RuleError: The value is malformed, or the part lies outside the image.
    """
    numbers = text.split("x")
    if len(numbers) != 4:
        raise _malformed("cut", text)
    width, height = (whole("cut", each, 1, LONGEST_SIDE) for each in numbers[:2])
    left, top = (whole("cut", each, 0, 2**30) for each in numbers[2:])
    if left >= size[0] or top >= size[1]:
        raise RuleError(f"cut: {left}, {top} is outside the image ({size[0]} by {size[1]} pixels)")
    return left, top, min(left + width, size[0]), min(top + height, size[1])


def rotated(degrees: int, size: Size) -> Size:
    """Returns the size of a rotated image, including its corners."""
    angle = radians(degrees)
    across, down = abs(cos(angle)), abs(sin(angle))
    return ceil(size[0] * across + size[1] * down), ceil(size[0] * down + size[1] * across)


def placed(gravity: str, inner: Size, outer: Size, offset: Size) -> Size:
    """Returns the upper left corner of a box placed inside another.

    Args:
        gravity: The position in a grid of three by three; case does not matter.
        inner: The size of the box.
        outer: The size of the surrounding box.
        offset: The distance from the edges; ignored along a centered axis.

    Raises:
        RuleError: There is no such position.
    """
    place = _GRAVITIES.get(gravity.lower())
    if place is None:
        raise RuleError(f"gravity: {gravity[:40]!r} is not one of {', '.join(_GRAVITIES)}")
    found = [
        (distance, (whole - part) // 2, whole - part - distance)[third]
        for third, part, whole, distance in zip(place, inner, outer, offset, strict=True)
    ]
    return found[0], found[1]


def _fitted(size: Size, width: int, height: int, *, around: bool = False) -> Size:
    """Returns the size that fits into a box, or around it, with the image's aspect ratio."""
    choose = max if around else min
    factor = choose(Fraction(width, size[0]), Fraction(height, size[1]))
    return _checked(size[0] * factor, size[1] * factor)


def _checked(width: Fraction | int, height: Fraction | int) -> Size:
    found = max(round(width), 1), max(round(height), 1)
    if max(found) > LONGEST_SIDE:
        raise RuleError(f"the result would have a side of more than {LONGEST_SIDE} pixels")
    return found


def _given(text: str, number: str) -> int:
    if not int(number):
        raise _malformed("thumbnail", text)
    return int(number)


def _malformed(name: str, text: str) -> RuleError:
    return RuleError(f"{name}: {text[:40]!r} is malformed, or has a 0")
