"""The similarity of images, by fingerprints of brightness and colour.

It does not know what an image shows, but finds copies of any size and format.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageStat
from PIL.Image import Resampling

from .picture import decoding, one_at_a_time, read

_SIDE: Final = 16
_BITS: Final = _SIDE * _SIDE
_FARTHEST: Final = 3 * 255


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The features of an image that are compared.

    Attributes:
        bits: For each cell of a grid, whether it is brighter than the one to its left.
        color: Its average colour.
    """

    bits: int
    color: tuple[int, int, int]


def fingerprint(data: bytes) -> Fingerprint:
    """Computes the fingerprint of an image.

    Raises:
        ImageError: The image cannot be read, or is too large.
    """
    with one_at_a_time, decoding():
        image = read(data).frames[0].convert("RGB")
        small = image.convert("L").resize((_SIDE + 1, _SIDE), Resampling.BOX)
        red, green, blue = (round(each) for each in ImageStat.Stat(image).mean)
        return Fingerprint(_bits(small), (red, green, blue))


def similarity(one: Fingerprint, other: Fingerprint) -> int:
    """Returns the similarity of two images, from 0 to 100 for equal ones."""
    different = (one.bits ^ other.bits).bit_count()
    # Half of the bits match by chance.
    shape = max(100 - 200 * different // _BITS, 0)
    distance = sum(abs(a - b) for a, b in zip(one.color, other.color, strict=True))
    return min(shape, 100 - 100 * distance // _FARTHEST)


def _bits(image: Image.Image) -> int:
    pixels = image.tobytes()
    found = 0
    for row in range(0, len(pixels), _SIDE + 1):
        for place in range(row, row + _SIDE):
            # Differences that may be noise count as equal.
            found = found << 1 | (pixels[place + 1] > pixels[place] + 1)
    return found
